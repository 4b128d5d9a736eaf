/**
 * Parts that load later: nothing is asked for before a press, they come wherever the script itself
 * may come from, and where they may not, words say so and the rest works.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { rollup } from 'rollup';
import { embeds } from '../../rollup.config.js';
import { engines, launchChromium, openBrowser } from './engines.js';
import { openSite, withPolicy } from './site.js';

const TAGS = ['checklist', 'fit-quiz', 'feedback', 'booking'].map((name) => `alliance-${name}`);
const CHECK = '/dist/embed/parts/check.js';
const FOLDER = '.cache/late-parts';

/** The owner wrote an address that cannot be used, and a promise. */
const PRACTICE = JSON.stringify({
  region: 'US',
  website: 'javascript:alert(1)',
  contact: { hours: 'We cure on weekdays' },
});

const SPY = `
  window.warned = [];
  for (const level of ['warn', 'error']) {
    const say = console[level];
    console[level] = (...words) => { warned.push(words.join(' ')); say.apply(console, words); };
  }
  addEventListener('error', (event) => { if (event.message) warned.push('threw ' + event.message); });
`;

const scriptFrom = (src, attributes = 'defer') => `<script src="${src}" ${attributes}></script>`;
const script = scriptFrom('/dist/embed/alliance.js');

const pageOf = (head, json = PRACTICE) => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8"><title>Page</title>${scriptFrom('/spy.js', 'nonce="n0"')}${head}</head><body>
  <alliance-practice><script type="application/json">${json}</script>
  ${TAGS.map((tag) => `<${tag}></${tag}>`).join('\n')}</alliance-practice></body></html>`;

const strict = withPolicy("default-src 'none'; script-src 'self'");
const js = (body) => ({ type: 'text/javascript', body });
const main = readFileSync('dist/embed/alliance.js', 'utf8');
const check = readFileSync(`dist/embed/parts/check.js`, 'utf8');

const PAGES = {
  '/spy.js': js(SPY),
  '/strict': { headers: strict, body: pageOf(script) },
  '/right': { headers: strict, body: pageOf(script, '{ "region": "US" }') },
  '/module': {
    headers: strict,
    body: pageOf(scriptFrom('/dist/embed/alliance.js?ver=2', 'type="module"')),
  },
  '/assets/a1b2c3.js': js(main),
  '/assets/parts/check.js': js(check),
  '/renamed': { headers: strict, body: pageOf(scriptFrom('/assets/a1b2c3.js?ver=2.1')) },
  '/nonce': {
    headers: withPolicy("default-src 'none'; script-src 'nonce-n0'"),
    body: pageOf(scriptFrom('/dist/embed/alliance.js', 'nonce="n0" defer')),
  },
  '/trusted-types': {
    headers: withPolicy(
      "script-src 'self'; require-trusted-types-for 'script'; trusted-types alliance-widgets",
    ),
    body: pageOf(script),
  },
  '/alone-and-all': {
    headers: strict,
    body: pageOf(scriptFrom('/dist/embed/alliance-booking.js') + script),
  },
  '/changed/alliance.js': js(main),
  '/changed/parts/check.js': js(`${check}\nwindow.changed = true;`),
  '/changed': { headers: strict, body: pageOf(scriptFrom('/changed/alliance.js')) },
  '/glued/all.js': js(`let L = 1;\n${main}\nwindow.last = 2`),
  '/glued': { headers: strict, body: pageOf(scriptFrom('/glued/all.js')) },
  '/inline': { body: pageOf(`<script type="module">${main}</script>`) },
  '/again/alliance.js': js(main),
  '/again': { headers: strict, body: pageOf(scriptFrom('/again/alliance.js')) },
  '/charts': {
    headers: strict,
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts</title>
      ${scriptFrom('/spy.js')}${scriptFrom('/late/alliance-one.js')}${scriptFrom('/late/alliance-two.js')}
      <chart-one id="one" region="US"></chart-one><chart-two id="two" region="US"></chart-two></html>`,
  },
};

/** What each widget says at its end, where the owner's check stands. */
const readChecks = (tags) =>
  tags.map((tag) => {
    const root = document.querySelector(tag).shadowRoot;
    const panel = root?.querySelector('.check-panel');
    const failed = [...(root?.querySelectorAll('button') ?? [])].find(
      (button) => button.textContent.trim() === 'Try again',
    )?.parentElement;
    return (panel ?? failed)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });
