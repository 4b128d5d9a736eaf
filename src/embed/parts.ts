import { shared } from '../ui/shared-ground.js';

type Exports = Record<string, unknown>;
type Factory = (require: (name: string) => Exports, exports: Exports) => void;
interface PartFile {
  file: string;
  integrity: string;
  /** Other parts that this one needs first. */
  needs: readonly string[];
}

/**
 * Where this script came from. Optimisers rename it and add `?ver=`; a module knows no current
 * script, so its tag is looked for by name.
 */
export function findBase(scriptName: string): string | undefined {
  const current = document.currentScript;
  if (current instanceof HTMLScriptElement && current.src) return current.src;
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return scripts.find(({ src }) => new URL(src).pathname.endsWith(`/${scriptName}`))?.src;
}

/** A page that requires Trusted Types may allow script addresses by a policy of ours. */
let policy: { createScriptURL(url: string): string } | undefined;

function scriptAddress(url: string): string {
  const page = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): NonNullable<typeof policy> };
  };
  try {
    policy ??= page.trustedTypes?.createPolicy('alliance-parts', {
      createScriptURL: (address: string) => address,
    });
  } catch {
    // Not allowed here: the browser may refuse the script, and the part is missing.
  }
  return policy?.createScriptURL(url) ?? url;
}

function addScript(src: string, integrity: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`alliance-widgets: ${src} could not be loaded.`));
    script.src = scriptAddress(src);
    document.head.append(script);
    script.remove();
  });
}

/**
 * What `import()` becomes in a file for a script tag: parts are scripts of their own, which
 * announce themselves on the shared ground. `main` holds what they use of the first file.
 */
export function partLoader(
  id: string,
  base: string | undefined,
  files: Readonly<Record<string, PartFile>>,
  main: Exports,
): (name: string) => Promise<Exports> {
  const announced = shared(`parts of ${id}`, () => new Map<string, Factory>());
  const made = new Map<string, Exports>();
  const asked = new Map<string, Promise<Exports>>();

  const require = (name: string) => made.get(name) ?? main;

  async function load(name: string): Promise<Exports> {
    const part = files[name];
    if (!part || !base) throw new Error('alliance-widgets: this part has no address.');
    await Promise.all(part.needs.map(ask));
    await addScript(new URL(part.file, base).href, part.integrity);
    const exports: Exports = {};
    announced.get(name)?.(require, exports);
    made.set(name, exports);
    return exports;
  }

  /** A part that did not come may come on the next press. */
  function ask(name: string): Promise<Exports> {
    if (!asked.has(name)) {
      asked.set(
        name,
        load(name).catch((error: unknown) => {
          asked.delete(name);
          throw error;
        }),
      );
    }
    return asked.get(name)!;
  }
  return ask;
}
