/** Days and times as the therapist's own computer writes them. */

/** A day; with its time where that matters. */
export function date(iso: string, withTime = false): string {
  const time = withTime ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
  const options = { year: 'numeric', month: 'short', day: 'numeric', ...time } as const;
  return new Intl.DateTimeFormat(navigator.language, options).format(new Date(iso));
}

/** A day in a list: the year only where it is another one. */
export function shortDate(iso: string): string {
  const time = new Date(iso);
  if (time.getFullYear() !== new Date().getFullYear()) return date(iso);
  const options = { month: 'short', day: 'numeric' } as const;
  return new Intl.DateTimeFormat(navigator.language, options).format(time);
}

/** A day for the name of a file: the therapist's own day, not that of Greenwich. */
export function fileDate(iso?: string): string {
  const time = iso ? new Date(iso) : new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
