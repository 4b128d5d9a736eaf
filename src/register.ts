import { shared, warnOnce } from './ui/shared-ground.js';
import { VERSION } from './version.js';

const majorOf = (version: string) => version.split('.')[0];

/** Which version registered each tag on this page, whatever copy of the script did it. */
const registered = () => shared('registered', () => new Map<string, string>());

/**
 * Registers an element, unless somebody was first. A page may hold this script twice, in two
 * versions, or beside a script that patches the registry; it goes on in every case.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const versions = registered();
  if (!customElements.get(tag)) {
    try {
      customElements.define(tag, element);
      versions.set(tag, VERSION);
    } catch (error) {
      console.warn(`alliance-widgets: <${tag}> could not be registered.`, error);
    }
    return;
  }
  const theirs = versions.get(tag);
  if (!theirs) {
    warnOnce('this page has elements of the same name from another source. Those are used.');
  } else if (majorOf(theirs) !== majorOf(VERSION)) {
    warnOnce(
      `this page loads versions ${theirs} and ${VERSION}. Version ${theirs} is used. Remove one of the two script tags.`,
    );
  }
}
