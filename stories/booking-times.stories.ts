import type { Meta } from '@storybook/web-components-vite';
import type { Practice } from '../src/practice/schema.js';
import { LatePart } from '../src/widget/late.js';
import {
  awaited,
  draw,
  harbor,
  inTurn,
  press,
  withBooking,
  type Args,
  type Play,
  type Story,
} from './booking-stage.js';

const HOUR = 3_600_000;
const FORMATS = ['video', 'in-person', 'phone'];

/** Twelve times from tomorrow on. */
const soon = () =>
  Array.from({ length: 12 }, (_, at) => ({
    start: new Date(Math.ceil(Date.now() / HOUR) * HOUR + (20 + at * 7) * HOUR).toISOString(),
    format: FORMATS[at % 3],
  }));

const hourIn = (timeZone: string, time: number) =>
  new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(time);

/** Nine and eleven o'clock on the days around the next change of the clocks there. */
function aroundTheChange(timeZone: string) {
  let day = Math.ceil(Date.now() / (24 * HOUR)) * 24 * HOUR + 12 * HOUR;
  while (hourIn(timeZone, day) === hourIn(timeZone, day + 24 * HOUR)) day += 24 * HOUR;
  return [0, 1, 2].flatMap((later) =>
    ['09:00', '11:00'].map((clock) => ({
      start: `${new Date(day + later * 24 * HOUR).toISOString().slice(0, 10)}T${clock}`,
    })),
  );
}

/** Feeds in place of the practice's files, by their address. */
const feeds: Readonly<Record<string, () => Response | Promise<Response>>> = {
  soon: () => feed(soon()),
  change: () => feed(aroundTheChange('America/New_York'), 'America/New_York'),
  old: () => feed(soon(), undefined, '2020-01-01T08:00:00Z'),
  slow: () => new Promise(() => {}),
};

const feed = (slots: unknown, timeZone?: string, generated = new Date().toISOString()) =>
  Response.json({ version: 1, generated, timeZone, slots });

const { fetch: ask } = globalThis;

const draws = (args: Args) => {
  globalThis.fetch = async (input, init) => {
    const name = /\/([a-z]+)-times\.json$/.exec(String(input))?.[1] ?? '';
    return feeds[name]?.() ?? ask(input, init);
  };
  return draw(args);
};

const reading = (name: string, facts: Practice = harbor) =>
  withBooking({ url: undefined, openingsUrl: `/${name}-times.json` }, facts);

const meta: Meta<Args> = {
  title: 'Booking open times',
  args: { variant: 'card', facts: reading('soon') },
  render: draws,
};
export default meta;

const show = press('Show the next few times');
const shown = inTurn(show, awaited('#time-0'));

/** Asked for on a press. */
export const BeforeThePress: Story = {};

/** Grouped by day. One leads into the short form. */
export const Shown: Story = { play: shown };

/** Eight at first, and the rest on a press. */
export const MoreTimes: Story = { play: inTurn(shown, press('Show more times')) };

/** Somebody in another place sees both clocks. */
export const FarZone: Story = {
  args: { facts: reading('soon', { ...harbor, timeZone: 'Pacific/Chatham' }) },
  play: shown,
};

/** Nine there stays nine there when the clocks change. */
export const ClocksChange: Story = { args: { facts: reading('change') }, play: shown };

/** With a scheduler, a time leads there. */
export const IntoTheScheduler: Story = {
  args: { facts: withBooking({ openingsUrl: '/soon-times.json' }) },
  play: shown,
};

/** On its way. */
export const OnTheirWay: Story = {
  args: { facts: reading('slow') },
  play: inTurn(show, awaited('#times')),
};

/** A list of yesterday says nothing about today: the plain ways are left. */
export const TooOld: Story = {
  args: { facts: reading('old') },
  play: inTurn(show, awaited('#times + .muted')),
};

/** A scheduler that can stand in the page is named before the press. */
export const SchedulerInThePage: Story = {
  args: {
    facts: withBooking({ url: 'https://calendly.com/harbor-street', embed: 'click' }),
  },
};

/** After the press. This one does not answer: its plain link stays in sight. */
export const SchedulerDoesNotShow: Story = {
  args: {
    facts: withBooking(
      { url: 'https://times.harborstreet.example/book', embed: 'click' },
      { region: 'US' },
    ),
  },
  play: inTurn(press('See open times'), awaited('dialog[open]')),
};

/** What the service itself would say, from its own window and its own address. */
const says =
  (message: unknown): Play =>
  ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('alliance-booking')!;
    const { contentWindow: source, src } = shadowRoot!.querySelector('iframe')!;
    dispatchEvent(
      new MessageEvent('message', { source, origin: new URL(src).origin, data: message }),
    );
  };

const booked = inTurn(
  press('See open times'),
  awaited('dialog[open] iframe'),
  says({ event: 'calendly.event_scheduled' }),
  awaited('dialog .note'),
);

/** It says that a time is booked: a hint, with where to make sure. The name in its address is nobody's. */
export const SchedulerHasBooked: Story = { ...SchedulerInThePage, play: booked };

/** And after its dialog is closed. */
export const AfterBooking: Story = { ...SchedulerInThePage, play: inTurn(booked, press('Close')) };

/** A part that did not come: the rest works, and another try is one press away. */
export const PartDidNotLoad: Story = {
  play: async (context) => {
    const { load } = LatePart.prototype;
    LatePart.prototype.load = async function () {
      const host = context.canvasElement.querySelector('alliance-booking')!;
      this.state = 'failed';
      host.requestUpdate();
    };
    await inTurn(show, awaited('.late button'))(context);
    LatePart.prototype.load = load;
  },
};
