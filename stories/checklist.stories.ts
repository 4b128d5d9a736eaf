import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { Practice } from '../src/practice/schema.js';
import { offerQuestions } from '../src/visitor/handover.js';

const harbor: Practice = {
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  booking: { consultation: { minutes: 15 } },
  therapists: [
    {
      id: 'ana',
      name: 'Ana Reyes',
      answers: {
        B2: 'Yes. I am licensed in New York as an LCSW. You can look me up with the state.',
        D1: 'I listen for what keeps coming back, and we look at it together.',
      },
    },
  ],
};

interface Args {
  mode: 'before' | 'during' | 'after';
  set: 'starter' | 'first' | 'call' | 'trauma' | 'online' | 'budget' | 'identity' | 'access';
  minutes: number;
  exposeAnswers: boolean;
  facts: Practice;
}

/** The widget with its facts in a JSON child, as a page would write it. */
const draw = ({ mode, set, minutes, exposeAnswers, facts }: Args) => html`
  <alliance-checklist mode=${mode} set=${set} minutes=${minutes} ?expose-answers=${exposeAnswers}>
    <script type="application/json">
      ${JSON.stringify(facts)}
    </script>
  </alliance-checklist>
`;

const meta: Meta<Args> = {
  title: 'Checklist',
  component: 'alliance-checklist',
  args: { mode: 'before', set: 'starter', minutes: 15, exposeAnswers: false, facts: harbor },
  argTypes: {
    mode: { control: 'inline-radio', options: ['before', 'during', 'after'] },
    set: {
      control: 'select',
      options: ['starter', 'first', 'call', 'trauma', 'online', 'budget', 'identity', 'access'],
    },
  },
  render: draw,
};
export default meta;

type Story = StoryObj<Args>;

/** Presses, in order, the first button or checkbox whose words or name begin as given. */
const press =
  (...names: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('alliance-checklist')!;
    await widget.updateComplete;
    for (const name of names) {
      const nameOf = (control: HTMLElement) => control.ariaLabel ?? control.textContent ?? '';
      const find = () =>
        [...widget.shadowRoot!.querySelectorAll<HTMLElement>('button, label, summary')].find(
          (control) => nameOf(control).trim().startsWith(name),
        );
      // What comes later needs a moment.
      for (let tries = 0; !find() && tries < 20; tries++) {
        await new Promise((done) => setTimeout(done, 25));
      }
      find()?.click();
      await widget.updateComplete;
    }
  };

/** Eight good questions are picked. The therapist has answered two of them already. */
export const FirstSight: Story = {};

/** Nothing configured. */
export const BareTag: Story = { render: () => html`<alliance-checklist></alliance-checklist>` };

/** Why one may ask, and what a helpful answer may include, are one press away. */
export const WhyAskThis: Story = { play: press('Why ask this') };

/** Up to three stars; at a fourth, the widget says what can be done. */
export const Stars: Story = {
  play: press(
    'Most want to ask: Can you',
    'Most want to ask: Are you',
    'Most want to ask: Have you',
    'Most want to ask: Which',
  ),
};

/** More than a short call may hold: the visitor is told, and never stopped. */
export const ShortCall: Story = { args: { set: 'call' }, play: press('Trauma', 'Online') };

/** A question that was taken out keeps its place until the visitor moves on. */
export const TakenOut: Story = { play: press('Are you licensed') };

/** All questions by category; nothing moves while the visitor picks. */
export const AllQuestions: Story = { play: press('See all', 'What would be my part') };

/** In the talk: large words, one tap for what has been asked, one short note each. */
export const InTheTalk: Story = {
  play: press(
    'Most want to ask: What do you charge',
    'During',
    'Can you walk',
    'What do you charge',
    'Add a note: How will you',
  ),
};

/** After the talk: what came of each question, and what to ask next time. */
export const AfterTheTalk: Story = {
  play: press('During', 'Can you walk', 'Are you licensed', 'After', 'Answered', 'Add a note'),
};

/** One list for each talk. */
export const SeveralTalks: Story = {
  play: press('Lists for other talks', 'Add a list', 'Done', 'Trauma'),
};

/** A reminder for any calendar; it says nothing about therapy. */
export const Reminder: Story = { play: press('Set a reminder') };

/** Search among all questions. */
export const Search: Story = {
  play: async (context) => {
    await press('See all')(context);
    const widget = context.canvasElement.querySelector('alliance-checklist')!;
    const field = widget.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'notes';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await widget.updateComplete;
  },
};

/** A list may be empty. */
export const Empty: Story = { play: press('Clear the list') };

/** The visitor's own question is being typed. */
export const OwnQuestion: Story = { play: press('Add my own question') };

/** The gap in a question can be filled with the visitor's own words. */
export const OwnWords: Story = { play: press('Use my own words') };

/** What the quiz handed over is tagged, and says why it is there. */
export const FromTheQuiz: Story = {
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('alliance-checklist')!;
    await widget.updateComplete;
    offerQuestions([
      { id: 'Q-TONE', text: 'How direct are you?', why: 'You and Ana may differ on this one.' },
      { id: 'D4', text: 'Do you give things to try at home?', why: 'You were not sure yet.' },
    ]);
    await widget.updateComplete;
  },
};

/** A practice may hide questions, choose the starters and add its own, in its own categories. */
export const OwnCategories: Story = {
  args: {
    facts: {
      ...harbor,
      checklist: {
        hide: ['G7'],
        starter: ['A1', 'c1', 'G1'],
        add: [
          {
            id: 'c1',
            category: 'Couples',
            question: 'Do you see us together, apart or both?',
            why: 'Each way feels different.',
            helpful: 'How they keep it fair to both of you.',
          },
          { id: 'c2', category: 'Couples', question: 'What if only one of us wants to come?' },
        ],
      },
    },
  },
};

/** In a group practice several people may have answered. */
export const SeveralTherapists: Story = {
  args: {
    facts: {
      region: 'US',
      therapists: [
        { id: 'ana', name: 'Ana Reyes', answers: { D1: 'Mostly talking, at your pace.' } },
        { id: 'ben', name: 'Ben Ito', answers: { D1: 'EMDR, and plain talk around it.' } },
      ],
    },
  },
};

/** Mirrored where the page is written from right to left. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${draw(args)}</div>`,
};
