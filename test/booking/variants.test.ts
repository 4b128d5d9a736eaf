import { aTimeout, expect } from '@open-wc/testing';
import { all, find, focused, harbor, names, press, textOf, visit } from './visitor.js';

describe('booking variants', () => {
  afterEach(async () => {
    sessionStorage.clear();
    for (const bar of document.querySelectorAll('alliance-booking')) {
      if (find(bar, 'button', /Show it again/)) await press(bar, 'Show it again');
    }
    sessionStorage.clear();
  });

  it('show the crisis lines everywhere', async () => {
    for (const variant of ['card', 'inline', 'button', 'bar']) {
      const widget = await visit(harbor, { variant });
      expect(textOf(widget), variant).to.include('Need help now?');
      expect(widget.shadowRoot!.querySelector('a[href="tel:911"]'), variant).to.exist;
    }
  });

  it('an unknown name is a card', async () => {
    const widget = await visit(harbor, { variant: 'Fancy' });
    expect(widget.shadowRoot!.querySelector('[part=card]')).to.exist;
  });

  describe('button', () => {
    it('opens everything in a dialog, at its heading, and gives focus back', async () => {
      const widget = await visit(harbor, { variant: 'button' });
      expect(all(widget, 'link').filter((link) => link.closest('dialog'))).to.have.length(0);
      await press(widget, 'Ask for a first talk');
      await aTimeout(0);
      expect(find(widget, 'dialog', 'Take your time')).to.exist;
      expect(focused(widget)).to.equal(find(widget, 'heading', 'Take your time'));
      expect(find(widget, 'link', /^Call/)).to.exist;
      expect(find(widget, 'note', /Need help now/)).to.exist;

      await press(widget, 'Close');
      await aTimeout(50);
      expect(all(widget, 'dialog')).to.have.length(0);
      expect(focused(widget)).to.equal(find(widget, 'button', 'Ask for a first talk'));
    });

    it('keeps what was picked while it was closed', async () => {
      const widget = await visit(harbor, { variant: 'button' });
      await press(widget, 'Ask for a first talk');
      await press(widget, 'I feel nervous');
      await press(widget, 'Close');
      await press(widget, 'Ask for a first talk');
      await aTimeout(50);
      expect(find(widget, 'button', 'I feel nervous')).to.have.attribute('aria-pressed', 'true');
    });

    it('is shut when the page takes it out and puts it back', async () => {
      const widget = await visit(harbor, { variant: 'button' });
      await press(widget, 'Ask for a first talk');
      widget.parentElement!.append(widget);
      await widget.updateComplete;
      expect(all(widget, 'dialog')).to.have.length(0);
      await press(widget, 'Ask for a first talk');
      expect(all(widget, 'dialog')).to.have.length(1);
    });

    it('stays shut inside something hidden', async () => {
      const widget = await visit(harbor, { variant: 'button' });
      const button = find(widget, 'button', 'Ask for a first talk')!;
      widget.parentElement!.hidden = true;
      button.click();
      await widget.updateComplete;
      expect(widget.shadowRoot!.querySelector('dialog')!.open).to.be.false;
    });

    it('closes for good with Not now, until the visitor asks', async () => {
      const widget = await visit(harbor, { variant: 'button' });
      await press(widget, 'Ask for a first talk');
      await press(widget, 'Not now');
      await aTimeout(50);
      expect(all(widget, 'dialog')).to.have.length(0);
      expect(textOf(widget)).to.include('That is fine. This page will be here.');
      expect(find(widget, 'button', 'Ask for a first talk')).not.to.exist;
      await press(widget, 'Show it again');
      expect(find(widget, 'button', 'Ask for a first talk')).to.exist;
    });
  });

  describe('Not now', () => {
    it('closes with a kind line and asks nothing again', async () => {
      const widget = await visit(harbor);
      await press(widget, 'Not now');
      await aTimeout(0);
      expect(textOf(widget)).to.include('That is fine. This page will be here.');
      expect(focused(widget)?.textContent).to.include('That is fine.');
      expect(names(widget, 'heading')).to.deep.equal([]);
      expect(find(widget, 'note', /Need help now/)).to.exist;
      expect(sessionStorage).to.have.length(0);

      widget.setAttribute('phone', '+1 212 555 0199');
      await widget.updateComplete;
      expect(find(widget, 'link', /0199/)).not.to.exist;
    });

    it('brings everything back when the visitor asks, and only then', async () => {
      const widget = await visit(harbor);
      await press(widget, 'Not now');
      widget.parentElement!.append(widget);
      await widget.updateComplete;
      expect(find(widget, 'button', 'Show it again')).to.exist;
      await press(widget, 'Show it again');
      expect(find(widget, 'link', /^Call/)).to.exist;
    });
  });

  describe('bar', () => {
    it('stands at the lower edge, in the flow of the page', async () => {
      const bar = await visit(harbor, { variant: 'bar' });
      expect(getComputedStyle(bar).position).to.equal('sticky');
      expect(names(bar, 'button')).to.deep.equal(['Ask for a first talk', 'Not now']);
    });

    it('has the crisis lines one press away, and never above half of the window', async () => {
      const bar = await visit({ ...harbor, region: 'US GB CA AU' }, { variant: 'bar' });
      const summary = bar.shadowRoot!.querySelector('summary')!;
      expect(summary.textContent).to.contain('Need help now?');
      summary.click();
      await aTimeout(0);
      expect(find(bar, 'link', /Call 9/)).to.exist;
      bar.parentElement!.style.width = '320px';
      expect(find(bar, 'link', /^9 1 1$/)).to.exist;
      expect(bar.offsetHeight).to.be.below(0.5 * innerHeight + 130);
      await press(bar, 'Not now');
      expect(textOf(bar)).to.include('Need help now?');
    });

    it('goes for the visit, also from the next page of the tab', async () => {
      const bar = await visit(harbor, { variant: 'bar' });
      expect(sessionStorage).to.have.length(0);
      await press(bar, 'Not now');
      expect(getComputedStyle(bar).position).to.equal('static');
      expect(textOf(bar)).to.include('This stays closed while the tab is open.');
      expect(Object.keys(sessionStorage)).to.deep.equal(['alliance:not-now']);

      const later = await visit(harbor, { variant: 'bar' });
      expect(find(later, 'button', 'Ask for a first talk')).not.to.exist;
      await press(bar, 'Show it again');
      expect(find(bar, 'button', 'Ask for a first talk')).to.exist;
      expect(sessionStorage).to.have.length(0);
    });

    it('goes too when Not now is said elsewhere on the page', async () => {
      const bar = await visit(harbor, { variant: 'bar' });
      const card = await visit(harbor);
      await press(card, 'Not now');
      await bar.updateComplete;
      expect(find(bar, 'button', 'Ask for a first talk')).not.to.exist;
      expect(getComputedStyle(bar).position).to.equal('static');
    });
  });
});
