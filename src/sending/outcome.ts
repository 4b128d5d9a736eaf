/** Why nothing arrived. Each has its own words. */
export type Failure =
  /** No connection when it was pressed. */
  | 'offline'
  /** The browser or the page did not let it out, or the other side answers no pages. */
  | 'blocked'
  /** The other side said no. */
  | 'refused'
  | 'long'
  | 'busy'
  /** The other side has a fault. */
  | 'broken'
  /** It could not be locked, so it stayed here. */
  | 'unlocked'
  /** The page took the message over, and stopped it. */
  | 'stopped';

/**
 * What came of a message. `sent`: the other side said so. `failed`: it was not taken. `unknown`: it
 * may have arrived, and no answer says so.
 */
export type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'unknown' }
  | { readonly state: 'failed'; readonly why: Failure };

export const SENT: Outcome = { state: 'sent' };
export const UNKNOWN: Outcome = { state: 'unknown' };
export const failed = (why: Failure): Outcome => ({ state: 'failed', why });
