/** Words by key. Arrays are for plain lists only. */
export type TextTree = { readonly [key: string]: string | readonly string[] | TextTree };

/** The same tree of keys in another language. Lists may have another length. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends readonly string[]
      ? readonly string[]
      : Translated<Words[Key]>;
};

export type TextValues = Readonly<Record<string, string | number | undefined>>;

const SLOT = /\{(\w+)\}/g;

/**
 * One sentence with the space after it. A quotation counts as one piece, so that
 * 'Hi. I am {name}.' is kept or dropped whole and never leaves a quote mark behind.
 * A full stop before a lower-case letter ends nothing ('e.g. this').
 */
const SENTENCE =
  /(?:(?<![\p{L}\p{N}])['"‘“«].*?['"’”»](?![\p{L}\p{N}])|.)+?(?:(?<=[.?!…。؟]['"’”»)]*)(?=\s+\P{Ll}|\s*$)\s*|$)/gsu;

/**
 * Fills the slots of a sentence or two. A sentence holding a slot without a value
 * is dropped, so a fact the practice has not given takes its line away with it.
 */
export function fill(template: string, values: TextValues = {}): string {
  if (!template.includes('{')) return template;
  const valueOf = (slot: string) => (Object.hasOwn(values, slot) ? String(values[slot] ?? '') : '');
  return (template.match(SENTENCE) ?? [])
    .filter((sentence) => [...sentence.matchAll(SLOT)].every(([, slot]) => valueOf(slot!)))
    .map((sentence) => sentence.replace(SLOT, (_, slot: string) => valueOf(slot)))
    .join('')
    .trim();
}

/** Words by key, filled: what a widget's `t` is to the functions that draw for it. */
export type Say = (key: string, values?: TextValues) => string;
