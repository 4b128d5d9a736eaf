import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import type { AllianceFeedback } from '../src/feedback/feedback.js';
import type { Practice } from '../src/practice/schema.js';

const harbor: Practice = {
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  therapists: [{ id: 'ana', name: 'Ana Reyes' }],
  safety: {
    licensingBodyUrl: 'https://register.example/complaints',
    secondContact: 'Sam Okoro, +1 212 555 0102',
  },
};

interface Args {
  /** Sessions that are on the device already, a line of numbers each. */
  past?: readonly (readonly number[])[];
  display: 'line' | 'choices';
  session?: number;
  for: 'individual' | 'couple' | 'family';
  facts: Practice;
}

/** The widget with its facts in a JSON child, as a page would write it. */
const draw = ({ display, session, for: who, facts, past }: Args) => {
  if (past) keepHistory(past);
  return html`
    <alliance-feedback
      id=${past ? 'story' : nothing}
      display=${display}
      session=${session ?? ''}
      for=${who}
    >
      <script type="application/json">
        ${JSON.stringify(facts)}
      </script>
    </alliance-feedback>
  `;
};

/** A history on the device, as earlier visits would have left it: a session a week. */
function keepHistory(values: readonly (readonly number[])[]): void {
  const LINES = ['open', 'got', 'link', 'use', 'say', 'back'];
  const entries = values.map((lines, at) => {
    const date = new Date();
    date.setDate(date.getDate() - 7 * (values.length - at));
    const day = date.toLocaleDateString('sv');
    const answers = lines.flatMap((value, line) => (value < 0 ? [] : [[LINES[line], value]]));
    return { day, lines: Object.fromEntries(answers) as object, pace: at % 4 === 1 ? 1 : 0 };
  });
  const data = { entries, asks: true, notYet: '' };
  const saved = JSON.stringify({ v: 1, savedAt: Date.now(), data });
  localStorage.setItem('alliance:feedback-history:story', saved);
}

/** Twenty sessions, with ups and downs and one line that fell. */
const SESSIONS = Array.from({ length: 20 }, (_, at) => [
  55 + Math.round(25 * Math.sin(at / 2)),
  at > 17 ? 30 : 80 + (at % 3) * 4,
  60 + (at % 5) * 7,
  at % 4 ? 70 - at : -1,
  40 + at * 2,
  90 - (at % 6) * 5,
]);

const meta: Meta<Args> = {
  title: 'Feedback',
  component: 'alliance-feedback',
  render: draw,
  args: { display: 'line', for: 'individual', facts: harbor },
  argTypes: {
    display: { control: 'inline-radio', options: ['line', 'choices'] },
    session: { control: { type: 'number', min: 1 } },
    for: { control: 'inline-radio', options: ['individual', 'couple', 'family'] },
    facts: { control: 'object' },
  },
};
export default meta;

type Story = StoryObj<Args>;

const widgetIn = (canvas: HTMLElement) =>
  canvas.querySelector<AllianceFeedback>('alliance-feedback')!;

/** Presses buttons, choices and disclosures by the words a visitor sees. */
async function press(canvas: HTMLElement, ...labels: string[]): Promise<void> {
  const widget = widgetIn(canvas);
  for (const label of labels) {
    await widget.updateComplete;
    const controls = widget.shadowRoot!.querySelectorAll<HTMLElement>('button, label, summary');
    [...controls].find(({ textContent }) => textContent?.trim() === label)?.click();
  }
  await widget.updateComplete;
}

/** Answers lines, top to bottom, by keys: so many steps from the middle. */
async function answer(canvas: HTMLElement, ...steps: number[]): Promise<void> {
  const widget = widgetIn(canvas);
  await widget.updateComplete;
  for (const [at, line] of widget.shadowRoot!.querySelectorAll('input[type=range]').entries()) {
    const step = steps[at];
    if (step === undefined) continue;
    const key = step < 0 ? 'ArrowDown' : step > 0 ? 'ArrowUp' : 'Enter';
    for (let press = 0; press < Math.max(1, Math.abs(step)); press++) {
      line.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
  }
  // What stands out comes after a pause.
  await new Promise((done) => setTimeout(done, 800));
  await widget.updateComplete;
}

/** Nothing answered yet: six empty lines that wait for a tap. */
export const Empty: Story = {};

/** One line stands out: by name, with words that could be said. */
export const SomethingStandsOut: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'A bit fast', 'Telling and exploring');
    await answer(canvasElement, 6, 7, 0, 5, -6, 8);
  },
};

