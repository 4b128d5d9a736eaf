import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { Practice } from '../src/practice/schema.js';
import {
  ANSWERS,
  fill,
  inTurn,
  press,
  quizIn,
  quizOf,
  throughScenes,
  wait,
  type Play,
} from './fit-quiz-help.js';

const harbor: Practice = {
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  safety: { licensingBodyUrl: 'https://example.com/board', secondContact: 'Jo, 212 555 0101' },
  therapists: [
    {
      id: 'ana',
      name: 'Ana Reyes',
      style: { LEAD: { lo: 1, hi: 2 }, TALK: { lo: -2, hi: -1 }, TIME: { lo: -2, hi: 2 } },
      practical: {
        formats: ['in-person', 'video'],
        times: ['daytime'],
        fee: { from: 90, to: 160, currency: 'USD', lowRate: true },
      },
    },
    {
      id: 'ben',
      name: 'Ben Osei',
      style: { LEAD: { lo: -2, hi: -1 } },
      practical: { formats: ['in-person'], times: ['evening'] },
    },
  ],
};

/** What to note after a meeting, and meetings side by side. */
const meta: Meta = {
  title: 'Fit quiz after a meeting',
  component: 'alliance-fit-quiz',
  render: () => html`
    <alliance-fit-quiz mode="reflect">
      <script type="application/json">
        ${JSON.stringify(harbor)}
      </script>
    </alliance-fit-quiz>
  `,
};
export default meta;

type Story = StoryObj;
/** Answers rows by the number of the choice, in order. */
const note =
  (name: string, who: string, ...choices: number[]): Play =>
  async (context) => {
    const quiz = quizIn(context.canvasElement);
    const find = () => quiz.shadowRoot!.querySelector<HTMLInputElement>('#meeting-name');
    await wait(find, 'name of a meeting');
    await fill('#meeting-name', name)(context);
    await fill('#who', who)(context);
    for (const [row, choice] of choices.entries()) {
      const group = quiz.shadowRoot!.querySelectorAll('fieldset')[row]!;
      group.querySelectorAll<HTMLInputElement>('input')[choice]!.click();
      await quiz.updateComplete;
    }
  };

const oneCard: Play = async (context) => {
  await press('Look back')(context);
  await note('Tuesday call', 'ana', 0, 0, 1, 0, 1, 0, 3)(context);
};

const twoCards: Play = async (context) => {
  await oneCard(context);
  await press('Another meeting')(context);
  await note('Park Street', 'ben', 2, 0, 1, 1, 1, 0, 0)(context);
};

/** Nothing is asked for before a press. */
export const BeforeThePress: Story = {};

/** One card: choices in words, nothing added up. */
export const OneCard: Story = { play: oneCard };

/** Signs to stop and think. */
export const PauseOnThese: Story = {
  play: async (context) => {
    await oneCard(context);
    await press('Pause on these', 'They promised')(context);
  },
};

/** Two of them are about safety: the card comes at once, with the crisis lines. */
export const SafetyCard: Story = {
  play: async (context) => {
    await oneCard(context);
    await press('Pause on these', 'They made it sexual')(context);
  },
};

/** Side by side: words in each cell, whether one can talk first, no totals. */
export const SideBySide: Story = {
  play: async (context) => {
    await twoCards(context);
    await press('Side by side', 'Matters to me: I could talk')(context);
  },
};

/** Four meetings, and only the rows on which they differ. */
export const OnlyWhatDiffers: Story = {
  play: async (context) => {
    await twoCards(context);
    await press('Another meeting', 'Another meeting', 'Side by side', 'Show only')(context);
  },
};

/** One row at a time, where there is no room for columns. */
export const Narrow: Story = {
  render: (args, context) =>
    html`<div class="narrow">
        ${(meta.render as (...given: unknown[]) => unknown)(args, context)}
      </div>
      <style>
        .narrow {
          inline-size: 300px;
        }
      </style>`,
  play: async (context) => {
    await twoCards(context);
    await press('Side by side', 'Next')(context);
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  render: (args, context) =>
    html`<div dir="rtl">${(meta.render as (...given: unknown[]) => unknown)(args, context)}</div>`,
  play: async (context) => {
    await twoCards(context);
    await press('Side by side')(context);
  },
};

/** A card that was removed can come back. */
export const Removed: Story = {
  play: async (context) => {
    await twoCards(context);
    await press('Remove this meeting')(context);
  },
};

/** Everything on one card: every choice, whether to meet again, and the visitor's own words. */
export const AFullCard: Story = {
  play: inTurn(
    press('Look back'),
    note('Tuesday call', 'ana', 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 1),
    fill('#stood', 'They waited. It was quiet, and that felt right.'),
    fill('#ask', 'How often could we meet?'),
  ),
};

/** Words that call for the crisis lines: they come beside the field, and block nothing. */
export const HardWords: Story = {
  play: async (context) => {
    await inTurn(press('Look back'), fill('#stood', 'I want to die'))(context);
    const quiz = quizIn(context.canvasElement);
    quiz.shadowRoot!.querySelector('#stood')!.dispatchEvent(new Event('change'));
    await wait(() => quiz.shadowRoot!.querySelector('.panel'), 'panel');
  },
};

/** A practice that names nobody. */
export const NobodyNamed: Story = {
  render: () => quizOf({}, { mode: 'reflect' }),
  play: press('Look back', 'Another meeting', 'Another meeting'),
};

/** What the visitor said in the quiz, and what the practice says, stand below what was noted. */
export const BesideTheQuiz: Story = {
  render: () => quizOf(harbor),
  play: async (context) => {
    await throughScenes(ANSWERS)(context);
    quizIn(context.canvasElement).mode = 'reflect';
    await twoCards(context);
    await press('Side by side')(context);
  },
};

/** Four meetings; a fourth star is told why it does not come. */
export const FourStars: Story = {
  play: inTurn(
    twoCards,
    press(
      ...['Another meeting', 'Another meeting', 'Side by side'],
      ...['I could talk', 'I had room', 'They got', 'I felt safe'].map(
        (row) => `Matters to me: ${row}`,
      ),
    ),
  ),
};

/** Nothing to tell apart. */
export const NothingDiffers: Story = {
  play: press('Look back', 'Another meeting', 'Side by side', 'Show only'),
};

/** A card about safety stands above meetings side by side, too. */
export const SafetySideBySide: Story = {
  play: inTurn(twoCards, press('Pause on these', 'They asked me to keep secrets', 'Side by side')),
};

/** A reminder without a day says what it needs. */
export const ReminderWithoutADay: Story = {
  play: inTurn(oneCard, press('Save the reminder')),
};

/** A reminder for a time that has gone by. */
export const ReminderTooLate: Story = {
  play: inTurn(oneCard, fill('#remind', '2020-01-01T10:00'), press('Save the reminder')),
};

/** Copied, or why not. */
export const CopiedCard: Story = {
  play: async (context) => {
    await inTurn(oneCard, press('Copy'))(context);
    await wait(() => quizIn(context.canvasElement).shadowRoot!.querySelector('.told'), 'answer');
  },
};
