/**
 * Locked messages in text that has been through the world: quoted in a mail, wrapped anew, inside
 * JSON or a page, with other dashes. Pure.
 */

/** Blanks, and the marks that mail puts before quoted lines. */
const GAP = String.raw`(?:[\s>|]|\\[rn])+`;
const DASHES = '[-–—]{2,5}';
const mark = (word: string) =>
  String.raw`${DASHES}\s*${word}${GAP}AGE${GAP}ENCRYPTED${GAP}FILE\s*${DASHES}`;

const BLOCK = new RegExp(
  `${mark('BEGIN')}(?<body>[^]*?)(?<end>${mark('END')}|(?=${mark('BEGIN')})|$)`,
  'g',
);
const LINE = 64;

/** Whether some text may hold a locked message. */
export const mayHoldArmor = (text: string): boolean => /BEGIN[\s>|]+AGE[\s>|]+ENC/.test(text);

/** The bare letters of a block, without what was put between them on the way. */
function letters(body: string): string {
  // A soft line break of a mail: an equals sign at the end of a line that goes on.
  const isMailCoded = /=3D|=\r?\n[A-Za-z0-9+/]/.test(body);
  const plain = isMailCoded ? body.replace(/=\r?\n/g, '').replace(/=3D/g, '=') : body;
  return plain
    .replace(/\\[rnt]/g, '')
    .replace(/<\/?[a-z][^<>]{0,60}>/gi, '')
    .replace(/&(?:[a-z]{1,8}|#\d{1,5});/gi, '')
    .replace(/[^A-Za-z0-9+/=]/g, '');
}

/** A block as it was before its journey. */
function mend(body: string): string {
  const rows = letters(body).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [
    '-----BEGIN AGE ENCRYPTED FILE-----',
    ...rows,
    '-----END AGE ENCRYPTED FILE-----',
    '',
  ].join('\n');
}

export interface Block {
  /** The armored file; undefined where its end is missing. */
  readonly age?: string;
  /** As it stood in the text. */
  readonly raw: string;
  readonly start: number;
}

/** All locked messages in a text, in order. */
export function findArmor(text: string): Block[] {
  return [...text.matchAll(BLOCK)].map((match) => {
    const { body = '', end } = match.groups ?? {};
    return { age: end ? mend(body) : undefined, raw: match[0], start: match.index };
  });
}

/** A text without its locked messages. */
export const withoutArmor = (text: string): string => text.replace(BLOCK, '\n');
