/**
 * JSON as it comes out of a page editor: curly quotes, entities escaped twice, `<br>` and `</p><p>`
 * between the lines, a comma too many, comments. Nothing here is ever read as HTML.
 */

const MOST = 2_000_000;
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

const ENTITY = /&(?:amp;)*(?:#(\d{1,6})|(amp|quot|lt|gt|nbsp));/g;
/** A string, a string in curly quotes, a tag, a comment. Each is read once, so time is linear. */
const TOKEN =
  /"[^"\\]*(?:\\[^][^"\\]*)*"?|[“”„‟″«»](?:\\[^]|[^\\])*?(?:[“”„‟″«»"](?=\s*(?:[,:}\]<]|$))|$)|<[^<>]*>?|\/\/.*|\ufeff/g;
const STRING_OR_COMMA = /"[^"\\]*(?:\\[^][^"\\]*)*"|,(?=\s*[}\]])/g;
const LINE_BREAKS = /(?:<\/?(?:p|br)\b[^<>]*>|[\0-\x1f])+/gi;

/** What was escaped once too often, as it was. */
export const decode = (text: string) =>
  text.replace(
    ENTITY,
    (_, code: string, name: string) => NAMES[name] ?? String.fromCodePoint(+code),
  );

function mendToken(token: string): string {
  const straight = token.startsWith('"');
  if (!straight && !/^[“”„‟″«»]/.test(token)) return '';
  const inner = token.slice(1, -1).replace(LINE_BREAKS, ' ');
  return `"${straight ? inner : inner.replace(/\\[“”„‟″«»"]|"/g, '\\"')}"`;
}

const mend = (text: string) =>
  text
    .replace(TOKEN, mendToken)
    .replace(STRING_OR_COMMA, (token) => (token.startsWith(',') ? '' : token));

/** Reads JSON, mended where it must be. Throws what `JSON.parse` says of the text as it stands. */
export function parseLoose(text: string): unknown {
  if (text.length > MOST) throw new RangeError('too long');
  let first: unknown;
  for (const attempt of [String, mend, (raw: string) => mend(decode(raw))]) {
    try {
      return JSON.parse(attempt(text));
    } catch (error) {
      first ??= error;
    }
  }
  throw first;
}
