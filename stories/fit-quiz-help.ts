/** What the stories of the fit quiz share: a visitor's presses, and a person with something to say. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Practice, Therapist } from '../src/practice/schema.js';

export type Play = NonNullable<StoryObj['play']>;

/** The widget with its facts in a JSON child, as a page would write it. */
export const quizOf = (
  facts: Practice,
  { mode, layout, lang, inside = nothing }: Record<string, unknown> = {},
) => html`
  <alliance-fit-quiz
    tie-order="host"
    lang=${lang ?? nothing}
    mode=${mode ?? 'quiz'}
    layout=${layout ?? 'steps'}
  >
    <script type="application/json">
      ${JSON.stringify(facts)}
    </script>
    ${inside}
  </alliance-fit-quiz>
`;

export const quizIn = (place: HTMLElement) => place.querySelector('alliance-fit-quiz')!;

/** Looks again until it is there: some parts load on a press. */
export async function wait<T>(find: () => T | null | undefined, what: string): Promise<T> {
  for (let turn = 0; turn < 200; turn++) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`There is no ${what}.`);
}

const nameOf = (control: HTMLElement) => (control.ariaLabel ?? control.textContent ?? '').trim();

/** Presses, in order, the first control whose words or name begin as given. */
export const press =
  (...names: string[]): Play =>
  async ({ canvasElement }) => {
    const quiz = quizIn(canvasElement);
    await quiz.updateComplete;
    for (const name of names) {
      const find = () =>
        [...quiz.shadowRoot!.querySelectorAll<HTMLElement>('button, label, summary')].find(
          (control) => nameOf(control).startsWith(name),
        );
      (await wait(find, `control that begins with "${name}"`)).click();
      await quiz.updateComplete;
    }
  };

/** Fills a field, or picks from a list. */
export const fill =
  (selector: string, value: string): Play =>
  async ({ canvasElement }) => {
    const quiz = quizIn(canvasElement);
    const find = () => quiz.shadowRoot!.querySelector<HTMLInputElement>(selector);
    const control = await wait(find, selector);
    control.value = value;
    for (const type of ['input', 'change', 'blur']) control.dispatchEvent(new Event(type));
    await quiz.updateComplete;
  };

/** One after the other. */
export const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

/** Eight scenes, by the words of the answers; then what to press before the result. */
export const throughScenes = (answers: readonly string[], ...last: string[]): Play =>
  press(...answers.flatMap((answer) => [answer, 'Next']), ...last, 'See my first look');

export const ANSWERS = [
  'Much more',
  'A bit more',
  'A mix',
  'Either',
  'Much more',
  'A mix',
  'Not sure',
  'Much more',
];

/** Somebody on whom every line of a result has something to say. */
export const mara: Therapist = {
  id: 'mara',
  name: 'Mara Lindqvist-Okonkwo',
  pronouns: 'she/her',
  role: 'Psychotherapist',
  photo: '/demo/group/images/ewa.svg',
  style: {
    LEAD: { lo: 1, hi: 2, note: 'I like to see what is alive for you that day.' },
    TALK: { lo: -2, hi: -1 },
    TIME: { lo: -2, hi: 2 },
    TONE: { lo: -1, hi: 0, note: 'I tend to wait until you are ready.' },
    PACE: { lo: -1, hi: 0 },
    BETWEEN: { lo: -2, hi: 0 },
    US: { lo: 1, hi: 2 },
  },
  focus: ['feel', 'people'],
  hopes: ['cope', 'self'],
  methods: [{ id: 'emdr', note: 'We go step by step.' }, { id: 'arts' }],
  practical: {
    formats: ['in-person', 'video'],
    languages: ['en', 'es', 'pl'],
    regions: ['US-NY'],
    who: ['adult', 'couple'],
    fee: { from: 90, to: 160, currency: 'USD', lowRate: true },
    times: ['daytime'],
    access: ['step-free'],
  },
  traits: { gender: 'woman', faith: 'none' },
  openFrom: '2999-03-01',
  asOf: '2024-02-01',
};
