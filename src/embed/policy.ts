/** What a page that requires Trusted Types wants to be asked for. */
interface Policy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

const asItIs = (text: string) => text;

/** The build hands this one to Lit, too: a page may allow a name once only. */
export const policy = makePolicy();

/** Our own name first, then the one that pages already allow for Lit, else none. */
function makePolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  for (const name of ['alliance-widgets', 'lit-html']) {
    try {
      return trustedTypes?.createPolicy(name, { createHTML: asItIs, createScriptURL: asItIs });
    } catch {
      // Not allowed here, or taken.
    }
  }
  return undefined;
}
