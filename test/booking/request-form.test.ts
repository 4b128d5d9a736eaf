import { expect } from '@open-wc/testing';
import type { AllianceBooking } from '../../src/booking/booking.js';
import type { Practice } from '../../src/practice/schema.js';
import { shareQuestions } from '../../src/visitor/questions.js';
import { all, find, focused, harbor, names, press, textOf, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

const practice: Practice = {
  name: 'Harbor Street',
  region: 'US',
  contact: { email: 'hello@harbor.example', phone: '+1 212 555 0100' },
};

const ask = async (facts: Practice = practice, attributes = {}) => {
  const widget = await visit(facts, attributes);
  await press(widget, /^Ask with a short form/);
  await waitUntil(() => focused(widget)?.id === 'ask', 'the heading has focus');
  return widget;
};

const root = (widget: Element) => widget.shadowRoot!;
const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const box = (widget: Element, label: RegExp) => {
  const found = [...root(widget).querySelectorAll('label')].find((each) => label.test(plain(each)));
  return root(widget).getElementById(found!.htmlFor) as HTMLInputElement;
};

async function type(widget: AllianceBooking, label: RegExp, words: string): Promise<void> {
  const input = box(widget, label);
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
}

/** Picks a radio or ticks a box by the words beside it. */
async function choose(widget: AllianceBooking, legend: RegExp, words: string): Promise<void> {
  const group = [...root(widget).querySelectorAll('fieldset')].find((each) =>
    legend.test(plain(each.querySelector('legend'))),
  );
  const label = [...(group ?? root(widget)).querySelectorAll('label')].find(
    (each) => plain(each) === words,
  );
  label!.querySelector('input')!.click();
  await widget.updateComplete;
}

const legends = (widget: Element) => [...root(widget).querySelectorAll('legend')].map(plain);

/** What the preview says, line by line, without the buttons beside it. */
const preview = (widget: Element) =>
  [...root(widget).querySelectorAll('.message p, .message li > :first-child')].map(plain);

/** Presses the button that hands the words to another program, and gives the address it opens. */
async function handedOver(widget: AllianceBooking, name: RegExp): Promise<URL> {
  const { click } = HTMLAnchorElement.prototype;
  let href = '';
  HTMLAnchorElement.prototype.click = function () {
    href = this.href;
  };
  try {
    const found = all(widget, 'button').find((button) => name.test(plain(button)))!;
    found.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await widget.updateComplete;
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return new URL(href);
}

describe('the short form', () => {
  it('asks for little, and nothing in the visitor’s own words', async () => {
    const widget = await ask();
    expect(names(widget, 'heading')).to.include('Ask for a first talk');
    expect(box(widget, /^Your name \(optional\)/)).to.have.attribute('autocomplete', 'name');
    const phone = box(widget, /^Your phone number \(needed for a reply\)/);
    expect(phone).to.have.attribute('autocomplete', 'tel');
    expect(phone).to.have.attribute('type', 'tel');
    expect(legends(widget)).to.deep.equal([
      'How can they reach you?',
      'Is it OK to leave a message there?',
      'Which times suit you?',
      'How would you like to meet?',
    ]);
    expect(root(widget).querySelector('textarea')).not.to.exist;
    expect(find(widget, 'note', /Need help now/)).to.exist;
  });

  it('asks for an address instead, and keeps what was typed of the other', async () => {
    const widget = await ask();
    await type(widget, /phone number/, '212 555 0177');
    await choose(widget, /reach you/, 'By email');
    expect(box(widget, /^Your email address/)).to.have.attribute('autocomplete', 'email');
    expect(legends(widget)).not.to.include('Is it OK to leave a message there?');
    await choose(widget, /reach you/, 'By phone');
    expect(box(widget, /phone number/).value).to.equal('212 555 0177');
  });

  it('offers the times and ways to meet of the therapist', async () => {
    const widget = await ask({
      ...practice,
      booking: { consultation: { formats: ['video'] } },
      therapists: [{ id: 'ana', name: 'Ana', practical: { times: ['evening', 'Sundays'] } }],
    });
    expect(legends(widget)).not.to.include('How would you like to meet?');
    expect(textOf(widget)).to.include('Evenings');
    expect(textOf(widget)).to.include('Sundays');
    expect(textOf(widget)).not.to.include('Mornings');
  });

  it('says how to mend what is missing, and goes there', async () => {
    const widget = await ask();
    await press(widget, 'See what it says');
    await waitUntil(() => focused(widget)?.id === 'phone');
    const phone = box(widget, /phone number/);
    const words = 'Please add a phone number, such as 212 555 0100.';
    expect(phone).to.have.attribute('aria-invalid', 'true');
    expect(plain(root(widget).getElementById(phone.getAttribute('aria-describedby')!))).to.equal(
      words,
    );
    expect(names(widget, 'status').join()).to.include(words);
    await type(widget, /phone number/, '2');
    expect(phone).not.to.have.attribute('aria-invalid');
  });

  it('goes back to the ways, and keeps what was given', async () => {
    const widget = await ask();
    await type(widget, /Your name/, 'Jo');
    await press(widget, 'Back');
    await waitUntil(() => focused(widget) === find(widget, 'button', /^Ask with a short form/));
    expect(find(widget, 'link', /^Call/)).to.exist;
    await press(widget, /^Ask with a short form/);
    expect(box(widget, /Your name/).value).to.equal('Jo');
  });

  it('is empty again after everything is cleared', async () => {
    const widget = await ask();
    await type(widget, /Your name/, 'Jo');
    await press(widget, 'Clear everything');
    expect(find(widget, 'heading', 'Ask for a first talk')).not.to.exist;
    await press(widget, /^Ask with a short form/);
    expect(box(widget, /Your name/).value).to.equal('');
  });

  it('has room for own words where the owner wants that, watched over like everywhere', async () => {
    const widget = await ask({ ...practice, booking: { freeText: true } });
    await type(widget, /Is there something else/, 'I want to die');
    root(widget).querySelector('textarea')!.dispatchEvent(new FocusEvent('blur'));
    await waitUntil(() => textOf(widget).includes('We may have got that wrong.'));
    expect(textOf(widget)).to.include('This tool does not send what you type');
  });

  it('is off on a page with recorders, where the owner blocks that', async () => {
    const recorded = window as { fbq?: () => void };
    recorded.fbq = () => undefined;
    try {
      const warned = await ask();
      expect(textOf(warned)).to.include('This site uses tools that may record what you do here.');
      expect(box(warned, /Your name/)).to.exist;
      const blocked = await ask(practice, { 'tracker-guard': 'block' });
      expect(textOf(blocked)).to.include('So typing and sending are off here.');
      expect(root(blocked).querySelector('input')).not.to.exist;
      await press(blocked, 'Back');
      expect(find(blocked, 'link', /^Call/)).to.exist;
    } finally {
      delete recorded.fbq;
    }
  });

  it('is there in a dialog as well', async () => {
    const widget = await visit(practice, { variant: 'button' });
    await press(widget, 'Ask for a first talk');
    await press(widget, /^Ask with a short form/);
    await waitUntil(() => focused(widget)?.id === 'ask');
    expect(find(widget, 'dialog', 'Take your time')).to.exist;
  });

  it('is not there without a way for its words, or where nobody new is taken', async () => {
    const scheduler = await visit({ booking: { url: 'https://cal.com/harbor' } });
    expect(find(scheduler, 'button', /short form/)).not.to.exist;
    const closed = await visit({ ...harbor, booking: { status: 'closed' } });
    expect(find(closed, 'button', /short form/)).not.to.exist;
  });
});

describe('what the form says', () => {
  const filled = async (facts: Practice = practice) => {
    const widget = await ask(facts);
    await type(widget, /Your name/, 'Jo');
    await type(widget, /phone number/, '212 555 0177');
    await choose(widget, /times suit/, 'Mornings');
    await choose(widget, /meet/, 'Video');
    return widget;
  };
  const seen = async (facts?: Practice) => {
    const widget = await filled(facts);
    await press(widget, 'See what it says');
    await waitUntil(() => focused(widget)?.textContent === 'This is what it says');
    return widget;
  };

  it('is an e-mail, word for word as it is shown, where that is the owner’s first way', async () => {
    const widget = await seen();
    expect(preview(widget)).to.deep.equal([
      'Hello Harbor Street,',
      'I would like to ask about a first talk.',
      'Name: Jo',
      'Phone: 212 555 0177',
      'Times that suit me: mornings',
      'To meet: video',
      'Thank you.',
    ]);
    const mail = await handedOver(widget, /Open in my email app/);
    expect(mail.href).to.match(/^mailto:hello@harbor\.example\?subject=A%20first%20talk&body=/);
    const body = mail.searchParams.get('body')!.split('\r\n').filter(Boolean);
    expect(body).to.deep.equal(preview(widget));
  });

  it('loses a line that is left out, and gets it back', async () => {
    const widget = await seen();
    await press(widget, 'Leave out: Name');
    expect(focused(widget)).to.equal(find(widget, 'button', 'Put back: Name'));
    expect(preview(widget)[2]).to.equal('Name: left out');
    let mail = await handedOver(widget, /Open in my email app/);
    expect(mail.href).not.to.include('Jo');
    await press(widget, 'Put back: Name');
    mail = await handedOver(widget, /Open in my email app/);
    expect(mail.href).to.include('Name%3A%20Jo');
  });

  it('is in no attribute and no link of the page', async () => {
    const widget = await seen();
    const attributes = [...root(widget).querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().map((name) => element.getAttribute(name)),
    );
    for (const secret of ['Jo', '555 0177', '5550177']) {
      expect(attributes.filter((value) => value?.includes(secret))).to.deep.equal([]);
    }
  });

  it('can be read out on the phone', async () => {
    const widget = await seen();
    await choose(widget, /get in touch/, 'By phone');
    expect(preview(widget)).to.deep.equal([
      'Hi. I would like to ask about a first talk.',
      'My name is Jo.',
      'You can call me back on 212 555 0177.',
      'These times suit me: mornings.',
      'To meet, I would choose video.',
      'Thank you.',
    ]);
    expect(find(widget, 'link', /^Call/)).to.have.attribute('href', 'tel:+12125550100');
  });

  it('can go as a text, or be copied', async () => {
    const widget = await seen({ ...practice, contact: { sms: '+1 212 555 0100' } });
    const text = await handedOver(widget, /Open in my messages/);
    expect(text.href).to.match(/^sms:\+12125550100\?&body=Hello/);
    let copied = '';
    const writeText = async (words: string) => void (copied = words);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await press(widget, 'Copy the words');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(copied.split('\n').filter(Boolean)).to.deep.equal(preview(widget));
  });

  it('holds the visitor’s questions if the visitor ticks that, one line each', async () => {
    const stop = shareQuestions(() => ['What do you charge?', 'How do we begin?']);
    const widget = await filled();
    await choose(widget, /nothing/, 'Add my questions');
    await press(widget, 'See what it says');
    expect(preview(widget).slice(-3)).to.deep.equal([
      'A question: What do you charge?',
      'A question: How do we begin?',
      'Thank you.',
    ]);
    await press(widget, 'Leave out: How do we begin?');
    const mail = await handedOver(widget, /Open in my email app/);
    expect(mail.searchParams.get('body')).to.include('What do you charge?');
    expect(mail.searchParams.get('body')).not.to.include('How do we begin?');
    stop();
    const other = await ask();
    expect(textOf(other)).not.to.include('Add my questions');
  });

  it('tells the page what was done and never what was said', async () => {
    const told: unknown[] = [];
    const note = (event: Event) => told.push([event.type, (event as CustomEvent).detail]);
    const types = ['alliance-start', 'alliance-step', 'alliance-action'];
    for (const name of types) addEventListener(name, note);
    const widget = await seen();
    await handedOver(widget, /Open in my email app/);
    for (const name of types) removeEventListener(name, note);
    expect(told).to.deep.equal([
      ['alliance-step', { widget: 'booking', step: 'request' }],
      ['alliance-start', { widget: 'booking' }],
      ['alliance-action', { widget: 'booking', action: 'email' }],
    ]);
  });

  it('can be changed', async () => {
    const widget = await seen();
    await press(widget, 'Change something');
    await waitUntil(() => focused(widget)?.textContent === 'Ask for a first talk');
    expect(box(widget, /Your name/).value).to.equal('Jo');
  });
});

describe('an open time that leads into the form', () => {
  it('is in what it says, and can be taken out', async () => {
    const { fetch: realFetch } = window;
    const start = new Date(Date.now() + 3 * 86_400_000).toISOString();
    const feed = { version: 1, generated: new Date().toISOString(), slots: [{ start }] };
    window.fetch = async () => new Response(JSON.stringify(feed));
    const widget = await visit({ ...practice, booking: { openingsUrl: '/openings.json' } });
    await press(widget, /^Show the next few times/);
    await waitUntil(() => root(widget).querySelector('time'));
    window.fetch = realFetch;
    expect(textOf(widget)).to.include('Pick one to ask for it.');
    root(widget).querySelector('time')!.closest('button')!.click();
    await waitUntil(() => focused(widget)?.id === 'ask');
    expect(textOf(widget)).to.include('The time you picked');
    await type(widget, /phone number/, '212 555 0177');
    await press(widget, 'See what it says');
    expect(preview(widget).join()).to.include('A time I picked: ');
    await press(widget, 'Change something');
    await press(widget, 'Take this time out');
    expect(textOf(widget)).not.to.include('The time you picked');
  });
});
