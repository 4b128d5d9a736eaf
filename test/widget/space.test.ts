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
