/** Whether a line that a practice was given to lock with is whole. Pure; locks nothing itself. */

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** One step of the sum that bech32 ends with. */
const step = (sum: number, value: number): number =>
  GENERATOR.reduce(
    (next, part, bit) => ((sum >>> 25) & (1 << bit) ? next ^ part : next),
    ((sum & 0x1ffffff) << 5) ^ value,
  );

/** A letter that is wrong, missing or too many changes the sum: typing errors are found at once. */
export function isKey(line: string): boolean {
  const end = line.lastIndexOf('1');
  const name = [...line.slice(0, end)].map((letter) => letter.charCodeAt(0));
  const values = [...line.slice(end + 1)].map((letter) => LETTERS.indexOf(letter));
  const all = [...name.map((code) => code >> 5), 0, ...name.map((code) => code & 31), ...values];
  return !values.includes(-1) && all.reduce(step, 1) === 1;
}
