import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { html as lit, LitElement } from 'lit';
import { AlliancePractice } from '../../src/practice/alliance-practice.js';
import { PracticeElement } from '../../src/practice/practice-element.js';
import type { Problem } from '../../src/practice/problem.js';
import type { Practice } from '../../src/practice/schema.js';
import { waitUntil } from '../wait.js';

/** The smallest widget: it says who the practice is and how to call it. */
class TestWidget extends PracticeElement {
  drawn = 0;

  override render(): unknown {
    this.drawn++;
    return lit`<p>${this.facts.name}: ${this.facts.contact?.phone}</p>`;
  }
}

customElements.define('alliance-practice', AlliancePractice);
customElements.define('test-practice-widget', TestWidget);

const file = (name: string) => new URL(`./files/${name}`, import.meta.url).href;
const json = (facts: object) => JSON.stringify(facts);

function script(facts: object | string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = typeof facts === 'string' ? facts : json(facts);
  return element;
}

function make<T extends HTMLElement>(
  tag: string,
  facts?: object | string,
  ...children: Element[]
): T {
  const element = document.createElement(tag) as T;
  if (facts) element.append(script(facts));
  element.append(...children);
  return element;
}
const practice = (facts?: object | string, ...children: Element[]) =>
  make<AlliancePractice>('alliance-practice', facts, ...children);
const widget = (facts?: object | string) => make<TestWidget>('test-practice-widget', facts);

/** Adds elements to the page for one test. */
async function show(...elements: HTMLElement[]): Promise<void> {
  const page = await fixture(html`<main></main>`);
  page.append(...elements);
  await aTimeout(0);
}

const said = (element: Element) => element.shadowRoot!.querySelector('p')!.textContent;

