/**
 * What the feedback widget promises, each promise in one test, by the numbers of the acceptance
 * checks. 26 is in send.test.ts, 27 in ends.test.ts. What holds for all widgets is elsewhere: 36 and
 * 37 in e2e/nothing-leaks and e2e/privacy-spy, 38 in safety/phrases and safety/phrase-panel, 39 in
 * text/, 40 in e2e/leaving, from the last look before sending in e2e/sending.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { FEELINGS, LINES, MOMENTS, OPENERS, OWN, WANTS } from '../../src/feedback/data.js';
import { sentence } from '../../src/feedback/sentence.js';
import { TAKES_MESSAGES } from '../sending/facts.js';
import { waitUntil } from '../wait.js';
import {
  all,
  choose,
  find,
  has,
  heard,
  key,
  keepHistory,
  names,
  press,
  taken,
  tap,
  value,
  visit,
  words,
} from './visitor.js';
import { list, say } from './words.js';

const ASK = Object.fromEntries(LINES.map((id) => [id, say(`lines.${id}.ask`)]));
const OPEN = ASK['open']!;
const TAKE = 'Take it to a session';

/** Answers the lines in order; undefined leaves one alone. */
async function answer(
  widget: Awaited<ReturnType<typeof visit>>,
  ...values: (number | undefined)[]
): Promise<void> {
  for (const [at, to] of values.entries()) {
    if (to !== undefined) await tap(widget, ASK[LINES[at]!]!, to / 100);
  }
}

const standsOut = (widget: Element) =>
  /You may want to talk about: ([^.]*)\./.exec(words(widget))?.[1] ??
  (words(widget).includes('Nothing stands out.') ? 'nothing' : undefined);

afterEach(() => localStorage.clear());

describe('feedback keeps its promises:', () => {
  it('20. no value exists before a touch, and “Can’t say” goes back to none', async () => {
    const widget = await visit();
    await press(widget, TAKE);
    for (const ask of Object.values(ASK)) expect(value(widget, ask)).to.equal('Not answered yet');
    expect(taken(widget)).to.deep.equal({});
    await key(widget, OPEN, 'ArrowUp');
    expect(Object.keys(taken(widget))).to.deep.equal([OPEN]);
    await press(widget, `Can't say: ${OPEN}`);
    expect(value(widget, OPEN)).to.equal('Left open');
    expect(taken(widget)).to.deep.equal({});
  });

  it('21. a line and five choices give the same payload', async () => {
    const line = await visit();
    const five = await visit({ display: 'choices' });
    for (const id of LINES) {
      await key(line, ASK[id]!, 'Home');
      await choose(five, 'radio', say(`lines.${id}.left`), ASK[id]);
    }
    for (const widget of [line, five]) await press(widget, TAKE);
    expect(Object.keys(taken(line))).to.have.length.of.at.least(6);
    expect(taken(five)).to.deep.equal(taken(line));
  });

  const examples: [answers: (number | undefined)[], history: number[], found: string][] = [
    [[80, 82, 30, 78, 75, 70], [], 'the goals'],
    [[90, 92, 68, 91, 90, 95], [], 'the goals'],
    [[90, 92, 88, 91, 90, 95], [], 'nothing'],
    [[undefined, 62], [85, 90, 84], 'being understood'],
    [[undefined, 20], [], 'being understood'],
  ];
  for (const [answers, history, found] of examples) {
    const beside = history.length ? ` after ${history.join(', ')}` : '';
    it(`22. worth talking about in ${answers.map((each) => each ?? '–').join(' ')}${beside}: ${found}`, async () => {
      if (history.length) keepHistory(history.map((got) => ({ got })));
      const widget = await visit();
      await answer(widget, ...answers);
      await waitUntil(() => standsOut(widget) !== undefined);
      expect(standsOut(widget)).to.equal(found);
    });
  }

  it('23. high on all still offers “a bit better”', async () => {
    const widget = await visit();
    const BETTER = 'One thing that would make it a bit better:';
    expect(has(widget, 'textbox', BETTER)).to.equal(false);
    await answer(widget, 95, 95, 95, 95, 95, 95);
    await waitUntil(() => has(widget, 'textbox', BETTER));
    expect(standsOut(widget)).to.equal('nothing');
  });

  it('24. every feeling, moment, wish and tone makes one or two clean sentences after the opener', () => {
    const one = <T extends string>(ids: readonly T[]) => fc.constantFrom(...ids);
    const openers = [...OPENERS.soft, ...OPENERS.plain];
    fc.assert(
      fc.property(
        one(FEELINGS),
        one(MOMENTS),
        one(WANTS),
        one(openers),
        (felt, when, want, opener) => {
          const built = sentence(
            { felt: [felt], when, moment: '', want: [want], opener },
            say,
            list,
          );
          expect(built).not.to.match(/ {2}|\s[.,]|I felt \.|\{|undefined/);
          const parts = built.split(/(?<=[.?])\s/);
          expect(parts).to.have.length(3);
          for (const part of parts) expect(part).to.match(/^[A-Z].*[.?]$/);
        },
      ),
      { numRuns: 2_000 },
    );
    expect(
      sentence({ felt: [], when: OWN, moment: ' ', want: [], opener: '' }, say, list),
    ).to.equal('');
  });

  it('25. “not safe” takes away sending and repair, and shows the safety card first', async () => {
    const widget = await visit({}, TAKES_MESSAGES);
    await answer(widget, 80, 82, 10, 78, 75, 70);
    await waitUntil(() => standsOut(widget) === 'the goals');
    const send = () => names(widget, 'button').filter((name) => /^send/i.test(name));
    await press(widget, 'Help me put it into words');
    await press(widget, 'Skip this step');
    await press(widget, 'not safe');
    expect(send()).to.deep.equal([]);
    expect(standsOut(widget)).to.equal(undefined);
    const card = widget.shadowRoot!.querySelector('[part~=card]')!;
    const ends = find(widget, 'heading', 'What would you like to do with this?');
    expect(card.compareDocumentPosition(ends) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    expect(widget.shadowRoot!.activeElement?.textContent).to.include('Your safety comes first');
  });

  it('28. a low set leads nowhere public: the same controls, the same links, no event', async () => {
    const after = async (...values: number[]) => {
      const widget = await visit();
      const events = await heard(async () => {
        await answer(widget, ...values);
        await waitUntil(() => standsOut(widget) !== undefined);
      });
      const links = all<HTMLAnchorElement>(widget, 'link').map(({ href }) => href);
      const buttons = names(widget, 'button');
      return { links, buttons, events };
    };
    const low = await after(0, 0, 0, 0, 0, 0);
    const high = await after(95, 95, 95, 95, 95, 95);
    expect(low).to.deep.equal(high);
    expect(low.events).to.deep.equal(['alliance-start {"widget":"feedback"}']);
    expect(low.links.join()).not.to.match(/review|rating|google|facebook|share/i);
  });

  it('29. an early session asks five things', async () => {
    const widget = await visit({ session: '1' });
    expect(names(widget, 'slider')).to.have.length(4);
    expect(names(widget, 'radiogroup')).to.deep.equal(['How was the pace?']);
  });
});
