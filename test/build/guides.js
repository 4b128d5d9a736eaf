/** The guides, as `docs.test.js` reads them, and what they may name that is not ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file) => {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/^```(\w*)\n([^]*?)^```/gm)].map(([, lang, code]) => ({
    file,
    lang,
    code,
  }));
  const prose = text.replace(/^```[^]*?^```/gm, '').replace(/<!--[^]*?-->/g, '');
  const codes = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
  return { file, text, prose, blocks, codes };
};

/** Every page for owners and for those who build on this: its text, blocks of code, `codes` in a line. */
export const GUIDES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].map(read);

export const blocksOf = (...langs) =>
  GUIDES.flatMap(({ blocks }) => blocks.filter(({ lang }) => langs.includes(lang)));

/** What `find` finds wrong in a guide, with the name of the guide. */
export const wrongIn = (find) =>
  GUIDES.flatMap((guide) => find(guide).map((wrong) => `${guide.file}: ${wrong}`));

/** Attributes of any element of a page, and of a script tag. */
export const OF_ALL = 'id class slot lang dir title type integrity crossorigin style'.split(' ');

/** Files that an owner or a visitor makes, and names that stand for many. */
export const OF_OTHERS =
  'practice.json openings.json my-notes.txt reminder.ics inbox-key.age .d.ts vite.config.js assets/ wp-content/uploads/ _headers .htaccess dist/embed/parts/chart.js'.split(
    ' ',
  );

/** An attribute as frameworks write it: `[attr.phone]`, `{phone}`, `@alliance-action`, `onalliance-…`. */
const bare = (name) =>
  name.replace(/^\[attr\.(.+)\]$/, '$1').replace(/^(?:on(?=alliance-)|@|\()|[{})]/g, '');

const ATTRIBUTE = /([^\s=/"{}]+|\{\w+\})(?:=("[^"]*"|\{(?:\{[^}]*\}|[^}])*\}))?/g;

/** Every one of our tags in a piece of code, in either spelling, with its attributes. */
export function tagsIn(code) {
  const tags = code.matchAll(/<(alliance-[a-z-]+|div)\b((?:=>|\{[^}]*\}|"[^"]*"|[^>"])*)>/g);
  return [...tags].flatMap(([, tag, inside]) => {
    const given = [...inside.matchAll(ATTRIBUTE)].map(([, name, value = '']) => [
      bare(name),
      value.replace(/^"|"$/g, ''),
    ]);
    if (tag !== 'div') return [{ tag, given }];
    const mount = given.find(([name]) => name === 'data-alliance')?.[1];
    const own = given
      .filter(([name]) => name.startsWith('data-') && name !== 'data-alliance')
      .map(([name, value]) => [name.slice('data-'.length), value]);
    return mount ? [{ tag: `alliance-${mount}`, given: own }] : [];
  });
}

/** Hours, as owners write them: 'Mon–Thu 9–12, 2–6'. */
export const HOURS = /^\p{Lu}\p{L}+(–\p{L}+)? \d/u;

/** Words that the guides put in quotation marks and that are not on our screens. */
export const WORDS_OF_OTHERS = [
  // Hours, as owners write them.
  'By appointment',
  // What we do not say, or how to say it.
  'You could',
  'Can help some people',
  'Died by suicide',
  'Partner',
  'HIPAA compliant',
  'GDPR compliant',
  'I gave my cat away',
  // Of an owner, and for an owner.
  'It may become part of your record.',
  'Nothing to check',
  // Menus of others.
  'Script disabled',
  'Embed a Site',
  'Custom HTML',
  'HTML',
  'Text',
  'Visual',
  'Delay JavaScript execution',
  'Exclude scripts',
];
