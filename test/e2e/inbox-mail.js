/** What arrives at a practice: messages, open and locked, and the key that opens them. */
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

export const PASSPHRASE = 'tavi-molu-reka-dosi';

const encoded = (text) => {
  const bytes = new TextEncoder().encode(text);
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, bytes.length)));
  const padded = new Uint8Array(size).fill(0x20);
  padded.set(bytes);
  return padded;
};

/** Locked as the widgets lock it. */
export async function seal(message, publicLine) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(publicLine);
  const file = await encrypter.encrypt(encoded(JSON.stringify(message)));
  return { schema: message.schema, id: message.id, age: armor.encode(file) };
}

/** A key: its public line, and its file locked with `PASSPHRASE`, quickly opened. */
export async function newKey(passphrase = PASSPHRASE, work = 8) {
  const secret = await generateX25519Identity();
  const publicLine = await identityToRecipient(secret);
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  const file = armor.encode(await encrypter.encrypt(`# public key: ${publicLine}\n${secret}\n`));
  return { secret, publicLine, file };
}

export const message = (kind, lines, to = 'Ana Reyes') => ({
  schema: 'alliance.message/1',
  id: crypto.randomUUID(),
  kind,
  to,
  lines: Object.entries(lines).map(([label, value]) => ({ label, value })),
});

const PLACES = ['Nearer: I held a lot back', 'In the middle', 'Nearer: I could be open'];
const SAYS = ['Nearer: No say', 'In the middle', 'Nearer: As much as I wanted'];

/** One person's sessions, and two who ask for a first talk. */
export const sampleMessages = () => [
  ...[2, 2, 1, 0, 1].map((place, at) => ({
    receivedAt: new Date(Date.UTC(2026, 9, 5 + at * 7, 17, 20)).toISOString(),
    message: message('feedback', {
      Name: 'Kim',
      'Could I be open today?': PLACES[place],
      'Did I have a say in what we did?': SAYS[Math.min(2, place + 1)],
      'How was the pace?': at === 3 ? 'A bit fast' : 'About right',
      'One thing that would make it a bit better:':
        'A little more time at the end. I leave with my head full, and then I am on the bus.',
    }),
  })),
  {
    receivedAt: '2026-11-18T08:12:00Z',
    message: message('first-talk', {
      Name: 'Sam Okoye',
      Phone: '+1 212 555 0147',
      'Leaving a message': 'is OK',
      'Times that suit me': 'evenings and lunch time',
      'To meet': 'by video',
      'In my words': 'I would like to talk about work.\nIt has been a long year.',
    }),
  },
  {
    receivedAt: '2026-11-20T19:40:00Z',
    message: message('first-talk', {
      Name: 'Дарья',
      Email: 'darya@example.com',
      'In my words': 'Hello. Do you have room in December?',
    }),
  },
  {
    receivedAt: '2026-11-21T10:05:00Z',
    message: message('feedback', {
      'Could I be open today?': 'In the middle',
      'What helped today?': 'That you did not rush me.',
    }),
  },
];
