import { expect } from '@open-wc/testing';
import type { Practice } from '../../src/practice/schema.js';
import { all, find, focused, harbor, names, press, textOf, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

/** A page of the test server: nothing outside is ever asked for. */
const PAGE = `${location.origin}/test/booking/words.ts`;
const PLAIN = 'Open localhost:'; // how the plain link starts

const own: Practice = { ...harbor, booking: { url: PAGE, embed: 'click' } };
const frames = (widget: Element) => widget.shadowRoot!.querySelectorAll('iframe');

const openIt = async (facts: Practice = own, attributes = {}) => {
  const widget = await visit(facts, attributes);
  await press(widget, /^See open times/);
  await waitUntil(() => find(widget, 'dialog', 'Open times'), 'the dialog opens');
  return widget;
};

describe('a scheduler in the page', () => {
  const stay = (event: Event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  };
  before(() => addEventListener('click', stay));
  after(() => removeEventListener('click', stay));

  it('is not there by default: a plain link leads to it', async () => {
    const widget = await visit(harbor);
    expect(find(widget, 'link', /^See open times/)).to.exist;
    expect(textOf(widget)).not.to.include('They will see your visit.');
  });

  it('waits behind a button that names the service, with the plain link beside it', async () => {
    const widget = await visit({ booking: { url: 'https://cal.com/harbor', embed: 'click' } });
    expect(names(widget, 'button')[0]).to.equal('See open times');
    expect(textOf(widget)).to.include('This opens Cal.com. They will see your visit.');
    const link = find(widget, 'link', 'Open Cal.com in a new tab')!;
    expect(link).to.have.attribute('href', 'https://cal.com/harbor');
    expect(link).to.have.attribute('rel', 'noopener noreferrer');
    expect(frames(widget)).to.have.length(0);
  });

  it('also as one way of several', async () => {
    const widget = await visit({
      contact: { phone: '+1 212 555 0100' },
      booking: { url: 'https://calendly.com/harbor', embed: 'click' },
    });
    expect(names(widget, 'button')).to.include(
      'See open times This opens Calendly. They will see your visit.',
    );
    expect(find(widget, 'link', 'Open Calendly in a new tab')).to.exist;
  });

  it('is asked for by an attribute too, which comes before the file', async () => {
    const click = await visit(harbor, { embed: 'click' });
    expect(find(click, 'button', /^See open times/)).to.exist;
    click.setAttribute('embed', 'link');
    await click.updateComplete;
    expect(find(click, 'button', /^See open times/)).not.to.exist;
    const link = await visit(own, { embed: 'link' });
    expect(find(link, 'button', /^See open times/)).not.to.exist;
  });

  it('stays a link where the service cannot be shown in a page', async () => {
    for (const url of [
      'https://harbor.janeapp.com/',
      'https://zocdoc.com/x',
      'mailto:a@b.example',
    ]) {
      const widget = await visit({ booking: { url, embed: 'click' } });
      expect(find(widget, 'link', /^See open times/), url).to.have.attribute('href', url);
    }
  });

  it('opens in a dialog with its heading, a titled frame and the plain link', async () => {
    const widget = await openIt();
    expect(focused(widget)).to.equal(find(widget, 'heading', 'Open times'));
    const [frame] = frames(widget);
    expect(frame).to.have.attribute('title', `Open times at ${location.host}`);
    expect(frame).to.have.attribute('src', PAGE);
    expect(frame!.getAttribute('sandbox')).not.to.include('top-navigation');
    const dialog = find(widget, 'dialog', 'Open times')!;
    const link = all(widget, 'link').find((each) => dialog.contains(each))!;
    expect(link.textContent).to.include(PLAIN);
    expect(link).to.have.attribute('href', PAGE);
  });

  it('gives focus back, and keeps what was typed there until it is asked for again', async () => {
    const widget = await openIt();
    const [frame] = frames(widget);
    await press(widget, 'Close');
    await waitUntil(() => !find(widget, 'dialog', 'Open times'));
    expect(focused(widget)).to.equal(find(widget, 'button', /^See open times/));
    await press(widget, /^See open times/);
    await waitUntil(() => find(widget, 'dialog', 'Open times'));
    expect(frames(widget)[0]).to.equal(frame);
  });

  it('is gone after Not now, after clearing, and when the page takes the widget out', async () => {
    const one = await openIt();
    await press(one, 'Close');
    await press(one, 'Not now');
    expect(frames(one)).to.have.length(0);
    await press(one, 'Show it again');

    const two = await openIt();
    await press(two, 'Close');
    await press(two, 'Clear everything');
    expect(frames(two)).to.have.length(0);

    const three = await openIt();
    three.parentElement!.append(three);
    await three.updateComplete;
    expect(frames(three)).to.have.length(0);
    await press(three, /^See open times/);
    await waitUntil(() => find(three, 'dialog', 'Open times'));
    expect(frames(three)).to.have.length(1);
  });

  it('opens over the dialog of a button, and closes alone', async () => {
    const widget = await visit(own, { variant: 'button' });
    await press(widget, 'Ask for a first talk');
    await press(widget, /^See open times/);
    await waitUntil(() => find(widget, 'dialog', 'Open times'));
    const inner = find(widget, 'dialog', 'Open times') as HTMLDialogElement;
    inner.close();
    await waitUntil(() => all(widget, 'dialog').length === 1);
    expect(find(widget, 'dialog', 'Take your time')).to.exist;
  });

  it('believes no message of the page around it', async () => {
    const widget = await openIt();
    let finished = 0;
    widget.addEventListener('alliance-finish', () => (finished += 1));
    postMessage({ event: 'calendly.event_scheduled' }, '*');
    postMessage({ originator: 'CAL', type: 'bookingSuccessfulV2' }, '*');
    await new Promise((done) => setTimeout(done, 50));
    expect(finished).to.equal(0);
    expect(textOf(widget)).not.to.include('It looks like');
  });
});

describe('a button of a scheduler’s own', () => {
  it('stands with the ways, as the owner wrote it', async () => {
    const anchor = '<a slot="scheduler" href="https://harbor.clientsecure.me">Request a time</a>';
    const widget = await visit(harbor, {}, anchor);
    const slotted = widget.querySelector('a')!;
    expect(slotted.assignedSlot!.name).to.equal('scheduler');
    expect(slotted.checkVisibility()).to.be.true;
    expect(find(widget, 'link', /^Call/)).to.exist;
  });

  it('is a way on its own, also when it comes late', async () => {
    const widget = await visit({ region: 'US' });
    expect(names(widget, 'heading')[0]).to.equal('What to expect from a first talk');
    const anchor = document.createElement('a');
    anchor.slot = 'scheduler';
    anchor.textContent = 'Request a time';
    widget.append(anchor);
    await waitUntil(() => names(widget, 'heading')[0] === 'Take your time');
    expect(anchor.checkVisibility()).to.be.true;
    expect(find(widget, 'button', 'Not now')).to.exist;
  });

  it('is not shown where nobody new is taken', async () => {
    const widget = await visit(
      { booking: { status: 'closed' } },
      {},
      '<a slot="scheduler" href="https://harbor.clientsecure.me">Request a time</a>',
    );
    expect(widget.querySelector('a')!.checkVisibility()).to.be.false;
  });
});
