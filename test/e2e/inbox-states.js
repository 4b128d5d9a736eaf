/**
 * Every state of the inbox by how a therapist gets there. `inbox-look.test.js` checks each of them,
 * `npm run shots` draws them.
 */
import { message, newKey, PASSPHRASE, sampleMessages, seal } from './inbox-mail.js';

const RECEIVER = 'https://receiver.example';

const key = await newKey();
const other = await newKey();
const samples = sampleMessages();
const strange = await seal(samples[0].message, other.publicLine);
const mine = await seal(samples[0].message, key.publicLine);
const damaged = mine.age.replace(/\n(.{10})./, (_, head) => `\n${head}!!`).slice(0, 420);
const LATER = { schema: 'alliance.message/2', id: 'x', pages: [] };
export const ALL = JSON.stringify([...samples, strange, LATER]);

/** Long names, a language from right to left, many words, no way to answer. */
const LONG = [
  message('first-talk', {
    Name: 'Maximiliane-Wilhelmina von Hohenstein-Ravensburg',
    Email: 'maximiliane.wilhelmina.von.hohenstein-ravensburg@practice-of-many-people.example.org',
    Phone: '+49 30 5550 1234 5678',
    'In my words': Array(12)
      .fill('It has been a long year, and I do not know where to begin.')
      .join(' '),
    'A link I found': `https://example.org/${'a-long-way/'.repeat(12)}`,
  }),
  message('first-talk', {
    الاسم: 'ليلى',
    Name: 'ليلى منصور',
    'In my words': 'مرحبا. هل لديك موعد في ديسمبر؟',
  }),
  message('letter', { 'What it is': 'A kind that this inbox has no word for.' }),
];

/** A year of sessions with one person. */
const YEAR = Array.from({ length: 46 }, (_, at) => ({
  receivedAt: new Date(Date.UTC(2025, 11, 1 + at * 7, 17)).toISOString(),
  message: message('feedback', {
    Name: 'Robin',
    'Could I be open today?': [
      'In the middle',
      'Nearer: I could be open',
      'Nearer: I held a lot back',
    ][(at * at) % 3],
  }),
}));

const open = async (at, file = key.file, passphrase) => {
  await at.openKey(file, passphrase);
  await at.says(/^Your key is open\./);
};
const withMessages = async (at) => {
  await open(at);
  await at.paste(ALL);
  await at.says('8 new.');
};
const withTalk = async (at) => {
  await withMessages(at);
  await at.press(/Asks for a first talk/);
};
const withFeedback = async (at) => {
  await withMessages(at);
  await at.press(/After a session.*Nov 2\b(?!\d)/);
};
const onKeep = async (at) => {
  await withMessages(at);
  await at.press('Keep and export');
};
const onAdd = async (at, text) => {
  await at.paste(text);
  await at.says('We found no message');
};
const onMake = async (at, { first, again = first } = {}) => {
  await at.press(/^Make a key/);
  if (first) {
    await at.page.getByLabel('A passphrase for the key file').fill(first);
    await at.page.getByLabel('The same passphrase again').fill(again);
  }
};
const onMade = async (at) => {
  await onMake(at);
  await at.press('Suggest one');
  await at.press('Make my key');
  await at.says('Your key is ready');
};
const onOpen = (at) => at.press(/^Open my key/);
const kept = async (at) => {
  await onKeep(at);
  await at.press('Keep my messages here');
  await at.says('Kept in this browser since');
};
const keptBefore = async (at) => {
  await kept(at);
  await at.page.reload();
  await at.says('Your messages are kept here, locked');
};
const drop = (at, files) =>
  at.page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(all)) dataTransfer.items.add(new File([text], name));
    const options = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', options));
  }, files);

/** Runs in the page: work that is done in turns never gets its next one. */
const stall = () => {
  globalThis.scheduler.yield = () => new Promise(() => {});
};

