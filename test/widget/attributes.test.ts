import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { AllianceFeedback } from '../../src/feedback/feedback.js';

const WIDGETS = ['checklist', 'fit-quiz', 'feedback', 'booking'];

type Widget = AllianceFeedback;

const make = async (name: string) => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const widget = document.createElement(`alliance-${name}`) as Widget;
  place.append(widget);
  await widget.updateComplete;
  return widget;
};
const base = (widget: Widget) => widget.shadowRoot!.querySelector<HTMLElement>('[part~=base]')!;
const headings = (widget: Widget) =>
  [...widget.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => one.localName);

/** What a framework leaves of an attribute that is not wanted any more. */
const GONE = [null, undefined, ''] as unknown as [];

for (const name of WIDGETS) {
  describe(`alliance-${name}, where the page takes back what it set`, () => {
    it('follows the page into light and dark again', async () => {
      const widget = await make(name);
      for (const theme of GONE) {
        widget.theme = 'dark';
        await widget.updateComplete;
        expect(base(widget).dataset).to.include.keys('dark', 'ownGround', 'ownInk');
        widget.theme = theme;
        await widget.updateComplete;
        expect({ ...base(widget).dataset }, String(theme)).to.deep.equal({});
      }
    });

    it('has its headings at their levels again', async () => {
      const widget = await make(name);
      const usual = headings(widget);
      for (const level of GONE) {
        widget.headingLevel = '4' as unknown as number;
        await widget.updateComplete;
        expect(headings(widget)[0]).to.equal('h4');
        widget.headingLevel = level;
        await widget.updateComplete;
        expect(headings(widget), String(level)).to.deep.equal(usual);
      }
    });
  });
}

describe('alliance-feedback', () => {
  it('looks at words again when the page no longer says crisis-match="off"', async () => {
    const widget = await make('feedback');
    widget.setAttribute('crisis-match', 'off');
    widget.removeAttribute('crisis-match');
    await widget.updateComplete;
    const words = widget.shadowRoot!.querySelector('textarea')!;
    words.value = 'I want to die';
    words.dispatchEvent(new InputEvent('input', { bubbles: true }));
    words.dispatchEvent(new FocusEvent('blur'));
    await widget.updateComplete;
    expect(widget.shadowRoot!.textContent).to.include('We may have got that wrong.');
  });

  it('offers a history again when the page no longer says whom it is for', async () => {
    const widget = await make('feedback');
    const hasHistory = () => Boolean(widget.shadowRoot!.querySelector('details.past'));
    expect(hasHistory()).to.equal(true);
    widget.setAttribute('for', 'couple');
    await widget.updateComplete;
    expect(hasHistory()).to.equal(false);
    widget.removeAttribute('for');
    await widget.updateComplete;
    expect(hasHistory()).to.equal(true);
  });
});

describe('on the page’s own element', () => {
  it('a class that a framework sets leaves recorders out', async () => {
    const widget = await make('feedback');
    widget.className = 'wide';
    await widget.updateComplete;
    expect([...base(widget).classList]).to.include.members([
      'fs-exclude',
      'ph-no-capture',
      'rr-block',
    ]);
  });

  it('its own position stays', async () => {
    const place = await fixture(
      html`<div><alliance-booking style="position: sticky"></alliance-booking></div>`,
    );
    const widget = place.firstElementChild as Widget;
    await widget.updateComplete;
    expect(widget.style.position).to.equal('sticky');
  });

  it('`popover` hides it until it is asked for', async () => {
    const widget = await make('booking');
    widget.popover = 'auto';
    expect(widget.checkVisibility()).to.equal(false);
    widget.showPopover();
    expect(widget.checkVisibility()).to.equal(true);
  });
});
