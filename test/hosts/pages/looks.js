/** Pages whose style sheets reach for everything. */
import assert from 'node:assert/strict';
import { readFocus } from '../in-page.js';
import { BOOKING, FALLBACK, QUIZ } from '../page.js';

/** Sizes of what is drawn, in pixels. */
function readSizes() {
  return ['alliance-booking', 'alliance-fit-quiz'].flatMap((name) => {
    const base = document.querySelector(name).shadowRoot.querySelector('[part~=base]');
    return [base, base.querySelector('[part~=heading]'), base.querySelector('button')].map(
      (element) => {
        const { fontSize, paddingTop } = getComputedStyle(element);
        return [fontSize, paddingTop, Math.round(element.getBoundingClientRect().height)].join();
      },
    );
  });
}

/** What words look like in the widget, where the page asks for something else. */
function readText() {
  const base = document.querySelector('alliance-booking').shadowRoot.querySelector('[part~=base]');
  return [...base.querySelectorAll('p, button, a, li, summary, [part~=heading]')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const style = getComputedStyle(element);
      return {
        words: element.textContent.trim().slice(0, 30),
        spacing: style.letterSpacing.replace(/^(normal|0px|-?0?\.?\d+px)$/, 'small'),
        wordSpacing: style.wordSpacing,
        letters: style.textTransform,
        style: style.fontStyle,
        variant: style.fontVariantCaps,
        indent: style.textIndent,
        space: style.whiteSpaceCollapse ?? 'collapse',
        pointer: style.pointerEvents,
        // Firefox lets no button be selected.
        select:
          !element.matches('button') && (style.userSelect ?? style.webkitUserSelect) === 'none',
        line: parseFloat(style.lineHeight) / parseFloat(style.fontSize) < 2.2,
        shadow: style.textShadow,
        cursor: style.cursor === 'none',
        opacity: style.opacity !== '0',
      };
    });
}

const PLAIN = {
  spacing: 'small',
  wordSpacing: '0px',
  letters: 'none',
  style: 'normal',
  variant: 'normal',
  indent: '0px',
  space: 'collapse',
  pointer: 'auto',
  select: false,
  line: true,
  shadow: 'none',
  cursor: false,
  opacity: true,
};

/** What lies on top in the middle of the window. */
const readTop = () => {
  const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  return top?.localName ?? '';
};

const scaled = (size) => ({
  name: `the page's root font is ${size} px`,
  head: `<style>html { font-size: ${size}px } body { font-size: 16px; line-height: 1.5 }</style>`,
  check: async (visitor) => {
    const here = await visitor.read(readSizes);
    const rule = () => document.querySelector('style').sheet.cssRules[0].style;
    await visitor.read(`() => { (${rule})().fontSize = '16px' }`);
    assert.deepEqual(here, await visitor.read(readSizes));
    await visitor.read(`() => { (${rule})().fontSize = '${size}px' }`);
  },
});

