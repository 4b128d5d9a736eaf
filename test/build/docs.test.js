/**
 * What the guides say is true of what is built: names, files, values and the words that people
 * read. A guide that names something else than there is fails here.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { leaves, load, roomsIn } from '../text/words.js';
import {
  blocksOf,
  GUIDES,
  HOURS,
  OF_ALL,
  OF_OTHERS,
  tagsIn,
  WORDS_OF_OTHERS,
  wrongIn,
} from './guides.js';

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const guide = (name) => GUIDES.find(({ file }) => file === name);

const elements = readJson('dist/custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const namesOf = (field, of = elements) =>
  new Set(of.flatMap((element) => (element[field] ?? []).map(({ name }) => name)));

/** The values that an attribute takes; none: any. */
const choices = ({ type }) =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);
const takes = (attribute, value) => {
  const allowed = choices(attribute);
  return !allowed.length || !value || value === '…' || allowed.includes(value);
};

describe('The guides', () => {
  it('paste only tags, attributes and events that there are', () => {
    const tags = blocksOf('html', 'jsx', 'vue', 'svelte', 'astro', 'ts').flatMap((block) =>
      tagsIn(block.code).map((tag) => ({ ...tag, file: block.file })),
    );
    const wrong = tags.flatMap(({ file, tag, given }) => {
      const element = elements.find(({ tagName }) => tagName === tag);
      if (!element) return [`${file}: <${tag}>`];
      const events = namesOf('events', [element]);
      return given
        .filter(([name]) => !OF_ALL.includes(name) && !events.has(name))
        .filter(([name, value]) => {
          const attribute = element.attributes.find((one) => one.name === name);
          return !attribute || !takes(attribute, value);
        })
        .map(([name, value]) => `${file}: <${tag} ${name}="${value}">`);
    });
    assert.ok(tags.length > 20);
    assert.deepEqual(wrong, []);
  });

  it('name only attributes that there are, with values that they take', () => {
    const all = elements.flatMap(({ attributes }) => attributes);
    const isWrong = (code) => {
      const [, name, value] = /^([a-z-]+)="([^"]*)"$/.exec(code) ?? [];
      if (!name || OF_ALL.includes(name)) return false;
      const found = all.filter((one) => one.name === name.replace(/^data-/, ''));
      return !found.some((attribute) => takes(attribute, value));
    };
    assert.deepEqual(
      wrongIn(({ codes }) => codes.filter(isWrong)),
      [],
    );
  });

  it('name only slots, states, events and settings of the look that there are', () => {
    const look = [...namesOf('cssProperties')].map((name) => name.replace('--alliance-', ''));
    const known = [
      [/slot="([a-z-]+)"/g, namesOf('slots')],
      [/:state\(([a-z]+)\)/g, namesOf('cssStates')],
      [/`(alliance-(?:ready|start|step|finish|action|problem|send|answers))`/g, namesOf('events')],
      [/--alliance-(?:(?:checklist|fit-quiz|feedback|booking)-)?([a-z-]+)/g, new Set(look)],
    ];
    const wrong = wrongIn(({ text }) =>
      known.flatMap(([pattern, names]) =>
        [...text.matchAll(pattern)].filter(([, name]) => !names.has(name)).map(([all]) => all),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('name only files that there are', () => {
    const FOLDERS = [
      '',
      'dist/',
      'dist/embed/',
      'dist/embed/parts/',
      'dist/embed/alliance',
      'src/',
    ];
    const FILE = /^[\w./-]+(\.(js|css|json|html|md|ts|age|ics|txt)|\/)$|^\.htaccess$|^_headers$/;
    const isThere = (file, path) =>
      [...FOLDERS, 'src/text/en/', 'receiver/', `${dirname(file)}/`].some((folder) =>
        existsSync(folder + path.replace(/^\//, '')),
      );
    const wrong = wrongIn(({ file, codes }) =>
      codes.filter((code) => FILE.test(code) && !OF_OTHERS.includes(code) && !isThere(file, code)),
    );
    assert.deepEqual(wrong, []);
  });

  it('ask for commands that there are', () => {
    const scripts = (folder) => readJson(`${folder}/package.json`).scripts;
    const COMMAND = /npm (?:run ([\w:-]+)|(start|test)(?![\w-]))([^\n`&]*)/g;
    const wrong = wrongIn(({ text }) =>
      [...text.matchAll(COMMAND)]
        .filter(
          ([, name, short, rest]) =>
            !scripts(rest.includes('-w receiver') ? 'receiver' : '.')[name ?? short],
        )
        .map(([all]) => all),
    );
    assert.deepEqual(wrong, []);
  });

  it('link to pages and headings that there are', () => {
    const anchor = (heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replace(/\s/g, '-');
    const anchors = (file) =>
      [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading));
    const wrong = wrongIn(({ file, prose }) =>
      [...prose.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)]
        .filter(([, path, heading]) => {
          const target = path ? join(dirname(file), path) : file;
          return !existsSync(target) || (heading && !anchors(target).includes(heading));
        })
        .map(([all]) => all),
    );
    assert.deepEqual(wrong, []);
  });

  it('are all reached from the README', () => {
    const seen = new Set(['README.md']);
    for (const file of seen) {
      const { prose } = guide(file) ?? { prose: '' };
      for (const [, path] of prose.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        seen.add(join(dirname(file), path));
      }
    }
    const apart = /^(CONTRIBUTING|docs\/decisions\/)/;
    const missed = GUIDES.map(({ file }) => file).filter((file) => !seen.has(file));
    assert.deepEqual(
      missed.filter((file) => !apart.test(file)),
      [],
    );
  });
});

describe('The tables of the guides', async () => {
  const { crisisLines } = await load('src/safety/crisis.ts');

  it('have every number of the crisis lines, by region', () => {
    const { prose } = guide('docs/safety.md');
    for (const region of ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'EU']) {
      const row = prose.split('\n').find((line) => line.startsWith(`| \`${region}\``));
      const [{ emergency, talk }] = crisisLines({ region, today: new Date() }).entries;
      const numbers = talk.flatMap(({ tel, sms, word, label }) => [tel, sms, word, label]);
      for (const said of [...emergency.split(', '), ...numbers].filter(Boolean)) {
        assert.ok(row.includes(said), `${region}: ${said}`);
      }
    }
  });

  it('have every setting of the look, as does alliance.css', () => {
    const css = readFileSync('dist/embed/alliance.css', 'utf8');
    const { prose } = guide('docs/theming.md');
    const settings = elements.flatMap(({ cssProperties = [] }) => cssProperties);
    for (const { name, default: value = '' } of settings) {
      if (/^--alliance-(checklist|fit-quiz|feedback|booking)-/.test(name)) continue;
      const row = prose.split('\n').find((line) => line.startsWith(`| \`${name}\``));
      assert.ok(row, `docs/theming.md: ${name}`);
      assert.ok(css.includes(`${name}:`), `alliance.css: ${name}`);
      // Lengths and the like: others are said in words.
      const exact = /^[\d.]/.test(value) ? value : '';
      assert.ok(row.includes(exact), `docs/theming.md: ${name} is ${exact}`);
      assert.ok(css.includes(`${name}: ${exact}`), `alliance.css: ${name} is ${exact}`);
    }
  });

  it('have every setting of the receiver, and no other', () => {
    const settings = (text) => [...new Set(text.match(/ALLIANCE_[A-Z_]+/g))].sort();
    assert.deepEqual(
      settings(guide('docs/receiver.md').text),
      settings(readFileSync('receiver/src/settings.js', 'utf8')),
    );
  });

  it('have every attribute that a frame takes', () => {
    const source = readFileSync('src/embed/frame.ts', 'utf8');
    const [, list] = /ATTRIBUTES[^{]*\{([^]*?)\n\};/.exec(source);
    const taken = [...list.matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, name]) => name);
    const { prose } = guide('docs/embedding/frame.md');
    assert.ok(taken.length > 20);
    for (const name of taken) assert.ok(prose.includes(`\`${name}\``), name);
  });
});

const KEYS = new Map(
  (await roomsIn('en')).flatMap(({ leaves: all }) => all.map(({ key, text }) => [key, text])),
);

describe('What the guides show of practice.json', async () => {
  // Addresses are read as on a page of the practice.
  globalThis.document ??= { documentElement: { baseURI: 'https://practice.example/' } };
  globalThis.location ??= new URL('https://practice.example/');
  const { readPractice } = await load('src/practice/read.ts');
  const { readOpenings } = await load('src/booking/openings.ts');
  const shown = blocksOf('json').map(({ file, code }) => ({
    file,
    data: JSON.parse(code.startsWith('"') ? `{${code}}` : code),
  }));
  const inTags = blocksOf('html').flatMap(({ file, code }) =>
    [...code.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)].map(([, json]) => ({
      file,
      data: JSON.parse(json),
    })),
  );
  const facts = [...shown, ...inTags].filter(({ data }) => !data.slots && !data.schema);

  it('is read without a problem', () => {
    assert.ok(facts.length > 6);
    for (const { file, data } of facts) {
      // A key is too long to be shown.
      const told = readPractice(data).problems.filter(({ field }) => !field.includes('encryptTo'));
      assert.deepEqual(told, [], file);
    }
  });

  it('names fields and words that there are', () => {
    const { properties } = readJson('dist/practice.schema.json');
    const isField = (path) => {
      let at = { properties };
      for (const name of path.split('.')) {
        at = at?.items ?? at;
        at = at?.properties?.[name] ?? at?.additionalProperties;
      }
      return Boolean(at);
    };
    const PATH =
      /^"?((?:checklist|fit-quiz|feedback|booking|common|sending|safety|contact)\.[\w.]+)"?$/;
    const named = GUIDES.flatMap(({ codes }) =>
      codes.flatMap((code) => PATH.exec(code)?.[1] ?? []),
    );
    const paths = named.filter((path) => !/\.(js|ts|json|md)$/.test(path));
    const replaced = facts.flatMap(({ data }) => Object.keys(data.text ?? {}));
    assert.ok(paths.length > 10);
    assert.deepEqual(
      [...paths.filter((path) => !isField(path)), ...replaced].filter((key) => !KEYS.has(key)),
      [],
    );
  });

  it('and of open times is read', () => {
    const feeds = shown.filter(({ data }) => data.slots);
    assert.equal(feeds.length, 1);
    const [{ data }] = feeds;
    assert.equal(readOpenings(data, new Date(data.generated)).openings.length, data.slots.length);
  });
});

describe('What the guides say that people read', async () => {
  const { inbox } = await load('src/text/en/inbox.ts');
  const plain = (text) =>
    text
      .replace(/[*_“”‘]/g, '')
      .replace(/’/g, "'")
      .replace(/[.…:]+$/, '')
      .trim();
  const apart = (text) => text.split(/(?<=[.?:…])\s+/);
  const letters = (text) => text.replace(/\{\w+\}/g, '').match(/\p{L}/gu)?.length ?? 0;
  const asPattern = (text) => {
    const pieces = plain(text)
      .split(/\{\w+\}/)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${pieces.join('.+')}$`);
  };
  const patterns = [...KEYS.values(), ...leaves(inbox, 'inbox').map(({ text }) => text)]
    .flatMap((text) => [text, ...apart(text)])
    .filter((text) => letters(text) > 2)
    .map(asPattern);
  const others = WORDS_OF_OTHERS.map(plain);
  const isSaid = (words) =>
    others.includes(words) ||
    HOURS.test(words) ||
    patterns.some((one) => one.test(words)) ||
    (apart(words).length > 1 && apart(words).every((one) => isSaid(plain(one))));

  it('is what they read', () => {
    const QUOTED = /(?<![\p{L}\d])'(\p{Lu}[^'\n]*(?:'(?=\p{L})[^'\n]*)*)'(?!\p{L})/gu;
    const wrong = wrongIn(({ file, prose }) =>
      file.startsWith('docs/decisions')
        ? []
        : [...prose.replace(/`[^`\n]+`/g, '').matchAll(QUOTED)]
            .map(([, words]) => plain(words))
            .filter((words) => !isSaid(words)),
    );
    assert.deepEqual(wrong, []);
  });

  it('is what the inbox calls its buttons', () => {
    // What begins small is said with weight, and is no button.
    const bold = [...guide('docs/inbox.md').prose.matchAll(/\*\*(\p{Lu}[^*]+)\*\*/gu)];
    assert.ok(bold.length > 10);
    assert.deepEqual(
      bold.map(([, words]) => plain(words)).filter((words) => !isSaid(words)),
      [],
    );
  });
});
