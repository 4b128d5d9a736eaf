/** The English words, as the tests read them. */
import { build } from 'esbuild';

export const ROOMS = ['checklist', 'fit-quiz', 'feedback', 'booking', 'common'];

/** `[{ key: 'booking.headline', text }]` for every string a visitor may see. */
function leaves(tree, path) {
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

const tree = async (room) => Object.values(await load(`src/text/en/${room}.ts`))[0];

/** Every room with its leaves. */
export const rooms = await Promise.all(
  ROOMS.map(async (room) => ({ room, leaves: leaves(await tree(room), room) })),
);

/** Sentences, apart; a slot counts as one word. */
export const sentences = (text) =>
  text
    .replace(/\{(\w+)\}/g, 'it')
    .split(/(?<=[.?!…:]['"’”)]*)\s+/)
    .filter((sentence) => /\p{L}/u.test(sentence));

export const words = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
