/**
 * `npm run shots [-- words]`: screenshots of every story, every demo page, every state of the inbox
 * and of `frame.html` at three widths, light and dark, into `shots/`. Words keep only the pictures
 * whose name holds all of them: `npm run shots -- booking dark 320`.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findBrowser } from './browsers.js';
import { serve } from './server.js';
import { inboxScenes } from './shots-inbox.js';
import { buildStoryPage } from './story-page.js';

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];
const words = process.argv.slice(2).map((word) => word.toLowerCase());

const isWanted = (name) => words.every((word) => name.includes(word));
const fileName = (name) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

if (!existsSync('dist/embed/alliance.js')) {
  console.error('The demo pages need the built files. Run: npm run build');
  process.exit(1);
}

const pages = await buildStoryPage();
const site = await serve({
  mounts: { '/': 'demo', '/dist/': 'dist' },
  handle(request, response) {
    const page = pages[request.url];
    if (page) response.writeHead(200, { 'content-type': page.type }).end(page.body);
    return Boolean(page);
  },
});
const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: CHROMIUM_ARGS,
});
const demos = readdirSync('demo', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'));

/** What the address of `frame.html` may ask for, by the name of its picture. */
const FACTS = 'name=Harbor%20Street&region=US&phone=%2B1%20212%20555%200100';
const FRAMES = {
  booking: `widget=booking&${FACTS}&booking-url=https://calendly.com/harbor/first`,
  checklist: `widget=checklist&${FACTS}`,
  'fit quiz': `widget=fit-quiz&${FACTS}`,
  feedback: `widget=feedback&${FACTS}&theme=dark&accent=%23b08968`,
  'with nothing but a widget': 'widget=booking',
  'of a widget that is none': 'widget=nothing&name=Harbor',
  'without a fragment': '',
};

mkdirSync('shots', { recursive: true });
let taken = 0;

async function take(page, subject, variant, prepare) {
  const name = `${fileName(subject)}--${variant}`;
  if (!isWanted(name)) return;
  await prepare?.();
  // A dialog fills the window, not the page.
  const inWindow = await page.evaluate(() => window.dialogIsOpen?.() ?? false);
  await page.screenshot({ path: `shots/${name}.png`, fullPage: !inWindow });
  taken += 1;
}

const VARIANTS = SCHEMES.flatMap((colorScheme) =>
  WIDTHS.map((width) => ({ colorScheme, width, variant: `${width}-${colorScheme}` })),
);

for (const { colorScheme, width, variant } of VARIANTS) {
  const viewport = { width, height: 900 };
  const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site.url}/story.html`);
  for (const story of await page.evaluate(() => window.storyNames)) {
    await take(page, `story ${story}`, variant, () =>
      page.evaluate((name) => window.showStory(name), story),
    );
  }
  for (const file of demos) {
    await take(page, `demo ${file.replace(/\.html$/, '')}`, variant, () =>
      page.goto(`${site.url}/${file}`, { waitUntil: 'networkidle' }),
    );
  }
  for (const [subject, fragment] of Object.entries(FRAMES)) {
    await take(page, `frame ${subject}`, variant, async () => {
      await page.goto('about:blank');
      await page.goto(`${site.url}/dist/embed/frame.html#${fragment}`, {
        waitUntil: 'networkidle',
      });
    });
  }
  await context.close();
}

/** A state takes a while to reach, so each is reached once and drawn six times. */
for (const { subject, reach } of inboxScenes(browser)) {
  const wanted = VARIANTS.filter(({ variant }) => isWanted(`${fileName(subject)}--${variant}`));
  if (!wanted.length) continue;
  const { page, settle, close } = await reach();
  for (const { colorScheme, width, variant } of wanted) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await take(page, subject, variant, settle);
  }
  await close();
}
await browser.close();
await site.close();
console.log(`${taken} pictures in shots/`);
