import type { TextValues } from '../text/text.js';

/** The words for a key, its slots filled; a key below the widget's, or `common.…`. */
export type Say = (key: string, values?: TextValues) => string;

/** The plain list of words at a key. */
export type SayList = (key: string) => readonly string[];
