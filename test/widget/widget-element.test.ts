import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { html as lit } from 'lit';
import { textInput } from '../../src/ui/text-fields.js';
import { FreeText } from '../../src/widget/free-text.js';
import { KeepController } from '../../src/widget/keep.js';
import { WidgetElement } from '../../src/widget/widget-element.js';
import { waitUntil } from '../wait.js';

interface Notes {
  mood: string;
  words: string;
}

/** The smallest widget: one choice, one free text. */
class TestWidget extends WidgetElement<Notes> {
  static override readonly widget = 'booking';
  static override readonly english = {
    headline: 'My widget',
    intro: 'Take your time.',
    reply: 'I reply within {time}. A no is fine.',
    plain: ['one', 'two'],
  };
  readonly keep = new KeepController(this);
  override readonly typing = new FreeText(this);
  protected override readonly freeText = ['words'] as const;

  protected emptyState(): Notes {
    return { mood: '', words: '' };
  }

  protected readState(saved: unknown): Notes | undefined {
    const { mood, words } = (saved ?? {}) as Partial<Notes>;
    return typeof mood === 'string' ? { mood, words: words ?? '' } : undefined;
  }

  choose(mood: string): void {
    this.change({ mood });
  }

  pressPrint(): void {
    this.act('print');
  }

  renderBody(): unknown {
    return lit`${textInput({
      id: 'mood',
      value: this.state.mood,
      ariaLabel: 'Mood',
      onInput: (mood) => this.change({ mood }),
    })}${this.typing.area({
      id: 'words',
      label: 'Words',
      value: this.state.words,
      onInput: (words) => this.change({ words }),
    })}
    <p class="reply">${this.t('reply', { time: this.facts.contact?.replyWithin })}</p>
    <p class="list">${this.list('plain').join('-')}</p>`;
  }
}
customElements.define('test-widget', TestWidget);

