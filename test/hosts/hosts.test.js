/**
 * Pages of strangers. Each is visited without our script, then with every form of it, and promises
 * the same four things: (C1) the widget or its fallback is seen and works by keyboard; (C2) nothing
 * is thrown and no policy is broken; (C3) the page around it is as it was; (C4) what is sent is sent
 * once. See docs/embedding/pages.md, which this run writes.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import process from 'node:process';
import { commandsOf, engines, launchChromium, openBrowser } from '../e2e/engines.js';
import { PAGES, formsOf } from './pages/all.js';
import { openHosts } from './server.js';
import { expectTable, noteResult } from './table.js';
import { visitorAt } from './visitor.js';

/** A name that leads here, and is no safe place for a browser. */
const INSECURE = 'practice.example';
/** `HOSTS=13,16` runs these pages only. */
const chosen = process.env.HOSTS?.split(',');
const pages = PAGES.filter(({ id }) => !chosen || chosen.includes(id));

/** Chromium has a page for each visit, several at once; the others one page for all, in turn. */
async function openEngine(engine, port) {
  const hosts = [INSECURE];
  if (engine !== 'chromium') {
    const driver = await openBrowser(engine, { hosts, port });
    return {
      newDriver: () => ({ ...driver, close: () => driver.goto('about:blank') }),
      close: driver.close,
    };
  }
  const browser = await launchChromium({ hosts });
  return {
    newDriver: async ({ viewport = { width: 1000, height: 800 } }) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport });
      context.setDefaultTimeout(10_000);
      return commandsOf(await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
}

for (const engine of engines) {
  describe(`strangers’ pages, in ${engine}`, { concurrency: engine === 'chromium' ? 3 : 1 }, () => {
    let site;
    let browser;
    before(async () => {
      site = await openHosts(PAGES);
      browser = await openEngine(engine, site.port);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    async function visitIn(page, form, work) {
      const driver = await browser.newDriver(page);
      const visitor = visitorAt(driver, site, `${page.id}-${form}`);
      const origin = page.insecure ? `http://${INSECURE}:${site.port}` : site.url;
      try {
        await driver.goto(`${origin}/${page.id}/${form}`);
        return await work({ ...visitor, form, engine });
      } finally {
        await driver.close();
      }
    }

    for (const page of pages.filter(({ engines: needed }) => needed.includes(engine))) {
      describe(`${page.id}: ${page.name}`, { concurrency: 1 }, () => {
        let without;

        it('without our script', () =>
          visitIn(page, 'none', async (visitor) => {
            await page.settle?.(visitor);
            without = await visitor.readHost();
            if (page.fallback) await visitor.expectFallback(page.fallback);
          }));

        for (const form of formsOf(page, engine)) {
          it(form, async () => {
            noteResult(page, engine, form, false);
            await visitIn(page, form, async (visitor) => {
              await page.settle?.(visitor);
              await page.check(visitor);
              await visitor.expectQuiet(page);
              if (page.unchanged) await visitor.expectUnchanged(without);
            });
            noteResult(page, engine, form, true);
          });
        }
      });
    }
  });
}

describe('docs/embedding/pages.md', () => {
  it('says what this run found', { skip: Boolean(chosen) }, () => expectTable(assert));
});
