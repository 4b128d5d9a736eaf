import { PracticeSchema } from '../../src/practice/schema.js';

/** A practice that fills in every field there is, in the order of the schema. */
export const sample = {
  $schema: 'https://example.com/practice.schema.json',
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  timeZone: 'America/New_York',
  website: 'https://example.com/',
  privacyUrl: 'https://example.com/privacy',
  contact: {
    phone: '+1 212 555 0100',
    sms: '+1 212 555 0101',
    email: 'hello@example.com',
    hours: 'Mon–Fri 9–17',
    replyWithin: 'one working day',
  },
  booking: bookingFields(),
  therapists: [
    {
      id: 'ana',
      name: 'Ana Reyes',
      pronouns: 'she/her',
      role: 'Psychotherapist',
      photo: 'https://example.com/ana.jpg',
      url: 'https://example.com/ana',
      licence: {
        label: 'LCSW',
        number: '123456',
        region: 'US-NY',
        checkUrl: 'https://example.com/check',
        validUntil: '2027-06-30',
      },
      style: Object.fromEntries(
        'LEAD TALK TIME FEEL TONE PACE BETWEEN CHECK PLAN ADVICE DEPTH US'
          .split(' ')
          .map((dim) => [dim, { lo: -1, hi: 1, note: 'I ask first.' }]),
      ),
      focus: ['feel'],
      hopes: ['cope'],
      methods: [{ id: 'emdr', note: 'Since 2015.' }],
      practical: {
        formats: ['in-person'],
        regions: ['US-NY'],
        who: ['adult'],
        languages: ['en'],
        fee: { from: 120, to: 180, currency: 'USD', lowRate: true },
        times: ['evening'],
        access: ['step-free'],
      },
      traits: { gender: 'woman' },
      openFrom: '2026-12-01',
      asOf: '2026-10-01',
      answers: { B1: 'I trained in New York.' },
      contact: {
        phone: '+1 212 555 0102',
        sms: '+1 212 555 0103',
        email: 'ana@example.com',
        hours: 'Mon–Wed',
        replyWithin: 'two days',
      },
      booking: bookingFields(),
    },
    { id: 'ben', name: 'Ben Okoye' },
  ],
  checklist: {
    hide: ['G7'],
    add: [
      {
        id: 'x1',
        category: 'Practical things',
        question: 'Is there parking?',
        why: 'w',
        helpful: 'h',
      },
    ],
    starter: ['A1'],
    order: ['G1'],
  },
  sending: {
    recipient: 'Ana Reyes',
    channel: 'our secure inbox',
    responseTime: 'two working days',
    retention: '12 months',
    recordNote: 'It may become part of your record.',
    endpoint: 'https://example.com/send',
    format: 'json',
    fields: { access_key: 'abc' },
    encryptTo: ['age1qqqq'],
  },
  crisis: [
    {
      region: 'US',
      emergency: '911',
      talk: [
        {
          label: '988',
          tel: '988',
          sms: '988',
          word: 'HOME',
          url: 'https://example.com/chat',
          note: 'Free, day and night.',
        },
      ],
      checkedOn: '2026-11-01',
    },
  ],
  safety: {
    licensingBodyUrl: 'https://example.com/body',
    secondContact: 'Office: +1 212 555 0104',
    quickExitUrl: 'https://example.com/weather',
  },
  text: { 'booking.headline': 'Want to talk?' },
};

function bookingFields() {
  return {
    url: 'https://cal.com/example',
    embed: 'link',
    status: 'open',
    waitlistWeeks: 6,
    referralUrl: 'https://example.com/others',
    consultation: {
      minutes: 15,
      fee: 'free',
      fullFee: '$180',
      lowerFee: 'Ask about lower rates.',
      formats: ['video'],
    },
    openingsUrl: 'https://example.com/openings.json',
    freeText: true,
  };
}

type Path = readonly (string | number)[];

export const at = (tree: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], tree);

/** One place of practice.json, found by walking the schema: no field can be forgotten. */
export interface Place {
  readonly path: Path;
  readonly type: string;
  readonly isLink: boolean;
  readonly isPlainText: boolean;
  /** Without it, what it belongs to means nothing. */
  readonly needed: boolean;
}

interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly pipe?: readonly { type: string; message?: unknown }[];
}

function* walk(node: Node, path: Path, needed: boolean): Generator<Place> {
  if (node.wrapped) return yield* walk(node.wrapped, path, false);
  const rules = node.pipe?.slice(1) ?? [];
  yield {
    path,
    type: node.type,
    needed,
    isLink: rules.some(({ message }) => /https:/.test(String(message))),
    isPlainText: node.type === 'string' && rules.every(({ type }) => type === 'max_length'),
  };
  for (const [key, entry] of Object.entries(node.entries ?? {})) {
    yield* walk(entry, [...path, key], true);
  }
  if (node.item) yield* walk(node.item, [...path, 0], false);
  if (node.type === 'record') {
    const [key] = Object.keys(at(sample, path) as object);
    yield* walk(node.value!, [...path, key!], false);
  }
}

export const places: readonly Place[] = [
  ...walk(PracticeSchema as unknown as Node, [], false),
].slice(1);

/** How the place is told to the owner: entries of a list by their id, where they have one. */
export function nameOf(tree: unknown, path: Path): string {
  return path
    .map((key, index) => {
      const id = (at(tree, path.slice(0, index + 1)) as { id?: unknown } | undefined)?.id;
      return typeof key === 'number' && typeof id === 'string' ? id.slice(0, 40) : key;
    })
    .join('.');
}

export function withValue<T>(tree: T, path: Path, value: unknown): T {
  const copy = structuredClone(tree);
  const inner = at(copy, path.slice(0, -1)) as Record<string, unknown>;
  Object.defineProperty(inner, path.at(-1)!, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

/** The sample without one place, and without what means nothing without it. */
export function without<T>(tree: T, { path, needed }: Place): T {
  const copy = structuredClone(tree);
  const locked = path.indexOf('encryptTo');
  let gone = needed ? path.slice(0, -1) : path;
  if (locked >= 0) gone = path.slice(0, locked);
  const inner = at(copy, gone.slice(0, -1));
  const key = gone.at(-1)!;
  if (Array.isArray(inner)) inner.splice(Number(key), 1);
  else delete (inner as Record<string, unknown>)[key];
  return copy;
}
