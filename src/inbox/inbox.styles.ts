import { keyStyles } from './key.styles.js';
import { listStyles } from './list.styles.js';
import { pageStyles } from './page.styles.js';
import { readingStyles } from './reading.styles.js';
import { rowStyles } from './rows.styles.js';
import { saidStyles } from './said.styles.js';

/** How the inbox looks, from the page to the single message. */
export const inboxStyles = [
  pageStyles,
  rowStyles,
  keyStyles,
  saidStyles,
  listStyles,
  readingStyles,
];
