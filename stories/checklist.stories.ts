import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { offerQuestions } from '../src/visitor/handover.js';
import {
  begin,
  draw,
  harbor,
  inTurn,
  meta as shared,
  press,
  type,
  where,
  widgetIn,
  type Args,
  type Story,
} from './checklist-play.js';

/** Before the talk: the visitor's own list, and all questions to pick from. */
const meta: Meta<Args> = { ...shared, title: 'Checklist' };
export default meta;

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

/** A list may be empty. */
export const Empty: Story = { play: press('Clear the list') };

/** The visitor's own question is being typed. */
export const OwnQuestion: Story = { play: press('Add my own question') };

/** The gap in a question can be filled with the visitor's own words. */
export const OwnWords: Story = { play: press('Use my own words') };

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

/** What the quiz handed over is tagged, and says why it is there. */
export const FromTheQuiz: Story = {
  play: async (context) => {
    const widget = widgetIn(context);
    await widget.updateComplete;
    offerQuestions([
      { id: 'Q-TONE', text: 'How direct are you?', why: 'You and Ana may differ on this one.' },
      { id: 'D4', text: 'Do you give things to try at home?', why: 'You were not sure yet.' },
    ]);
    await widget.updateComplete;
  },
};

/** Sets add up: what matters in the talk comes at the end, with a way back. */
export const SetsByNeed: Story = {
  play: press('First time', 'Trauma', 'Online', 'Tight budget', 'My background', 'Access needs'),
};

/** One press too many is taken back. */
export const TakenBack: Story = { play: press('Clear the list', 'Undo') };

/** A row is on its way to another place; the others make room. */
export const Dragging: Story = {
  play: where(
    Element.prototype,
    'setPointerCapture',
    () => undefined,
    async (context) => {
      const widget = widgetIn(context);
      await widget.updateComplete;
      const row = widget.shadowRoot!.querySelectorAll('li')[1]!;
      const { left, top } = row.querySelector('.handle')!.getBoundingClientRect();
      const at = (down: number) => ({ clientX: left + 20, clientY: top + down, bubbles: true });
      row.querySelector('.handle')!.dispatchEvent(new PointerEvent('pointerdown', at(20)));
      row.parentElement!.dispatchEvent(new PointerEvent('pointermove', at(90)));
    },
  ),
};

const LONG =
  'My last therapist moved away in the spring and I did not get to say goodbye. How do you handle endings when one of us has to leave early on?';

/** An own question of the full length, one that is being changed, and one word that is too long. */
export const OwnQuestions: Story = {
  play: inTurn(
    press('Clear the list', 'Add my own question'),
    type(LONG),
    press('Add to my list', 'Add my own question'),
    type('Do you speak Gàidhlig or Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch?'),
    press('Add to my list', 'Add my own question'),
    type('Can I bring my dog?'),
    press('Add to my list', 'Change: Can I'),
  ),
};

/** Nothing was typed yet. */
export const OwnQuestionEmpty: Story = { play: press('Add my own question', 'Add to my list') };

/** An own question was removed, with a way back. */
export const OwnQuestionRemoved: Story = {
  play: inTurn(
    press('Add my own question'),
    type('Can I bring my dog?'),
    press('Add to my list', 'Remove: Can I'),
  ),
};

/** The gap in a question is filled. */
export const OwnWordsTyped: Story = {
  play: inTurn(press('Use my own words'), type('not sleeping since we moved')),
};

/** What sounds very hard brings ways to reach someone; nothing of it leaves the page. */
export const HardWords: Story = {
  play: inTurn(press('Add my own question'), type('I want to die'), async (context) => {
    const field = widgetIn(context).shadowRoot!.querySelector('.typing textarea')!;
    field.dispatchEvent(new FocusEvent('blur'));
  }),
};

/** A first line to say. */
export const FirstLine: Story = { play: begin('first') };

/** A first line with a gap for the visitor's own words. */
export const FirstLineInOwnWords: Story = {
  play: inTurn(begin('vague'), type('most of this year', '#opener-words')),
};

const find = (words: string) => inTurn(press('See all'), type(words, 'input[type=search]'));

/** Search among all questions. */
export const Search: Story = { play: find('notes') };

/** Many are found, in their categories. */
export const SearchMany: Story = { play: find('how') };

/** Nothing is found. */
export const SearchNothing: Story = { play: find('aquarium') };

/** All questions were added, with a way back. */
export const AllAdded: Story = { play: press('See all', 'Add all') };

/** All were taken off. */
export const AllTakenOff: Story = { play: press('See all', 'Clear all') };

const topics = ['Sleep and rest', 'Work', 'Grief', 'People who are close', 'Faith, belief or none'];

/** A practice may add very many: a long list is drawn as far as it is wanted. */
export const AThousandQuestions: Story = {
  args: {
    facts: {
      ...harbor,
      checklist: {
        add: Array.from({ length: 1000 }, (_, n) => ({
          id: `x${n}`,
          category: topics[n % topics.length],
          question: `What would you say about number ${n + 1}?`,
        })),
      },
    },
  },
  play: press('See all', 'Add all', 'Sleep and rest'),
};

/** An answer given in advance may be long; the way to write it is the therapist's. */
export const LongAnswer: Story = {
  args: {
    facts: {
      ...harbor,
      therapists: [
        {
          id: 'ana',
          name: 'Dr. Ana María Reyes-Wolkenstein, LCSW-R, PhD',
          answers: {
            A1: 'We meet once a week, at the same time.\n\nIn the first weeks I ask a lot, and you can ask me anything. Then we look at what you would like to be different, and come back to it every two months. You can read more on https://harborstreet.example/how-therapy-works-with-us-from-the-first-call-on.',
          },
        },
      ],
    },
  },
};

/** Mirrored where the page is read from right to left. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl">${draw(args)}</div>`,
  play: press('Most want to ask: Can you', 'Why ask this'),
};

/** A page in a language that we do not speak: our words are English, read from left to right. */
export const EnglishOnAnotherPage: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${draw(args)}</div>`,
};
