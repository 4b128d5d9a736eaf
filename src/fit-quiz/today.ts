const DAY = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;

/**
 * Today's date in a time zone, by default that of the device, as `2026-11-21`. Its parts are put in
 * order here: engines do not agree on any language's short date that is written so.
 */
export function todayIn(timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { ...DAY, timeZone })
    .format(new Date())
    .split('/');
  return [parts[2], parts[0], parts[1]].join('-');
}
