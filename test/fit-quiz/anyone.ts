/** Any practice, any answers, any notes; and what may never be said of them. */
import fc from 'fast-check';
import type { AllianceFitQuiz } from '../../src/fit-quiz/fit-quiz.js';
import { DIMENSIONS } from '../../src/fit-quiz/dimensions.js';
import { CHOICES, PAUSES, ROWS } from '../../src/fit-quiz/meetings.js';
import type { Practice, Therapist } from '../../src/practice/schema.js';
import { find, press, visit } from './visitor.js';
import { waitUntil } from '../wait.js';

export const KEY = 'alliance:fit-quiz';

const NEVER =
  /\d\s*%|\b(score|best|perfect|ideal|top|rank(ed|s)?|recommended|incompatible|compatible|diagnos\w*|symptoms?|type|personality|you (need|should|must)|bad|poor|wrong|red|proven|guaranteed?|cures?|will work|most people|stars?|reviews?|badges?|slots?|resistant|denial|difficult|match(es)?|percent)\b/i;
const NEVER_IN_SPANISH =
  /\d\s*%|(?<!\p{L})(puntos|puntuación|mejor opción|perfect[oa]s?|ideal(es)?|recomendad[oa]s?|compatibles?|incompatibles?|diagn[oó]stic\p{L}+|síntomas?|personalidad|debes|deberías|tienes que|mal[oa]s?|peor(es)?|probad[oa]s?|garant\p{L}+|cura\p{L}*|reseñas?|estrellas?|difícil de tratar|resistente)(?!\p{L})/iu;

/** For each language: what is never said, and what stands in every result and comparison. */
export const languages = [
  {
    lang: 'en',
    never: NEVER,
    result: [
      'Many people need a few meetings to know.',
      'that is not a failing in you or in them.',
    ],
    comparison: ['You may need two or three meetings to know.', "that is no one's fault."],
    /** What a therapist may have said, and what the visitor may do with a row: neither judges anyone. */
    visitorsOwn: /They promised it will work\.|You can star up to 3 rows/g,
    look: 'Look back at a meeting',
    side: 'Side by side',
    pause: 'Pause on these',
  },
  {
    lang: 'es',
    never: NEVER_IN_SPANISH,
    result: [
      'Mucha gente necesita varias sesiones para saberlo.',
      'no es un fallo tuyo ni de la otra persona.',
    ],
    comparison: [
      'Quizá necesites dos o tres encuentros para saberlo.',
      'Si no hay encaje, no es culpa de nadie.',
    ],
    visitorsOwn: /(?!)/g,
    look: 'Mirar atrás a un encuentro',
    side: 'Uno al lado del otro',
    pause: 'Para pararse a pensar',
  },
] as const;

const point = fc.integer({ min: -2, max: 2 });
const ids = DIMENSIONS.map(({ id }) => id);
const style = fc.dictionary(
  fc.constantFrom(...ids),
  fc.tuple(point, point).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) })),
);
const answers = fc.dictionary(
  fc.constantFrom(...ids),
  fc.oneof(point, fc.constantFrom('either', 'unsure')),
);

/** Everything a visitor may have given when the result is shown. */
export const given = fc.record({
  answers,
  matters: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
  needs: fc.dictionary(
    fc.constantFrom('times', 'format', 'cost', 'start', 'trait.gender', 'lowRate', 'language'),
    fc.record({
      level: fc.constantFrom('like', 'must'),
      want: fc.subarray(['evening', '2027-01-01', 'EUR', 'video', 'woman', 'true', 'en']),
    }),
  ),
  more: fc.boolean(),
  at: fc.constant('result'),
  focus: fc.subarray(['feel', 'mix']),
  hopes: fc.subarray(['cope', 'unknown']),
  methods: fc.dictionary(
    fc.constantFrom('emdr', 'arts'),
    fc.constantFrom('yes', 'open', 'rather', 'more'),
  ),
});

const facts: Partial<Therapist> = {
  practical: {
    formats: ['in-person'],
    times: ['evening', 'Mondays'],
    languages: ['en', 'x-y'],
    fee: { from: 50, currency: 'EUR', lowRate: false },
  },
  traits: { gender: 'man' },
  openFrom: '2999-01-01',
};

/** None to four people, every second one with practical facts. */
export const practices = fc.array(style, { maxLength: 4 }).map((styles): Practice => ({
  name: 'Harbor',
  therapists: styles.map((one, at) => ({
    id: `p${at}`,
    name: `Kim ${at}`,
    style: one,
    ...(at % 2 && facts),
  })),
}));

const meeting = fc.record({
  who: fc.constantFrom('', 'p0', 'p1'),
  rows: fc.dictionary(fc.constantFrom(...ROWS), fc.constantFrom(...CHOICES)),
  again: fc.constantFrom('yes', 'once', 'no', 'unsure', undefined),
  pauses: fc.subarray([...PAUSES], { maxLength: 3 }),
});

/** Two to four meetings, beside any answers. */
export const meetings = fc
  .tuple(fc.array(meeting, { minLength: 2, maxLength: 4 }), given)
  .map(([all, state]) => ({
    ...state,
    after: {
      meetings: all.map(({ pauses: _, ...one }, at) => ({ ...one, id: at + 1 })),
      starred: ['talk'],
    },
    typed: Object.fromEntries(all.map(({ pauses }, at) => [at + 1, { pauses }])),
  }));

/** The quiz of somebody who comes back to what they saved on this device. */
export async function comeBack(
  state: unknown,
  practice: Practice = {},
  attributes: Record<string, string> = {},
): Promise<AllianceFitQuiz> {
  const data = { text: true, state };
  localStorage.setItem(KEY, JSON.stringify({ v: 1, savedAt: Date.now(), data }));
  return visit(practice, attributes);
}

/** Opens what was noted after meetings. */
export async function openMeetings(
  quiz: AllianceFitQuiz,
  { look, side }: { look: string; side: string },
): Promise<void> {
  await press(quiz, look);
  await waitUntil(() => find(quiz, 'button', side), 'the cards are here');
}

/** Puts them side by side. */
export async function compareMeetings(quiz: AllianceFitQuiz, side: string): Promise<void> {
  await press(quiz, side);
  await waitUntil(
    () => quiz.shadowRoot!.querySelector('.body [type=checkbox]'),
    'they stand side by side',
  );
}

/** All words between the intro and the privacy strip, those for screen readers alone, too. */
export const wordsOf = (quiz: Element): string => {
  const body = quiz.shadowRoot!.querySelector('.body')!;
  const labels = [...body.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel);
  return [body.textContent, ...labels].join(' ').replace(/\s+/g, ' ');
};
