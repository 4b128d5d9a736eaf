import { expect } from '@open-wc/testing';
import { frameAddress, readHint } from '../../src/booking/scheduler-frame.js';
import { schedulerAt, type Scheduler } from '../../src/booking/schedulers.js';

const place = { host: 'harbor.example', theme: 'light' as const };
const addressOf = (href: string, more = {}) =>
  frameAddress(schedulerAt(href)!, href, { ...place, ...more });

describe('a scheduler is known by its address', () => {
  const known: [href: string, name: string, framed: boolean][] = [
    ['https://calendly.com/harbor/first-talk', 'Calendly', true],
    ['https://www.calendly.com/harbor', 'Calendly', true],
    ['https://cal.com/harbor/15min', 'Cal.com', true],
    ['https://app.cal.com/harbor', 'Cal.com', true],
    ['https://cal.eu/harbor', 'Cal.com', true],
    ['https://harbor.as.me/', 'Acuity', true],
    ['https://harbor.acuityscheduling.com/schedule.php', 'Acuity', true],
    ['https://app.acuityscheduling.com/schedule.php?owner=1', 'Acuity', true],
    ['https://tidycal.com/harbor/first', 'TidyCal', true],
    ['https://calendar.google.com/calendar/appointments/schedules/AcZ', 'Google', true],
    ['https://calendar.google.com/calendar/u/0/appointments/schedules/AcZ', 'Google', true],
    ['https://calendar.app.google/AbC', 'Google', false],
    ['https://outlook.office365.com/owa/calendar/h@x.example/bookings/', 'Microsoft', true],
    ['https://outlook.office.com/book/h@x.example/', 'Microsoft', true],
    ['https://outlook.office.com/bookwithme/user/1@2/meetingtype/3', 'Microsoft', false],
    ['https://harbor.clientsecure.me/', 'SimplePractice', false],
    ['https://harbor.janeapp.com/#/staff_member/1', 'Jane', false],
    ['https://harbor.janeapp.co.uk/', 'Jane', false],
    ['https://www.zocdoc.com/practice/harbor-1?lock=true', 'Zocdoc', false],
    ['https://www.times.example/harbor', 'times.example', true],
  ];
  for (const [href, name, framed] of known) {
    it(`${href} is ${name}, ${framed ? 'shown here if wished' : 'always a link'}`, () => {
      expect(schedulerAt(href)).to.include({ name, framed });
    });
  }

  it('and not by a name that only looks like it', () => {
    for (const href of [
      'https://calendly.com.evil.example/harbor',
      'https://notcalendly.com/harbor',
      'https://evil.example/calendly.com/harbor',
      'https://evil.example/?x=https://cal.com/harbor',
    ]) {
      expect(schedulerAt(href)?.id, href).to.equal('');
    }
  });

  it('and what has no page cannot be shown', () => {
    expect(schedulerAt('mailto:hello@harbor.example')).to.equal(undefined);
    expect(schedulerAt('tel:+12125550100')).to.equal(undefined);
  });
});

describe('the address for a frame', () => {
  const wanted: [href: string, frame: string][] = [
    [
      'https://calendly.com/harbor/first?hide_gdpr_banner=1',
      'https://calendly.com/harbor/first?hide_gdpr_banner=1&embed_domain=harbor.example&embed_type=Inline',
    ],
    [
      'https://cal.com/harbor/15min/',
      'https://app.cal.com/harbor/15min/embed?embed=alliance&layout=month_view&theme=light',
    ],
    [
      'https://app.cal.eu/harbor/embed?theme=dark',
      'https://app.cal.eu/harbor/embed?theme=dark&embed=alliance&layout=month_view',
    ],
    ['https://harbor.as.me/schedule', 'https://harbor.as.me/schedule'],
    ['https://tidycal.com/harbor/first', 'https://tidycal.com/harbor/first?embed=true'],
    [
      'https://calendar.google.com/calendar/u/1/appointments/schedules/AcZ',
      'https://calendar.google.com/calendar/appointments/schedules/AcZ?gv=true',
    ],
    [
      'https://outlook.office365.com/owa/calendar/h@x.example/bookings/',
      'https://outlook.office365.com/owa/calendar/h@x.example/bookings/',
    ],
    ['https://times.example/harbor?x=1#top', 'https://times.example/harbor?x=1#top'],
  ];
  for (const [href, frame] of wanted) {
    it(`of ${href}`, () => expect(addressOf(href)).to.equal(frame));
  }

  it('opens at the day that was picked, where the service takes one', () => {
    const day = '2026-12-01';
    expect(addressOf('https://calendly.com/harbor', { day })).to.include(
      'month=2026-12&date=2026-12-01',
    );
    expect(addressOf('https://times.example/harbor', { day })).not.to.include('2026');
  });
});

