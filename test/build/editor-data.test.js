/** What editors and frameworks are told of the elements, beside what the source does. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, it } from 'node:test';
import { expectElementsPage } from '../../scripts/elements-page.js';
import { ELEMENTS } from '../../scripts/pieces.js';

const readJson = (file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));
const manifest = readJson('custom-elements.json');
const declarations = manifest.modules.flatMap(({ declarations: all }) => all);
const namesOf = (list = []) => list.map(({ name }) => name);

const textOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

/** What any widget may draw. */
const SHARED = ['ui', 'widget', 'safety'].map((room) => textOf(`src/${room}`)).join('\n');

const findAll = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
const partsIn = (text) =>
  findAll(text, /\bpart(?:="|: ')([a-z -]+)["']/g).flatMap((names) => names.split(' '));
const slotsIn = (text) => findAll(text, /<slot\s+name="([\w-]+)"/g);

describe('the manifest', () => {
  it('holds the elements that a page can have, and no other', () => {
    assert.deepEqual(
      namesOf(declarations).sort(),
      namesOf(ELEMENTS.map(({ className }) => ({ name: className }))).sort(),
    );
  });

  it('names files that the package has', () => {
    for (const { path, exports } of manifest.modules) {
      for (const file of [path, ...exports.map(({ declaration }) => declaration.module)]) {
        assert.ok(existsSync(file), file);
      }
    }
    assert.doesNotMatch(JSON.stringify(manifest), /\bsrc\//);
  });

  it('says what registers each element', () => {
    const { exports } = manifest.modules.find(({ path }) => path === 'dist/define.js');
    assert.deepEqual(namesOf(exports).sort(), ELEMENTS.map(({ tag }) => tag).sort());
  });

  it('has the settings of the look, with the defaults that are drawn', () => {
    const source = readFileSync('src/ui/styles/base.styles.ts', 'utf8');
    const drawn = new Map(
      [...source.matchAll(/\['[\w-]+', '([\w-]+)', '(.+)'\],/g)].map(([, name, value]) => [
        `--alliance-${name}`,
        value,
      ]),
    ).set('--alliance-color-text', 'inherit');
    const { cssProperties } = declarations.find(({ name }) => name === 'AllianceBooking');
    assert.deepEqual(namesOf(cssProperties).sort(), [...drawn.keys()].sort());
    for (const { name, default: said } of cssProperties) {
      if (said) assert.equal(said, drawn.get(name), name);
    }
  });
});

for (const { tag, source } of ELEMENTS) {
  describe(tag, () => {
    const element = declarations.find(({ tagName }) => tagName === tag);
    const own = textOf(dirname(source));
    const isWidget = tag !== 'alliance-practice';

    it('is described, with all it has', () => {
      const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element;
      const all = [attributes, members, events, slots, cssParts, cssProperties, cssStates].flat();
      assert.ok(element.description);
      assert.deepEqual(namesOf(all.filter((one) => one && !one.description)), []);
    });

    it('has the parts that it says, and says those that it has', { skip: !isWidget }, () => {
      const said = namesOf(element.cssParts);
      const drawn = partsIn(own + SHARED).concat('primary-button', 'secondary-button');
      assert.deepEqual(
        partsIn(own).filter((part) => !said.includes(part)),
        [],
      );
      assert.deepEqual(
        said.filter((part) => !drawn.includes(part)),
        [],
      );
    });

    it('has the slots that it says', { skip: !isWidget }, () => {
      const drawn = new Set(slotsIn(own + SHARED));
      assert.deepEqual(namesOf(element.slots).filter(Boolean).sort(), [...drawn].sort());
    });

    it('is known to VS Code, JetBrains editors and JSX', () => {
      const { tags } = readJson('vscode.html-data.json');
      const { elements } = readJson('web-types.json').contributions.html;
      assert.ok(namesOf(tags).includes(tag));
      assert.ok(namesOf(elements).includes(tag));
      assert.ok(readFileSync('dist/jsx.d.ts', 'utf8').includes(`'${tag}':`));
    });
  });
}

describe('what editors are told of the look', () => {
  const { properties, pseudoElements } = readJson('vscode.css-data.json');

  it('comes once each', () => {
    for (const names of [namesOf(properties), namesOf(pseudoElements)]) {
      assert.deepEqual(names, [...new Set(names)]);
    }
  });

  it('has the settings of one widget alone, too', () => {
    assert.ok(namesOf(properties).includes('--alliance-booking-radius'));
    assert.ok(namesOf(properties).includes('--alliance-fit-quiz-color-accent'));
  });
});

it('docs/elements.md says the same', () => expectElementsPage(assert, manifest));
