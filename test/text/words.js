/** The words, as the tests read them. */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

export const ROOMS = ['checklist', 'fit-quiz', 'feedback', 'booking', 'common'];

/** Pages for owners: no part of a widget, so no file of a language brings their words to visitors. */
export const PAGES = ['profile'];

const ALL = [...ROOMS, ...PAGES];

/** `[{ key: 'booking.headline', text }]` for every string a visitor may see. */
export function leaves(tree, path) {
  if (typeof tree === 'string') return [{ key: path, text: tree }];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

/** Loads a TypeScript module with all it imports. */
export async function load(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}

/** The files of a room: `booking.ts`, and those of its parts that load later, `booking-…`. */
const filesOf = (room, lang) =>
  readdirSync(`src/text/${lang}`).filter((file) => roomOf(file) === room);

const roomOf = (file) => ALL.find((room) => file === `${room}.ts` || file.startsWith(`${room}-`));

/** Every room of a language with its leaves. */
export const roomsIn = (lang) =>
  Promise.all(
    ALL.map(async (room) => {
      const trees = await Promise.all(
        filesOf(room, lang).map(
          async (file) => Object.values(await load(`src/text/${lang}/${file}`))[0],
        ),
      );
      return { room, leaves: trees.flatMap((tree) => leaves(tree, room)) };
    }),
  );

export const rooms = await roomsIn('en');

/** Sentences, apart; a slot counts as one word. */
export const sentences = (text) =>
  text
    .replace(/\{(\w+)\}/g, 'it')
    .split(/(?<=[.?!…:]['"’”)]*)\s+/)
    .filter((sentence) => /\p{L}/u.test(sentence));

export const words = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
