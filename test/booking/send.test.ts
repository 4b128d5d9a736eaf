import { expect } from '@open-wc/testing';
import type { Message } from '../../src/sending/message.js';
import { TAKES_MESSAGES } from '../sending/facts.js';
import { waitUntil } from '../wait.js';
import { names, press, textOf, visit } from './visitor.js';

const root = (widget: Element) => widget.shadowRoot!;
const box = (widget: Element, selector: string) =>
  root(widget).querySelector<HTMLInputElement>(selector)!;
const labels = (widget: Element) =>
  [...root(widget).querySelectorAll('.send dd.sends')].map((value) =>
    value.previousElementSibling!.textContent!.trim(),
  );

const { fetch } = globalThis;
const sent: string[] = [];

async function preview(facts = TAKES_MESSAGES) {
  const widget = await visit(facts);
  await press(widget, /^Ask with a short form/);
  await waitUntil(() => box(widget, '#phone'));
  const phone = box(widget, '#phone');
  phone.value = '212 555 0177';
  phone.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await press(widget, /^See what it says/);
  await waitUntil(() => textOf(widget).includes('This is what it says'));
  return widget;
}

describe('asking for a first talk from this page', () => {
  beforeEach(() => {
    sent.length = 0;
    globalThis.fetch = (_, init) => {
      sent.push(String(init!.body));
      return Promise.resolve(Response.json({ ok: true }));
    };
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('is the first of the ways where the practice takes messages; the others stay', async () => {
    const widget = await preview();
    await waitUntil(() => box(widget, '#agree'));
    const ways = [...root(widget).querySelectorAll<HTMLInputElement>('input[name=channel]')];
    expect(ways.map(({ value }) => value)).to.deep.equal(['send', 'email', 'call']);
    expect(ways[0]!.checked).to.be.true;
    ways[1]!.click();
    await widget.updateComplete;
    expect(names(widget, 'button')).to.include('Open in my email app');
    expect(box(widget, '#agree')).to.be.null;
  });

  it('stays e-mail or a script where it does not', async () => {
    const widget = await preview({ ...TAKES_MESSAGES, sending: undefined });
    const ways = [...root(widget).querySelectorAll<HTMLInputElement>('input[name=channel]')];
    expect(ways.map(({ value }) => value)).to.deep.equal(['email', 'call']);
  });

  it('is there where there is no other way', async () => {
    const widget = await preview({ ...TAKES_MESSAGES, contact: undefined });
    await waitUntil(() => box(widget, '#agree'));
    expect(names(widget, 'button')).to.include('Send now');
  });

  it('sends the lines that are shown, and forgets them', async () => {
    const widget = await preview();
    await waitUntil(() => box(widget, '#agree'));
    const lines = labels(widget);
    expect(lines).to.include('Phone');
    box(widget, '#agree').click();
    await press(widget, /^Send now/);
    if (!sent.length) await press(widget, /^Send now/);
    await waitUntil(() => textOf(widget).includes('It was sent'));
    const message = JSON.parse(sent[0]!) as Message;
    expect(message.kind).to.equal('first-talk');
    expect(message.to).to.equal('Ana Reyes');
    expect(message.lines.map(({ label }) => label)).to.deep.equal(lines);
    expect(root(widget).innerHTML).not.to.include('555 0177');
    await press(widget, /^Done/);
    expect(names(widget, 'button')).to.include.members(['Not now']);
  });

  it('has the way to leave a line out beside it', async () => {
    const widget = await preview();
    await waitUntil(() => box(widget, '#agree'));
    const value = box(widget, '.send dd.sends').getBoundingClientRect();
    const out = box(widget, '.send dd button').getBoundingClientRect();
    expect(out.top).to.be.below(value.bottom);
    expect(out.bottom).to.be.above(value.top);
    expect(out.top + out.height / 2).to.be.below(value.bottom);
  });

  it('says only that it was sent, once it was', async () => {
    const widget = await preview();
    await waitUntil(() => box(widget, '#agree'));
    box(widget, '#keep').click();
    box(widget, '#agree').click();
    await press(widget, /^Send now/);
    if (!sent.length) await press(widget, /^Send now/);
    await waitUntil(() => textOf(widget).includes('It was sent'));
    expect(textOf(widget)).not.to.include('Nothing goes out until');
    expect(box(widget, 'input[name=channel]')).to.be.null;
    await press(widget, /^Done/);
    await press(widget, /^Ask with a short form/);
    await press(widget, /^See what it says/);
    expect(textOf(widget)).to.include('Nothing goes out until');
  });

  it('goes back to the form with everything still there', async () => {
    const widget = await preview();
    await waitUntil(() => box(widget, '#agree'));
    await press(widget, /^Go back and change it/);
    await waitUntil(() => box(widget, '#phone'));
    expect(box(widget, '#phone').value).to.equal('212 555 0177');
  });
});
