import { waitUntil as wait } from '@open-wc/testing';

/** Waits as long as a busy machine with three browsers may take, not as long as one alone does. */
export const waitUntil: typeof wait = (condition, message, options) =>
  wait(condition, message, { timeout: 8_000, ...options });
