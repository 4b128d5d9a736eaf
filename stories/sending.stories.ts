import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/locales/es.js';
import type { Practice } from '../src/practice/schema.js';
import type { AllianceSendEvent } from '../src/widget/send-event.js';
import { SENDING, TAKES_MESSAGES } from '../test/sending/facts.js';
import { found, press, where, widgetIn, write } from './feedback-page.js';

/** Nobody has the other half of this key. */
const KEY = 'age1f2f0pasurmlwqrrhmthur3m03dh0rlqg9atanvxhm7fxkj79lugqheux3v';

/** Everybody can read what is locked for this one, so nothing is: the lock refuses it. */
const NO_KEY = 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z';

interface Args {
  /** What the page says came of a message; undefined where it leaves the sending to the widget. */
  outcome?: 'sent' | 'failed' | 'unknown' | 'stopped' | 'never';
  lockedFor?: string;
  format?: 'netlify';
  endpoint: string;
  lang?: string;
  trackerGuard?: 'block';
}

const practice = ({ lockedFor, format, endpoint }: Args): Practice => ({
  ...TAKES_MESSAGES,
  contact: { phone: TAKES_MESSAGES.contact!.phone },
  sending: {
    ...SENDING,
    recordNote: 'It may become part of your record.',
    endpoint,
    format,
    encryptTo: lockedFor ? [lockedFor] : undefined,
  },
});

/** What the page answers in place of sending: nothing leaves a story. */
function onSend(event: AllianceSendEvent, outcome: Args['outcome']): void {
  if (outcome === 'stopped') event.preventDefault();
  else if (outcome === 'never') event.respondWith(new Promise(() => undefined));
  else if (outcome) {
    event.respondWith({ sent: undefined, failed: false, unknown: 'unknown' }[outcome]);
  }
}

const draw = (args: Args) => html`
  <alliance-feedback
    lang=${args.lang ?? nothing}
    tracker-guard=${args.trackerGuard ?? nothing}
    @alliance-send=${(event: AllianceSendEvent) => onSend(event, args.outcome)}
  >
    <script type="application/json">
      ${JSON.stringify(practice(args))}
    </script>
  </alliance-feedback>
`;

const meta: Meta<Args> = {
  title: 'Sending',
  args: { outcome: 'sent', endpoint: 'https://inbox.example/messages' },
  argTypes: {
    outcome: {
      control: 'inline-radio',
      options: ['sent', 'failed', 'unknown', 'stopped', 'never'],
    },
  },
  render: draw,
};
export default meta;

type Story = StoryObj<Args>;

/** Writes a few words and goes on to the last look. */
async function lastLook(canvas: HTMLElement): Promise<void> {
  await write(canvas, 'helped', 'You waited until I had found the words.');
  await write(canvas, 'off', 'The end came fast.\nI had one thing left to say.');
  (await found(canvas, '#end-send')).click();
  await found(canvas, '#send');
}

async function pressSend(canvas: HTMLElement, times = 1): Promise<void> {
  for (let press = 0; press < times; press++) {
    (await found(canvas, '#send-now')).click();
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Agrees and sends; faster than anybody reads, so it is asked once. */
async function send(canvas: HTMLElement, shows: string): Promise<void> {
  await lastLook(canvas);
  (await found(canvas, '#agree')).click();
  await pressSend(canvas, 2);
  await found(canvas, shows);
}

/** Every word once more, and what becomes of it. Consent is not ticked. */
export const LastLook: Story = { play: ({ canvasElement }) => lastLook(canvasElement) };

/** A name was added, and a line taken out; it can be put back. */
export const NameAndLineOut: Story = {
  play: async ({ canvasElement }) => {
    await lastLook(canvasElement);
    const name = await found<HTMLInputElement>(canvasElement, '#send-name');
    name.value = 'Jo Rivers';
    name.dispatchEvent(new InputEvent('input', { bubbles: true }));
    (await found(canvasElement, '[aria-label^="Leave out: What helped"]')).click();
    await widgetIn(canvasElement).updateComplete;
  },
};

/** Every line is out: there is nothing to send, and all of it can be put back. */
export const EveryLineOut: Story = {
  play: async ({ canvasElement }) => {
    await lastLook(canvasElement);
    for (let line = 0; line < 2; line++) {
      (await found(canvasElement, '[aria-label^="Leave out: "]')).click();
      await widgetIn(canvasElement).updateComplete;
    }
  },
};

export const NothingToSend: Story = {
  play: async ({ canvasElement }) => {
    (await found(canvasElement, '#end-send')).click();
    await found(canvasElement, '#send');
  },
};

async function openDetails(canvas: HTMLElement): Promise<void> {
  await lastLook(canvas);
  const { shadowRoot } = widgetIn(canvas);
  shadowRoot!
    .querySelectorAll<HTMLDetailsElement>('.send details')
    .forEach((details) => (details.open = true));
}

/** To the letter, as it goes to the address. */
export const ToTheLetter: Story = { play: ({ canvasElement }) => openDetails(canvasElement) };

/** Locked in the browser for the practice's key. */
export const Locked: Story = {
  args: { lockedFor: KEY },
  play: ({ canvasElement }) => openDetails(canvasElement),
};

/** Without consent nothing goes, and the box says so. */
export const NotAgreed: Story = {
  play: async ({ canvasElement }) => {
    await lastLook(canvasElement);
    await pressSend(canvasElement);
    await found(canvasElement, '#agree-error');
  },
};

/** Faster than anybody reads: it asks once. */
export const VeryFast: Story = {
  play: async ({ canvasElement }) => {
    await lastLook(canvasElement);
    (await found(canvasElement, '#agree')).click();
    await pressSend(canvasElement);
  },
};

/** A field that nobody sees was filled in, as by a program: a person is let through. */
export const HiddenFieldFilled: Story = {
  play: async ({ canvasElement }) => {
    await lastLook(canvasElement);
    const trap = await found<HTMLInputElement>(canvasElement, '#send-website');
    trap.value = 'https://example.com';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true }));
    (await found(canvasElement, '#agree')).click();
    await pressSend(canvasElement);
  },
};

