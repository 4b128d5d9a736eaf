import { expect, fixture, html } from '@open-wc/testing';
import type { AllianceBooking } from '../../src/booking/booking.js';
import { offerQuestions } from '../../src/visitor/handover.js';
import { show } from '../checklist/page.js';
import { focused, press, textOf, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

const ask = async (widget: AllianceBooking) => {
  await press(widget, /^Ask with a short form/);
  await waitUntil(() => focused(widget)?.id === 'ask');
};

/** Ticks 'Add my questions', and gives what the message then says. */
async function withQuestions(widget: AllianceBooking): Promise<string> {
  const box = [...widget.shadowRoot!.querySelectorAll('label')].find((label) =>
    label.textContent!.includes('Add my questions'),
  )!;
  box.querySelector('input')!.click();
  const phone = widget.shadowRoot!.querySelector<HTMLInputElement>('#phone')!;
  phone.value = '212 555 0177';
  phone.dispatchEvent(new InputEvent('input'));
  await press(widget, 'See what it says');
  return textOf(widget);
}

describe('a checklist on the same page', () => {
  it('gives its questions to the request while it is there', async () => {
    const checklist = await fixture(html`<alliance-checklist></alliance-checklist>`);
    const widget = await visit({ contact: { email: 'hello@harbor.example' } });
    await ask(widget);
    expect(await withQuestions(widget)).to.include(
      'A question: Can you walk me through how therapy with you works?',
    );

    checklist.remove();
    const later = await visit({ contact: { email: 'hello@harbor.example' } });
    await ask(later);
    expect(textOf(later)).not.to.include('Add my questions');
  });
});

describe('a checklist on another page', () => {
  const contact = { email: 'hello@harbor.example' };
  /** Picks one question and writes one, as far as this visitor saves. */
  const makeList = async (switches: readonly string[]) => {
    const page = await show();
    for (const name of switches) await page.save(name);
    await page.press('Clear the list');
    await page.press('Add my own question');
    await page.type('Do you mind if I bring my dog?');
    await page.press('Add to my list');
    page.element.remove();
  };

  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  it('gives what the visitor saved, and their own words only where those are saved', async () => {
    await makeList(['Save on this device']);
    const without = await visit({ contact });
    await ask(without);
    expect(textOf(without)).not.to.include('Add my questions');

    localStorage.clear();
    await makeList(['Save on this device', 'Also save what I typed']);
    const widget = await visit({ contact });
    await ask(widget);
    expect(textOf(widget)).to.include('The ones you picked before.');
    expect(await withQuestions(widget)).to.include('A question: Do you mind if I bring my dog?');
  });

  it('gives nothing where the visitor has not saved', async () => {
    await makeList([]);
    const widget = await visit({ contact });
    await ask(widget);
    expect(textOf(widget)).not.to.include('Add my questions');
  });

  it('is not looked for before the visitor asks', async () => {
    await makeList(['Save on this device', 'Also save what I typed']);
    const { getItem } = Storage.prototype;
    let reads = 0;
    Storage.prototype.getItem = function (key) {
      if (/checklist|handover/.test(key)) reads++;
      return getItem.call(this, key);
    };
    try {
      const widget = await visit({ contact });
      const before = reads;
      await ask(widget);
      expect([before, reads > 0]).to.deep.equal([0, true]);
    } finally {
      Storage.prototype.getItem = getItem;
    }
  });

  it('gives what the quiz handed over to the next page', async () => {
    offerQuestions([{ id: 'Q-TONE', text: 'How direct are you?' }]);
    const widget = await visit({ contact });
    await ask(widget);
    expect(await withQuestions(widget)).to.include('A question: How direct are you?');
  });
});
