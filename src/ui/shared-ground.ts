/**
 * The one name that this project leaves on a page. Every copy of the script, of whatever version,
 * meets here.
 */
const GROUND = Symbol.for('alliance-widgets');

/** What all copies of the script on a page share under `name`; made by the first that asks. */
export function shared<T>(name: string, create: () => T): T {
  const page = globalThis as typeof globalThis & { [GROUND]?: Map<string, unknown> };
  if (!(page[GROUND] instanceof Map)) {
    Object.defineProperty(page, GROUND, { value: new Map(), configurable: true });
  }
  const ground = page[GROUND] as Map<string, unknown>;
  if (!ground.has(name)) ground.set(name, create());
  return ground.get(name) as T;
}

/** Says something to the owner in the console, once a page. */
export function warnOnce(words: string): void {
  const told = shared('told', () => new Set<string>());
  if (told.size < told.add(words).size) console.warn(`alliance-widgets: ${words}`);
}
