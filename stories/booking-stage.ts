/** What the booking stories share: a practice, the tag as a page would write it, and a visitor's hands. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import type { Practice } from '../src/practice/schema.js';
import type { AllianceSendEvent } from '../src/widget/send-event.js';

export const harbor: Practice = {
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  timeZone: 'America/New_York',
  contact: {
    phone: '+1 212 555 0100',
    sms: '+1 212 555 0100',
    email: 'hello@harborstreet.example',
    hours: 'Weekdays 9 to 5',
    replyWithin: 'one working day',
  },
  booking: {
    url: 'https://cal.com/harbor-street',
    status: 'open',
    consultation: {
      minutes: 15,
      fee: 'free',
      fullFee: '$180',
      lowerFee: 'Ask about lower rates.',
      formats: ['in-person', 'video', 'phone'],
    },
  },
  therapists: [
    {
      id: 'ana',
      name: 'Ana Reyes',
      role: 'Psychotherapist',
      licence: {
        label: 'LCSW',
        number: '083412',
        region: 'US-NY',
        checkUrl: 'https://register.example/083412',
        validUntil: '2099-06-30',
      },
      practical: { languages: ['en', 'es'], times: ['morning', 'evening'], access: ['step-free'] },
    },
  ],
};

/** The same practice, with other words about booking. */
export const withBooking = (booking: Practice['booking'], facts = harbor): Practice => ({
  ...facts,
  booking: { ...facts.booking, ...booking },
});

export interface Args {
  variant: 'card' | 'inline' | 'button' | 'bar';
  facts: Practice;
  lang?: string;
  trackerGuard?: 'warn' | 'block';
  onSend?: (event: AllianceSendEvent) => void;
}

export type Story = StoryObj<Args>;
export type Play = NonNullable<Story['play']>;

/** The widget with its facts in a JSON child, as a page would write it. */
export const draw = ({ variant, facts, lang, trackerGuard, onSend }: Args) => html`
  <alliance-booking
    variant=${variant}
    lang=${lang ?? nothing}
    tracker-guard=${trackerGuard ?? nothing}
    @alliance-send=${onSend ?? nothing}
  >
    <script type="application/json">
      ${JSON.stringify(facts)}
    </script>
  </alliance-booking>
`;

/** What is there once it has come: parts that load need a moment. */
async function found<E extends HTMLElement>(
  { canvasElement }: Parameters<Play>[0],
  find: (root: ShadowRoot) => E | null | undefined,
  what: string,
): Promise<E> {
  const widget = canvasElement.querySelector('alliance-booking')!;
  for (let tries = 0; tries < 500; tries++) {
    await widget.updateComplete;
    const element = find(widget.shadowRoot!);
    if (element) return element;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`There is no ${what}.`);
}

/** Waits until there is such an element. */
export const awaited =
  (selector: string): Play =>
  async (context) => {
    await found(context, (root) => root.querySelector<HTMLElement>(selector), selector);
  };

/** Presses, in order, the first control whose words or name begin as given. */
export const press =
  (...names: string[]): Play =>
  async (context) => {
    for (const name of names) {
      const nameOf = (control: HTMLElement) => control.ariaLabel ?? control.textContent ?? '';
      const control = await found(
        context,
        (root) =>
          [...root.querySelectorAll<HTMLElement>('button, label:has(input), summary')].find((one) =>
            nameOf(one).trim().startsWith(name),
          ),
        name,
      );
      control.click();
    }
  };

/** Types into a field, or picks from a list. */
export const give =
  (id: string, value: string): Play =>
  async (context) => {
    const field = await found(
      context,
      (root) => root.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`),
      id,
    );
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'));
  };

/** One thing after another. */
export const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };
