import { shared } from '../ui/shared-ground.js';
import { policy } from './policy.js';

type Exports = Record<string, unknown>;

/** What a part is: its code, waiting for the modules that it shares with the main file. */
type Part = (require: (module: string) => Exports, exports: Exports) => void;

const OUR_NAME = /\/alliance(-[a-z-]+)?\.js(?=[?#]|$)/;

/**
 * The tag that this script came by. Optimisers rename the file; a module knows no current script,
 * so there its name has to do.
 */
export function findScript(): HTMLScriptElement | undefined {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current;
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[src]');
  return [...scripts].find(({ src }) => OUR_NAME.test(src));
}

/** Browsers do not say why a script did not come, but leave traces. */
function reasonFor(address: string): string {
  if (!navigator.onLine) return 'no network';
  const [trace] = performance.getEntriesByName(address).slice(-1) as PerformanceResourceTiming[];
  const status = trace?.responseStatus;
  return status === 200 ? 'not the file of this version' : `${status || 'refused by the page'}`;
}

function addScript(ours: HTMLScriptElement, file: string, hash: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const address = new URL(file, ours.src).href;
    script.integrity = `sha384-${hash}`;
    script.crossOrigin = 'anonymous';
    script.nonce = ours.nonce;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address}: ${reasonFor(address)}`));
    script.src = policy?.createScriptURL(address) ?? address;
    document.head.append(script);
    script.remove();
  });
}

/**
 * What `import()` becomes in a file for a script tag. A part is a script of its own, loaded once a
 * page and version; each copy of a main file makes its own of it, with the modules of its `kit`.
 */
export function partLoader(
  version: string,
  hashes: Readonly<Record<string, string>>,
  kit: () => Readonly<Record<string, Exports>>,
): (name: string) => Promise<Exports> {
  const ours = findScript();
  const parts = shared(`parts ${version}`, () => new Map<string, Part>());
  const asked = shared(`asked ${version}`, () => new Map<string, Promise<void>>());
  const made = new Map<string, Exports>();

  /** The end of its address changes with the file, so that no old copy comes from a cache. */
  async function fetchPart(name: string): Promise<void> {
    if (!ours) throw new Error(`parts/${name}.js: the address of our script is not known`);
    const hash = hashes[name]!;
    await addScript(ours, `parts/${name}.js?${hash.slice(0, 8)}`, hash);
  }

  return async (name) => {
    if (!asked.has(name)) asked.set(name, fetchPart(name));
    try {
      await asked.get(name);
    } catch (error) {
      // It may come on the next press.
      asked.delete(name);
      throw error;
    }
    if (!made.has(name)) {
      const exports: Exports = {};
      parts.get(name)!((module) => kit()[module]!, exports);
      made.set(name, exports);
    }
    return made.get(name)!;
  };
}