const readBodies = (tags) =>
  tags.map(
    (tag) => document.querySelector(tag).shadowRoot.querySelector('.body').textContent.length,
  );
const readWarnings = () => window.warned;
const pressAgain = (tags) => {
  for (const tag of tags) {
    const buttons = [...document.querySelector(tag).shadowRoot.querySelectorAll('button')];
    buttons.find((button) => button.textContent.trim() === 'Try again').click();
  }
};

/** The main files and parts of `test/e2e/late-parts`. */
async function buildCharts(pages) {
  const names = ['alliance-one', 'alliance-two'];
  const entries = names.map((name) => [name, `test/e2e/late-parts/${name}.ts`]);
  for (const { output, ...input } of embeds(Object.fromEntries(entries))) {
    const bundle = await rollup(input);
    const { output: files } = await bundle.write({ ...output, dir: FOLDER });
    for (const { fileName, code, source } of files) pages[`/late/${fileName}`] = js(code ?? source);
    await bundle.close();
  }
}

for (const engine of engines) {
  describe(`parts that load later, in ${engine}`, () => {
    let site;
    let page;
    before(async () => {
      site = await openSite(PAGES);
      page = await openBrowser(engine);
    });
    after(async () => {
      await page?.close();
      await site?.close();
    });
    beforeEach(() => {
      site.asked.length = 0;
      site.violations.length = 0;
    });

    const askedFor = (path) => site.asked.filter((asked) => asked === path).length;

    async function until(read, isRight) {
      for (let tries = 0; tries < 50; tries++) {
        const value = await page.evaluate(read, TAGS);
        if (isRight(value)) return value;
        await wait(100);
      }
      return page.evaluate(read, TAGS);
    }
    const checks = async () => until(readChecks, (all) => all.every(Boolean));

    async function expectPanels(path) {
      await page.goto(site.url + path);
      for (const text of await checks()) {
        assert.match(text, /^2 to check .*website: This address.*contact.hours: "cure"/);
      }
      assert.deepEqual(site.violations, []);
    }

    /** The part does not come: words say so, the widgets are whole, the console says why. */
    async function expectWords(path, reason) {
      await page.goto(site.url + path);
      for (const text of await checks()) {
        assert.equal(text, 'This part did not load. The rest still works.Try again');
      }
      for (const length of await page.evaluate(readBodies, TAGS)) assert.ok(length > 100);
      const warned = await page.evaluate(readWarnings);
      assert.match(warned.join('\n'), /website: This address cannot be used/);
      assert.match(warned.join('\n'), reason);
      assert.doesNotMatch(warned.join('\n'), /threw/);
    }

    it('come under a strict policy, once for all widgets', async () => {
      await expectPanels('/strict');
      assert.equal(askedFor(CHECK), 1);
    });

    it('are not asked for where there is nothing to check', async () => {
      await page.goto(`${site.url}/right`);
      await wait(400);
      assert.deepEqual(await page.evaluate(readChecks, TAGS), ['', '', '', '']);
      assert.equal(askedFor(CHECK), 0);
    });

    it('come for an owner who asks, with nothing to check', async () => {
      await page.goto(`${site.url}/right?alliance-check`);
      for (const text of await checks()) assert.match(text, /^Nothing to check/);
    });

    for (const [path, how] of [
      ['/module', 'for a module'],
      ['/renamed', 'for a script of another name'],
      ['/nonce', 'where scripts need a nonce'],
      ['/trusted-types', 'where Trusted Types are required, by our policy'],
    ]) {
      it(`come ${how}`, () => expectPanels(path));
    }

    it('are the same file for one widget alone and for all', async () => {
      await expectPanels('/alone-and-all');
      assert.equal(new Set(site.asked.filter((path) => path.includes('/parts/'))).size, 1);
    });

    it('are missing, in words, where the page allows the script alone', async () => {
      const policy = `default-src 'none'; script-src ${site.url}/spy.js ${site.url}/dist/embed/alliance.js`;
      site.pages['/blocked'] = { headers: withPolicy(policy), body: pageOf(script) };
      await expectWords('/blocked', /check\.js\?\S+: missing or blocked/);
      assert.equal(askedFor(CHECK), 0);
    });

    it('are missing, in words, where the file was changed; it never runs', async () => {
      await expectWords('/changed', /check\.js\?\S+: (changed|missing)/);
      assert.equal(await page.evaluate(() => 'changed' in window), false);
    });

    it('are missing, in words, where the script lies in another file', () =>
      expectWords('/glued', /glued\/parts\/check\.js\?\S+: (404|missing)/));

    it('are missing, in words, where the script has no address', () =>
      expectWords('/inline', /the address of our script is not known/));

    it('come on another press, once they are there', async () => {
      delete site.pages['/again/parts/check.js'];
      await expectWords('/again', /again\/parts\/check\.js/);
      site.pages['/again/parts/check.js'] = js(check);
      await page.evaluate(pressAgain, TAGS);
      const texts = await until(readChecks, (all) => all.every((text) => text.startsWith('2 to')));
      for (const text of texts) assert.match(text, /^2 to check/);
    });
  });
}