/** Tools that record have come since: nothing goes, and every word is still here. */
export const RecordersArrive: Story = {
  args: { trackerGuard: 'block' },
  play: async ({ canvasElement }) => {
    await lastLook(canvasElement);
    const box = await found(canvasElement, '#agree');
    Object.assign(globalThis, { fbq: () => undefined });
    box.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    Reflect.deleteProperty(globalThis, 'fbq');
    await widgetIn(canvasElement).updateComplete;
  },
};

/** Words that were kept, and are about to be sent again. */
export const SentBefore: Story = {
  play: async ({ canvasElement }) => {
    await lastLook(canvasElement);
    (await found(canvasElement, '#agree')).click();
    (await found(canvasElement, '#keep')).click();
    await pressSend(canvasElement, 2);
    await found(canvasElement, '#sent');
    const end = await found(canvasElement, '#end-send');
    for (let press = 0; press < 2; press++) {
      end.click();
      await widgetIn(canvasElement).updateComplete;
    }
    await found(canvasElement, '#send');
  },
};

/** On its way. */
export const OnItsWay: Story = {
  args: { outcome: 'never' },
  play: ({ canvasElement }) => send(canvasElement, '#send-now[aria-disabled]'),
};

export const Sent: Story = { play: ({ canvasElement }) => send(canvasElement, '#sent') };

/** It has arrived, and the visitor's words stay until they clear them. */
export const SentAndKept: Story = {
  play: async ({ canvasElement }) => {
    await lastLook(canvasElement);
    for (const box of ['#agree', '#keep']) (await found(canvasElement, box)).click();
    await pressSend(canvasElement, 2);
    await found(canvasElement, '#sent');
  },
};

/** One try that does not arrive, by what the page or the lock does. */
const notSent = (args: Partial<Args>): Story => ({
  args,
  play: ({ canvasElement }) => send(canvasElement, '#outcome'),
});

export const NotTaken: Story = notSent({ outcome: 'failed' });
export const StoppedByThePage: Story = notSent({ outcome: 'stopped' });
export const NotLocked: Story = notSent({ lockedFor: NO_KEY });
export const NotKnown: Story = notSent({ outcome: 'unknown' });
export const NotKnownInSpanish: Story = notSent({ outcome: 'unknown', lang: 'es' });

/** One try at an address, which answers as given here. */
const answered = (answer: () => Promise<Response>): Story => ({
  args: { outcome: undefined },
  play: ({ canvasElement }) =>
    where(window, 'fetch', answer, () => send(canvasElement, '#outcome')),
});

const status = (code: number) =>
  answered(() => Promise.resolve(new Response('', { status: code })));

export const NotReached: Story = answered(() => Promise.reject(new TypeError()));
export const TooLong: Story = status(413);
export const TooBusy: Story = status(429);
export const Fault: Story = status(500);

export const Offline: Story = {
  args: { outcome: undefined },
  play: ({ canvasElement }) =>
    where(navigator, 'onLine', false, () => send(canvasElement, '#outcome')),
};

/** Words are not sent from a page that anybody on the way could change. */
export const PageNotSecure: Story = {
  play: ({ canvasElement }) =>
    where(window, 'isSecureContext', false, () => lastLook(canvasElement)),
};

/** The practice has named a way that this page cannot send by. */
export const ClosedHere: Story = {
  args: { format: 'netlify' },
  play: ({ canvasElement }) => lastLook(canvasElement),
};

/** What was written can still be copied, where the browser lets it. */
export const NotCopied: Story = {
  play: ({ canvasElement }) =>
    where(navigator, 'clipboard', undefined, async () => {
      await lastLook(canvasElement);
      await press(canvasElement, 'Copy the words');
    }),
};
