import type { Meta } from '@storybook/web-components-vite';
import { openAgain } from '../src/booking/visit.js';
import type { Practice } from '../src/practice/schema.js';
import { offerQuestions } from '../src/visitor/handover.js';
import type { AllianceSendEvent } from '../src/widget/send-event.js';
import { SENDING, TAKES_MESSAGES } from '../test/sending/facts.js';
import {
  awaited,
  draw,
  give,
  harbor,
  inTurn,
  press,
  withBooking,
  type Args,
  type Play,
  type Story,
} from './booking-stage.js';

/** All that visitors need to know before they send from the page. */
const sending: Practice = {
  ...harbor,
  privacyUrl: TAKES_MESSAGES.privacyUrl,
  sending: SENDING,
};

/** The page takes each message over: nothing leaves a story. */
const answers = (answer: unknown) => (event: AllianceSendEvent) => event.respondWith(answer);

const meta: Meta<Args> = {
  title: 'Booking short form',
  args: { variant: 'card', facts: harbor },
  render: (args) => {
    openAgain();
    return draw(args);
  },
};
export default meta;

const start = inTurn(press('Ask with a short form'), awaited('#ask'));
const next = press('See what it says');

const fill = inTurn(
  start,
  give('name', 'Jo'),
  give('phone', '212 555 0147'),
  press('Yes', 'Mornings', 'Evenings', 'Video'),
);

const preview = inTurn(fill, next, awaited('.message, #agree'));

/** A name, one way to reach the visitor, times that suit. */
export const Empty: Story = { play: start };

/** All of it given. */
export const FilledIn: Story = { play: fill };

/** Without a number there is nobody to call back: the field says so, kindly. */
export const PhoneToMend: Story = { play: inTurn(start, next) };

export const EmailToMend: Story = {
  play: inTurn(start, press('By email'), give('email', 'jo at example'), next),
};

/** The visitor's own words, where the owner asks for them. */
export const OwnWords: Story = {
  args: { facts: withBooking({ freeText: true }) },
  play: inTurn(start, give('words', 'I would like a room without stairs, please.')),
};

/** Words that may mean danger bring the crisis lines, and stop nothing. */
export const CrisisWords: Story = {
  args: { facts: withBooking({ freeText: true }, sending) },
  play: inTurn(
    start,
    give('words', 'I keep thinking about killing myself.'),
    awaited('[role=status] .crisis'),
  ),
};

/** Questions the visitor picked before can go along. */
export const WithQuestions: Story = {
  play: async (context) => {
    offerQuestions([
      { id: 'B1', text: 'Are you licensed, and where?' },
      { id: 'D6', text: 'How direct are you?' },
    ]);
    await inTurn(fill, press('Add my questions'), next, press('By text'))(context);
  },
};

/** Where the page records what people do, a kind line says so first. */
const recorded: Play = async (context) => {
  const page = globalThis as { fbq?: unknown };
  page.fbq = () => {};
  await start(context);
  delete page.fbq;
};

export const RecordersOnThePage: Story = { args: { trackerGuard: 'warn' }, play: recorded };

export const ShutByRecorders: Story = { args: { trackerGuard: 'block' }, play: recorded };

/** Read out on the phone, or to a voice message. */
export const ReadItOut: Story = { play: preview };

/** In the visitor's own mail. One line is left out. */
export const ByEmail: Story = {
  play: inTurn(preview, press('By email'), press('Leave out: Times that suit me')),
};

export const ByText: Story = { play: inTurn(preview, press('By text')) };

/** One way only: no question how. */
export const OneWayOut: Story = {
  args: { facts: { region: 'GB', contact: { email: 'hello@harborstreet.example' } } },
  play: inTurn(
    start,
    press('By email'),
    give('email', 'a.very.long.address.of.somebody@post.harborstreet.example'),
    next,
  ),
};

/** Every word once more, and what becomes of it. Consent is not ticked. */
export const LastLook: Story = { args: { facts: sending }, play: preview };

export const NotAgreed: Story = {
  args: { facts: sending },
  play: inTurn(preview, press('Send now'), awaited('#agree-error')),
};

/** Faster than anybody reads: it asks once more. */
const send = inTurn(preview, press('I want Ana Reyes', 'Send now'), press('Send now'));

export const Sent: Story = {
  args: { facts: sending, onSend: answers(undefined) },
  play: inTurn(send, awaited('#sent')),
};

export const NotSent: Story = {
  args: { facts: sending, onSend: answers(false) },
  play: inTurn(send, awaited('#outcome')),
};

export const NotKnown: Story = {
  args: { facts: sending, onSend: answers('unknown') },
  play: inTurn(send, awaited('#outcome')),
};

/** The therapist reads no messages now: the other ways are left. */
export const SendingClosed: Story = {
  args: { facts: { ...sending, sending: { ...SENDING, endpoint: undefined } } },
  play: preview,
};

/** In Spanish. */
export const Spanish: Story = {
  args: { facts: sending, lang: 'es' },
  play: inTurn(
    press('Pedirla con un formulario'),
    give('phone', '212 555 0147'),
    press('Ver qué dice'),
    awaited('#agree'),
  ),
};
