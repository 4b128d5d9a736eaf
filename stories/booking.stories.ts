import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/locales/es.js';
import { closeForVisit, openAgain } from '../src/booking/visit.js';
import type { Practice } from '../src/practice/schema.js';
import { draw, give, harbor, press, withBooking, type Args, type Story } from './booking-stage.js';

const meta: Meta<Args> = {
  title: 'Booking',
  component: 'alliance-booking',
  args: { variant: 'card', facts: harbor },
  argTypes: { variant: { control: 'select', options: ['card', 'inline', 'button', 'bar'] } },
  render: draw,
};
export default meta;

/** Every way to get in touch: the first one given is the one to press. */
export const Card: Story = {};

/** Without a frame, for a page that has its own. */
export const Inline: Story = { args: { variant: 'inline' } };

/** A button that opens everything in a dialog. */
export const Button: Story = { args: { variant: 'button' } };

/** A page with a bar on it. */
function inPage(args: Args): TemplateResult {
  openAgain();
  return html`
    <main>
      <h1>Harbor Street</h1>
      ${Array.from({ length: 12 }, () => html`<p>A quiet place to talk, two steps from the harbor.</p>`)}
      ${draw(args)}
    </main>
    <footer><p>The page’s own footer stays clear of the bar.</p></footer>
  `;
}

/** A bar at the lower edge of the window that can be sent away for the visit. */
export const Bar: Story = {
  args: { variant: 'bar' },
  render: inPage,
};

/** After 'Not now' a line in the page is left, and the visitor's own way back. */
export const BarSentAway: Story = {
  args: { variant: 'bar' },
  render: inPage,
  play: press('Not now'),
};

/** On the next page of the visit the bar is only that way back. */
export const BarOnTheNextPage: Story = {
  args: { variant: 'bar' },
  render: (args) => {
    const page = inPage(args);
    closeForVisit(true);
    return page;
  },
};

/** What the button and the bar open. */
export const InTheDialog: Story = {
  args: { variant: 'button' },
  play: press('Ask for a first talk'),
};

/** 'Not now' is a full choice, and the visitor's to take back. */
export const NotNow: Story = { play: press('Not now') };

/** A mixed feeling, and an answer to it. */
export const MixedFeelings: Story = { play: press('I worry about the cost') };

