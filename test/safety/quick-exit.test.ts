import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { NEUTRAL_PAGE, QuickExit, readQuickExit } from '../../src/safety/quick-exit.js';
import { t } from './words.js';

const TARGET = 'https://weather.example/';

class WithExit extends LitElement {
  on = true;
  saved = false;
  answers = 'my notes';
  others = 'their notes';
  left: string[] = [];
  readonly exit = new QuickExit(this, {
    setting: () => ({ on: this.on, target: TARGET }),
    wipe: () => (this.answers = ''),
    restore: () => this.saved && (this.answers = 'my notes'),
    leave: () => (this.others = 'gone'),
    replacePage: (target) => this.left.push(target),
  });

  override render(): unknown {
    return html`${this.exit.draw(t)} <button>Next</button><textarea aria-label="Note"></textarea
      ><input type="checkbox" aria-label="Yes" />`;
  }
}
customElements.define('with-exit', WithExit);

describe('Leave this page fast', () => {
  let widget: WithExit;
  const find = <E extends HTMLElement>(selector: string) =>
    widget.renderRoot.querySelector<E>(selector)!;
  const cover = () => widget.renderRoot.querySelector('dialog');
  const press = (key: string, target: EventTarget = document.body, init: KeyboardEventInit = {}) =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...init }),
    );
  const shift = (times: number, target?: EventTarget) => {
    for (let index = 0; index < times; index++) press('Shift', target);
  };
  const comeBack = (persisted: boolean) =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

  beforeEach(async () => {
    widget = await fixture<WithExit>(html`<with-exit></with-exit>`);
  });

  it('is a real link, first in the order of focus, that gives away nothing', () => {
    const link = find<HTMLAnchorElement>('a, button, input, textarea');
    expect(link.localName).to.equal('a');
    expect(link.href).to.equal(TARGET);
    expect(link.rel).to.equal('noreferrer');
    expect(link.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Emergency: Leave this page fast',
    );
  });

  it('says that history is not erased', () => {
    expect(widget.shadowRoot!.textContent).to.contain(
      'This page may still be in your browser history.',
    );
  });

  it('covers the page from the top layer, forgets everything and replaces the page', () => {
    find('a').click();
    expect(cover()!.matches(':modal')).to.be.true;
    const box = cover()!.getBoundingClientRect();
    expect(widget.answers).to.equal('');
    expect(widget.left).to.deep.equal([TARGET]);
    expect(widget.others).to.equal('gone');
    expect(box.width).to.be.greaterThan(0);
  });

  it('forgets again what was typed while the page was going', () => {
    find('a').click();
    widget.answers = 'one more word';
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(widget.answers).to.equal('');
  });

  describe('by the Shift key', () => {
    it('leaves on the third press', () => {
      find('button').focus();
      shift(2);
      expect(widget.left).to.be.empty;
      shift(1);
      expect(widget.left).to.deep.equal([TARGET]);
    });

    it('keeps its word before the widget was touched', () => {
      shift(3);
      expect(widget.left).to.deep.equal([TARGET]);
    });

    it('does nothing while typing', () => {
      find('textarea').focus();
      shift(5, find('textarea'));
      expect(widget.left).to.be.empty;
    });

    it('works from a checkbox, which nobody types in', () => {
      find('input').focus();
      shift(3, find('input'));
      expect(widget.left).to.have.lengthOf(1);
    });

    it('counts no other key, no combination and no key held down', () => {
      find('button').focus();
      shift(2);
      press('Tab');
      shift(2);
      press('Shift', document.body, { ctrlKey: true });
      press('Shift', document.body, { repeat: true });
      press('Shift', document.body, { repeat: true });
      press('Shift', document.body, { repeat: true });
      expect(widget.left).to.be.empty;
    });

    it('is off where quick exit is off', () => {
      widget.on = false;
      find('button').focus();
      shift(3);
      expect(widget.left).to.be.empty;
    });

    it('is off once the widget is gone', () => {
      find('button').focus();
      widget.remove();
      shift(3);
      expect(widget.left).to.be.empty;
    });
  });

  describe('and coming back', () => {
    it('shows an uncovered, empty widget after a fast exit', () => {
      find('a').click();
      widget.answers = 'kept by the browser';
      comeBack(true);
      expect(widget.answers).to.equal('');
      expect(cover()).to.be.null;
    });

    it('shows an empty widget also without a fast exit', () => {
      comeBack(true);
      expect(widget.answers).to.equal('');
    });

    it('brings nothing back after a fast exit, saved or not', () => {
      widget.saved = true;
      find('a').click();
      comeBack(true);
      expect(widget.answers).to.equal('');
    });

    it('brings back what the visitor chose to save', () => {
      widget.saved = true;
      comeBack(true);
      expect(widget.answers).to.equal('my notes');
    });

    it('leaves a page alone that is shown for the first time', () => {
      comeBack(false);
      expect(widget.answers).to.equal('my notes');
    });
  });

  it('is accessible', async () => {
    await expect(widget).to.be.accessible();
  });
});

describe('The quick-exit attribute', () => {
  it('follows the widget where it is not set', () => {
    expect(readQuickExit('', true)).to.include({ on: true, target: NEUTRAL_PAGE });
    expect(readQuickExit(null, false).on).to.be.false;
  });

  it('turns it on and off', () => {
    expect(readQuickExit('on', false).on).to.be.true;
    expect(readQuickExit('off', true).on).to.be.false;
  });

  it('takes an address, which wins over the one of the practice', () => {
    const practice = 'https://practice.example/weather';
    expect(readQuickExit('on', false, practice).target).to.equal(practice);
    expect(readQuickExit(TARGET, false, practice)).to.include({ on: true, target: TARGET });
  });

  it('never goes to an unsafe address', () => {
    for (const address of ['javascript:alert(1)', 'https://me:secret@example.org', 'yes']) {
      expect(readQuickExit(address, false)).to.deep.equal({
        on: true,
        target: NEUTRAL_PAGE,
        refused: true,
      });
      expect(readQuickExit('on', false, address).target).to.equal(NEUTRAL_PAGE);
    }
  });
});