/** A receiver that answers so; `undefined` never answers. */
async function connect(at, answer, address = RECEIVER) {
  await at.page.route(`${RECEIVER}/**`, (route) => answer && route.fulfill(answer));
  await at.connect(address, 'a-token');
}
const page = (messages) => ({
  json: { messages: messages.map((one, seq) => ({ seq: seq + 1, ...one })), next: null },
  headers: { 'access-control-allow-origin': '*' },
});
const status = (code) => ({ status: code, headers: { 'access-control-allow-origin': '*' } });
const connected = async (at, messages = samples) => {
  await connect(at, page(messages));
  await at.says(`${messages.length} new.`);
};
const MANY = Array.from({ length: 230 }, (_, at) => ({
  receivedAt: new Date(Date.UTC(2026, 9, 1, at)).toISOString(),
  message: message('feedback', {
    Name: `Person ${at % 23}`,
    'What helped today?': `Number ${at}.`,
  }),
}));

export const STATES = {
  'at first': () => undefined,
  'at first, with messages kept': keptBefore,
  'the list of those who dropped a file at first': (at) =>
    drop(at, { 'all.json': ALL }).then(() => at.says('8 new.')),

  'making a key': (at) => onMake(at),
  'making a key: one is suggested': async (at) => {
    await onMake(at);
    await at.press('Suggest one');
  },
  'making a key: too short': async (at) => {
    await onMake(at, { first: 'short' });
    await at.press('Make my key');
    await at.says('This is too short');
  },
  'making a key: the two differ': async (at) => {
    await onMake(at, { first: 'long enough for this', again: 'long enough for that' });
    await at.press('Make my key');
    await at.says('The two are not the same.');
  },
  'key made': onMade,
  'key made: the file saved': async (at) => {
    await onMade(at);
    await at.download('Save the key file');
    await at.says('Saved as inbox-key.age');
  },
  'key made: not saved yet': async (at) => {
    await onMade(at);
    await at.press('Go to my inbox');
    await at.says('Save the key file first.');
  },
  'key made: its text': async (at) => {
    await onMade(at);
    await at.page.getByText('Show the key file as text').click();
  },
  'key made: the line copied': async (at) => {
    await onMade(at);
    await at.press('Copy the line');
    await at.says(/Copied|Copying did not work/);
  },

  'opening a key': onOpen,
  'opening a key: file chosen': async (at) => {
    await onOpen(at);
    await at.chooseKey('inbox-key.age', key.file);
    await at.says('Chosen: inbox-key.age');
  },
  'opening a key: no file': async (at) => {
    await onOpen(at);
    await at.press('Open');
    await at.says('Choose your key file first.');
  },
  'opening a key: its text': async (at) => {
    await onOpen(at);
    await at.page.getByText('Or paste the text of the key file').click();
  },
  'opening a key: kept here': async (at) => {
    await keptBefore(at);
    await onOpen(at);
  },
  'opening a key: no passphrase': async (at) => {
    await at.openKey(key.file, '');
    await at.says('Please type the passphrase');
  },
  'opening a key: wrong passphrase': async (at) => {
    await at.openKey(key.file, 'wrong');
    await at.says('does not open this key');
  },
  'opening a key: damaged': async (at) => {
    await at.openKey(key.file.replace(/.{20}\n-----END/, '\n-----END'));
    await at.says('damaged');
  },
  'opening a key: no key': async (at) => {
    await at.openKey('hello');
    await at.says('This is not a key file.');
  },
  'opened a key without a passphrase': (at) =>
    open(at, `# made by age-keygen\n${key.secret}\n`, ''),

  'a locked message, no key yet': async (at) => {
    await at.paste(mine.age);
    await at.says('One message is locked.');
  },
  'what came was damaged': async (at) => {
    await open(at);
    await at.paste(damaged);
    await at.says('1 could not be read.');
  },
  'making a key: working': async (at) => {
    await onMake(at, { first: 'long enough for this' });
    await at.page.evaluate(stall);
    await at.press('Make my key');
    await at.says('Making your key.');
  },
  'opening a key: working': async (at) => {
    await onOpen(at);
    await at.chooseKey('inbox-key.age', (await newKey(PASSPHRASE, 16)).file);
    await at.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await at.page.evaluate(stall);
    await at.press('Open');
    await at.says('Opening.');
  },
  'an empty inbox': async (at) => {
    await open(at);
    await at.says('Nothing here yet.');
  },
  'adding messages': (at) => at.addScreen(),
  'adding messages: nothing pasted': async (at) => {
    await at.addScreen();
    await at.press('Read this');
    await at.says('Paste something first.');
  },
  'adding messages: no message in it': (at) => onAdd(at, 'Are you free on Monday?\n'.repeat(9)),
  'adding messages: files without a message': async (at) => {
    await at.addScreen();
    await drop(at, { 'holiday.txt': 'Nothing', 'a-very-long-name-of-a-photo.jpeg': '\u0000' });
    await at.says('We found no message in');
  },
  'adding messages: a bad address': async (at) => {
    await at.connect('http://example.com', 'a-token');
    await at.says('This address does not work here.');
  },
  'adding messages: no token': async (at) => {
    await at.connect(RECEIVER, '');
    await at.says('Please add the token.');
  },
  'receiver: the token refused': async (at) => {
    await connect(at, status(401));
    await at.says('The receiver does not know this token.');
  },
  'receiver: something else': async (at) => {
    await connect(at, status(404));
    await at.says('it is not a receiver');
  },
  'receiver: has a problem': async (at) => {
    await connect(at, status(503));
    await at.says('has a problem right now');
  },
  'receiver: no answer': async (at) => {
    await at.connect('http://localhost:9', 'a-token');
    await at.says('No answer from there.');
  },
  'receiver: fetching': async (at) => {
    await connect(at);
    await at.says('Fetching…');
  },
  'receiver: nothing there': async (at) => {
    await connect(at, page([]));
    await at.says('No new messages.');
  },
  'receiver: fetched': (at) => connected(at),
  'receiver: many messages': (at) => connected(at, MANY),

  'the list': withMessages,
  'the list: doubles': async (at) => {
    await withMessages(at);
    await at.paste(JSON.stringify(samples));
    await at.says('8 were here already.');
  },
  'the list: long words': async (at) => {
    await open(at);
    await at.paste(JSON.stringify(LONG));
    await at.says('3 new.');
  },
  'a search': async (at) => {
    await withMessages(at);
    await at.page.getByLabel('Search').fill('did not rush');
    await at.page.getByRole('button', { name: /^Asks/ }).first().waitFor({ state: 'detached' });
  },
  'a search without an answer': async (at) => {
    await withMessages(at);
    await at.page.getByLabel('Search').fill('nothing like this');
    await at.says('Nothing matches');
  },

  'a message: first talk': withTalk,
  'a message: feedback': withFeedback,
  'a message: without a name': async (at) => {
    await withMessages(at);
    await at.press(/After a session.*Nov 21/);
  },
  'a message: long words': async (at) => {
    await open(at);
    await at.paste(JSON.stringify(LONG[0]));
    await at.press(/Asks for a first talk/);
  },
  'a message: from right to left': async (at) => {
    await open(at);
    await at.paste(JSON.stringify(LONG[1]));
    await at.press(/Asks for a first talk/);
  },
  'a message: another name': async (at) => {
    await withTalk(at);
    await at.page.getByText('Change the name in my list').click();
  },
  'a message: marked as not read': async (at) => {
    await withTalk(at);
    await at.press('Mark as not read');
    await at.says('Marked as not read.');
  },
  'a message: deleted': async (at) => {
    await withTalk(at);
    await at.press('Delete');
    await at.says('Deleted. It is under');
  },

  'one person over time': async (at) => {
    await withMessages(at);
    await at.press('Over time: Kim');
  },
  'one person over time: as a table': async (at) => {
    await withMessages(at);
    await at.press('Over time: Kim');
    await at.page.getByText('The same as a table').first().click();
  },
  'one person over a year': async (at) => {
    await at.paste(JSON.stringify(YEAR));
    await at.press('Over time: Robin');
  },

  'what cannot be read': async (at) => {
    await withMessages(at);
    await at.paste(`${damaged}\n\n${strange.age}`);
    await at.press(/^Not readable yet/);
    await at.page.getByText('What came').first().click();
  },
  'what cannot be read: no key yet': async (at) => {
    await at.paste(mine.age);
    await at.says('One message is locked.');
    await at.press(/^Not readable yet/);
  },
  'what cannot be read: nothing': async (at) => {
    await at.paste(JSON.stringify(LATER));
    await at.press(/^Not readable yet/);
    await at.press('Remove it from here');
    await at.says('Everything could be read.');
  },
  'what cannot be read: removed': async (at) => {
    await withMessages(at);
    await at.press(/^Not readable yet/);
    await at.press('Remove it from here');
    await at.says('Removed.');
  },

  'what is deleted': async (at) => {
    await withTalk(at);
    await at.press('Delete');
    await at.press(/^Deleted/);
  },
  'what is deleted: nothing': async (at) => {
    await STATES['what is deleted'](at);
    await at.press(/^Put back/);
    await at.says('Nothing is deleted.');
  },
  'what is deleted: for good?': async (at) => {
    await connected(at);
    await at.press(/Asks for a first talk/);
    await at.press('Delete');
    await at.press(/^Deleted/);
    await at.press('Delete all of these for good');
  },
  'what is deleted: not at the receiver': async (at) => {
    await STATES['what is deleted: for good?'](at);
    await at.page.unroute(`${RECEIVER}/**`);
    await at.page.route(`${RECEIVER}/**`, (route) => route.fulfill(status(503)));
    await at.press('Yes, delete for good');
    await at.says('Your receiver did not delete 1.');
  },
  'what is deleted: no receiver connected': async (at) => {
    await connected(at);
    await at.press(/Asks for a first talk/);
    await at.press('Delete');
    await at.press('Keep and export');
    const session = at.page.locator('inbox-page');
    await session.evaluate((element) => (element.session.connection = undefined));
    await at.press('Back to the messages');
    await at.press(/^Deleted/);
    await at.press('Delete all of these for good');
    await at.says('Your receiver is not connected.');
  },

  'keeping and exporting': onKeep,
  'keeping and exporting: without a key': async (at) => {
    await at.paste(JSON.stringify(samples));
    await at.press('Keep and export');
  },
  'keeping and exporting: kept': kept,
  'keeping and exporting: refused': async (at) => {
    await onKeep(at);
    await at.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await at.press('Keep my messages here');
    await at.says('did not let us keep it');
  },
  'keeping and exporting: stopped': async (at) => {
    await kept(at);
    await at.press('Stop, and delete what is kept here');
    await at.says('Nothing is kept here any more.');
  },
  'keeping and exporting: of another key': async (at) => {
    await keptBefore(at);
    await open(at, other.file);
    await at.press('Keep and export');
    await at.says('locked with another key');
  },
  'keeping and exporting: of another key, for good?': async (at) => {
    await STATES['keeping and exporting: of another key'](at);
    await at.press('Delete what is kept here');
    await at.says('This cannot be undone.');
  },
  'keeping and exporting: one person': async (at) => {
    await onKeep(at);
    await at.page.getByLabel('Which messages?').selectOption('Kim');
    await at.download('Save as a table (CSV)');
    await at.says(/Saved as messages-/);
  },

  'on paper: one message': async (at) => {
    await withTalk(at);
    await at.page.emulateMedia({ media: 'print' });
  },
  'on paper: all of one person': async (at) => {
    await onKeep(at);
    // As a browser that opens its print window, and leaves it open.
    await at.page.evaluate(
      () => (globalThis.print = () => dispatchEvent(new Event('beforeprint'))),
    );
    await at.page.getByLabel('Which messages?').selectOption('Kim');
    await at.press('Print');
    await at.page.emulateMedia({ media: 'print' });
  },

  closing: async (at) => {
    await withMessages(at);
    await at.press('Close my inbox');
  },
  closed: async (at) => {
    await STATES.closing(at);
    await at.press('Yes, close it');
    await at.says('Closed.');
  },
};
