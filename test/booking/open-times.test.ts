import { expect } from '@open-wc/testing';
import type { Practice } from '../../src/practice/schema.js';
import { all, find, focused, names, press, textOf, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

const FEED = '/openings.json';
const inDays = (days: number, hour = 15) => {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${hour}:00:00Z`;
};
const feed = (more: object = {}) => ({
  version: 1,
  generated: new Date().toISOString(),
  timeZone: 'America/New_York',
  slots: [
    { start: inDays(2), format: 'video' },
    { start: inDays(2, 16), format: 'in-person' },
    { start: inDays(4) },
  ],
  ...more,
});

const calendly = 'https://calendly.com/harbor/first-talk';
const practice = (booking: object, more: Practice = {}): Practice => ({
  timeZone: 'America/New_York',
  contact: { phone: '+1 212 555 0100' },
  booking: { openingsUrl: FEED, ...booking },
  ...more,
});

describe('the next open times', () => {
  const { fetch: realFetch } = window;
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;
  let asked: RequestInfo[] = [];

  /** What the practice's site answers, and where the visitor is. */
  function given(answer: unknown, zone = 'America/New_York'): void {
    asked = [];
    window.fetch = async (input) => {
      asked.push(String(input));
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer : new Response(JSON.stringify(answer));
    };
    Intl.DateTimeFormat.prototype.resolvedOptions = function () {
      return { ...resolvedOptions.call(this), timeZone: zone };
    };
  }
  const stay = (event: Event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  };
  before(() => addEventListener('click', stay));
  after(() => removeEventListener('click', stay));
  afterEach(() => {
    window.fetch = realFetch;
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  });

  const times = (widget: Element) =>
    all(widget, 'list')
      .filter((list) => list.querySelector('time'))
      .flatMap((list) => [...list.querySelectorAll<HTMLElement>('a, button')]);

  async function look(facts: Practice) {
    const widget = await visit(facts);
    await press(widget, /^Show the next few times/);
    await waitUntil(() => focused(widget)?.id === 'times', 'the heading has focus');
    return widget;
  }

  it('are asked for when the visitor asks, and not before', async () => {
    given(feed());
    const widget = await visit(practice({ url: calendly }));
    await widget.updateComplete;
    expect(asked).to.deep.equal([]);
    await press(widget, /^Show the next few times/);
    await waitUntil(() => times(widget).length);
    expect(asked).to.deep.equal([new URL(FEED, document.baseURI).href]);
  });

  it('stand in days, by name, with how to meet', async () => {
    given(feed());
    const widget = await look(practice({ url: calendly }));
    expect(names(widget, 'heading')).to.include('The next open times');
    const days = all(widget, 'list').filter((list) => list.querySelector('time'));
    expect(days).to.have.length(2);
    const weekday = new Intl.DateTimeFormat('en', {
      weekday: 'long',
      timeZone: 'America/New_York',
    });
    expect(widget.shadowRoot!.querySelector('#day-0')!.textContent).to.include(
      weekday.format(new Date(inDays(2))),
    );
    const [first, second] = times(widget);
    expect(first!.textContent).to.match(/video/);
    expect(second!.textContent).to.match(/in person/);
    expect(first!.querySelector('time')).to.have.attribute(
      'datetime',
      new Date(inDays(2)).toISOString(),
    );
    expect(textOf(widget)).not.to.include('there');
  });

  it('are by the visitor’s clock, and name that of the practice where it differs', async () => {
    given(feed({ slots: [{ start: inDays(3, 23) }] }), 'Europe/Madrid');
    const widget = await look(practice({ url: calendly }));
    expect(textOf(widget)).to.include('The practice goes by Eastern Time, shown below each.');
    const clock = (timeZone: string, weekday?: 'short') =>
      new Intl.DateTimeFormat('en', {
        timeZone,
        weekday,
        hour: 'numeric',
        minute: '2-digit',
      }).format(new Date(inDays(3, 23)));
    const [time] = times(widget);
    expect(time!.textContent).to.include(clock('Europe/Madrid'));
    // The day before, there.
    expect(time!.textContent).to.include(`${clock('America/New_York', 'short')} there`);
  });

  it('lead to the scheduler by its plain link, without what was picked', async () => {
    given(feed());
    const widget = await look(practice({ url: calendly }));
    for (const time of times(widget)) {
      expect(time).to.have.attribute('href', calendly);
      expect(time).to.have.attribute('rel', 'noopener noreferrer');
    }
    expect(textOf(widget)).to.include('Picking one opens Calendly. They will see your visit.');
  });

  it('open the scheduler in the page where the practice wants that', async () => {
    given(feed());
    const page = `${location.origin}/test/booking/words.ts`;
    const widget = await look(practice({ url: page, embed: 'click' }));
    const [time] = times(widget);
    expect(time!.localName).to.equal('button');
    time!.click();
    await waitUntil(() => find(widget, 'dialog', 'Open times'));
    expect(widget.shadowRoot!.querySelector('iframe')).to.have.attribute('src', page);
  });

  it('come a few at a time', async () => {
    const slots = Array.from({ length: 20 }, (_, at) => ({ start: inDays(1 + at) }));
    given(feed({ slots }));
    const widget = await look(practice({ url: calendly }));
    expect(times(widget)).to.have.length(8);
    await press(widget, 'Show more times');
    await waitUntil(() => times(widget).length === 16);
    expect(focused(widget)).to.equal(times(widget)[8]);
    await press(widget, 'Show more times');
    await waitUntil(() => times(widget).length === 20);
    expect(find(widget, 'button', 'Show more times')).not.to.exist;
  });

  const failures: [name: string, answer: unknown, told: RegExp | undefined][] = [
    ['an old feed', feed({ generated: inDays(-2) }), /more than 24 hours ago/],
    ['an empty feed', feed({ slots: [] }), undefined],
    ['a feed of the past', feed({ slots: [{ start: inDays(-1) }] }), undefined],
    ['no feed', new Response('', { status: 404 }), /404/],
    ['something else', new Response('<!doctype html>'), /cannot be read/],
    ['a huge file', new Response(`"${'x'.repeat(500_001)}"`), /cannot be read/],
    ['no network', new TypeError('Failed to fetch'), /cannot be read/],
  ];
  for (const [name, answer, told] of failures) {
    it(`${name}: the other ways are there, and the owner is told what to change`, async () => {
      given(answer);
      const heard: string[] = [];
      const hear = (event: GlobalEventHandlersEventMap['alliance-problem']) =>
        heard.push(`${event.detail.field} ${event.detail.message}`);
      addEventListener('alliance-problem', hear);
      const widget = await look(practice({ url: calendly }));
      removeEventListener('alliance-problem', hear);
      expect(textOf(widget)).to.include('Times cannot be shown here right now.');
      // Where the owner is told, the owner's panel speaks as well.
      if (!told) expect(names(widget, 'status').join()).to.include('Times cannot be shown here');
      expect(find(widget, 'link', /^Call/)).to.exist;
      expect(find(widget, 'link', /^See open times/)).to.exist;
      const openings = heard.filter((words) => words.startsWith('booking.openingsUrl'));
      if (told) expect(openings.join()).to.match(told);
      else expect(openings).to.deep.equal([]);
    });
  }

  it('are looked for again on the next press', async () => {
    given(new TypeError('Failed to fetch'));
    const widget = await look(practice({ url: calendly }));
    given(feed());
    await press(widget, /^Show the next few times/);
    await waitUntil(() => times(widget).length === 3);
  });

  it('are not offered where they would lead nowhere, or nobody new is taken', async () => {
    const alone = await visit({ booking: { openingsUrl: FEED } });
    expect(find(alone, 'button', /next few times/)).not.to.exist;
    const closed = await visit(practice({ url: calendly, status: 'closed' }));
    expect(find(closed, 'button', /next few times/)).not.to.exist;
  });

  it('go away with everything that is cleared', async () => {
    given(feed());
    const widget = await look(practice({ url: calendly }));
    await press(widget, 'Clear everything');
    expect(times(widget)).to.have.length(0);
  });
});