export const looks = [
  {
    id: 13,
    name: 'everything is reset: `* { all: unset !important }`',
    engines: 'all',
    forms: ['classic', 'module', 'booking'],
    head: '<style>* { all: unset !important } script, style, head { display: none !important }</style>',
    // A page without focus rings and blocks hides its own words, too.
    check: async (visitor) => {
      const base = await visitor.read(() => {
        const { display, fontSize } = getComputedStyle(
          document.querySelector('alliance-booking').shadowRoot.querySelector('[part~=base]'),
        );
        return { display, fontSize };
      });
      assert.deepEqual(base, { display: 'block', fontSize: '17px' });
    },
  },
  { id: 14, ...scaled(10) },
  { id: '14b', ...scaled(24) },
  {
    id: 15,
    name: 'hostile inheritance: spaced capitals, no pointer, no selection, clipped lines',
    engines: 'all',
    head: `<style>body { letter-spacing: .4em; word-spacing: 1em; text-transform: uppercase;
      line-height: 3; pointer-events: none; -webkit-user-select: none; user-select: none;
      text-align: center; text-indent: 5em; white-space: nowrap; font-style: italic; cursor: none;
      font-variant-caps: small-caps; text-shadow: 2px 2px red; word-break: break-all;
      list-style: none; -webkit-text-fill-color: red; visibility: visible; orphans: 9 }</style>`,
    check: async (visitor) => {
      for (const { words, ...look } of await visitor.read(readText)) {
        assert.deepEqual(look, PLAIN, words);
      }
    },
  },
  {
    id: 16,
    name: 'transformed, clipped and filtered around, a cover above everything: the dialog',
    engines: 'all',
    ownCheck: true,
    fallback: ['booking'],
    head: `<style>
      .trap { transform: rotate(1deg) scale(.98); overflow: hidden; height: 70px; filter: blur(0);
        clip-path: inset(0); contain: paint; will-change: transform; perspective: 500px }
      .cover { position: fixed; inset: 0; z-index: 2147483647; background: #0001 }</style>`,
    body: `<div class="cover"></div><div class="trap">${BOOKING.replace('alliance-booking', 'alliance-booking variant="button"')}</div>`,
    check: async (visitor) => {
      await visitor.tabTo('booking', { to: ({ tag }) => tag === 'button', called: 'the launcher' });
      assert.equal(await visitor.read(readTop), 'div');
      await visitor.driver.press('Enter');
      const top = await visitor.until(readTop, (name) => name === 'alliance-booking');
      assert.equal(top, 'alliance-booking', 'the dialog lies above the cover');
      assert.equal((await visitor.read(readFocus)).widget, 'booking');
      await visitor.driver.press('Escape');
      assert.equal(await visitor.until(readTop, (name) => name === 'div'), 'div');
      assert.equal((await visitor.read(readFocus)).tag, 'button');
    },
  },
  {
    id: 29,
    name: 'a page in Arabic, from right to left; our words are English there',
    engines: 'all',
    attributes: 'lang="ar" dir="rtl"',
    check: (visitor) => expectSide(visitor, { dir: 'ltr', side: 'left' }),
  },
  {
    id: '29b',
    name: 'a page in Arabic whose owner wrote the words',
    engines: 'all',
    attributes: 'lang="ar" dir="rtl"',
    body: `<alliance-booking><script type="application/json">{ "region": "US",
      "contact": { "phone": "+1 212 555 0100" }, "text": { "booking.headline": "هل تريد أن تتحدث؟" } }
      </script>${FALLBACK}</alliance-booking>${QUIZ}`,
    check: (visitor) => expectSide(visitor, { dir: 'rtl', side: 'right' }),
  },
  {
    id: 31,
    name: 'a column of 320 px',
    engines: 'all',
    forms: ['classic', 'module', 'booking'],
    head: '<style>main { width: 320px; font-size: 22px }</style>',
  },
  {
    id: '31b',
    name: 'zoomed to 400 %, forced colours, reduced motion, then printed',
    viewport: { width: 320, height: 256 },
    check: async ({ driver, read }) => {
      for (const media of [
        { forcedColors: 'active' },
        { media: 'print' },
        { colorScheme: 'dark' },
      ]) {
        await driver.page.emulateMedia(media);
        const wide = await read(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${JSON.stringify(media)}: ${wide} px too wide`);
        const text = await read(() => {
          const base = document
            .querySelector('alliance-booking')
            .shadowRoot.querySelector('[part~=base]');
          return [
            base.checkVisibility(),
            base.querySelector('a').getBoundingClientRect().width > 40,
          ];
        });
        assert.deepEqual(text, [true, true]);
      }
      await driver.page.emulateMedia({ media: null, forcedColors: null, colorScheme: null });
    },
  },
];

/** The widget's direction, and the side on which its heading begins. */
async function expectSide(visitor, expected) {
  const found = await visitor.read(() => {
    const base = document
      .querySelector('alliance-booking')
      .shadowRoot.querySelector('[part~=base]');
    const range = document.createRange();
    range.selectNodeContents(base.querySelector('[part~=heading]'));
    const [words, place] = [range.getBoundingClientRect(), base.getBoundingClientRect()];
    const side = words.left - place.left < place.right - words.right ? 'left' : 'right';
    return { dir: base.dir, side };
  });
  assert.deepEqual(found, expected);
}
