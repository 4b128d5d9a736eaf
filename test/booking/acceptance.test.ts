/** Booking's acceptance checks, 30 to 34, by their numbers; the other tests here go deeper. */
import { expect } from '@open-wc/testing';
import type { Practice } from '../../src/practice/schema.js';
import { all, find, harbor, names, press, textOf, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

const hrefs = (widget: Element) =>
  all(widget, 'link').map((link) => link.getAttribute('href') ?? '');

/** Addresses this page asked for until now, in every way a browser has. */
const asked = () => performance.getEntriesByType('resource').map(({ name }) => name);

describe('acceptance checks of booking', () => {
  const only: [way: string, facts: Practice, link: RegExp][] = [
    ['a phone', { contact: { phone: '+1 212 555 0100' } }, /^tel:\+12125550100$/],
    ['an e-mail address', { contact: { email: 'hello@harbor.example' } }, /^mailto:hello@/],
    ['a link', { booking: { url: 'https://cal.com/harbor' } }, /^https:\/\/cal\.com\/harbor$/],
  ];
  for (const [way, facts, link] of only) {
    it(`30. works with ${way} only`, async () => {
      const widget = await visit({ region: 'US', ...facts });
      expect(hrefs(widget)[0]).to.match(link);
      expect(hrefs(widget)).to.include('tel:911');
    });
  }

  it('30. with no way at all it shows what to expect and the crisis lines, and no more', async () => {
    const widget = await visit({ region: 'US' });
    expect(names(widget, 'heading')).to.deep.equal(['What to expect from a first talk']);
    expect(widget.shadowRoot!.querySelectorAll('ol')).to.have.length(1);
    const crisis = [...widget.shadowRoot!.querySelectorAll('[role=note] a')];
    expect(all(widget, 'link')).to.deep.equal(crisis);
  });

  it('31. after Not now nothing asks again, and nothing ever waits to', async () => {
    const { setTimeout: later, setInterval: often } = globalThis;
    const timed: unknown[] = [];
    const heard: string[] = [];
    const { addEventListener: listen } = EventTarget.prototype;
    try {
      globalThis.setInterval = ((...timer: unknown[]) => timed.push(timer)) as never;
      globalThis.setTimeout = ((run: () => void, ms = 0) => {
        if (ms > 1000) timed.push(ms);
        return later(run, ms);
      }) as never;
      EventTarget.prototype.addEventListener = function (
        this: EventTarget,
        ...listener: Parameters<typeof listen>
      ) {
        heard.push(listener[0]);
        listen.apply(this, listener);
      };
      const widget = await visit(harbor);
      await press(widget, 'Not now');
      expect(textOf(widget)).to.include('That is fine. This page will be here.');
      for (const sign of ['mouseleave', 'mouseout', 'visibilitychange', 'scroll', 'focus']) {
        document.dispatchEvent(new Event(sign));
        dispatchEvent(new Event(sign));
      }
      await widget.updateComplete;
      expect(find(widget, 'dialog', /./)).not.to.exist;
      expect(find(widget, 'link', /^Call \+/)).not.to.exist;
    } finally {
      Object.assign(globalThis, { setTimeout: later, setInterval: often });
      EventTarget.prototype.addEventListener = listen;
      sessionStorage.clear();
    }
    expect(timed).to.deep.equal([]);
    for (const sign of ['mouseleave', 'mouseout', 'visibilitychange', 'scroll']) {
      expect(heard).not.to.include(sign);
    }
  });

  it('32. before a press there is no frame, and no request to anyone else', async () => {
    const before = asked().length;
    const widget = await visit(
      {
        ...harbor,
        booking: { url: 'https://calendly.com/harbor/talk', openingsUrl: '/times.json' },
      },
      { embed: 'click' },
    );
    await waitUntil(() => find(widget, 'button', /^See open times/));
    expect(widget.shadowRoot!.querySelector('iframe, img, script, link, object, embed')).to.be.null;
    const since = asked().slice(before);
    expect(since.filter((name) => new URL(name).origin !== location.origin)).to.deep.equal([]);
    expect(since.filter((name) => name.includes('times.json'))).to.deep.equal([]);
  });

  it('33. regions show their lines; an own line wins; an unknown one falls back', async () => {
    const lines = (widget: Element) => names(widget, 'note').join();
    for (const [region, number] of Object.entries({ US: '988', GB: '999', NZ: '111' })) {
      expect(lines(await visit({ region })).replaceAll(' ', '')).to.include(number);
    }
    const crisis = [{ region: 'US', emergency: '911', talk: [{ label: 'City line', tel: '311' }] }];
    expect(lines(await visit({ region: 'US', crisis }))).to.include('City line');

    const told: string[] = [];
    const hear = (event: GlobalEventHandlersEventMap['alliance-problem']) =>
      told.push(event.detail.code);
    addEventListener('alliance-problem', hear);
    expect(lines(await visit({ region: 'ZZ' }))).to.include('your local emergency number');
    await visit({ region: 'US', crisis: [{ ...crisis[0]!, checkedOn: '2020-01-01' }] });
    await waitUntil(() => told.includes('crisis-region') && told.includes('crisis-old'), 'told', {
      timeout: 6000,
    });
    removeEventListener('alliance-problem', hear);
  });

  it('34. no answer is in a mail address, a scheduler’s link or any other', async () => {
    const widget = await visit(harbor);
    const before = hrefs(widget);
    await press(widget, 'I feel nervous');
    await press(widget, /^Ask with a short form/);
    await waitUntil(() => widget.shadowRoot!.querySelector('#phone'));
    for (const [id, words] of Object.entries({ name: 'Jo', phone: '212 555 0177' })) {
      const input = widget.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await press(widget, 'See what it says');
    expect(hrefs(widget).join()).not.to.match(/Jo|555.?0177|nervous/);
    await press(widget, 'Done');
    expect(hrefs(widget)).to.deep.equal(before);
    const mail = new URL(before.find((href) => href.startsWith('mailto:'))!);
    expect(mail.searchParams.get('subject')).to.equal('A first talk');
  });
});