/** All is well, and still there is one thing that could be a bit better. */
export const HighSet: Story = {
  play: ({ canvasElement }) => answer(canvasElement, 8, 9, 8, 8, 9, 10),
};

/** The same answers as five radios, for those to whom a line is in the way. */
export const Choices: Story = {
  args: { display: 'choices' },
  play: ({ canvasElement }) =>
    press(canvasElement, 'Nearer: I could be open', 'Really got it', 'No say'),
};

/** In the first three sessions there is less to ask. */
export const EarlySession: Story = { args: { session: 2 } };

/** The helper, on the way: what was picked builds up below. */
export const HardToSay: Story = {
  play: ({ canvasElement }) =>
    press(
      canvasElement,
      'Help me put it into words',
      'Skip this step',
      'left alone with it',
      'rushed',
    ),
};

/** The helper at its end: words to change, and the smallest steps. */
export const HardToSayWords: Story = {
  play: ({ canvasElement }) =>
    press(
      canvasElement,
      'Help me put it into words',
      'It is not my place',
      'Next',
      'very close to you',
      'Next',
      'last time we met',
      'Next',
      'you to know, that is all',
      'Next',
      'This is a bit hard to say.',
      'Next',
    ),
};

/** For a visitor who does not feel safe with the therapist. */
export const SafetyCard: Story = {
  play: ({ canvasElement }) =>
    press(canvasElement, 'Help me put it into words', 'Skip this step', 'not safe'),
};

/** Every line that would be taken along; any of them can be left out. */
export const TakeItAlong: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'A bit fast', 'Catching up');
    await answer(canvasElement, 6, 7, 0, 5, -6, 8);
    await press(canvasElement, 'Take it to a session', 'Leave out');
  },
};

/** Two people may share the device that one of them would save on. */
export const KeepItAsACouple: Story = {
  args: { for: 'couple' },
  play: ({ canvasElement }) => press(canvasElement, 'Keep it to myself'),
};

/** A first draft for a pause or an ending. */
export const PauseOrEnding: Story = {
  play: ({ canvasElement }) =>
    press(canvasElement, 'Thinking of a pause or an ending?', 'I want a break'),
};

/** Every fourth session: three questions on the whole of it. */
export const CheckIn: Story = {
  args: { session: 4 },
  play: ({ canvasElement }) => press(canvasElement, 'A little'),
};

/** It says that it is stuck: what the visitor has a right to. */
export const Stuck: Story = {
  args: { session: 8 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Often', 'It is getting worse');
    await answer(canvasElement, 2, 3);
  },
};

/** Beside the visitor's own history: a drop, and what has come up before. */
export const LowerThanUsual: Story = {
  args: { past: SESSIONS.slice(0, 18) },
  play: ({ canvasElement }) => answer(canvasElement, 6, 0, 4, 3, 5, 6),
};

/** The notes in large type, to hand over. */
export const HandOver: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'A bit fast', 'Catching up');
    await answer(canvasElement, 6, 7, 0, 5, -6, 8);
    await press(canvasElement, 'Take it to a session', 'Show it in large type');
  },
};

const OVER_TIME = 'How it goes over time';

/** Opens the history, which comes a moment later. */
async function openHistory(canvas: HTMLElement, ...labels: string[]): Promise<void> {
  await press(canvas, OVER_TIME);
  const root = widgetIn(canvas).shadowRoot!;
  for (let wait = 0; wait < 100 && !root.querySelector('.over-time'); wait++) {
    await new Promise((done) => setTimeout(done, 20));
  }
  await press(canvas, ...labels);
}

/** Before the visitor's switch: what would be kept, and for how long. */
export const HistoryOffer: Story = { play: ({ canvasElement }) => openHistory(canvasElement) };

/** Twenty sessions: a small drawing a line, and the same in numbers. */
export const History: Story = {
  args: { past: SESSIONS },
  play: ({ canvasElement }) =>
    openHistory(canvasElement, 'The same in numbers', 'Save it, move it or delete it'),
};

/** One session was deleted; it can come back. */
export const HistoryUndo: Story = {
  args: { past: SESSIONS.slice(0, 3) },
  play: ({ canvasElement }) => openHistory(canvasElement, 'The same in numbers', 'Delete'),
};
