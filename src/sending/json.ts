const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
};

/** What a JSON text may not hold as it is: quotes, control characters, half a character. */
const UNSAFE = /["\\\p{Cc}\p{Cs}\u2028\u2029]/gu;

const quote = (text: string): string =>
  `"${text.replace(UNSAFE, (one) => ESCAPES[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/**
 * JSON of text, and of lists and groups of it, in lines that a person can read. Old libraries give
 * lists and texts a `toJSON` that spoils what `JSON.stringify` makes of them; nothing of the page's
 * is asked here.
 */
export function toJson(value: string | object, indent = ''): string {
  if (typeof value === 'string') return quote(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const items = isList
    ? (value as readonly string[]).map((item) => toJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${quote(key)}: ${toJson(item as string, inner)}`);
  const [open, close] = isList ? '[]' : '{}';
  if (!items.length) return `${open}${close}`;
  return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${close}`;
}
