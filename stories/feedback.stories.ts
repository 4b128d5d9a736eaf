import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
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
  display: 'line' | 'choices';
  session?: number;
  for: 'individual' | 'couple' | 'family';
  facts: Practice;
}

/** The widget with its facts in a JSON child, as a page would write it. */
const draw = ({ display, session, for: who, facts }: Args) => html`
  <alliance-feedback display=${display} session=${session ?? ''} for=${who}>
    <script type="application/json">
      ${JSON.stringify(facts)}
    </script>
  </alliance-feedback>
`;

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
