import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { SENDING, TAKES_MESSAGES } from '../test/sending/facts.js';
import { answer, DEFAULTS, draw, harbor, press, where, type Args } from './feedback-page.js';

const meta: Meta<Args> = {
  title: 'Feedback, and what becomes of it',
  component: 'alliance-feedback',
  render: draw,
  args: DEFAULTS,
};
export default meta;

type Story = StoryObj<Args>;

const TAKE = 'Take it to a session';
const KEEP = 'Keep it to myself';

/** Answers lines, the pace and what it was mostly, then goes to the notes. */
async function takeAlong(canvas: HTMLElement, ...labels: string[]): Promise<void> {
  await press(canvas, 'A bit fast', 'Catching up');
  await answer(canvas, 6, 7, 0, 5, -6, 8);
  await press(canvas, TAKE, ...labels);
}

/** Every line that would be taken along; any of them can be left out. */
export const TakeItAlong: Story = {
  play: ({ canvasElement }) => takeAlong(canvasElement, 'Leave out'),
};

export const NothingToTake: Story = { play: ({ canvasElement }) => press(canvasElement, TAKE) };

export const Copied: Story = {
  play: ({ canvasElement }) =>
    where(navigator, 'clipboard', { writeText: () => Promise.resolve() }, () =>
      takeAlong(canvasElement, 'Copy'),
    ),
};

/** The browser does not let anything be copied. */
export const CopyRefused: Story = {
  play: ({ canvasElement }) =>
    where(navigator, 'clipboard', undefined, () => takeAlong(canvasElement, 'Copy')),
};

/** As in the window of an app, which knows no printing. */
export const NoPrintWindow: Story = {
  play: ({ canvasElement }) =>
    where(window, 'print', undefined, async () => {
      await takeAlong(canvasElement, 'Print');
      await new Promise((done) => setTimeout(done, 400));
    }),
};

/** The notes in large type, to hand over. */
export const HandOver: Story = {
  play: ({ canvasElement }) => takeAlong(canvasElement, 'Show it in large type'),
};

export const KeepIt: Story = { play: ({ canvasElement }) => press(canvasElement, KEEP) };

/** Two people may share the device that one of them would save on. */
export const KeepItAsACouple: Story = {
  args: { for: 'couple' },
  play: ({ canvasElement }) => press(canvasElement, KEEP, 'Save on this device'),
};

const ANSWERED = { lines: { open: 80, got: 40 }, pace: 'right' };

/** The answers are on the device, what was typed is not. */
export const KeepItSaved: Story = {
  args: { saved: { state: ANSWERED } },
  play: ({ canvasElement }) => press(canvasElement, KEEP),
};

/** The words are on the device, too. */
export const KeepItAllSaved: Story = {
  args: { saved: { state: { ...ANSWERED, helped: 'You waited.' }, text: true } },
  play: ({ canvasElement }) => press(canvasElement, KEEP),
};

/** Where the owner lets nothing be saved: neither answers nor a history. */
export const KeepItUnsaved: Story = {
  args: { save: 'off' },
  play: ({ canvasElement }) => press(canvasElement, KEEP),
};

/** The therapist has stopped taking messages. */
export const SendingClosed: Story = {
  args: {
    facts: { ...TAKES_MESSAGES, ...harbor, sending: { ...SENDING, endpoint: undefined } },
  },
};
