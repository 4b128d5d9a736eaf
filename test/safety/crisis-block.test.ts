import { expect, fixture, html } from '@open-wc/testing';
import { crisisLines, type CrisisEntry } from '../../src/safety/crisis.js';
import { crisisBlock, crisisLink } from '../../src/safety/crisis-block.js';
import { t } from './words.js';

const today = new Date('2026-12-01');
const draw = async (region: string, overrides?: Partial<CrisisEntry>[]) => {
  const { entries } = crisisLines({ region, overrides, today });
  return fixture<HTMLElement>(html`<div>${crisisBlock({ entries, t })}</div>`);
};
const links = (block: Element) => [...block.querySelectorAll('a')];
const hrefs = (block: Element) => links(block).map((link) => link.getAttribute('href'));
const text = (block: Element) => block.textContent!.replace(/\s+/g, ' ');

describe('The crisis block', () => {
  it('says what the page is not, who to call in danger, and who to talk to', async () => {
    const block = await draw('US');
    expect(text(block)).to.contain('Need help now? This page is not for emergencies');
    expect(text(block)).to.contain("someone else's is in danger, call 9 1 1.");
    expect(text(block)).to.contain('If you want to talk to someone now:');
  });

  it('offers every number as a plain link', async () => {
    expect(hrefs(await draw('US'))).to.deep.equal([
      'tel:911',
      'tel:988',
      'sms:988',
      'https://988lifeline.org/chat/',
      'sms:741741?body=HOME',
    ]);
  });

  it('writes numbers so that they are spoken as digits, and names the link by what is seen', async () => {
    const block = await draw('GB');
    const names = links(block).map((link) => text(link).trim());
    expect(names).to.include.members(['9 9 9', 'Call 1 1 6 1 2 3', 'Text SHOUT to 8 5 2 5 8']);
    expect(block.querySelector('[aria-label]')).to.be.null;
  });

  it('joins two emergency numbers in words', async () => {
    const block = await draw('IE');
    expect(text(block)).to.contain('call 1 1 2 or 9 9 9.');
    expect(hrefs(block).slice(0, 2)).to.deep.equal(['tel:112', 'tel:999']);
  });

  it('speaks of the local emergency number where none is known, and invites to no talk', async () => {
    const block = await draw('ZZ');
    expect(text(block)).to.contain('call your local emergency number.');
    expect(text(block)).not.to.contain('talk to someone now');
    expect(links(block)).to.be.empty;
  });

  it('says who answers, and what is good to know', async () => {
    const block = await draw('GB');
    expect(text(block)).to.contain('Samaritans · Free, day and night.');
    expect(text(block)).to.contain('Childline · For people under 19.');
  });

  it('shows the words of the practice as they are', async () => {
    const talk = [
      { label: '988', tel: '988', note: 'Ask for <b>Spanish</b>' },
      { label: 'findahelpline.com', url: 'https://findahelpline.com' },
    ];
    const block = await draw('US', [{ region: 'US', talk }]);
    expect(text(block)).to.contain('Ask for <b>Spanish</b>');
    expect(text(block)).to.contain('Go to findahelpline.com');
    expect(block.querySelector('b b')).to.be.null;
  });

  it('never makes a link of an unsafe address', async () => {
    const talk = [{ label: 'Chat', url: 'javascript:alert(1)' }];
    expect(hrefs(await draw('US', [{ region: 'US', talk }]))).to.deep.equal(['tel:911']);
  });

  it('names the places where there are two', async () => {
    const block = await draw('US GB');
    expect(text(block)).to.match(/United States.*9 1 1.*United Kingdom.*9 9 9/);
  });

  it('opens other sites in a new tab, says so, and gives them nothing', async () => {
    const chat = links(await draw('US')).find((link) => link.target === '_blank')!;
    expect(chat.rel).to.equal('noopener noreferrer');
    expect(chat.textContent).to.contain('opens in a new tab');
  });

  it('is one press away where it would stand in the way', async () => {
    const { entries } = crisisLines({ region: 'US', today });
    const box = await fixture(html`<div>${crisisLink({ entries, t })}</div>`);
    const details = box.querySelector('details')!;
    expect(details.querySelector('summary')!.textContent!.trim()).to.equal('Need help now?');
    expect(details.open).to.be.false;
    expect(hrefs(box)).to.include('tel:988');
  });

  it('is accessible', async () => {
    await expect(await draw('US GB')).to.be.accessible();
  });
});
