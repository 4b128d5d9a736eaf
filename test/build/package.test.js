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
    import 'alliance-widgets/define';
    const booking: AllianceBooking = document.createElement('alliance-booking');
    booking.headingLevel = 3;
    booking.addEventListener('alliance-action', (event) => event.detail.widget);
    export const all: HTMLElement[] = [booking, new AllianceChecklist(), new AlliancePractice(), new AllianceFeedback()];
    // @ts-expect-error a wrong type has to be noticed
    booking.headingLevel = 'three';
  `;
  /** A framework, as far as types see it. */
  const jsx = `
    import type { AllianceElements } from 'alliance-widgets/jsx';
    interface AnyElement { tabIndex?: number; role?: string; onClick?: (event: MouseEvent) => void }
    declare global {
      namespace JSX { interface IntrinsicElements extends AllianceElements<AnyElement> {} }
    }
    const dark = Math.random() > 0.5;
    export const all = [
      <alliance-booking class="x" style={{ '--alliance-radius': 0 }} theme={dark ? 'dark' : undefined}
        heading-level="3" onClick={(event) => event.clientX} aria-label="x"
        onalliance-action={({ detail }) => detail.action} />,
      <alliance-feedback headingLevel={3} checkIn="off" session={2}
        onalliance-send={(event) => event.respondWith(true)} />,
      <alliance-fit-quiz tie-order="host" exposeAnswers onalliance-answers={undefined} />,
      <alliance-checklist mode="during" set="call" minutes="20" />,
      // @ts-expect-error no set has this name
      <alliance-checklist set="everything" />,
      // @ts-expect-error no element has this attribute
      <alliance-booking colour="red" />,
    ];
  `;
  const folder = '.cache/consumer';
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    jsx: 'preserve',
    noEmit: true,
  };

  for (const [moduleResolution, module] of [
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ]) {
    it(`a strict TypeScript project can use them (${moduleResolution}), in JSX, too`, () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${folder}/consumer.ts`, consumer);
      writeFileSync(`${folder}/jsx.tsx`, jsx);
      writeFileSync(
        `${folder}/tsconfig.json`,
        JSON.stringify({
          compilerOptions: { ...compilerOptions, moduleResolution, module },
          files: ['consumer.ts', 'jsx.tsx'],
        }),
      );
      const tsc = 'node_modules/typescript/bin/tsc';
      const run = () => execFileSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
      try {
        run();
      } catch (error) {
        assert.fail(error.stdout);
      }
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
