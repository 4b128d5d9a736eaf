/** Keys of a telephone by letter, for numbers such as '1-800-FLOWERS'. */
const KEYPAD = '22233344455566677778889999';

/** Country codes that are not three digits long (ITU-T E.164). */
const COUNTRY = /^\+(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/**
 * A written number as it is dialled: digits, a leading plus, and an extension (RFC 3966).
 * '+44 (0)20 7946 0000' drops its '(0)', which is only for callers without the country code.
 */
export function dialled(written: string): { number: string; extension: string } {
  const [, main = '', extension = ''] = /^(.*?)(?:(?:ext|x|#)\D*(\d+))?\s*$/is.exec(
    written.trim(),
  )!;
  const digits = main
    .replace(/^\s*(\+.*?)\(0\)/, '$1')
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => KEYPAD[letter.charCodeAt(0) - 97]!)
    .replace(/\D/g, '');
  return { number: (main.trim().startsWith('+') ? '+' : '') + digits, extension };
}

/** The number as a person reads it: as the owner spaced it, else in groups of three and four. */
export function readable(written: string): string {
  const text = written.trim().replace(/\s+/g, ' ');
  if (!/^\+?\d+$/.test(text)) return text;
  const [, country, rest = text] = COUNTRY.exec(text) ?? [];
  return (country ? `+${country} ` : '') + rest.replace(/\d{3}(?=\d{3})/g, '$& ');
}
