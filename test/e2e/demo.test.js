/** Every page of the demo: nothing missing, nothing refused, nothing thrown, nothing in the log. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from './engines.js';
import { openSite } from './site.js';

const pages = readdirSync('demo', { recursive: true })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'));

describe('the demo', () => {
  let site;
  let browser;
  let page;
  let complaints = [];
  before(async () => {
    site = await openSite();
    browser = await launchChromium();
    // One visitor who looks at every page in turn: nothing is ever stored.
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) complaints.push(`asked for ${request.url()}`);
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const file of pages) {
    it(`${file} opens without a complaint, and leads to pages that are there`, async () => {
      complaints = [];
      await page.goto(`${site.url}/demo/${file}`, { waitUntil: 'networkidle' });
      const { stored, undefinedTags, links } = await page.evaluate(() => ({
        stored: localStorage.length + sessionStorage.length,
        undefinedTags: [...document.querySelectorAll(':not(:defined)')].map((tag) => tag.localName),
        links: [...document.querySelectorAll('a[href]')].map(({ href }) => href.replace(/#.*/, '')),
      }));
      assert.deepEqual(complaints, []);
      assert.deepEqual(undefinedTags, []);
      assert.equal(stored, 0);
      for (const link of new Set(links.filter((href) => href.startsWith(site.url)))) {
        const { status } = await fetch(link);
        assert.equal(status, 200, link);
      }
    });
  }
});
