import { expect } from '@open-wc/testing';
import { findScript, partLoader } from '../../src/embed/parts.js';

const ran: string[] = [];
addEventListener('part-runs', (event) => ran.push((event as CustomEvent<string>).detail));

/** Does something while the page holds a script tag that runs nothing. */
function withScript<T>(src: string, act: () => T): T {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  document.head.append(script);
  try {
    return act();
  } finally {
    script.remove();
  }
}

const OURS = '/test/embed/files/alliance.js?ver=2';
type Loader = Parameters<typeof partLoader>;

const loaderOf = (hashes: Loader[1], kit: Loader[2] = () => ({})) =>
  withScript(OURS, () => partLoader('test', hashes, kit));

async function hashOf(name: string): Promise<string> {
  const response = await fetch(`/test/embed/files/parts/${name}.js`);
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}

const failureOf = (promise: Promise<unknown>) => promise.then(() => 'none', String);

describe('a part of a script tag', () => {
  it('comes once, and each copy of the script makes its own with what it hands over', async () => {
    const hashes = { greets: await hashOf('greets') };
    const one = loaderOf(hashes, () => ({ greet: (who: string) => `hello ${who}` }));
    const two = loaderOf(hashes, () => ({ greet: (who: string) => `good day ${who}` }));
    const [first, again] = await Promise.all([one('greets'), one('greets')]);
    expect(first['word']).to.equal('hello you');
    expect(again).to.equal(first);
    expect((await two('greets'))['word']).to.equal('good day you');
    expect(ran).to.deep.equal(['greets']);
  });

  it('is refused when it is not the file that was built, and may be asked for again', async () => {
    const hashes = { late: btoa('x'.repeat(32)) };
    const load = loaderOf(hashes);
    expect(await failureOf(load('late'))).to.contain('/test/embed/files/parts/late.js?');
    hashes.late = await hashOf('late');
    expect((await load('late'))['here']).to.equal(true);
  });

  it('says where it was looked for when it is not there', async () => {
    const load = loaderOf({ gone: 'x'.repeat(44) });
    expect(await failureOf(load('gone'))).to.contain('/test/embed/files/parts/gone.js?xxxxxxxx');
  });

  it('is missing, without harm, where the script does not know its own address', async () => {
    const load = partLoader('test', { nowhere: '' }, () => ({}));
    expect(await failureOf(load('nowhere'))).to.contain('address of our script is not known');
  });
});

describe('the address of the script', () => {
  const found = (src: string) => withScript(src, () => findScript()?.src);

  it('is found by the names of our files, whatever the query', () => {
    for (const src of ['/assets/alliance.js', '/a/alliance-fit-quiz.js?ver=2#x', 'alliance.js']) {
      expect(found(src), src).to.equal(new URL(src, document.baseURI).href);
    }
  });

  it('is not that of another script', () => {
    for (const src of [
      '/alliance/other.js',
      '/my-alliance.js',
      '/x.js?from=/alliance.js',
      'https://[',
    ]) {
      expect(found(src), src).to.equal(undefined);
    }
  });
});
