import type { LocalizeController } from '@shoelace-style/localize';
import type { TextTree } from '../text/text.js';

const walk = (tree: unknown, path: readonly string[]): unknown =>
  path.reduce(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    tree,
  );

/** Words at `path` ('booking.headline'): the owner's, else the element's language, else English. */
export function findWords(
  path: string,
  owners: Readonly<Record<string, string>> | undefined,
  locale: LocalizeController,
  english: TextTree,
): unknown {
  if (owners && Object.hasOwn(owners, path)) return owners[path];
  const [room, ...keys] = path.split('.') as [never, ...string[]];
  const translated = locale.exists(room, {}) ? walk(locale.term(room), keys) : undefined;
  return translated ?? walk(english[room], keys);
}
