/** The quiz's acceptance checks, 8 to 19, by their numbers; the other tests here go deeper. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DIMENSIONS, type DimId } from '../../src/fit-quiz/dimensions.js';
import { ROWS } from '../../src/fit-quiz/meetings.js';
import {
  groupSections,
  status,
  type Answer,
  type Answers,
  type StyleRange,
} from '../../src/fit-quiz/model.js';
import type { Practice, Therapist } from '../../src/practice/schema.js';
import { fitQuizReflect } from '../../src/text/en/fit-quiz-reflect.js';
import {
  comeBack,
  compareMeetings,
  given,
  languages,
  meetings,
  openMeetings,
  practices,
  wordsOf,
} from './anyone.js';
import {
  all,
  find,
  focused,
  names,
  outline,
  press,
  read,
  settled,
  to as range,
} from './visitor.js';

const english = languages[0];
const EIGHT = DIMENSIONS.filter(({ set }) => set === 'quick').map(({ id }) => id);
const onAll = <T>(value: T) => Object.fromEntries(EIGHT.map((id) => [id, value]));

/** What the visitor of the worked example said. */
const example = {
  answers: {
    LEAD: -2,
    TALK: -1,
    TIME: 1,
    FEEL: 'either',
    TONE: 2,
    PACE: 0,
    BETWEEN: 'unsure',
    CHECK: -2,
  },
  matters: ['TONE', 'CHECK'],
  needs: { times: { level: 'must', want: ['evening'] } },
  at: 'result',
};

const fits = {
  LEAD: range(-2, -1),
  TALK: range(-1),
  TIME: range(0, 2),
  FEEL: range(-1, 0),
  TONE: range(1, 2),
  PACE: range(-1, 0),
  BETWEEN: range(-1),
  CHECK: range(-2),
};
const one = (name: string, style: Therapist['style'], times = 'evening'): Therapist => ({
  id: name.toLowerCase(),
  name,
  style,
  practical: { times: [times] },
});
const six: Practice = {
  name: 'Harbor Street',
  therapists: [
    one('Eli', { CHECK: range(-2) }),
    one('Fay', fits, 'daytime'),
    one('Dee', { ...fits, TONE: range(-2, -1) }),
    one('Ben', {
      ...fits,
      LEAD: range(1, 2),
      TALK: range(1, 2),
      TIME: range(-2, -1),
      PACE: range(1),
      CHECK: range(-1),
    }),
    one('Cai', onAll(range(-2, 2))),
    one('Ana', fits),
  ],
};
const alone: Practice = { therapists: [one('Dee', { ...fits, TONE: range(-2, -1) })] };

/** The people in the order in which they are read. */
const people = (quiz: Element) =>
  names(quiz, 'heading').filter((name) => six.therapists!.some((person) => person.name === name));

/** The words of one person's place in the list. */
const about = (quiz: Element, name: string) =>
  quiz.shadowRoot!.querySelector(`#person-${name.toLowerCase()}`)!.closest('li')!.textContent!;

/** Runs as if it were another day. */
async function onDay<T>(day: string, run: () => Promise<T>): Promise<T> {
  const Today = globalThis.Date;
  const now = new Today(day).getTime();
  globalThis.Date = class extends Today {
    constructor(...given: [] | [number]) {
      super(...((given.length ? given : [now]) as [number]));
    }
    static override now = () => now;
  } as DateConstructor;
  try {
    return await run();
  } finally {
    globalThis.Date = Today;
  }
}