describe('the facts of an element', () => {
  let problems: Problem[];
  const listen = (event: HTMLElementEventMap['alliance-problem']) => problems.push(event.detail);
  const warn = console.warn;
  let warnings: string[];

  beforeEach(() => {
    problems = [];
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
    document.addEventListener('alliance-problem', listen);
  });

  afterEach(() => {
    console.warn = warn;
    document.removeEventListener('alliance-problem', listen);
  });

  it('are empty, and never missing, where nothing is configured', async () => {
    const bare = widget();
    expect(bare.facts).to.deep.equal({});
    await show(bare);
    expect(bare.facts).to.deep.equal({});
    expect(bare.problems).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
  });

  it('come from attributes', async () => {
    const element = await fixture<TestWidget>(html`
      <test-practice-widget
        name="Harbor Street"
        phone="+1 212 555 0100"
        sms="+1 212 555 0101"
        email="hello@example.com"
        website="https://example.com/"
        booking-url="https://cal.com/example"
        region="us"
        time-zone="America/New_York"
        privacy-url="/privacy"
      ></test-practice-widget>
    `);
    expect(element.facts).to.deep.equal({
      name: 'Harbor Street',
      contact: {
        phone: '+1 212 555 0100',
        sms: '+1 212 555 0101',
        email: 'hello@example.com',
      },
      booking: { url: 'https://cal.com/example' },
      website: 'https://example.com/',
      region: 'US',
      timeZone: 'America/New_York',
      privacyUrl: '/privacy',
    });
  });

  it('follow attributes and properties that change', async () => {
    const element = await fixture<TestWidget>(
      html`<test-practice-widget name="A" phone="555-0100"></test-practice-widget>`,
    );
    expect(said(element)).to.equal('A: 555-0100');
    element.setAttribute('phone', '555-0101');
    await element.updateComplete;
    expect(said(element)).to.equal('A: 555-0101');
    element.name = 'B';
    element.removeAttribute('phone');
    await element.updateComplete;
    expect(said(element)).to.equal('B: ');
    expect(element.facts).to.deep.equal({ name: 'B' });
  });

  it('take an empty attribute as not given', async () => {
    const element = widget();
    element.setAttribute('phone', '');
    const around = practice({ contact: { phone: '555-0100' } }, element);
    await show(around);
    expect(element.facts.contact?.phone).to.equal('555-0100');
  });

  it('tell a bad attribute by its own name', async () => {
    await show(
      await fixture(html`
        <test-practice-widget
          booking-url="javascript:alert(1)"
          phone="call us"
          time-zone="New York"
          name="A"
        ></test-practice-widget>
      `),
    );
    expect(problems.map(({ field }) => field)).to.have.members([
      'phone',
      'booking-url',
      'time-zone',
    ]);
    expect(warnings).to.include(
      'alliance-widgets: <test-practice-widget> phone: Write it like this: +1 212 555 0100',
    );
  });

  it('are the same object as long as nothing changes', async () => {
    const element = widget({ name: 'A' });
    await show(practice({ contact: { phone: '555-0100' } }, element));
    const { facts, drawn } = element;
    element.requestUpdate();
    await element.updateComplete;
    document.dispatchEvent(new Event('context-provider'));
    for (let move = 0; move < 50; move++) element.parentElement!.append(element);
    await aTimeout(0);
    expect(element.facts).to.equal(facts);
    expect(element.drawn).to.be.at.most(drawn + 2);
  });

  describe('win by nearness, field by field', () => {
    const everywhere = (name: string) => ({
      name,
      website: `https://example.com/${name}`,
      region: 'US',
    });

    it('attributes, JSON, file, enclosing practice, the practice around it, the document', async () => {
      const element = widget({ name: 'json', contact: { sms: '555-0002', email: 'json@b.co' } });
      element.setAttribute('email', 'attribute@b.co');
      element.setAttribute('src', file('practice.json'));
      const inner = practice({ ...everywhere('inner'), contact: { phone: '555-0003' } }, element);
      const outer = practice(
        { timeZone: 'UTC', region: 'GB', contact: { replyWithin: 'a day' } },
        inner,
      );
      const wide = practice({ timeZone: 'Asia/Tokyo', privacyUrl: '/wide', name: 'wide' });
      await show(outer, wide);
      await waitUntil(() => element.facts.contact?.hours, 'the file is read');
      expect(element.facts).to.deep.equal({
        name: 'json',
        website: 'https://example.com/inner',
        region: 'US',
        timeZone: 'UTC',
        privacyUrl: '/wide',
        contact: {
          email: 'attribute@b.co',
          sms: '555-0002',
          phone: '555-0199',
          hours: 'Mon–Fri',
          replyWithin: 'a day',
        },
      });
      expect(inner.facts.contact).to.deep.equal({ phone: '555-0003', replyWithin: 'a day' });
    });

    it('the same holds for what the practice says by attribute, JSON and file', async () => {
      const element = widget();
      const around = practice({ name: 'json', contact: { phone: '555-0001' } }, element);
      around.phone = '555-0000';
      around.src = file('practice.json');
      await show(around);
      await waitUntil(() => element.facts.contact?.hours);
      expect(element.facts.name).to.equal('json');
      expect(element.facts.contact?.phone).to.equal('555-0000');
    });

    it('a list is one field: the nearer one replaces it', async () => {
      const element = widget({ therapists: [{ id: 'ana', name: 'Ana' }] });
      await show(practice({ therapists: [{ id: 'ben', name: 'Ben' }] }, element));
      expect(element.facts.therapists!.map(({ id }) => id)).to.deep.equal(['ana']);
    });

    it('a nearer field that is dropped leaves the farther one', async () => {
      const element = widget({ contact: { phone: 'ring me' } });
      await show(practice({ contact: { phone: '555-0100' } }, element));
      expect(element.facts.contact?.phone).to.equal('555-0100');
    });

    it('two widgets with practices of their own do not mix', async () => {
      const [one, two] = [widget(), widget()];
      await show(practice({ name: 'One' }, one), practice({ name: 'Two' }, two));
      expect([one.facts.name, two.facts.name]).to.deep.equal(['One', 'Two']);
    });
  });

  describe('come from the document’s practice', () => {
    it('before the widgets', async () => {
      const element = widget();
      await show(practice({ name: 'Wide' }), element);
      expect(element.facts.name).to.equal('Wide');
    });

    it('after the widgets, in time for the first drawing', async () => {
      const element = widget();
      await show(element, practice({ name: 'Wide', contact: { phone: '555-0100' } }));
      expect(said(element)).to.equal('Wide: 555-0100');
      expect(element.drawn).to.equal(1);
    });

    it('that comes later, changes and goes', async () => {
      const element = widget();
      await show(element);
      expect(element.facts).to.deep.equal({});
      const wide = practice({ name: 'Wide' });
      document.body.append(wide);
      expect(element.facts.name).to.equal('Wide');
      wide.name = 'Changed';
      await aTimeout(0);
      expect(element.facts.name).to.equal('Changed');
      wide.remove();
      expect(element.facts).to.deep.equal({});
    });

    it('in a shadow root, too', async () => {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(practice({ name: 'Wide' }));
      const element = widget();
      await show(element, host);
      expect(element.facts.name).to.equal('Wide');
    });

    it('of two, from the first; from the second when the first has gone', async () => {
      const element = widget();
      const [one, two] = [practice({ name: 'One' }), practice({ name: 'Two' })];
      await show(one, two, element);
      expect(element.facts.name).to.equal('One');
      one.remove();
      expect(element.facts.name).to.equal('Two');
      expect(two.facts.name).to.equal('Two');
    });

    it('but not from one with widgets inside, whenever they come', async () => {
      const [outside, inside] = [widget(), widget()];
      const around = practice({ name: 'Mine' });
      await show(outside, around);
      expect(outside.facts.name).to.equal('Mine');
      around.append(inside);
      expect(outside.facts).to.deep.equal({});
      expect(inside.facts.name).to.equal('Mine');
      inside.remove();
      expect(outside.facts.name).to.equal('Mine');
    });

    it('through one with widgets inside, deep in a shadow root', async () => {
      const inside = widget();
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(inside);
      await show(practice({ name: 'Mine' }, host), practice({ name: 'Wide', region: 'GB' }));
      expect(inside.facts).to.deep.equal({ name: 'Mine', region: 'GB' });
    });

    it('when elements are upgraded in any order', async () => {
      const page = await fixture(html`<main></main>`);
      const inert = document.implementation.createHTMLDocument();
      inert.body.innerHTML = `
        <test-practice-widget id="before"></test-practice-widget>
        <alliance-practice name="Around"><test-practice-widget id="in"></test-practice-widget></alliance-practice>
        <alliance-practice name="Wide"></alliance-practice>
        <test-practice-widget id="after"></test-practice-widget>`;
      page.append(...inert.body.childNodes);
      await aTimeout(0);
      const name = (id: string) => page.querySelector<TestWidget>(`#${id}`)!.facts.name;
      expect(['before', 'in', 'after'].map(name)).to.deep.equal(['Wide', 'Around', 'Wide']);
    });
  });

  describe('come from the practice around it', () => {
    it('also when the widget moves', async () => {
      const element = widget();
      const [one, two] = [practice({ name: 'One' }), practice({ name: 'Two' })];
      await show(one, two);
      one.append(element);
      expect(element.facts.name).to.equal('One');
      two.append(element);
      expect(element.facts.name).to.equal('Two');
      two.replaceWith(element);
      expect(element.facts.name).to.equal('One');
    });

    it('also when it is wrapped later', async () => {
      const element = widget();
      const around = practice({ name: 'Around' });
      await show(element);
      element.before(around);
      around.append(element);
      expect(element.facts.name).to.equal('Around');
    });

    it('also when it moves without leaving the page', async () => {
      const element = widget();
      const [one, two] = [practice({ name: 'One' }), practice({ name: 'Two' })];
      await show(one, two);
      one.append(element);
      if (!('moveBefore' in two)) return;
      (two as unknown as { moveBefore(node: Node, child: null): void }).moveBefore(element, null);
      expect(element.facts.name).to.equal('Two');
    });

    it('in every frame: what changes outside arrives inside', async () => {
      const element = widget();
      const inner = practice({ region: 'GB' }, element);
      const outer = practice({ name: 'Outer' }, inner);
      await show(outer);
      expect(element.facts).to.deep.equal({ region: 'GB', name: 'Outer' });
      outer.name = 'Changed';
      await aTimeout(0);
      expect(element.facts).to.deep.equal({ region: 'GB', name: 'Changed' });
    });
  });

  describe('travel by the context protocol', () => {
    const context = createContext<Practice>(Symbol.for('alliance-practice'));

    it('from another copy of the script, or a page’s own Lit code', async () => {
      class OtherPractice extends LitElement {
        provider = new ContextProvider(this, { context, initialValue: { name: 'Other copy' } });
      }
      customElements.define('other-practice', OtherPractice);
      const element = widget();
      const other = make<OtherPractice>('other-practice', undefined, element);
      await show(other);
      expect(element.facts.name).to.equal('Other copy');
      other.provider.setValue({ name: 'Changed' });
      expect(element.facts.name).to.equal('Changed');
      other.provider.setValue('nonsense' as unknown as Practice);
      expect(element.facts).to.deep.equal({});
    });

    it('to another copy of the script, or a page’s own Lit code', async () => {
      class OtherWidget extends LitElement {
        consumer = new ContextConsumer(this, { context, subscribe: true });
        once = new ContextConsumer(this, { context });
      }
      customElements.define('other-widget', OtherWidget);
      const other = make<OtherWidget>('other-widget');
      const around = practice({ name: 'A' }, other);
      await show(around);
      expect(other.consumer.value?.name).to.equal('A');
      expect(other.once.value?.name).to.equal('A');
      around.name = 'B';
      await aTimeout(0);
      expect(other.consumer.value?.name).to.equal('B');
    });

    it('and leave other contexts alone', async () => {
      let heard = false;
      const listener = () => (heard = true);
      document.addEventListener('context-request', listener);
      const other = make<LitElement>('other-widget');
      new ContextConsumer(other, { context: createContext<string>('theirs'), subscribe: true });
      await show(practice({ name: 'A' }, other), practice({ name: 'B' }));
      document.removeEventListener('context-request', listener);
      expect(heard).to.equal(true);
    });
  });

  describe('in a JSON child', () => {
    it('may come late, change and go', async () => {
      const element = widget();
      await show(element);
      const child = script({ name: 'Late' });
      element.append(child);
      await aTimeout(0);
      expect(said(element)).to.equal('Late: ');
      child.textContent = '{"name": "Changed"}';
      await aTimeout(0);
      expect(said(element)).to.equal('Changed: ');
      (child.firstChild as Text).data = '{"name": "Typed"}';
      await aTimeout(0);
      expect(said(element)).to.equal('Typed: ');
      child.remove();
      await aTimeout(0);
      expect(element.facts).to.deep.equal({});
    });

    it('may stand in a paragraph that an editor made', async () => {
      const element = widget();
      const paragraph = document.createElement('p');
      paragraph.append(script('{“name”: “Curly”,}'));
      element.append(paragraph);
      await show(element);
      expect(element.facts.name).to.equal('Curly');
    });

    it('is not that of a widget inside', async () => {
      const inside = widget({ name: 'Inside' });
      const around = practice(undefined, inside);
      await show(around);
      expect(around.facts).to.deep.equal({});
      expect(inside.facts.name).to.equal('Inside');
    });

    it('waits for the parser before it complains', async () => {
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      try {
        const element = widget('{"name": "Slo');
        await show(element);
        expect(problems).to.deep.equal([]);
        (element.querySelector('script')!.firstChild as Text).data += 'w"}';
        await aTimeout(0);
        expect(element.facts.name).to.equal('Slow');
        const broken = widget('{"name": ');
        await show(broken);
        expect(problems).to.deep.equal([]);
        Reflect.deleteProperty(document, 'readyState');
        document.dispatchEvent(new Event('DOMContentLoaded'));
        expect(problems.map(({ code }) => code)).to.deep.equal(['not-json']);
      } finally {
        Reflect.deleteProperty(document, 'readyState');
      }
    });

    it('that is broken leaves everything else', async () => {
      const element = widget('{"name": "A", ');
      element.phone = '555-0100';
      await show(element);
      expect(said(element)).to.equal(': 555-0100');
      expect(problems[0]!.message).to.include('Check its quotes');
    });
  });

  describe('in a file', () => {
    const { fetch } = window;
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    let requests: { url: string; signal: AbortSignal; credentials: string }[];

    beforeEach(() => {
      requests = [];
      window.fetch = (url, init) => {
        requests.push({
          url: String(url),
          ...(init as { signal: AbortSignal; credentials: string }),
        });
        return fetch(url, init);
      };
    });

    afterEach(() => {
      window.fetch = fetch;
      AbortSignal.timeout = timeout;
    });

    it('are asked for only where src says so, once, and without credentials', async () => {
      await show(widget({ name: 'A' }), practice({ region: 'GB' }));
      expect(requests).to.deep.equal([]);
      const element = widget();
      element.src = file('practice.json');
      await show(element);
      await waitUntil(() => element.facts.name);
      expect(said(element)).to.equal('From the file: 555-0199');
      for (let move = 0; move < 5; move++) element.parentElement!.append(element);
      await aTimeout(10);
      expect(requests.map(({ credentials }) => credentials)).to.deep.equal(['omit']);
    });

    it('change with src, and go with it', async () => {
      const element = widget();
      element.src = file('practice.json');
      await show(element);
      await waitUntil(() => element.facts.name);
      element.src = file('missing.json');
      await waitUntil(() => problems.length > 0);
      expect(element.facts).to.deep.equal({});
      element.src = file('practice.json');
      await waitUntil(() => element.facts.name);
      element.removeAttribute('src');
      element.src = '';
      await element.updateComplete;
      expect(element.facts).to.deep.equal({});
    });

    const failures: [string, string, RegExp][] = [
      ['is missing', file('missing.json'), /missing\.json" cannot be read.*404/],
      ['is a page', file('page.html'), /Check its quotes, commas and brackets/],
      ['is on no server', 'https://127.0.0.1:1/practice.json', /cannot be read/],
      ['is no address', 'javascript:alert(1)', /must start with https/],
      [
        'holds a password',
        'https://user:secret@example.com/practice.json',
        /must start with https/,
      ],
    ];
    for (const [what, src, message] of failures) {
      it(`that ${what} leave everything else`, async () => {
        const element = widget({ name: 'A' });
        element.src = src;
        await show(element);
        await waitUntil(() => problems.length > 0);
        expect(problems[0]!.message).to.match(message);
        expect(said(element)).to.equal('A: ');
      });
    }

    it('are waited for, but not for ever', async () => {
      window.fetch = (_, init) =>
        new Promise((_, reject) =>
          init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason)),
        );
      AbortSignal.timeout = () => timeout(20);
      const element = widget({ name: 'A' });
      element.src = file('practice.json');
      await show(element);
      expect(said(element)).to.equal('A: ');
      await waitUntil(() => problems.length > 0);
      expect(problems[0]!.message).to.include('cannot be read');
    });

    it('are asked for once by all that name the same file', async () => {
      const elements = [widget(), widget({ name: 'A' }), widget()];
      for (const element of elements) element.src = file('practice.json');
      await show(...elements);
      await waitUntil(() => elements.every(({ facts }) => facts.contact?.phone));
      expect(requests.length).to.equal(1);
      expect(elements.map(({ facts }) => facts.name)).to.deep.equal([
        'From the file',
        'A',
        'From the file',
      ]);
    });

    it('come to nobody who has gone or asks for another file by then', async () => {
      const answers: ((answer: Response) => void)[] = [];
      window.fetch = () => new Promise((resolve) => answers.push(resolve));
      const [gone, other] = [widget(), widget()];
      gone.src = other.src = file('practice.json');
      await show(gone, other);
      gone.remove();
      other.src = file('other.json');
      await other.updateComplete;
      expect(answers.length).to.equal(2);
      answers[0]!(new Response('{"name":"First"}'));
      answers[1]!(new Response('{"name":"Second"}'));
      await waitUntil(() => other.facts.name);
      expect(other.facts.name).to.equal('Second');
      expect(gone.facts).to.deep.equal({});
      expect(problems).to.deep.equal([]);
    });

    it('are there for an element that was moved, and for one that comes back', async () => {
      const element = widget();
      element.src = file('practice.json');
      await show(element);
      element.parentElement!.append(element);
      await waitUntil(() => element.facts.name);
      expect(requests.length).to.equal(1);
      const back = widget();
      back.src = file('practice.json');
      document.body.append(back);
      back.remove();
      await aTimeout(0);
      document.body.append(back);
      await waitUntil(() => back.facts.name);
      back.remove();
      expect(problems).to.deep.equal([]);
    });
  });

  describe('and problems', () => {
    it('are told once an element, and once a page in the console', async () => {
      const bad = { contact: { hours: 9 } };
      await show(widget(bad), widget(bad));
      expect(problems.length).to.equal(2);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(/^alliance-widgets: <test-practice-widget> contact\.hours: \w/);
    });

    it('found by the widget itself are told once', async () => {
      const element = widget();
      await show(element);
      const problem = { code: 'x', field: 'y', message: 'Set y.' };
      element.problem(problem);
      element.problem({ ...problem });
      expect(problems).to.deep.equal([problem]);
      expect(element.problems).to.deep.equal([problem]);
    });

    it('of the practice are told by the practice, and known to its widgets', async () => {
      const element = widget();
      const around = practice({ wrong: 1 }, element);
      await show(around);
      expect(problems.length).to.equal(1);
      expect(element.problems.map(({ field }) => field)).to.deep.equal(['wrong']);
      around.querySelector('script')!.textContent = '{"name": "Right"}';
      await aTimeout(0);
      expect(element.problems).to.deep.equal([]);
      expect(element.facts.name).to.equal('Right');
    });
  });

  describe('leave nothing behind', () => {
    it('when elements are moved and removed 50 times', async () => {
      const counts = new Map<string, number>();
      const { addEventListener, removeEventListener } = document;
      const count = (by: number, type: string) => counts.set(type, (counts.get(type) ?? 0) + by);
      const tracked = new Map<string, Set<unknown>>();
      document.addEventListener = (type: string, listener: EventListener, options?: object) => {
        if (!tracked.get(type)?.has(listener)) count(1, type);
        tracked.set(type, (tracked.get(type) ?? new Set()).add(listener));
        addEventListener.call(document, type, listener, options);
      };
      document.removeEventListener = (type: string, listener: EventListener, options?: object) => {
        if (tracked.get(type)?.delete(listener)) count(-1, type);
        removeEventListener.call(document, type, listener, options);
      };
      try {
        const element = widget({ name: 'A' });
        const around = practice({ name: 'B' }, element);
        for (let round = 0; round < 50; round++) {
          document.body.append(around);
          around.after(element);
          around.append(element);
          around.remove();
        }
        for (const type of ['context-provider', 'context-request', 'DOMContentLoaded']) {
          expect(counts.get(type) ?? 0, type).to.equal(0);
        }
      } finally {
        document.addEventListener = addEventListener;
        document.removeEventListener = removeEventListener;
      }
    });
  });

  it('stay quick with 50 widgets in 50 practices', async () => {
    const all = Array.from({ length: 50 }, (_, index) => practice({ name: `P${index}` }, widget()));
    await show(...all, practice({ region: 'GB' }));
    expect(
      all.every((one, index) => {
        const { facts } = one.querySelector<TestWidget>('test-practice-widget')!;
        return facts.name === `P${index}` && facts.region === 'GB';
      }),
    ).to.equal(true);
  });
});

describe('<alliance-practice>', () => {
  it('draws nothing of its own', async () => {
    const element = await fixture<AlliancePractice>(
      html`<alliance-practice name="A"><b>Hello</b></alliance-practice>`,
    );
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(element.shadowRoot!.textContent!.trim()).to.equal('');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
