import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { AllianceBooking } from '../../src/booking/booking.js';

const WIDGETS = ['checklist', 'fit-quiz', 'feedback', 'booking'];

/** How tall a widget is where the page sets `css`. */
async function height(name: string, css = ''): Promise<number> {
  const page = await fixture<HTMLElement>(html`<div style=${css}></div>`);
  const widget = document.createElement(`alliance-${name}`) as AllianceBooking;
  widget.setAttribute('phone', '+1 212 555 0100');
  page.append(widget);
  await widget.updateComplete;
  return widget.getBoundingClientRect().height;
}

describe('--alliance-space', () => {
  for (const name of WIDGETS) {
    it(`widens and narrows the distances of the ${name}`, async () => {
      const usual = await height(name);
      expect(await height(name, '--alliance-space: 1em')).to.be.closeTo(usual, 0.5);
      expect(await height(name, '--alliance-space: 1.5em')).to.be.above(usual + 20);
      expect(await height(name, '--alliance-space: 0.7em')).to.be.below(usual - 10);
      expect(await height(name, `--alliance-${name}-space: 1.5em`)).to.be.above(usual + 20);
    });
  }
});

/** How wide a widget gets where a page makes things only as wide as what is in them. */
const TIGHT = {
  'a row': 'display: flex',
  'a centred column': 'display: flex; flex-direction: column; align-items: center',
  'a float': 'float: left',
  'a dialog or a popover': 'position: absolute; inline-size: fit-content',
  'a cell of a table': 'display: table-cell',
};

describe('room', () => {
  const width = async (name: string, outer: string, css: string) => {
    const page = await fixture<HTMLElement>(
      html`<div style="position: relative; ${outer}"><div style=${css}></div></div>`,
    );
    const widget = document.createElement(`alliance-${name}`) as AllianceBooking;
    page.firstElementChild!.append(widget);
    await widget.updateComplete;
    return widget.getBoundingClientRect().width;
  };

  for (const name of WIDGETS) {
    for (const [place, css] of Object.entries(TIGHT)) {
      it(`is asked for by the ${name} in ${place}, and never more than there is`, async () => {
        expect(await width(name, 'inline-size: 760px', css)).to.be.within(600, 700);
        expect(await width(name, 'inline-size: 320px', css)).to.be.within(300, 320);
      });
    }

    it(`is shared by the ${name} with what stands beside it`, async () => {
      const half = 'display: grid; grid-template-columns: 1fr 1fr';
      expect(await width(name, 'inline-size: 600px', half)).to.equal(300);
    });
  }

  it('the booking widget as a button takes what its words take', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="display: flex">
        <alliance-booking variant="button" phone="+1 212 555 0100"></alliance-booking>
      </div>
    `);
    const widget = page.firstElementChild as AllianceBooking;
    await widget.updateComplete;
    expect(widget.getBoundingClientRect().width).to.be.within(120, 500);
  });
});
