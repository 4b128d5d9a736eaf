import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import '../src/locales/es.js';
import type { Practice, Therapist } from '../src/practice/schema.js';
import {
  ANSWERS,
  fill,
  inTurn,
  mara,
  press,
  quizIn,
  quizOf,
  throughScenes,
  wait,
} from './fit-quiz-help.js';

const alone: Practice = { name: 'Harbor Street', region: 'US', therapists: [mara] };

/** Like Mara, but for what is given. */
const like = (id: string, name: string, more: Partial<Therapist> = {}): Therapist => ({
  ...mara,
  id,
  name,
  photo: '/demo/group/images/sam.svg',
  ...more,
});
const gentle = { ...mara.style, LEAD: { lo: -2, hi: -1 } } as NonNullable<Therapist['style']>;
const everyone: Practice = {
  name: 'Harbor Street',
  region: 'US',
  therapists: [
    like('ana', 'Ana Reyes', { style: gentle, practical: { times: ['evening'] } }),
    like('bo', 'Bo', { style: gentle, practical: { times: ['evening'] } }),
    like('cai', 'Cai Lin', { practical: {} }),
    like('dee', 'Dee Park', { style: gentle, practical: { times: ['morning'] } }),
    { id: 'eli', name: 'Eli Brandt', role: 'Trainee', style: { CHECK: { lo: -2, hi: -2 } } },
    { id: 'flo', name: 'Flo Marsh' },
  ],
};

const timely: Practice = {
  ...everyone,
  therapists: everyone.therapists!.filter(({ practical }) => practical?.times),
};

/** What the quiz says back: beside one person, beside several, beside nobody. */
const meta: Meta = {
  title: 'Fit quiz result',
  component: 'alliance-fit-quiz',
  render: () => quizOf(alone),
};
export default meta;

type Story = StoryObj;

const toExtras = press(...ANSWERS.flatMap((answer) => [answer, 'Next']));
const picked = press(
  ...['Where would', 'What I feel', 'What I think', 'What I do'],
  ...['What do you hope', 'Cope better', 'Find more', 'Learn some'],
  'Ways of working',
);
const needed = inTurn(
  press('What has to fit'),
  fill('#need-format', 'like'),
  press('Video'),
  fill('#need-cost', 'must'),
  fill('.want input[type="number"]', '80'),
  fill('#need-lowRate', 'like'),
  fill('#need-access', 'must'),
  press('Captions'),
  fill('#need-start', 'like'),
  fill('.want input[type="date"]', '2998-12-01'),
  fill('[id="need-trait.gender"]', 'must'),
  press('woman'),
);
const wished = inTurn(fill('#method-emdr', 'open'), fill('#method-somatic', 'more'));
const everything = inTurn(toExtras, press('Who starts'), picked, wished, needed);

/** All twelve scenes on one page, with an answer of each kind. */
export const AllTwelveScenes: Story = {
  render: () => quizOf(alone, { layout: 'page' }),
  play: async (context) => {
    await press('Much more', 'Four more scenes')(context);
    const { shadowRoot } = quizIn(context.canvasElement);
    for (const [at, scene] of [...shadowRoot!.querySelectorAll('fieldset')].entries()) {
      scene.querySelectorAll<HTMLInputElement>('input')[at % 7]!.click();
    }
  },
};

/** The first of four more. */
export const NinthScene: Story = { play: inTurn(toExtras, press('Four more scenes')) };

/** Everything optional, picked; one too many is told what can be done. */
export const EverythingPicked: Story = { play: everything };

/** A line of every kind, what both named, and what has to fit. */
export const EveryLine: Story = {
  play: inTurn(everything, press('See my first look', 'You are open')),
};

/** The same as a page to show. */
export const EveryLineOnMyPage: Story = {
  play: inTurn(everything, press('See my first look', 'Make my page', 'Print')),
};

/** One question is handed over; the list and booking are on this page. */
export const OnAPageWithTheOthers: Story = {
  render: () =>
    html`${quizOf(alone)}<alliance-checklist></alliance-checklist
      ><alliance-booking phone="+1 212 555 0100"></alliance-booking>`,
  play: inTurn(throughScenes(ANSWERS, 'Who starts'), press('Add to my list')),
};

/** Open on everything. */
export const OpenOnEverything: Story = { play: throughScenes(Array<string>(8).fill('Either')) };

/** Not sure on anything. */
export const NotSureOnAnything: Story = { play: throughScenes(Array<string>(8).fill('Not sure')) };

/** Nothing said at all, beside somebody who has said nothing either. */
export const NothingSaid: Story = {
  render: () =>
    quizOf({
      contact: { phone: '+1 212 555 0100' },
      therapists: [{ id: 'flo', name: 'Flo Marsh' }],
    }),
  play: press(...Array<string>(8).fill('Skip'), 'See my first look'),
};

/** An answer without a side can be changed, but not marked. */
export const ChangingAnOpenAnswer: Story = {
  play: inTurn(throughScenes(ANSWERS), press('You are open', 'Change my answer: Strong')),
};

/** All four sections, with a tie; a must-have that is missing is named. */
export const EverySection: Story = {
  render: () => quizOf(everyone),
  play: inTurn(
    toExtras,
    press('Who starts', 'What has to fit'),
    fill('#need-times', 'must'),
    press('Evenings', 'See my first look', 'Show photos'),
  ),
};

/** Nobody has it all: the owner may say where to look. */
export const NobodyHasItAll: Story = {
  render: () =>
    quizOf(timely, {
      inside: html`<p slot="referral">
        The city has a free list: <a href="#list">see the list</a>.
      </p>`,
    }),
  play: inTurn(
    toExtras,
    press('What has to fit'),
    fill('[id="need-trait.gender"]', 'must'),
    async (context) => {
      const { shadowRoot } = quizIn(context.canvasElement);
      const chips = () => shadowRoot!.querySelectorAll<HTMLElement>('.want .chip');
      (await wait(() => chips()[0], 'choice')).click();
    },
    fill('#need-times', 'must'),
    press('Weekends', 'See my first look'),
  ),
};

/** Too little to compare, beside several: each in their own words. */
export const SeveralInTheirOwnWords: Story = {
  render: () => quizOf(everyone),
  play: press('Much more', ...Array<string>(8).fill('Next'), 'See my first look'),
};

/** Open on everything, beside several. */
export const SeveralAndOpen: Story = {
  render: () => quizOf(everyone),
  play: throughScenes(Array<string>(8).fill('Either')),
};

/** Saved on this device, by the visitor's own switch. */
export const Saved: Story = { play: press('Much more', 'Save on this device') };

/** In Spanish. */
export const InSpanish: Story = {
  render: () => quizOf(everyone, { lang: 'es' }),
  play: press(
    ...['Mucho más', 'Siguiente', 'Mucho más', 'Siguiente', 'Mucho más', 'Siguiente'],
    ...['Mucho más', ...Array<string>(5).fill('Siguiente'), 'Ver mi primera'],
  ),
};

/** After a meeting, in Spanish. */
export const AfterAMeetingInSpanish: Story = {
  render: () => quizOf(everyone, { lang: 'es', mode: 'reflect' }),
  play: async (context) => {
    const { shadowRoot } = quizIn(context.canvasElement);
    const start = () => shadowRoot!.querySelector<HTMLElement>('.body .primary');
    (await wait(start, 'start')).click();
    await wait(() => shadowRoot!.querySelector('#meeting-name'), 'card');
  },
};
