import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { Practice } from '../src/practice/schema.js';

const harbor: Practice = {
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  safety: { licensingBodyUrl: 'https://example.com/board', secondContact: 'Jo, 212 555 0101' },
  therapists: [
    {
      id: 'ana',
      name: 'Ana Reyes',
      practical: {
        formats: ['in-person', 'video'],
        times: ['daytime'],
        fee: { from: 90, to: 160, currency: 'USD', lowRate: true },
      },
    },
    { id: 'ben', name: 'Ben Osei', practical: { formats: ['in-person'], times: ['evening'] } },
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
type Play = NonNullable<Story['play']>;

/** Presses, in order, the first control whose name begins as given; waits for parts that load. */
const press =
  (...names: string[]): Play =>
  async ({ canvasElement }) => {
    const quiz = canvasElement.querySelector('alliance-fit-quiz')!;
    await quiz.updateComplete;
    const nameOf = (control: HTMLElement) => control.ariaLabel ?? control.textContent ?? '';
    const find = (name: string) =>
      [...quiz.shadowRoot!.querySelectorAll<HTMLElement>('button, label, summary')].find(
        (control) => nameOf(control).trim().startsWith(name),
      );
    for (const name of names) {
      for (let turn = 0; turn < 100 && !find(name); turn++) {
        await new Promise(requestAnimationFrame);
      }
      find(name)!.click();
      await quiz.updateComplete;
    }
  };

/** Answers rows by the number of the choice, in order. */
const note =
  (name: string, who: string, ...choices: number[]): Play =>
  async ({ canvasElement }) => {
    const quiz = canvasElement.querySelector('alliance-fit-quiz')!;
    const { shadowRoot } = quiz;
    for (let turn = 0; turn < 100 && !shadowRoot!.querySelector('#meeting-name'); turn++) {
      await new Promise(requestAnimationFrame);
    }
    const input = shadowRoot!.querySelector<HTMLInputElement>('#meeting-name')!;
    input.value = name;
    input.dispatchEvent(new Event('input'));
    const select = shadowRoot!.querySelector<HTMLSelectElement>('#who')!;
    select.value = who;
    select.dispatchEvent(new Event('change'));
    for (const [row, choice] of choices.entries()) {
      const group = shadowRoot!.querySelectorAll('fieldset')[row]!;
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