describe('what a scheduler says', () => {
  const calendly = schedulerAt('https://calendly.com/harbor')!;
  const cal = schedulerAt('https://cal.com/harbor')!;
  const acuity = schedulerAt('https://harbor.as.me/')!;
  const other = schedulerAt('https://times.example/harbor')!;
  const hear = (scheduler: Scheduler, frame: string, data: unknown, origin?: string) =>
    readHint(scheduler, frame, { origin: origin ?? new URL(frame).origin, data });

  it('Calendly: that a time is booked, and its height', () => {
    const frame = 'https://calendly.com/harbor?embed_type=Inline';
    expect(hear(calendly, frame, { event: 'calendly.event_scheduled' })).to.include({
      kind: 'booked',
    });
    expect(
      hear(calendly, frame, { event: 'calendly.page_height', payload: { height: '812px' } }),
    ).to.deep.equal({ kind: 'height', px: 812 });
    expect(hear(calendly, frame, { event: 'calendly.date_and_time_selected' })).to.equal(undefined);
  });

  it('Cal.com: that it waits for us, that a time is booked, that it could not open', () => {
    const frame = 'https://app.cal.com/harbor/embed?embed=alliance';
    const say = (type: string, data?: unknown) =>
      hear(cal, frame, { originator: 'CAL', namespace: 'alliance', type, data });
    expect(say('__iframeReady')).to.deep.equal({
      kind: 'greet',
      reply: { originator: 'CAL', method: 'parentKnowsIframeReady' },
    });
    for (const type of [
      'bookingSuccessfulV2',
      'rescheduleBookingSuccessfulV2',
      'bookingSuccessful',
    ])
      expect(say(type), type).to.deep.equal({ kind: 'booked' });
    expect(say('linkFailed')).to.deep.equal({ kind: 'failed' });
    expect(say('__dimensionChanged', { iframeHeight: 900 })).to.deep.equal({
      kind: 'height',
      px: 900,
    });
    for (const type of ['bookingCancelled', 'linkReady', 'toString', '__proto__'])
      expect(say(type), type).to.equal(undefined);
    expect(hear(cal, frame, { type: 'bookingSuccessfulV2' })).to.equal(undefined);
  });

  it('Cal.com may move on to its other address; a stranger may not', () => {
    const frame = 'https://app.cal.com/harbor/embed';
    const booked = { originator: 'CAL', type: 'bookingSuccessfulV2' };
    expect(hear(cal, frame, booked, 'https://cal.com')).to.exist;
    for (const origin of [
      'http://cal.com',
      'https://cal.com.evil.example',
      'https://evil.example',
      'null',
      '',
    ])
      expect(hear(cal, frame, booked, origin), origin).to.equal(undefined);
  });

  it('Acuity: its height, as text', () => {
    const frame = 'https://harbor.as.me/schedule';
    expect(hear(acuity, frame, 'sizing:640')).to.deep.equal({ kind: 'height', px: 640 });
    expect(hear(acuity, frame, 'sizing:640', 'https://app.acuityscheduling.com')).to.exist;
    expect(hear(acuity, frame, 'load:640')).to.equal(undefined);
  });

  it('a service that is not known: nothing', () => {
    for (const data of [{ event: 'calendly.event_scheduled' }, 'sizing:640', { height: 640 }])
      expect(hear(other, 'https://times.example/harbor', data)).to.equal(undefined);
  });

  it('and nothing that is too small, too large or no message at all', () => {
    const frame = 'https://calendly.com/harbor';
    for (const height of [0, 12, 1e9, 'tall', null, { valueOf: 900 }, -600, NaN])
      expect(
        hear(calendly, frame, { event: 'calendly.page_height', payload: { height } }),
        String(height),
      ).to.equal(undefined);
    for (const data of [null, undefined, 7, '', '{', '[]', '"x"', [], () => 0])
      expect(hear(calendly, frame, data)).to.equal(undefined);
    expect(hear(calendly, frame, '{"event":"calendly.event_scheduled"}')).to.deep.equal({
      kind: 'booked',
    });
  });
});
