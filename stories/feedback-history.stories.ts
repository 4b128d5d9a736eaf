import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  answer,
  DEFAULTS,
  draw,
  found,
  press,
  sessions,
  widgetIn,
  type Args,
} from './feedback-page.js';

const meta: Meta<Args> = {
  title: 'Feedback over time',
  component: 'alliance-feedback',
  render: draw,
  args: DEFAULTS,
};
export default meta;

type Story = StoryObj<Args>;

const NUMBERS = 'The same in numbers';
const FILES = 'Save it, move it or delete it';

/** Opens the history, which comes a moment later. */
async function open(canvas: HTMLElement, ...labels: string[]): Promise<void> {
  await press(canvas, 'How it goes over time');
  await found(canvas, '.over-time');
  await press(canvas, ...labels);
}

const opened = (past: Args['past'], ...labels: string[]): Story => ({
  args: { past },
  play: ({ canvasElement }) => open(canvasElement, ...labels),
});

/** Brings in a file, as a visitor would pick it. */
async function bring(canvas: HTMLElement, text: string): Promise<void> {
  await open(canvas, FILES);
  const input = await found<HTMLInputElement>(canvas, 'input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'my-numbers.csv'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await found(canvas, '#over-time-said p');
  await widgetIn(canvas).updateComplete;
}

/** Before the visitor's switch: what would be kept, and for how long. */
export const HistoryOffer: Story = opened(undefined);

/** The switch is on, and no session is kept yet. */
export const HistoryBegun: Story = opened([], FILES);

/** Today can be added. */
export const FirstSession: Story = {
  args: { past: [] },
  play: async ({ canvasElement }) => {
    await answer(canvasElement, 6, 7, 0, 5, -6, 8);
    await open(canvasElement);
  },
};

/** Today is in it: one place on each line says little yet. */
export const OneSession: Story = {
  args: { past: [] },
  play: async ({ canvasElement }) => {
    await answer(canvasElement, 6, 7, 0, 5, -6, 8);
    await open(canvasElement, 'Add today', NUMBERS);
  },
};

/** Twenty sessions: a small drawing a line, and the same in numbers. */
export const History: Story = opened(sessions(20), NUMBERS, FILES);

/** A thousand of them, a page further back. */
export const LongHistory: Story = opened(sessions(1000), 'Earlier ones');

/** One session was deleted; it can come back. */
export const HistoryUndo: Story = opened(sessions(3), NUMBERS, 'Delete');

/** All of it was deleted; it can come back. */
export const HistoryDeleted: Story = opened(sessions(3), FILES, 'Delete all of it');

/** The switch was turned off: everything is gone from the device, and can come back until then. */
export const HistoryOff: Story = opened(sessions(3), 'Keep a history on this device');

/** A file has come in beside what was there. */
export const FileBroughtIn: Story = {
  args: { past: sessions(3) },
  play: ({ canvasElement }) =>
    bring(canvasElement, 'day,open,got,pace\n2025-03-04,70,80,0\n2025-03-11,65,85,1\n'),
};

/** Some of its lines could not be read: the visitor decides. */
export const FileWithBadLines: Story = {
  args: { past: sessions(3) },
  play: ({ canvasElement }) =>
    bring(canvasElement, 'day,open\n2025-03-04,70\nTuesday,80\n2025-03-18,170\n'),
};

/** It is another file. */
export const AnotherFile: Story = {
  args: { past: sessions(3) },
  play: ({ canvasElement }) => bring(canvasElement, 'Milk, bread, tea'),
};
