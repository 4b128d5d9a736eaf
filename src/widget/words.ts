import type { TextTree } from '../text/text.js';
import type { PageLocale } from '../ui/locale.js';

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
  locale: PageLocale,
  english: TextTree,
): unknown {
  if (owners && Object.hasOwn(owners, path)) return owners[path];
  const [room, ...keys] = path.split('.') as [string, ...string[]];
  return walk(locale.words(room), keys) ?? walk(english[room], keys);
}
