import { booking } from '../../src/text/en/booking.js';
import { fill, type TextTree, type TextValues } from '../../src/text/text.js';

/** The widget's English words by dotted path, as the element looks them up. */
export const say = (key: string, values?: TextValues): string => {
  let at: TextTree | string | readonly string[] | undefined = booking;
  for (const part of key.split('.')) {
    at = at && typeof at === 'object' && part in at ? (at as TextTree)[part] : undefined;
  }
  return typeof at === 'string' ? fill(at, values) : '';
};
