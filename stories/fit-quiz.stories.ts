import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { Practice, Therapist } from '../src/practice/schema.js';
import { ANSWERS, fill, press } from './fit-quiz-help.js';

const ana: Therapist = {
  id: 'ana',
  name: 'Ana Reyes',
  pronouns: 'she/her',
  role: 'Psychotherapist',
  style: {
    LEAD: { lo: -1, hi: 1, note: 'I like to see what is alive for you that day.' },
    TALK: { lo: -2, hi: -1 },
    TIME: { lo: -2, hi: 2 },
    TONE: { lo: -2, hi: -1, note: 'I tend to wait until you are ready.' },
    PACE: { lo: -1, hi: 0 },
    BETWEEN: { lo: -2, hi: 0 },
    CHECK: { lo: -1, hi: 0 },
  },
  focus: ['feel'],
  hopes: ['cope', 'self'],
  methods: [{ id: 'emdr', note: 'We go step by step.' }],
  practical: {
    formats: ['in-person', 'video'],
    languages: ['en', 'es'],
    fee: { from: 90, to: 160, currency: 'USD', lowRate: true },
    times: ['daytime'],
    access: ['step-free'],
  },
  traits: { gender: 'woman' },
};
const ben: Therapist = {
  id: 'ben',
  name: 'Ben Osei',
  role: 'Family therapist',
  style: {
    LEAD: { lo: 1, hi: 2 },
    TALK: { lo: 1, hi: 2 },
    TIME: { lo: -2, hi: -1 },
    TONE: { lo: 1, hi: 2 },
    PACE: { lo: 1, hi: 1 },
    CHECK: { lo: -2, hi: -1 },
  },
  practical: { formats: ['in-person'], times: ['evening'] },
  openFrom: '2999-03-01',
};
const cai: Therapist = { ...ben, id: 'cai', name: 'Cai Lin', role: 'Psychologist' };
const eli: Therapist = {
  id: 'eli',
  name: 'Eli Brandt',
  role: 'Trainee',
  style: { CHECK: { lo: -2, hi: -2 } },
};

const harbor: Practice = {
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  booking: { url: 'https://cal.com/harbor-street' },
  therapists: [ana],
};
const several: Practice = { ...harbor, therapists: [ana, ben, cai, eli] };

interface Args {
  layout: 'steps' | 'page';
  tieOrder: 'daily' | 'alpha' | 'host';
  facts: Practice;
}

/** The widget with its facts in a JSON child, as a page would write it. */
const draw = ({ layout, tieOrder, facts }: Args) => html`
  <alliance-fit-quiz layout=${layout} tie-order=${tieOrder}>
    <script type="application/json">
      ${JSON.stringify(facts)}
    </script>
  </alliance-fit-quiz>
`;

const meta: Meta<Args> = {
  title: 'Fit quiz',
  component: 'alliance-fit-quiz',
  args: { layout: 'steps', tieOrder: 'alpha', facts: harbor },
  argTypes: {
    layout: { control: 'inline-radio', options: ['steps', 'page'] },
    tieOrder: { control: 'inline-radio', options: ['daily', 'alpha', 'host'] },
  },
  render: draw,
};
export default meta;

type Story = StoryObj<Args>;
/** Eight scenes answered; then up to three that matter. */
const answered = ANSWERS.flatMap((answer) => [answer, 'Next']);
const first = press(...answered, 'When something is off', 'Who starts', 'See my first look');

/** The first scene is there at once, without a start screen. */
export const FirstScene: Story = {};

/** Nothing configured. */
export const BareTag: Story = { render: () => html`<alliance-fit-quiz></alliance-fit-quiz>` };

/** An answer can be changed, taken back or left. */
export const Answered: Story = { play: press('A bit more') };

/** Two answers beside the line are as good as those on it. */
export const NotSureYet: Story = { play: press('Next', 'Not sure yet') };

/** Every scene on one page. */
export const OnePage: Story = { args: { layout: 'page' } };

/** What matters most: up to three. A fourth is told what can be done. */
export const WhatMatters: Story = {
  play: press(...answered, 'Who starts', 'How much they say', 'Then or now', 'Straight or gentle'),
};

/** Everything optional, opened. */
export const AFewMoreThings: Story = {
  play: press(
    ...answered,
    'Where would',
    'What I feel',
    'What do you hope',
    'Cope better',
    'Ways of working',
  ),
};

const openNeeds = press(...answered, 'What has to fit');

/** Practical needs: a row for each thing that somebody here says something on. */
export const WhatHasToFit: Story = {
  args: { facts: several },
  play: async (context) => {
    await openNeeds(context);
    await fill('#need-format', 'like')(context);
    await fill('#need-cost', 'must')(context);
    await press('Video')(context);
  },
};

/** A must-have that some do not meet: they are named, and stay in view. */
export const MustHaves: Story = {
  args: { facts: several },
  play: async (context) => {
    await openNeeds(context);
    await fill('#need-times', 'must')(context);
    await press('Evenings', 'See my first look')(context);
  },
};

/** Every scene left blank: nothing to pick from, and no reproach. */
export const AllSkipped: Story = { play: press(...Array<string>(8).fill('Next')) };

/** Beside one therapist: what matters and differs comes first. */
export const FirstLook: Story = { play: first };

/** The questions were handed to the checklist. */
export const QuestionsTaken: Story = {
  play: async (context) => {
    await first(context);
    await press('Add to my list', 'Add these')(context);
  },
};

/** One answer is changed from the result. */
export const ChangingAnAnswer: Story = {
  play: async (context) => {
    await first(context);
    await press('Change my answer: Who starts')(context);
  },
};

/** After starting over, everything can come back. */
export const StartedOver: Story = {
  play: async (context) => {
    await first(context);
    await press('Start over')(context);
  },
};

/** Too little was said to compare: the therapist speaks for themself. */
export const TooLittleToCompare: Story = {
  play: press('Much more', ...Array<string>(8).fill('Next'), 'See my first look'),
};

/** No therapist configured: the quiz is still whole. */
export const NoTherapist: Story = { args: { facts: {} }, play: first };

/** Several therapists: sections, never ranks. Equal people stay equal. */
export const PracticeOfSeveral: Story = { args: { facts: several }, play: first };

/** One of them, line by line. */
export const OneOfThem: Story = {
  args: { facts: several },
  play: async (context) => {
    await first(context);
    await press('You and Ben Osei')(context);
  },
};

/** The drawing mirrors where the page is read from right to left. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl">${draw(args)}</div>`,
  play: first,
};