const make = () => fixture<TestWidget>(html`<test-widget></test-widget>`);
const inside = (widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
const textOf = (widget: Element) => widget.shadowRoot!.textContent!.replace(/\s+/g, ' ');
const box = (widget: Element, name: string) =>
  [...widget.shadowRoot!.querySelectorAll('label')]
    .find((label) => label.textContent!.includes(name))
    ?.querySelector('input');
const press = (widget: Element, name: string) =>
  [...widget.shadowRoot!.querySelectorAll('button')]
    .find((button) => button.textContent!.includes(name))!
    .click();
const type = (input: HTMLInputElement, text: string) => {
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('every widget', () => {
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  describe('keeps answers to itself', () => {
    it('stores nothing until the visitor’s switch is on', async () => {
      const widget = await make();
      widget.choose('calm');
      await widget.updateComplete;
      expect(localStorage.length + sessionStorage.length).to.equal(0);
    });

    it('saves with the switch, without the visitor’s own words', async () => {
      const widget = await make();
      widget.choose('calm');
      type(inside(widget, '#words'), 'my secret');
      box(widget, 'Save on this device')!.click();
      expect(localStorage.getItem('alliance:booking')).to.contain('calm').and.not.contain('secret');
    });

    it('saves the visitor’s own words with the second switch only', async () => {
      const widget = await make();
      type(inside(widget, '#words'), 'my secret');
      box(widget, 'Save on this device')!.click();
      await widget.updateComplete;
      box(widget, 'Also save what I typed')!.click();
      expect(localStorage.getItem('alliance:booking')).to.contain('my secret');
    });

    it('deletes at once when the switch goes off', async () => {
      const widget = await make();
      box(widget, 'Save on this device')!.click();
      box(widget, 'Save on this device')!.click();
      expect(localStorage.length).to.equal(0);
    });

    it('brings saved answers back', async () => {
      const first = await make();
      first.choose('calm');
      box(first, 'Save on this device')!.click();
      first.remove();
      const second = await make();
      expect(inside(second, '#mood').value).to.equal('calm');
      expect(box(second, 'Save on this device')!.checked).to.equal(true);
    });

    it('deletes what is older than 30 days, also where another widget saved it', async () => {
      const keep = (what: string, days: number) =>
        localStorage.setItem(
          `alliance:${what}`,
          JSON.stringify({ v: 1, savedAt: Date.now() - days * 86_400_000, data: {} }),
        );
      keep('checklist', 29);
      keep('fit-quiz', 31);
      keep('feedback-history:ana', 31);
      await fixture(html`<test-widget save="off"></test-widget>`);
      expect(Object.keys(localStorage)).to.deep.equal(['alliance:checklist']);
    });

    it('has no switch where the owner turned saving off', async () => {
      const widget = await fixture<TestWidget>(html`<test-widget save="off"></test-widget>`);
      expect(box(widget, 'Save on this device')).to.equal(undefined);
    });

    it('says so when the browser refuses to save', async () => {
      const real = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      const widget = await make();
      widget.choose('calm');
      box(widget, 'Save on this device')!.click();
      await widget.updateComplete;
      Storage.prototype.setItem = real;
      expect(textOf(widget)).to.contain('does not let us save');
      expect(inside(widget, '#mood').value).to.equal('calm');
    });

    it('clears every widget, every key and says so', async () => {
      const [one, two] = [await make(), await make()];
      one.choose('calm');
      two.choose('sad');
      box(one, 'Save on this device')!.click();
      sessionStorage.setItem('alliance:handover', '[]');
      localStorage.setItem('theirs', 'stays');
      press(two, 'Clear everything');
      await Promise.all([one.updateComplete, two.updateComplete]);
      expect(Object.keys({ ...localStorage, ...sessionStorage })).to.deep.equal(['theirs']);
      expect(inside(one, '#mood').value + inside(two, '#mood').value).to.equal('');
      await waitUntil(() => textOf(two).includes('All clear.'));
    });

    it('clears one widget by its method', async () => {
      const widget = await make();
      widget.choose('calm');
      widget.clear();
      await widget.updateComplete;
      expect(inside(widget, '#mood').value).to.equal('');
    });

    it('says that typed words are not saved while they are not', async () => {
      const widget = await make();
      box(widget, 'Save on this device')!.click();
      await widget.updateComplete;
      expect(textOf(widget)).to.contain('What you type is not.');
      box(widget, 'Also save what I typed')!.click();
      await widget.updateComplete;
      expect(textOf(widget)).not.to.contain('What you type is not.');
    });

    it('asks again for typed words when saving is switched on again', async () => {
      const widget = await make();
      box(widget, 'Save on this device')!.click();
      await widget.updateComplete;
      box(widget, 'Also save what I typed')!.click();
      box(widget, 'Save on this device')!.click();
      type(inside(widget, '#words'), 'my secret');
      box(widget, 'Save on this device')!.click();
      expect(localStorage.getItem('alliance:booking')).not.to.contain('my secret');
    });

    it('deletes and stops when the owner turns saving off', async () => {
      const widget = await make();
      box(widget, 'Save on this device')!.click();
      widget.setAttribute('save', 'off');
      await widget.updateComplete;
      widget.choose('calm');
      expect(localStorage.length).to.equal(0);
      expect(textOf(widget)).to.contain('does not send or save');
    });

    it('leaves nothing behind when a later write is refused, and unticks the box', async () => {
      const widget = await make();
      box(widget, 'Save on this device')!.click();
      await widget.updateComplete;
      const real = Storage.prototype.setItem;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      widget.choose('calm');
      await widget.updateComplete;
      Storage.prototype.setItem = real;
      expect(localStorage.length).to.equal(0);
      expect(box(widget, 'Save on this device')!.checked).to.equal(false);
    });

    it('keeps words typed here when another tab saves', async () => {
      const widget = await make();
      type(inside(widget, '#words'), 'only here');
      const value = JSON.stringify({
        v: 1,
        savedAt: Date.now(),
        data: { state: { mood: 'calm', words: '' }, text: false },
      });
      localStorage.setItem('alliance:booking', value);
      dispatchEvent(
        new StorageEvent('storage', {
          key: 'alliance:booking',
          newValue: value,
          storageArea: localStorage,
        }),
      );
      await widget.updateComplete;
      expect(inside(widget, '#words').value).to.equal('only here');
      expect(box(widget, 'Save on this device')!.checked).to.equal(false);
    });

    it('is empty when it comes back to a page that was cleared meanwhile', async () => {
      const [away, here] = [await make(), await make()];
      away.choose('calm');
      await away.updateComplete;
      const home = away.parentElement!;
      away.remove();
      press(here, 'Clear everything');
      home.append(away);
      await away.updateComplete;
      expect(inside(away, '#mood').value).to.equal('');
    });

    it('finds its answers again on a page that was swapped, by its id, until they are cleared', async () => {
      const mood = async (id: string) => {
        const widget = await fixture<TestWidget>(html`<test-widget id=${id}></test-widget>`);
        const { value } = inside(widget, '#mood');
        return { widget, value };
      };
      const { widget } = await mood('first');
      widget.choose('calm');
      widget.remove();
      expect((await mood('other')).value).to.equal('');
      const next = await mood('first');
      expect(next.value).to.equal('calm');
      // Those are its own now: another one of that id starts empty.
      expect((await mood('first')).value).to.equal('');
      next.widget.remove();
      press(await make(), 'Clear everything');
      expect((await mood('first')).value).to.equal('');
    });

    it('keeps answers when it is moved in the page', async () => {
      const widget = await make();
      widget.choose('calm');
      const other = document.createElement('div');
      widget.parentElement!.append(other);
      other.append(widget);
      await widget.updateComplete;
      expect(inside(widget, '#mood').value).to.equal('calm');
    });
  });

  describe('tells the page what happens, never what was said', () => {
    it('fires ready, start once and action, with the widget’s name and nothing else', async () => {
      const heard: [string, unknown][] = [];
      const hear = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);
      const names = ['alliance-ready', 'alliance-start', 'alliance-action'];
      names.forEach((name) => document.addEventListener(name, hear));
      const widget = await make();
      widget.choose('calm');
      widget.choose('sad');
      widget.pressPrint();
      names.forEach((name) => document.removeEventListener(name, hear));
      expect(heard).to.deep.equal([
        ['alliance-ready', { widget: 'booking' }],
        ['alliance-start', { widget: 'booking' }],
        ['alliance-action', { widget: 'booking', action: 'print' }],
      ]);
    });

    it('lets no typing out to the page', async () => {
      const widget = await make();
      let heard = 0;
      const hear = () => heard++;
      const names = ['keydown', 'keyup', 'keypress'];
      names.forEach((name) => document.addEventListener(name, hear));
      for (const name of names) {
        inside(widget, '#mood').dispatchEvent(
          new KeyboardEvent(name, { key: 'a', bubbles: true, composed: true }),
        );
      }
      names.forEach((name) => document.removeEventListener(name, hear));
      expect(heard).to.equal(0);
    });

    it('changes nothing on its own tag when worrying words are typed', async () => {
      const widget = await make();
      const before = (widget.cloneNode() as Element).outerHTML;
      type(inside(widget, '#words'), 'I want to die');
      inside(widget, '#words').dispatchEvent(new FocusEvent('blur'));
      await widget.updateComplete;
      expect(textOf(widget)).to.contain('We may have got that wrong.');
      expect((widget.cloneNode() as Element).outerHTML).to.equal(before);
    });
  });

  describe('speaks', () => {
    it('drops the sentence of a fact that is not given', async () => {
      const widget = await make();
      expect(inside(widget, '.reply').textContent).to.equal('A no is fine.');
    });

    it('has its heading at the level the page needs', async () => {
      const widget = await fixture<TestWidget>(html`<test-widget heading-level="4"></test-widget>`);
      expect(inside(widget, 'h4').textContent).to.equal('My widget');
    });

    it('carries language and direction to its inner root', async () => {
      const holder = await fixture(
        html`<div lang="en-GB" dir="rtl"><test-widget></test-widget></div>`,
      );
      const base = inside(holder.firstElementChild!, '[part=base]');
      expect([base.lang, base.dir]).to.deep.equal(['en-GB', 'rtl']);
    });

    it('says the language its words are really in', async () => {
      const holder = await fixture(html`<div lang="fr"><test-widget></test-widget></div>`);
      expect(inside(holder.firstElementChild!, '[part=base]').lang).to.equal('en');
    });

    it('is read from left to right where its words are English in a page that is not', async () => {
      const holder = await fixture(
        html`<div lang="ar" dir="rtl"><test-widget></test-widget></div>`,
      );
      const base = inside(holder.firstElementChild!, '[part=base]');
      expect([base.lang, base.dir]).to.deep.equal(['en', 'ltr']);
    });

    it('is read as the page is where the owner brings the words', async () => {
      const holder = await fixture(
        html`<div lang="ar" dir="rtl">
          <test-widget
            ><script type="application/json">
              { "text": { "checklist.headline": "أسئلة" } }
            </script></test-widget
          >
        </div>`,
      );
      const base = inside(holder.firstElementChild!, '[part=base]');
      expect([base.lang, base.dir]).to.deep.equal(['ar', 'rtl']);
    });

    it('announces the same words twice as two announcements', async () => {
      const widget = await make();
      widget.announce('Copied.');
      await widget.updateComplete;
      const status = inside(widget, '[part=base] > [role=status]');
      const first = status.textContent;
      widget.announce('Copied.');
      await widget.updateComplete;
      expect(first).to.contain('Copied.');
      expect(status.textContent).to.contain('Copied.').and.not.equal(first);
    });

    it('takes focus at its first control', async () => {
      const widget = await make();
      widget.focus();
      expect(widget.shadowRoot!.activeElement).to.equal(inside(widget, '#mood'));
    });
  });

  describe('keeps its look on a hostile page', () => {
    const style = (text: string) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    };

    afterEach(() => {
      document.adoptedStyleSheets = [];
    });

    it('under a reset with !important and strange inherited text', async () => {
      style(
        `*{all:unset!important} body{letter-spacing:9px;text-transform:uppercase;word-spacing:2em;line-height:4;text-indent:3em;visibility:visible}`,
      );
      const widget = await make();
      const look = getComputedStyle(inside(widget, '.reply'));
      expect(look.display).to.equal('block');
      expect(look.letterSpacing).to.equal('normal');
      expect(look.textTransform).to.equal('none');
      expect(look.textIndent).to.equal('0px');
    });

    it('in the same size whatever the root font size', async () => {
      const widget = await make();
      const size = () => getComputedStyle(inside(widget, '.reply')).fontSize;
      const before = size();
      style('html{font-size:10px}');
      expect(size()).to.equal(before);
      style('html{font-size:24px}');
      expect(size()).to.equal(before);
    });

    it('follows a dark page, not the device', async () => {
      style('body{background:#111;color:#eee}');
      const widget = await make();
      await aTimeout(50);
      expect(getComputedStyle(inside(widget, '[part=base]')).colorScheme).to.equal('dark');
      expect(getComputedStyle(inside(widget, '.reply')).color).to.equal('rgb(238, 238, 238)');
    });

    it('reads no colours where it was taken out before it was drawn, and reads them once it is back', async () => {
      style('body{background:#111;color:#eee}');
      const widget = new TestWidget();
      const told: unknown[] = [];
      widget.addEventListener('alliance-problem', (event) => told.push(event.detail.code));
      document.body.append(widget);
      widget.remove();
      await widget.updateComplete;
      expect(told).not.to.include('contrast');
      document.body.append(widget);
      await waitUntil(() => inside(widget, '[part=base]').hasAttribute('data-dark'));
      expect(getComputedStyle(inside(widget, '.reply')).color).to.equal('rgb(238, 238, 238)');
      widget.remove();
    });

    it('takes the owner’s muted colour, if it can be read', async () => {
      const muted = async (color: string) => {
        style(`body{background:#fff;color:#222}:root{--alliance-color-muted:${color}}`);
        return getComputedStyle(inside(await make(), '.strip')).color;
      };
      expect(await muted('rgb(90, 0, 90)')).to.equal('rgb(90, 0, 90)');
      expect(await muted('rgb(220, 220, 220)')).not.to.equal('rgb(220, 220, 220)');
    });

    it('derives readable text on any accent', async () => {
      for (const [accent, text] of [
        ['#ffe94d', 'rgb(10, 18, 15)'],
        ['#102a43', 'rgb(255, 255, 255)'],
      ]) {
        style(`:root{--alliance-color-accent:${accent}}`);
        const widget = await make();
        const probe = document.createElement('p');
        probe.className = 'primary';
        inside(widget, '[part=base]').append(probe);
        expect(getComputedStyle(probe).color, accent).to.equal(text);
      }
    });
  });
});