describe('acceptance checks of the fit quiz', () => {
  afterEach(() => localStorage.clear());

  it('8. the twelve status vectors pass', () => {
    const either = 'either' as const;
    const vectors: [Answer | undefined, StyleRange | undefined, string][] = [
      [-2, range(-2, -1), 'close'],
      [0, range(-2, -1), 'near'],
      [2, range(-1, 0), 'differs'],
      [1, range(-1, 0), 'near'],
      [either, range(2), 'open'],
      [either, undefined, 'open'],
      [1, undefined, 'unknown'],
      [2, range(-2, 2), 'flex'],
      [0, range(0), 'close'],
      [-2, range(2), 'differs'],
    ];
    for (const [answer, style, expected] of vectors) {
      expect(status(answer, style), `${answer}`).to.equal(expected);
    }
    for (const any of [range(-2, 1), range(-2, 2), range(1), undefined]) {
      expect(status('unsure', any)).to.equal('ask');
      expect(status(undefined, any)).to.equal('skipped');
    }
  });

  it('9. the six therapists of the example land in the sections and the order shown', async () => {
    const quiz = await comeBack(example, six);
    const { 'Places to start': start, ...rest } = outline(quiz);
    expect(start).to.eql(['Ana', 'Cai', 'Ben']);
    expect(Object.entries(rest).slice(0, 3)).to.eql([
      ['Differs on something that matters to you', ['Dee']],
      ['Does not meet a must-have', ['Fay']],
      ['Has not said enough to compare', ['Eli']],
    ]);
    expect(about(quiz, 'Cai')).to.match(/can work either way/i);
  });

  it('10. who can do everything never ends above an equal therapist with real ranges', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...EIGHT),
      fc.integer({ min: -2, max: 2 }),
    ) as fc.Arbitrary<Answers>;
    const some = fc.subarray<DimId>([...EIGHT], { maxLength: 3 });
    fc.assert(
      fc.property(answers, some, fc.boolean(), (said, matters, turned) => {
        const real = { id: 'real', style: {} as Record<string, StyleRange> };
        const flex = { id: 'flex', style: {} as Record<string, StyleRange> };
        for (const [id, at] of Object.entries(said) as [DimId, number][]) {
          real.style[id] = range(Math.max(-2, at - 1), Math.min(2, at + 1));
          flex.style[id] = range(-2, 2);
        }
        const both = turned ? [real, flex] : [flex, real];
        const ties = groupSections(both, said, matters).flatMap((section) => section.ties);
        const place = (id: string) =>
          ties.findIndex((tie) => tie.some(({ person }) => person.id === id));
        expect(place('real')).to.be.at.most(place('flex'));
      }),
    );
  });

  it('11. who has said nothing is never among the places to start', async () => {
    const silent: Practice = { therapists: [one('Ana', fits), one('Eli', undefined)] };
    await fc.assert(
      fc.asyncProperty(given, async (state) => {
        const quiz = await comeBack(state, silent);
        expect(outline(quiz)['Places to start'] ?? []).not.to.include('Eli');
        expect(people(quiz)).to.include('Eli');
        quiz.remove();
      }),
      { numRuns: 20 },
    );
    const quiz = await comeBack(example, silent);
    expect(outline(quiz)['Places to start']).to.eql(['Ana']);
    expect(outline(quiz)['Has not said enough to compare']).to.eql(['Eli']);
  });

  it('12. with either on all, nobody is above another, and the words say so', async () => {
    const quiz = await comeBack({ answers: onAll('either'), at: 'result' }, six, {
      'tie-order': 'alpha',
    });
    expect(outline(quiz)['How each person works']).to.eql([
      'Ana',
      'Ben',
      'Cai',
      'Dee',
      'Eli',
      'Fay',
    ]);
    expect(outline(quiz)).not.to.have.any.keys(
      'Places to start',
      'Has not said enough to compare',
      'Differs on something that matters to you',
    );
    expect(read(quiz)).to.include(
      'You are open on most of this. Any of them could be a good place to start.',
    );
  });

  it('13. with fewer than four places on the line nothing is compared', async () => {
    const { LEAD, TALK, TIME, PACE } = example.answers;
    const three = { answers: { LEAD, TALK, TIME, FEEL: 'either' }, at: 'result' };
    const compared = /These (sound close|are near|differ)|come out the same/;
    const among = await comeBack(three, six);
    expect(Object.keys(outline(among))[0]).to.equal('How each person works');
    expect(read(among)).not.to.match(compared);
    const beside = await comeBack(three, alone);
    expect(read(beside)).not.to.match(compared);
    expect(beside.shadowRoot!.querySelector('[part~=band]')).to.equal(null);
    const four = { answers: { LEAD, TALK, TIME, PACE }, at: 'result' };
    expect(outline(await comeBack(four, six))).to.have.property('Places to start');
    expect((await comeBack(four, alone)).shadowRoot!.querySelector('[part~=band]')).to.exist;
  });

  it('14. no result holds a percent or a word that judges, in any state', async () => {
    await fc.assert(
      fc.asyncProperty(practices, given, async (practice, state) => {
        const quiz = await comeBack(state, practice);
        expect(wordsOf(quiz)).not.to.match(english.never);
        const person = find(quiz, 'button', /^You and Kim 0/);
        if (person) {
          person.click();
          await settled(quiz);
          expect(wordsOf(quiz)).not.to.match(english.never);
        }
        quiz.remove();
      }),
      { numRuns: 40 },
    );
  });

  it('15. few sessions and no fault are said in every result and comparison', async () => {
    await fc.assert(
      fc.asyncProperty(practices, meetings, async (practice, { typed: _, ...state }) => {
        const quiz = await comeBack(state, practice);
        for (const line of english.result) expect(read(quiz)).to.include(line);
        quiz.mode = 'reflect';
        await settled(quiz);
        await openMeetings(quiz, english);
        await compareMeetings(quiz, english.side);
        for (const line of english.comparison) expect(read(quiz)).to.include(line);
        quiz.remove();
      }),
      { numRuns: 15 },
    );
  });

  it('16. who misses a must-have stays in view, with the reason', async () => {
    const quiz = await comeBack(example, six);
    expect(about(quiz, 'Fay')).to.include('Evenings');
    expect(people(quiz)).to.have.length(6);
    const none = await comeBack(
      { ...example, needs: { times: { level: 'must', want: ['weekend'] } } },
      six,
    );
    expect(people(none)).to.have.length(6);
    for (const name of people(none)) expect(about(none, name)).to.include('Weekends');
    expect(read(none)).to.include('No one here meets all your must-haves.');
  });

  it('17. the order among equals changes by day and is the same for all on that day', async () => {
    const equal = 'Ana Ben Cai Dee Eli Fay'.split(' ').map((name) => one(name, fits));
    const state = { ...example, needs: {} };
    const orders: string[] = [];
    for (let day = 10; day < 20; day++) {
      const seen = await onDay(`2026-11-${day}T12:00:00Z`, async () => [
        people(await comeBack(state, { name: 'Harbor', therapists: equal })).join(),
        people(
          await comeBack(
            { ...state, answers: { ...state.answers, FEEL: 'unsure' } },
            { name: 'Harbor', therapists: [...equal].reverse() },
          ),
        ).join(),
      ]);
      expect(seen[0]).to.equal(seen[1]);
      orders.push(seen[0]!);
    }
    expect(orders[0]!.split(',').sort().join()).to.equal('Ana,Ben,Cai,Dee,Eli,Fay');
    expect(new Set(orders).size).to.be.greaterThan(1);
    expect(new Set(orders.map((order) => order.slice(0, 3))).size).to.be.greaterThan(1);
  });

  for (const count of [2, 3, 4]) {
    it(`18. ${count} cards side by side: no totals, no sort, talk first, also at 320 px`, async () => {
      // The last one has the most 'yes': neither columns nor rows move because of it.
      const cards = Array.from({ length: count }, (_, at) => ({
        id: at + 1,
        rows: Object.fromEntries(
          [...ROWS].reverse().map((row, n) => [row, n < at * 3 ? 'yes' : 'no']),
        ),
      }));
      const labels = ['A', 'B', 'C', 'D'].slice(0, count);
      const typed = Object.fromEntries(labels.map((name, at) => [at + 1, { name }]));
      const state = { after: { meetings: cards, starred: ['gut'] }, typed };
      const quiz = await comeBack(state, {}, { mode: 'reflect' });
      await openMeetings(quiz, english);
      await compareMeetings(quiz, english.side);
      const table = quiz.shadowRoot!.querySelector('table')!;
      const cells = [...table.rows].map((row) =>
        [...row.cells].map(({ textContent }) => textContent.trim()),
      );
      const { rows } = fitQuizReflect.meeting;
      expect(cells[0]!.slice(1)).to.eql(labels);
      expect(cells.slice(1).map(([label]) => label)).to.eql(ROWS.map((row) => rows[row]));
      expect(cells[1]![0]).to.equal('I could talk to them about private things.');
      expect(cells.flat().join(' ')).not.to.match(/\d|%|\b(total|sum|average|most)\b/i);
      expect(table.querySelector('thead button, [aria-sort], tfoot')).to.equal(null);

      Object.assign(quiz.style, { display: 'block', inlineSize: '320px' });
      await settled(quiz);
      expect(table.checkVisibility()).to.equal(false);
      for (const [at, row] of ROWS.entries()) {
        if (at) await press(quiz, 'Next');
        expect(names(quiz, 'heading')).to.include(rows[row]);
        const shown = [...quiz.shadowRoot!.querySelectorAll('.one-row dt')];
        expect(shown.map(({ textContent }) => textContent.trim())).to.eql(labels);
      }
      expect(find(quiz, 'button', 'Next')).not.to.exist;
      expect(quiz.scrollWidth).to.be.at.most(320);
    });
  }

  it('19. changing what matters re-orders without losing the focus', async () => {
    const quiz = await comeBack({ ...example, needs: {} }, alone);
    expect(outline(quiz)['Talk about these first']).to.eql(['Straight or gentle']);
    await press(quiz, 'Change my answer: Straight or gentle');
    expect(focused(quiz)).to.match(/^5 of 8/);
    const radio = all(quiz, 'radio')[0]!;
    radio.focus();
    radio.click();
    await settled(quiz);
    expect(quiz.shadowRoot!.activeElement).to.equal(radio);
    await press(quiz, 'Back to my first look');
    expect(outline(quiz)['Sounds close']).to.include('Straight or gentle');
    expect(outline(quiz)).not.to.have.property('Talk about these first');
    expect(focused(quiz)).to.equal('Straight or gentle');
  });
});
