import { expect } from '@open-wc/testing';
import { findBase, partLoader } from '../../src/embed/parts.js';

let copies = 0;
const asked: string[] = [];
addEventListener('part-runs', (event) => asked.push((event as CustomEvent<string>).detail));

/** A script as the build writes it, at an address of its own. */
async function partFile(id: string, name: string, body: string, needs: string[] = []) {
  const code = `globalThis[Symbol.for('alliance-widgets')].get('parts of ${id}')
    .set('${name}', function (require, exports) { ${body} });
    dispatchEvent(new CustomEvent('part-runs', { detail: '${name}' }));`;
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(code));
  const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
  const file = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return { [name]: { file, integrity, needs } };
}

const base = `${location.origin}/embed/alliance.js`;
const newId = () => `test@${++copies}`;

async function failureOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'none',
    (error: unknown) => String(error),
  );
}

describe('a part that loads later', () => {
  it('is handed what it uses of the first file', async () => {
    const id = newId();
    const files = await partFile(id, './a.js', "exports.word = require('./main.js').greet('you')");
    const load = partLoader(id, base, files, { greet: (who: string) => `hello ${who}` });
    expect((await load('./a.js'))['word']).to.equal('hello you');
  });

  it('comes once, however often it is asked for', async () => {
    const id = newId();
    const load = partLoader(id, base, await partFile(id, './once.js', ''), {});
    const [first, second] = await Promise.all([load('./once.js'), load('./once.js')]);
    expect(first).to.equal(second);
    expect(asked.filter((name) => name === './once.js')).to.have.length(1);
  });

  it('comes after the parts that it needs', async () => {
    const id = newId();
    const files = {
      ...(await partFile(id, './shared.js', 'exports.sum = 3')),
      ...(await partFile(id, './b.js', "exports.sum = require('./shared.js').sum + 1", [
        './shared.js',
      ])),
    };
    expect((await partLoader(id, base, files, {})('./b.js'))['sum']).to.equal(4);
  });

  it('serves two copies of the script, each with its own first file', async () => {
    const id = newId();
    const files = await partFile(id, './c.js', "exports.who = require('./main.js').who");
    const [one, two] = [{ who: 1 }, { who: 2 }].map((main) => partLoader(id, base, files, main));
    expect((await one!('./c.js'))['who']).to.equal(1);
    expect((await two!('./c.js'))['who']).to.equal(2);
  });

  it('is refused when it is not the file that was built', async () => {
    const id = newId();
    const files = await partFile(id, './changed.js', '');
    files['./changed.js']!.integrity = `sha384-${btoa('x'.repeat(48))}`;
    expect(await failureOf(partLoader(id, base, files, {})('./changed.js'))).to.contain('loaded');
  });

  it('can be asked for again after it did not come', async () => {
    const id = newId();
    const files = await partFile(id, './d.js', 'exports.here = true');
    const { file } = files['./d.js']!;
    files['./d.js']!.file = 'nowhere.js';
    const load = partLoader(id, base, files, {});
    expect(await failureOf(load('./d.js'))).to.contain('nowhere.js');
    files['./d.js']!.file = file;
    expect((await load('./d.js'))['here']).to.equal(true);
  });

  it('is missing, without harm, where the script does not know its own address', async () => {
    const id = newId();
    const load = partLoader(id, undefined, await partFile(id, './e.js', ''), {});
    expect(await failureOf(load('./e.js'))).to.contain('no address');
  });
});

describe('the address of the script', () => {
  it('is found by its name when no script is current, whatever its query', () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/assets/alliance.js?ver=2';
    document.head.append(script);
    expect(findBase('alliance.js')).to.equal(`${location.origin}/assets/alliance.js?ver=2`);
    script.remove();
  });

  it('is not known when nothing has its name', () => {
    expect(findBase('alliance-nothing.js')).to.equal(undefined);
  });
});
