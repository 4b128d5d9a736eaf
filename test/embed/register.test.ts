import { expect } from '@open-wc/testing';
import { register } from '../../src/register.js';
import { shared } from '../../src/ui/shared-ground.js';
import { VERSION } from '../../src/version.js';

const versions = () => shared('registered', () => new Map<string, string>());
const otherMajor = `${Number(VERSION.split('.')[0]) + 1}.0.0`;

describe('registration', () => {
  const warnings: unknown[][] = [];
  const warn = console.warn;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => void warnings.push(words);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('registers a tag and remembers the version', () => {
    const element = class extends HTMLElement {};
    register('alliance-one', element);
    expect(customElements.get('alliance-one')).to.equal(element);
    expect(versions().get('alliance-one')).to.equal(VERSION);
  });

  it('lets the first copy win and says nothing when the major version is the same', () => {
    const first = class extends HTMLElement {};
    register('alliance-two', first);
    register('alliance-two', class extends HTMLElement {});
    expect(customElements.get('alliance-two')).to.equal(first);
    expect(warnings).to.have.length(0);
  });

  it('warns once when another major version was first', () => {
    for (const tag of ['alliance-three', 'alliance-four']) {
      customElements.define(tag, class extends HTMLElement {});
      versions().set(tag, otherMajor);
      register(tag, class extends HTMLElement {});
    }
    expect(warnings).to.have.length(1);
    expect(String(warnings[0])).to.contain(otherMajor).and.to.contain(VERSION);
  });

  it('goes on when the page has patched the registry', () => {
    const define = customElements.define;
    customElements.define = () => {
      throw new Error('not here');
    };
    try {
      expect(() => register('alliance-five', class extends HTMLElement {})).not.to.throw();
    } finally {
      customElements.define = define;
    }
    expect(warnings).to.have.length(1);
  });
});