/** Words to say and to write, and what people may have heard. */
export const WordsThatHelp: Story = {
  play: press(
    'What to say when you call',
    'What to write',
    'You may have heard',
    'What is true of therapy here',
    'Copy these words',
  ),
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

/** No room, and nowhere to point to but the ways to ask. */
export const ClosedWithoutReferral: Story = {
  args: {
    facts: {
      region: 'GB',
      contact: { email: harbor.contact?.email },
      booking: { status: 'closed' },
    },
  },
};

/** A button of the scheduler's own, as SimplePractice gives it out. */
export const SchedulersOwnButton: Story = {
  render: () => html`
    <alliance-booking region="US">
      <a slot="scheduler" href="https://harbor-street.clientsecure.me">Request a first talk</a>
    </alliance-booking>
  `,
};

/** Open all day and all week: it says so beside the number. */
export const OpenNow: Story = {
  args: {
    facts: {
      ...harbor,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      contact: { phone: '+1 212 555 0100', hours: 'Daily 0:00–24:00' },
    },
  },
};

const lone: Record<string, Practice> = {
  text: { contact: { sms: '+1 212 555 0100' } },
  email: { contact: { email: 'hello@harborstreet.example', replyWithin: 'two working days' } },
  website: { website: 'https://www.harborstreet.example/' },
  openings: {
    booking: { openingsUrl: '/times.json' },
    contact: { email: 'hello@harborstreet.example' },
  },
};

/** One way alone is the one to press, whichever it is. */
export const EachWayAlone: Story = {
  render: (args) =>
    html`${Object.values(lone).map((facts) => draw({ ...args, facts, variant: 'inline' }))}`,
};

/** Long names, numbers and addresses, as practices have them. */
export const LongNamesAndNumbers: Story = {
  args: {
    facts: withBooking(
      {
        url: 'https://termine-und-erstgespraeche.psychotherapeutische-gemeinschaftspraxis.example/buchen',
        status: 'waitlist',
        waitlistWeeks: 26,
        consultation: {
          minutes: 50,
          fee: 'the same as a full session, which your insurance may cover',
          fullFee: 'Between 98,50 € and 153,00 €, by the fee schedule for psychotherapists',
          lowerFee: 'There are some places at a lower rate for students and people out of work.',
          formats: ['in-person', 'video', 'phone', 'walking outdoors along the river'],
        },
      },
      {
        ...harbor,
        name: 'Psychotherapeutische Gemeinschaftspraxis am Donaudampfschifffahrtsweg',
        region: 'EU',
        timeZone: 'Europe/Berlin',
        contact: {
          phone: '+49 (0) 30 12345678-90',
          sms: '+49 1512 34567890',
          email: 'erstgespraeche.und.anfragen@psychotherapeutische-gemeinschaftspraxis.example',
          hours: 'Mon–Thu 8:30–12:15 and 14–18, Fri 8:30–12:15, and by arrangement',
          replyWithin: 'three working days, or five around the holidays',
        },
        therapists: [
          {
            id: 'a',
            name: 'Dr. phil. Maximiliane-Theodora von Hohenstein-Oberwallmenach',
            licence: {
              label: 'Psychologische Psychotherapeutin',
              number: 'BPtK-2011-000482-B',
              region: 'DE',
            },
            practical: {
              languages: ['de', 'en', 'fr', 'tr', 'uk'],
              times: ['morning', 'afternoon', 'every second Saturday'],
              access: ['step-free', 'quiet-room', 'a parking space right beside the door'],
            },
          },
        ],
      },
    ),
  },
};

/** In Spanish. */
export const Spanish: Story = {
  args: {
    lang: 'es',
    facts: withBooking(
      {
        consultation: {
          minutes: 15,
          fee: 'gratis',
          fullFee: '60 €',
          formats: ['in-person', 'video'],
        },
      },
      {
        ...harbor,
        region: 'EU',
        timeZone: 'Europe/Madrid',
        contact: {
          phone: '+34 910 123 456',
          email: 'hola@elpatio.example',
          hours: 'Lunes a viernes de 9 a 17',
          replyWithin: 'un día laborable',
        },
      },
    ),
  },
};

const group: Practice = {
  ...harbor,
  therapists: [
    { id: 'ana', name: 'Ana Reyes', contact: { email: 'ana@harborstreet.example' } },
    { id: 'ben', name: 'Ben Ito', booking: { status: 'waitlist', waitlistWeeks: 4 } },
    { id: 'cai', name: 'Cai Morgan', booking: { status: 'closed' } },
    { id: 'dee', name: 'Dee Alvarez', openFrom: '2099-03-01' },
  ],
};

/** In a group the visitor may say whom they would like to talk to. */
export const SeveralTherapists: Story = { args: { facts: group } };

/** Whoever is picked has facts of their own: a waiting list. */
export const OneWithAWaitingList: Story = { args: { facts: group }, play: give('who', 'ben') };

/** No room with this one; the others are one choice away. */
export const OneWithoutRoom: Story = { args: { facts: group }, play: give('who', 'cai') };

/** Room from a day that is yet to come. */
export const OneWithRoomLater: Story = { args: { facts: group }, play: give('who', 'dee') };

/** A group without a number of its own: whoever is picked can be reached. */
export const ReachedOnePerson: Story = {
  args: {
    facts: {
      region: 'US',
      therapists: [
        { id: 'ana', name: 'Ana Reyes', contact: { phone: '+1 212 555 0147' } },
        { id: 'ben', name: 'Ben Ito', contact: { email: 'ben@harborstreet.example' } },
      ],
    },
  },
};

/** Mirrored where the page is read from right to left. */
export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl">${draw(args)}</div>`,
};
