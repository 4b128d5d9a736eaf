import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { Practice } from '../src/practice/schema.js';

const harbor: Practice = {
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
      practical: { languages: ['en', 'es'], times: ['evening'], access: ['step-free'] },
    },
  ],
};

/** A feed that is always fresh, in place of the practice's file. */
function playTimes(): void {
  const { fetch: ask } = window;
  const hour = 3_600_000;
  const slots = Array.from({ length: 12 }, (_, at) => ({
    start: new Date(Math.ceil(Date.now() / hour) * hour + (20 + at * 7) * hour).toISOString(),
    format: ['video', 'in-person', 'phone'][at % 3],
  }));
  window.fetch = async (input, init) =>
    String(input).endsWith('/times.json')
      ? Response.json({ version: 1, generated: new Date().toISOString(), slots })
      : ask(input, init);
}

interface Args {
  variant: 'card' | 'inline' | 'button' | 'bar';
  facts: Practice;
}

/** The widget with its facts in a JSON child, as a page would write it. */
const draw = ({ variant, facts }: Args) => html`
  <alliance-booking variant=${variant}>
    <script type="application/json">
      ${JSON.stringify(facts)}
    </script>
  </alliance-booking>
`;

const meta: Meta<Args> = {
  title: 'Booking',
  component: 'alliance-booking',
  args: { variant: 'card', facts: harbor },
  argTypes: { variant: { control: 'select', options: ['card', 'inline', 'button', 'bar'] } },
  render: draw,
};
export default meta;

type Story = StoryObj<Args>;

/** Every way to get in touch: the first one given is the one to press. */
export const Card: Story = {};

/** Without a frame, for a page that has its own. */
export const Inline: Story = { args: { variant: 'inline' } };

/** A button that opens everything in a dialog. */
export const Button: Story = { args: { variant: 'button' } };

/** A bar at the lower edge of the window that can be sent away for the visit. */
export const Bar: Story = {
  args: { variant: 'bar' },
  render: (args) => html`
    <main>
      <h1>Harbor Street</h1>
      ${Array.from({ length: 12 }, () => html`<p>A quiet place to talk, two steps from the harbor.</p>`)}
      ${draw(args)}
    </main>
    <footer><p>The page’s own footer stays clear of the bar.</p></footer>
  `,
};

/** A bare tag says what to expect, and where to turn in an emergency. */
export const NothingGiven: Story = { args: { facts: {} } };

/** One way is enough. */
export const PhoneOnly: Story = {
  args: { facts: { region: 'GB', contact: { phone: '020 7946 0000' } } },
};

/** The scheduler comes first where the owner names it first. */
export const SchedulerFirst: Story = {
  args: {
    facts: {
      region: 'IE',
      booking: { url: 'https://calendly.com/harbor-street' },
      contact: { email: 'hello@harborstreet.example' },
    },
  },
};

/** The scheduler shows in the page, after a press that names it. */
export const SchedulerInThePage: Story = {
  args: {
    facts: {
      ...harbor,
      booking: { ...harbor.booking, url: 'https://calendly.com/harbor-street', embed: 'click' },
    },
  },
};

/** Times from a file of the practice's own, asked for on a press. They lead into the short form. */
export const NextOpenTimes: Story = {
  args: {
    facts: {
      ...harbor,
      booking: { ...harbor.booking, url: undefined, openingsUrl: '/times.json' },
    },
  },
  render: (args) => {
    playTimes();
    return draw(args);
  },
};

/** Somebody in another place reads in which zone the hours are. */
export const FarAway: Story = {
  args: {
    facts: {
      ...harbor,
      timeZone: 'Pacific/Chatham',
      contact: { ...harbor.contact, hours: 'Mon–Fri 9–17' },
    },
  },
};

/** With a waiting list, the wait is part of what happens next. */
export const WaitingList: Story = {
  args: {
    facts: { ...harbor, booking: { ...harbor.booking, status: 'waitlist', waitlistWeeks: 6 } },
  },
};

/** With no room for anyone new, the way to someone else comes first. */
export const Closed: Story = {
  args: {
    facts: {
      ...harbor,
      booking: { status: 'closed', referralUrl: 'https://directory.example/new-york' },
    },
  },
};

/** In a group the visitor may say whom they would like to talk to. */
export const SeveralTherapists: Story = {
  args: {
    facts: {
      ...harbor,
      therapists: [
        { id: 'ana', name: 'Ana Reyes', contact: { email: 'ana@harborstreet.example' } },
        { id: 'ben', name: 'Ben Ito', booking: { status: 'waitlist', waitlistWeeks: 4 } },
        { id: 'cai', name: 'Cai Morgan', booking: { status: 'closed' } },
      ],
    },
  },
};

/** Mirrored where the page is written from right to left. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${draw(args)}</div>`,
};
