import { shared } from '../ui/shared-ground.js';
import { policy } from './policy.js';

type Exports = Record<string, unknown>;

/** What a part is: a function that makes its exports, given what it uses of the main file. */
type Part = (kit: Exports) => Exports;

const OUR_NAME = /^[^?#]*\/alliance(-[a-z-]+)?\.js([?#]|$)/;

/**
 * The tag that this script came by. Optimisers rename the file; a module knows no current script,
 * so there its name has to do.
 */
export function findScript(): HTMLScriptElement | undefined {
  const current = document.currentScript;
  // An image of that name has an address, too.
  if (current instanceof HTMLScriptElement && current.src) return current;
  // A form of that name would stand in the way of the document's own method.
  const scripts: NodeListOf<HTMLScriptElement> = Document.prototype.querySelectorAll.call(
    document,
    'script[src]',
  ) as NodeListOf<HTMLScriptElement>;
  return [...scripts].find(({ src }) => OUR_NAME.test(src));
}

/** Browsers do not say why a script did not come, but most of them keep notes. */
function reasonFor(address: string): unknown {
  const note = performance.getEntriesByName(address).pop() as PerformanceResourceTiming | undefined;
  if (!navigator.onLine) return 'offline';
  return note?.responseStatus === 200 ? 'changed' : note?.responseStatus || 'missing or blocked';
}

/** The end of the address changes with the file, so that no old copy comes from a cache. */
async function addScript(name: string, hash: string, ours?: HTMLScriptElement): Promise<void> {
  if (!ours) throw new Error(`parts/${name}.js: the address of our script is not known`);
  const script = document.createElement('script');
  const address = new URL(`parts/${name}.js?${hash.slice(0, 8)}`, ours.src).href;
  script.integrity = `sha256-${hash}`;
  script.crossOrigin = 'anonymous';
  script.nonce = ours.nonce;
  script.src = policy?.createScriptURL(address) ?? address;
  const arrival = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${address}: ${reasonFor(address)}`));
  });
  document.head.append(script);
  await arrival.finally(() => script.remove());
}

/**
 * What `import()` becomes in a file for a script tag. A part is a script of its own, which comes
 * once a page and version; each main file makes its own of it, with its own kit.
 */
export function partLoader(
  version: string,
  hashes: Readonly<Record<string, string>>,
  kit: () => Exports,
): (name: string) => Promise<Exports> {
  const ours = findScript();
  const parts = shared(`parts ${version}`, () => new Map<string, Part>());
  const coming = new Map<string, Promise<Exports>>();

  async function bring(name: string): Promise<Exports> {
    try {
      if (!parts.has(name)) await addScript(name, hashes[name]!, ours);
      return parts.get(name)!(kit());
    } catch (error) {
      // It may come on the next press.
      coming.delete(name);
      throw error;
    }
  }

  return (name) => {
    if (!coming.has(name)) coming.set(name, bring(name));
    return coming.get(name)!;
  };
}