describe('a visitor on the practice’s own site', () => {
  let site;
  let browser;
  before(async () => {
    site = await openSite(PAGES);
    await buildCharts(site.pages);
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page of the site under a name that is not this machine. */
  async function visit(path) {
    site.asked.length = 0;
    const page = await browser.newPage();
    await page.route('http://practice.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: site.url + pathname }) });
    });
    await page.goto(`http://practice.example${path}`);
    await page.waitForTimeout(400);
    return page;
  }

  it('never asks for the owner’s part, whatever is wrong', async () => {
    const page = await visit('/strict');
    assert.deepEqual(await page.evaluate(readChecks, TAGS), ['', '', '', '']);
    assert.deepEqual(
      site.asked.filter((path) => path.includes('parts')),
      [],
    );
    await page.close();
  });

  it('is the owner where the address says so', async () => {
    const page = await visit('/strict?alliance-check');
    await page.locator('.check-panel').first().waitFor();
    await page.close();
  });

  it('gets a part on a press, with what it needs from there, and a part of that part', async () => {
    const page = await visit('/charts');
    assert.deepEqual(
      site.asked.filter((path) => path.includes('parts')),
      [],
    );
    const one = page.locator('chart-one');
    await one.getByRole('button', { name: 'Show the chart' }).click();
    await one.getByRole('listitem').first().waitFor();
    assert.equal(await one.locator('.told').innerText(), '1');
    const color = await one.locator('.chart').evaluate((list) => getComputedStyle(list).color);
    assert.equal(color, 'rgb(1, 2, 3)');
    await one.getByRole('button', { name: 'Explain' }).click();
    await one.getByText('More to the right is more.').waitFor();
    // The other file has a count of its own, and takes the part that has come.
    const two = page.locator('chart-two');
    await two.getByRole('button', { name: 'Show the chart' }).click();
    await two.getByRole('listitem').first().waitFor();
    assert.equal(await two.locator('.told').innerText(), '1');
    assert.deepEqual(
      site.asked.filter((path) => path.includes('parts')),
      ['/late/parts/chart.js', '/late/parts/legend.js'],
    );
    assert.deepEqual(await page.evaluate(readWarnings), []);
    await page.close();
  });

  it('is told when there is no network', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/charts`);
    await page.context().setOffline(true);
    const one = page.locator('chart-one');
    await one.getByRole('button', { name: 'Show the chart' }).click();
    await one.getByText('This part did not load. The rest still works.').first().waitFor();
    assert.match((await page.evaluate(readWarnings)).join(), /chart\.js\?\S+: offline/);
    await page.context().setOffline(false);
    await one.getByRole('button', { name: 'Try again' }).click();
    await one.getByRole('listitem').first().waitFor();
    await page.close();
  });

  it('is told when a part does not come, aloud too, and keeps the focus for another try', async () => {
    const chart = site.pages['/late/parts/chart.js'];
    delete site.pages['/late/parts/chart.js'];
    const page = await visit('/charts');
    const one = page.locator('chart-one');
    await one.getByRole('button', { name: 'Show the chart' }).press('Enter');
    await one.getByText('This part did not load. The rest still works.').first().waitFor();
    await one.getByRole('status').filter({ hasText: 'This part did not load' }).waitFor();
    site.pages['/late/parts/chart.js'] = chart;
    await one.getByRole('button', { name: 'Try again' }).press('Enter');
    await one.getByRole('listitem').first().waitFor();
    const focused = await one.evaluate((host) => host.shadowRoot.activeElement?.textContent ?? '');
    assert.match(focused, /^\s*onetwo/);
    await page.keyboard.press('Tab');
    assert.equal(
      await one.evaluate((host) => host.shadowRoot.activeElement.textContent.trim()),
      'Explain',
    );
    await page.close();
  });
});
