/** Keys of a telephone by letter, for numbers such as '1-800-FLOWERS'. */
const KEYPAD = '22233344455566677778889999';

/**
 * Where words begin beside a number: '(free)', 'or 212 …', 'Mon–Fri'. Not those that are keys: in one
 * piece with it, in capitals, or the larger part of it ('1 800 Flowers').
 */
const WORDS = /(?:[^\w-]+[a-z]|\([A-Z]|(?<=(?:\d\D*){5})\s[A-Z][a-z]).*/s;

/**
 * A written number as it is dialled: digits, a leading plus, and an extension (RFC 3966).
 * '+44 (0)20 7946 0000' drops its '(0)', which is only for callers without the country code.
 */
export function dialled(written: string): string {
  const [, plus, main, extension] = /^[^\d+]*(\+?)(.*?)(?:(?:ext|x|#)\D*(\d+))?\s*$/is.exec(
    written,
  )!;
  const digits = main!
    .replace(plus ? '(0)' : '', '')
    .replace(WORDS, '')
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => KEYPAD[letter.charCodeAt(0) - 97]!)
    .replace(/\D/g, '');
  return plus + digits + (extension ? `;ext=${extension}` : '');
}

/** The number as a person reads it: as the owner spaced it, else in groups of three and four. */
export const readable = (written: string): string =>
  /^\+?\d+$/.test(written) ? written.replace(/\d(?=(\d{3})*\d{4}$)/g, '$& ') : written;
