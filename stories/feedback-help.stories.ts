import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { DEFAULTS, draw, press, where, write, type Args } from './feedback-page.js';

const meta: Meta<Args> = {
  title: 'Feedback that is hard to give',
  component: 'alliance-feedback',
  render: draw,
  args: DEFAULTS,
};
export default meta;

type Story = StoryObj<Args>;

const OPEN = 'Help me put it into words';
const SKIP = 'Skip this step';

/** Presses one thing after another. */
const pressed = (...labels: string[]): Story => ({
  play: ({ canvasElement }) => press(canvasElement, ...labels),
});

/** What makes it hard, with one line back. */
export const WhyItIsHard: Story = pressed(OPEN, 'It feels like moaning');

/** What was picked builds up below. */
export const HardToSay: Story = pressed(OPEN, SKIP, 'left alone with it', 'rushed');

/** When it was, in the visitor's own words. */
export const When: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, OPEN, SKIP, 'judged', 'Next', 'In my own words');
    await write(canvasElement, 'moment', 'When you looked at the clock.');
  },
};

/** What would help. */
export const Want: Story = pressed(
  ...[OPEN, SKIP, 'judged', 'Next', 'you told me what to do', 'Next'],
  ...['you to listen first', 'us to talk about it'],
);

/** A first line: soft, or plain. */
export const FirstLine: Story = pressed(
  ...[OPEN, SKIP, 'judged', 'Next', SKIP, SKIP],
  'Can I bring something up?',
);

/** At its end: words to change, and the smallest steps. */
export const HardToSayWords: Story = pressed(
  ...[OPEN, 'It is not my place', 'Next', 'very close to you', 'Next', 'last time we met', 'Next'],
  ...['you to know, that is all', 'Next', 'This is a bit hard to say.', 'Next'],
);

/** Nothing was picked on the way: the field waits for the visitor's own words. */
export const NoWordsYet: Story = pressed(OPEN, SKIP, SKIP, SKIP, SKIP, SKIP);

/** Words changed by hand, and then other picks: both are there to choose from. */
export const OtherPicksSince: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, OPEN, SKIP, 'rushed', 'Next', SKIP, SKIP, SKIP);
    await write(canvasElement, 'words', 'I felt rushed on Tuesday, and it has stayed with me.');
    await press(canvasElement, 'Back', 'Back', 'us to talk about it', 'Next', SKIP);
  },
};

/** Closed again: the words stay in sight. */
export const WordsFound: Story = pressed(
  ...[OPEN, SKIP, 'lost', 'Next', 'it went quiet', 'Next', SKIP, SKIP],
  'Done',
);

/** For a visitor who does not feel safe with the therapist. */
export const SafetyCard: Story = pressed(OPEN, SKIP, 'not safe');

const STOP = 'Thinking of a pause or an ending?';

/** What fits best is the visitor's to say. */
export const PauseOrEndingOpen: Story = pressed(STOP);

/** A first draft for a pause or an ending. */
export const PauseOrEnding: Story = pressed(STOP, 'I want a break');

/** A draft that could not be copied. */
export const DraftNotCopied: Story = {
  play: ({ canvasElement }) =>
    where(navigator, 'clipboard', undefined, () =>
      press(canvasElement, STOP, 'Money or time', 'Copy this draft'),
    ),
};

/** The safety card, for who came to it by way of an ending. */
export const EndingNotSafe: Story = pressed(STOP, 'I do not feel safe with them');

/** Where the owner keeps typing off a page that records: a draft to read and copy. */
export const DraftToRead: Story = {
  args: { trackerGuard: 'block' },
  play: ({ canvasElement }) =>
    where(
      window as unknown as Record<string, unknown>,
      'fbq',
      () => undefined,
      () => press(canvasElement, 'About right', STOP, 'Nothing is changing'),
    ),
};
