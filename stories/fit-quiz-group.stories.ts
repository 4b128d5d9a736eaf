import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { Therapist } from '../src/practice/schema.js';
import { fill, inTurn, press, quizIn, quizOf, throughScenes, wait } from './fit-quiz-help.js';

const NAMES = ['Ana', 'Ben', 'Cai', 'Dee', 'Eli', 'Fay', 'Gus', 'Hana', 'Ivo', 'Jun', 'Kim', 'Lea'];
const PHOTOS = ['ewa', 'sam'].map((name) => `/demo/group/images/${name}.svg`);

/** As many people as asked for, in a few kinds; a third of them have not said how one can meet. */
const roster = (count: number): Therapist[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `${NAMES[at % 12]} ${String.fromCharCode(65 + Math.floor(at / 12))}.`,
    role: at % 2 ? 'Psychotherapist' : 'Family therapist',
    photo: PHOTOS[at % 2]!,
    style: {
      LEAD: at % 2 ? { lo: 1, hi: 2 } : { lo: -2, hi: 0 },
      TALK: { lo: 0, hi: 1 },
      TIME: at % 5 ? { lo: -1, hi: 1 } : { lo: -2, hi: 2 },
      PACE: { lo: 0, hi: 0 },
      CHECK: at % 3 ? { lo: 1, hi: 2 } : { lo: -1, hi: 0 },
    },
    practical: {
      languages: at % 4 ? ['en'] : ['en', 'pl'],
      ...(at % 3 && { formats: at % 3 === 1 ? ['video'] : ['in-person'] }),
    },
  }));

interface Args {
  people: number;
}

/** A practice of many, and what a visitor takes along. */
const meta: Meta<Args> = {
  title: 'Fit quiz in a large practice',
  component: 'alliance-fit-quiz',
  args: { people: 40 },
  render: ({ people }) => html`
    <alliance-fit-quiz tie-order="host">
      <script type="application/json">
        ${JSON.stringify({ name: 'Harbor Street', region: 'US', therapists: roster(people) })}
      </script>
    </alliance-fit-quiz>
  `,
};
export default meta;

type Story = StoryObj<Args>;
const SCENES = [
  'A mix',
  'A bit more',
  'A mix',
  'Either',
  'Much more',
  'A mix',
  'Not sure',
  'A mix',
];
const first = throughScenes(SCENES, 'When something is off');

/** 25 people are drawn; a press draws the others. */
export const ManyPeople: Story = { play: first };

/** All of them, after that press. */
export const AllOfThem: Story = {
  play: async (context) => {
    await first(context);
    await press('Show 15 more')(context);
  },
};

/** Only some, by the visitor's own choice. Who has not said stays. */
export const OnlySome: Story = {
  args: { people: 12 },
  play: async (context) => {
    await first(context);
    await press('Show only some')(context);
    await fill('.only select', 'video')(context);
  },
};

/** Photos come after a press alone. */
export const PhotosShown: Story = {
  args: { people: 7 },
  play: async (context) => {
    await first(context);
    await press('Show photos')(context);
    const quiz = quizIn(context.canvasElement);
    await wait(() => quiz.shadowRoot!.querySelector('img'), 'photo');
  },
};

/** The page to show, print or copy, beside one person. */
export const TakeAlong: Story = {
  args: { people: 1 },
  play: async (context) => {
    await first(context);
    await press('Make my page', 'Copy')(context);
  },
};

/** The same beside a whole practice: it names nobody. */
export const TakeAlongFromEveryone: Story = {
  args: { people: 7 },
  play: async (context) => {
    await first(context);
    await press('Make my page')(context);
  },
};

/** Nobody fits what was chosen. */
export const NobodyFits: Story = {
  args: { people: 12 },
  render: () =>
    quizOf({
      therapists: roster(12).map((person, at) => ({
        ...person,
        practical:
          at % 2
            ? { formats: ['video'], languages: ['en'] }
            : { formats: ['in-person'], languages: ['pl'] },
      })),
    }),
  play: inTurn(
    first,
    press('Show only some'),
    fill('#filter-format', 'video'),
    fill('#filter-language', 'pl'),
  ),
};

/** A register of five hundred. */
export const FiveHundred: Story = { args: { people: 500 }, play: first };
