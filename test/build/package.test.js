/** What somebody gets who installs the package. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ELEMENTS, MODULES } from '../../scripts/pieces.js';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const readJson = (file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8'));

/** Runs a script in a fresh Node and gives back what it printed. */
const inNode = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  }).trim();

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

describe('the exports map', () => {
  for (const [path, target] of Object.entries(pkg.exports)) {
    const targets = typeof target === 'string' ? [target] : Object.values(target);
    it(`${path} resolves`, () => {
      for (const file of targets) {
        assert.ok(existsSync(file.replace(/\*.*$/, '')), `${file} is missing`);
      }
    });
  }

  it('has every module of the build', () => {
    for (const name of Object.keys(MODULES)) {
      assert.ok(pkg.exports[name === 'index' ? '.' : `./${name}`], name);
    }
  });

  it('is what the other fields of package.json point to', () => {
    const fields = ['main', 'types', 'customElements', 'web-types', 'jsdelivr', 'unpkg'];
    for (const field of fields) assert.ok(existsSync(pkg[field]), field);
  });
});

describe('in Node', () => {
  for (const name of Object.keys(MODULES)) {
    const path = name === 'index' ? pkg.name : `${pkg.name}/${name}`;
    it(`import '${path}' works`, () => {
      assert.equal(inNode(`await import('${path}'); console.log('fine')`), 'fine');
    });
  }

  const spy = `
    const defined = [];
    globalThis.customElements = { get: () => undefined, define: (tag) => defined.push(tag) };`;

  it('importing the classes registers nothing', () => {
    const printed = inNode(`${spy}
      const classes = await import('${pkg.name}');
      console.log(JSON.stringify([defined, Object.keys(classes)]));`);
    const [defined, names] = JSON.parse(printed);
    assert.deepEqual(defined, []);
    for (const { className } of ELEMENTS) assert.ok(names.includes(className), className);
  });

  it('importing define registers every element', () => {
    const printed = inNode(
      `${spy} await import('${pkg.name}/define'); console.log(defined.join())`,
    );
    assert.deepEqual(printed.split(',').sort(), ELEMENTS.map(({ tag }) => tag).sort());
  });

  it('Lit and the other dependencies stay imports', () => {
    const code = filesIn('dist')
      .filter((file) => file.endsWith('.js') && !/embed|builder/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    for (const name of ['lit', '@lit/context', '@shoelace-style/localize']) {
      assert.match(code, new RegExp(`from ["']${name}["']`), name);
    }
    assert.doesNotMatch(code, /_\$litType\$:/);
  });
});

describe('types', () => {
  const consumer = `
    import { AllianceBooking, AllianceChecklist, AlliancePractice } from 'alliance-widgets';
    import { AllianceFeedback } from 'alliance-widgets/feedback';
    import type { AllianceElements } from 'alliance-widgets/jsx';
    import 'alliance-widgets/define';
    const booking: AllianceBooking = document.createElement('alliance-booking');
    booking.headingLevel = 3;
    booking.addEventListener('alliance-action', (event) => event.detail.widget);
    export const all: HTMLElement[] = [booking, new AllianceChecklist(), new AlliancePractice(), new AllianceFeedback()];
    export const jsx: AllianceElements['alliance-booking'] = { phone: '1', class: 'x' };
    // @ts-expect-error a wrong type has to be noticed
    booking.headingLevel = 'three';
  `;
  it('a strict TypeScript project can use them', () => {
    const folder = '.cache/consumer';
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/consumer.ts`, consumer);
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      noEmit: true,
    };
    writeFileSync(
      `${folder}/tsconfig.json`,
      JSON.stringify({ compilerOptions, files: ['consumer.ts'] }),
    );
    const tsc = 'node_modules/typescript/bin/tsc';
    const run = () => execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    try {
      run();
    } catch (error) {
      assert.fail(error.stdout);
    }
  });
});

describe('editor data', () => {
  const manifest = readJson('custom-elements.json');
  const declarations = manifest.modules.flatMap(({ declarations: all = [] }) => all);

  for (const { tag } of ELEMENTS) {
    describe(tag, () => {
      const element = declarations.find(({ tagName }) => tagName === tag);

      it('is in the manifest, described', () => {
        assert.ok(element?.description);
      });

      it('describes every attribute', () => {
        const silent = element.attributes.filter(({ description }) => !description);
        assert.deepEqual(
          silent.map(({ name }) => name),
          [],
        );
      });

      it('is known to VS Code, JetBrains editors and JSX', () => {
        const html = readJson('vscode.html-data.json');
        assert.ok(html.tags.some(({ name }) => name === tag));
        const webTypes = readJson('web-types.json');
        assert.ok(webTypes.contributions.html.elements.some(({ name }) => name === tag));
        assert.ok(readFileSync('dist/jsx.d.ts', 'utf8').includes(`'${tag}':`));
      });
    });
  }
});

describe('the files', () => {
  it('practice.schema.json describes the facts', () => {
    const { properties } = readJson('practice.schema.json');
    for (const key of ['name', 'region', 'contact', 'booking', 'therapists', 'text']) {
      assert.ok(properties[key], key);
    }
  });

  it('hold no path of the machine that built them', () => {
    for (const file of filesIn('dist')) {
      const text = readFileSync(file, 'utf8');
      assert.ok(!text.includes(process.cwd()), file);
      assert.doesNotMatch(text, /file:\/\/|\/node_modules\/|\/(home|Users|root|tmp)\//, file);
    }
  });

  it('the source knows the version of the package', () => {
    const [, version] = /VERSION = '([^']+)'/.exec(readFileSync('src/version.ts', 'utf8'));
    assert.equal(version, pkg.version);
  });
});
