import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/locales/es.js';
import {
  answer,
  DEFAULTS,
  draw,
  press,
  sessions,
  settle,
  where,
  widgetIn,
  write,
  type Args,
} from './feedback-page.js';

const meta: Meta<Args> = {
  title: 'Feedback',
  component: 'alliance-feedback',
  render: draw,
  args: DEFAULTS,
  argTypes: {
    display: { control: 'inline-radio', options: ['line', 'choices'] },
    session: { control: { type: 'number', min: 1 } },
    for: { control: 'inline-radio', options: ['individual', 'couple', 'family'] },
    facts: { control: 'object' },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Nothing answered yet: six empty lines that wait for a tap. */
export const Empty: Story = {};

/** Some lines answered: near an end, in the middle, left open, not yet. */
export const SomeAnswered: Story = {
  play: ({ canvasElement }) => answer(canvasElement, 10, 0, 'open', -10),
};

/** One line stands out: by name, with words that could be said. */
export const SomethingStandsOut: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'A bit fast', 'Telling and exploring');
    await answer(canvasElement, 6, 7, 0, 5, -6, 8);
  },
};

/** Three lines answered, all about the same. */
export const NothingStandsOut: Story = {
  play: ({ canvasElement }) => answer(canvasElement, 1, 2, 1),
};

/** All is well, and still there is one thing that could be a bit better. */
export const HighSet: Story = {
  play: ({ canvasElement }) => answer(canvasElement, 8, 9, 8, 8, 9, 10),
};

/** The same answers as five radios, for those to whom a line is in the way. */
export const Choices: Story = {
  args: { display: 'choices' },
  play: async ({ canvasElement }) => {
    const { shadowRoot, updateComplete } = widgetIn(canvasElement);
    await press(canvasElement, 'Nearer: I could be open', 'Really got it', 'No say');
    shadowRoot!.querySelector<HTMLElement>('[aria-label^="Can\'t say: Was"]')!.click();
    shadowRoot!.querySelectorAll<HTMLElement>('[name="line-link"]')[2]!.click();
    await updateComplete;
  },
};

/** In the first three sessions there is less to ask. */
export const EarlySession: Story = { args: { session: 2 } };

/** Every fourth session: three questions on the whole of it. */
export const CheckIn: Story = {
  args: { session: 4 },
  play: ({ canvasElement }) => press(canvasElement, 'A little'),
};

/** The three questions, turned away for today. */
export const CheckInSkipped: Story = {
  args: { session: 4 },
  play: ({ canvasElement }) => press(canvasElement, 'Skip these three'),
};

/** The three questions, turned away for good: the history remembers it. */
export const CheckInStopped: Story = {
  args: { past: sessions(3) },
  play: ({ canvasElement }) => press(canvasElement, 'Do not ask these again'),
};

/** It says that it is stuck: what the visitor has a right to. */
export const Stuck: Story = {
  args: { session: 8 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Often', 'It is getting worse');
    await answer(canvasElement, 2, 3);
  },
};

/** The look at the whole alone says so, without a line. */
export const StuckAlone: Story = {
  args: { session: 8 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Often');
    await settle(canvasElement);
  },
};

/** Beside the visitor's own history: a drop, and what has come up before. */
export const LowerThanUsual: Story = {
  args: { past: sessions(20).slice(0, 18) },
  play: ({ canvasElement }) => answer(canvasElement, 6, 0, 4, 3, 5, 6),
};

/** The same line stood out last time, too. */
export const OnceMore: Story = {
  args: { past: sessions(20) },
  play: ({ canvasElement }) => answer(canvasElement, 6, -6, 4, 3, 5, 6),
};

/** Words that may say that someone is in danger: ways to reach someone, and the visitor goes on. */
export const CrisisWords: Story = {
  play: ({ canvasElement }) =>
    write(canvasElement, 'off', "I don't want to be here any more, and I could not say it."),
};

/** The same where someone else may be the danger. */
export const CrisisWordsByOthers: Story = {
  play: ({ canvasElement }) => write(canvasElement, 'wish', 'He hits me when he drinks.'),
};

/** Answers that were saved on another day. */
export const FromAnotherDay: Story = {
  args: { saved: { state: { lines: { open: 80, got: 40 }, pace: 'right' }, days: 7 } },
};

/** A new session was begun; the answers of the last one could come back. */
export const BegunAnew: Story = {
  ...FromAnotherDay,
  play: ({ canvasElement }) => press(canvasElement, 'Start a new one'),
};

/** As on a page that records its visitors. */
const recorded = ({ canvasElement }: { canvasElement: HTMLElement }) =>
  where(
    window as unknown as Record<string, unknown>,
    'fbq',
    () => undefined,
    async () => {
      await answer(canvasElement, 6, 7, 0, 5, -6, 8);
    },
  );

/** The page holds tools that may record: it says so, and the visitor decides. */
export const PageRecords: Story = { play: recorded };

/** The same where the owner keeps words off such a page. */
export const PageRecordsNoWords: Story = { args: { trackerGuard: 'block' }, play: recorded };

/** In Spanish: longer words, the same room. */
export const Spanish: Story = {
  args: { lang: 'es' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Un poco rápido');
    await answer(canvasElement, 6, 0, 'open', 5, -6, 8);
    await press(canvasElement, 'Llevarlo a una sesión');
  },
};
