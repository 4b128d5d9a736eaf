/**
 * Every story, in light and dark, narrow and wide, in both directions: it fits, and axe finds
 * nothing. Four variants hold every pair of these.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { buildStoryPage } from '../../scripts/story-page.js';
import { launchChromium } from '../e2e/engines.js';
import { openSite } from '../e2e/site.js';

const site = await openSite(await buildStoryPage());
const browser = await launchChromium();

async function openStories(colorScheme, width) {
  const context = await browser.newContext({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(error));
  await page.goto(`${site.url}/story.html`);
  return page;
}

const variants = [
  { scheme: 'light', width: 320, dir: 'ltr' },
  { scheme: 'light', width: 1280, dir: 'rtl' },
  { scheme: 'dark', width: 320, dir: 'rtl' },
  { scheme: 'dark', width: 1280, dir: 'ltr' },
];
const pages = await Promise.all(variants.map(({ scheme, width }) => openStories(scheme, width)));
const names = await pages[0].evaluate(() => window.storyNames);

after(async () => {
  await browser.close();
  await site.close();
});

const asText = (barriers) =>
  barriers.map(({ id, help, where }) => `${id}: ${help}\n    ${where.join('\n    ')}`).join('\n');

it('there are stories', () => assert.ok(names.length > 0));

describe('stories', { concurrency: variants.length }, () => {
  variants.forEach(({ scheme, width, dir }, index) => {
    describe(`${scheme}, ${width} px, ${dir}`, { concurrency: 1 }, async () => {
      const page = pages[index];
      for (const name of names) {
        it(name, async () => {
          await page.evaluate(
            ([story, direction]) => window.showStory(story, direction),
            [name, dir],
          );
          const barriers = await page.evaluate(() => window.findBarriers());
          assert.equal(barriers.length, 0, `\n${asText(barriers)}`);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.ok(overflow <= 0, `${overflow} px too wide`);
        });
      }
    });
  });
});
