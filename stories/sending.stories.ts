import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { AllianceFeedback } from '../src/feedback/feedback.js';
import type { Practice } from '../src/practice/schema.js';
import type { AllianceSendEvent } from '../src/widget/send-event.js';

/** Nobody has the other half of this key. */
const KEY = 'age1f2f0pasurmlwqrrhmthur3m03dh0rlqg9atanvxhm7fxkj79lugqheux3v';

interface Args {
  /** What the page says came of a message. */
  outcome: 'sent' | 'failed' | 'unknown';
  locked: boolean;
}

const practice = (locked: boolean): Practice => ({
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  privacyUrl: 'https://example.com/privacy',
  contact: { phone: '+1 212 555 0100' },
  sending: {
    recipient: 'Ana Reyes',
    channel: 'our secure inbox',
    responseTime: 'two working days',
    retention: '12 months',
    recordNote: 'It may become part of your record.',
    endpoint: 'https://inbox.example/messages',
    encryptTo: locked ? [KEY] : undefined,
  },
});

const ANSWERS = { sent: undefined, failed: false, unknown: 'unknown' };

/** The page takes each message over: nothing leaves a story. */
const draw = ({ outcome, locked }: Args) => html`
  <alliance-feedback
    @alliance-send=${(event: AllianceSendEvent) => event.respondWith(ANSWERS[outcome])}
  >
    <script type="application/json">
      ${JSON.stringify(practice(locked))}
    </script>
  </alliance-feedback>
`;

const meta: Meta<Args> = {
  title: 'Sending',
  args: { outcome: 'sent', locked: false },
  argTypes: { outcome: { control: 'inline-radio', options: ['sent', 'failed', 'unknown'] } },
  render: draw,
};
export default meta;

type Story = StoryObj<Args>;

const found = async <E extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<E> => {
  const { shadowRoot } = canvas.querySelector<AllianceFeedback>('alliance-feedback')!;
  for (let tries = 0; tries < 500; tries++) {
    const element = shadowRoot!.querySelector<E>(selector);
    if (element) return element;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`There is no ${selector}.`);
};

/** Writes a few words and goes on to the last look. */
async function write(canvas: HTMLElement): Promise<void> {
  const field = await found<HTMLTextAreaElement>(canvas, '#helped');
  field.value = 'You waited until I had found the words.';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  (await found(canvas, '#end-send')).click();
  await found(canvas, '#agree');
}

async function send(canvas: HTMLElement): Promise<void> {
  await write(canvas);
  (await found(canvas, '#agree')).click();
  // Faster than anybody reads: it asks once.
  for (let press = 0; press < 2; press++) {
    (await found(canvas, '#send-now')).click();
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Every word once more, and what becomes of it. Consent is not ticked. */
export const LastLook: Story = { play: ({ canvasElement }) => write(canvasElement) };

/** Locked in the browser for the practice's key. */
export const Locked: Story = {
  args: { locked: true },
  play: async ({ canvasElement }) => {
    await write(canvasElement);
    for (const details of canvasElement
      .querySelector('alliance-feedback')!
      .shadowRoot!.querySelectorAll<HTMLDetailsElement>('.send details')) {
      details.open = true;
    }
  },
};

/** Without consent nothing goes, and the box says so. */
export const NotAgreed: Story = {
  play: async ({ canvasElement }) => {
    await write(canvasElement);
    (await found(canvasElement, '#send-now')).click();
    await found(canvasElement, '#agree-error');
  },
};

export const Sent: Story = {
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await found(canvasElement, '#sent');
  },
};

export const NotSent: Story = {
  args: { outcome: 'failed' },
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await found(canvasElement, '#outcome');
  },
};

export const NotKnown: Story = {
  args: { outcome: 'unknown' },
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    await found(canvasElement, '#outcome');
  },
};
