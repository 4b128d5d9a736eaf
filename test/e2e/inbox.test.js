/** The therapist's inbox, opened from disk: keys, messages from everywhere, and nothing lost. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { armor, Decrypter } from 'age-encryption';
import { launchChromium } from './engines.js';
import { assertQuiet, desk, openDesk } from './inbox-desk.js';
import { message, newKey, sampleMessages, seal } from './inbox-mail.js';

const browser = await launchChromium();
after(() => browser.close());

const key = await newKey();
const messages = sampleMessages().map((item) => item.message);
const sealAll = (list, line = key.publicLine) => Promise.all(list.map((one) => seal(one, line)));

const sealedOne = await seal(messages[0], key.publicLine);

/** A desk for one test. */
async function sit(t, options) {
  const made = await openDesk(browser, options);
  t.after(() => made.context.close());
  return made;
}

describe('The inbox, opened from disk', () => {
  it('asks nobody, keeps nothing and breaks no rule of its own while messages are read', async (t) => {
    const at = await sit(t, { offline: true });
    await at.openKey(key.file);
    await at.says('Your key is open.');
    await at.paste(JSON.stringify(await sealAll(messages)));
    await at.says('8 new.');
    await at.press(/Asks for a first talk/);
    await at.press('Mark as not read');
    await assertQuiet(at);
  });

  it('shows a message word for word as it was sent', async (t) => {
    const at = await sit(t);
    const odd = message('feedback', {
      Name: 'Zoë <b>x</b>',
      'In my words': '  Two  blanks,\nlines — “quotes”, 🌱, <script>alert(1)</script> & all.  ',
      'A label\u202e turned': 'x\u0000y',
    });
    await at.openKey(key.file);
    await at.paste(JSON.stringify(await seal(odd, key.publicLine)));
    await at.press(/After a session/);
    assert.deepEqual(await at.readLines(), odd.lines);
    assert.deepEqual(at.wrong, []);
  });

  it('offers to call or to write, and puts nothing of the message into the link', async (t) => {
    const at = await sit(t);
    await at.paste(JSON.stringify(sampleMessages()));
    await at.press(/Asks for a first talk.*Nov 18/);
    const call = at.page.getByRole('link', { name: 'Call +1 212 555 0147' });
    assert.equal(await call.getAttribute('href'), 'tel:+12125550147');
    await at.press(/Asks for a first talk.*Nov 20/);
    const mail = at.page.getByRole('link', { name: 'Write to darya@example.com' });
    assert.equal(await mail.getAttribute('href'), 'mailto:darya@example.com');
  });

  it('warns before the page is left with messages that are not kept', async (t) => {
    const at = await sit(t);
    await at.paste(JSON.stringify(messages));
    await at.says('8 new.');
    const asked = new Promise((resolve) =>
      at.page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.accept();
      }),
    );
    await at.page.close({ runBeforeUnload: true });
    assert.equal(await asked, 'beforeunload');
  });
});

describe('A key made in the inbox', () => {
  it('locks messages that it opens again, and age opens its file with the passphrase', async (t) => {
    const at = await sit(t);
    await at.press(/^Make a key/);
    await at.page.getByLabel('A passphrase for the key file').fill('short');
    await at.press('Make my key');
    await at.says('This is too short');
    await at.press('Suggest one');
    const passphrase = await at.page.getByLabel('A passphrase for the key file').inputValue();
    assert.match(passphrase, /^[a-z]{4}(-[a-z]{4}){5}$/);
    await at.press('Make my key');
    await at.says('Your key is ready');
    await at.press('Go to my inbox');
    await at.says('Save the key file first.');
    const file = await at.download('Save the key file');
    assert.equal(file.name, 'inbox-key.age');
    const line = await at.page.getByRole('group', { name: 'The public line' }).textContent();
    assert.match(line, /^age1[0-9a-z]{58}$/);

    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const secret = await decrypter.decrypt(armor.decode(file.bytes.toString()), 'text');
    assert.ok(secret.includes(`# public key: ${line}\nAGE-SECRET-KEY-1`));

    await at.press('Go to my inbox');
    await at.paste(JSON.stringify(await seal(messages[0], line)));
    await at.says('1 new.');
    await assertQuiet(at);

    const again = await sit(t);
    await again.openKey(file.bytes, passphrase);
    await again.paste(JSON.stringify(await seal(messages[1], line)));
    await again.says('1 new.');
  });

  it('is not made from two passphrases that differ', async (t) => {
    const at = await sit(t);
    await at.press(/^Make a key/);
    await at.page.getByLabel('A passphrase for the key file').fill('long enough for this');
    await at.page.getByLabel('The same passphrase again').fill('long enough for that');
    await at.press('Make my key');
    await at.says('The two are not the same.');
    const focused = at.page.getByLabel('The same passphrase again');
    assert.equal(await focused.getAttribute('aria-invalid'), 'true');
    assert.ok(await focused.evaluate((field) => field.matches(':focus')));
  });
});

/** `age` itself, where it is installed; in CI it has to be. */
const hasAge = (() => {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const withoutAge = !hasAge && !process.env.CI && 'the age command is not installed';

describe("Debian's age", { skip: withoutAge }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const identity = join(folder, 'key.txt');
  writeFileSync(identity, `${key.secret}\n`);
  const age = (args, input) => execFileSync('age', args, { input });

  it('makes what the inbox reads, as text and as bytes', async (t) => {
    const at = await sit(t);
    const [one, two] = messages;
    await at.openKey(key.file);
    await at.paste(String(age(['-a', '-r', key.publicLine], JSON.stringify(one))));
    await at.says('1 new.');
    await at.addFile('message.age', age(['-r', key.publicLine], JSON.stringify(two)));
    await at.says('2 messages');
  });

  it('opens the locked backup, and what is inside is everything', async (t) => {
    const at = await sit(t);
    await at.openKey(key.file);
    await at.paste(JSON.stringify(await sealAll(messages)));
    await at.press('Keep and export');
    const backup = await at.download('Save a locked backup');
    assert.match(backup.name, /^inbox-\d{4}-\d\d-\d\d\.age$/);
    const inside = JSON.parse(String(age(['-d', '-i', identity], backup.bytes)));
    assert.deepEqual(
      new Set(inside.entries.map((entry) => entry.message.id)),
      new Set(messages.map(({ id }) => id)),
    );
  });

  it('has keys that the inbox opens: plain ones too, with a word about that', async (t) => {
    const at = await sit(t);
    await at.openKey(`# made by age-keygen\n${key.secret}\n`, '');
    await at.says('This key file has no passphrase.');
  });
});

describe('What cannot be read', () => {
  it('is a wrong passphrase, said plainly, and the next try works', async (t) => {
    const at = await sit(t);
    await at.openKey(key.file, 'not the passphrase');
    await at.says('This passphrase does not open this key.');
    await at.page.getByLabel('Passphrase', { exact: true }).fill('');
    await at.page.getByRole('button', { name: 'Open', exact: true }).click();
    await at.says('Please type the passphrase of this key.');
    await at.page.getByLabel('Passphrase', { exact: true }).fill('tavi-molu-reka-dosi');
    await at.page.getByRole('button', { name: 'Open', exact: true }).click();
    await at.says('Your key is open.');
  });

  for (const [name, file, words] of [
    ['a file that is no key', 'hello', 'This is not a key file.'],
    ['a damaged key file', key.file.replace(/.{20}\n-----END/, '\n-----END'), 'damaged'],
    ['a message in place of a key', sealedOne.age, 'not a key file'],
  ]) {
    it(`is ${name}, said plainly`, async (t) => {
      const at = await sit(t);
      await at.openKey(file);
      await at.says(words);
      assert.deepEqual(at.wrong, []);
    });
  }

  it('is kept as it came, each with its reason, and read once the right key is open', async (t) => {
    const other = await newKey('another passphrase');
    const [mine, theirs, broken] = await Promise.all([
      seal(messages[0], key.publicLine),
      seal(messages[1], other.publicLine),
      seal(messages[2], key.publicLine),
    ]);
    const damaged = broken.age.replace(/(\n[A-Za-z0-9+/]{10})(.)/g, (_, head, one) =>
      head.concat(one === 'A' ? 'B' : 'A'),
    );
    const cut = broken.age.slice(0, 400);
    const later = { schema: 'alliance.message/2', id: 'x', pages: ['new words'] };
    const at = await sit(t);
    await at.paste([mine.age, theirs.age, damaged, JSON.stringify(later), cut].join('\n\n'));
    await at.says('5 could not be read.');
    await at.press('Not readable yet');
    assert.equal(await at.shown('This is locked. Open your key to read it.'), 3);
    assert.equal(await at.shown('newer version (alliance.message/2)'), 1);
    assert.equal(await at.shown('a part is missing or changed'), 1);

    await at.press('Open a key');
    await at.page.getByLabel('Choose the key file').setInputFiles({
      name: 'k',
      mimeType: 'text/plain',
      buffer: Buffer.from(key.file),
    });
    await at.page.getByLabel('Passphrase', { exact: true }).fill('tavi-molu-reka-dosi');
    await at.page.getByRole('button', { name: 'Open', exact: true }).click();
    await at.says('1 more can be read now.');
    await at.press('Not readable yet');
    assert.equal(await at.shown('This was locked for another key.'), 1);
    assert.equal(await at.shown('a part is missing or changed'), 2);
    await at.page.getByRole('listitem').filter({ hasText: 'another key' }).waitFor();
    const raw = await at.download(/Save it as a file/, 'another key');
    assert.equal(raw.bytes.toString().trim(), theirs.age.trim());

    await at.openKey(other.file, 'another passphrase');
    await at.says('1 more can be read now.');
    await at.says('2 messages');
    assert.deepEqual(at.wrong, []);
  });

  it('is a text without a message: it stays in the field', async (t) => {
    const at = await sit(t);
    await at.paste('Are you free on Monday?');
    await at.says('We found no message in this.');
    const field = at.page.getByLabel('Paste one mail or many');
    assert.equal(await field.inputValue(), 'Are you free on Monday?');
    await at.addFile('holiday.txt', 'Nothing in here');
    await at.says('We found no message in holiday.txt.');
  });
});

describe('Messages', () => {
  it('come from mail, exports and files, each once', async (t) => {
    const at = await sit(t);
    const sealed = await sealAll(messages);
    const mail = `Date: Fri, 20 Nov 2026 10:00:00 +0000\n\n${sealed[0].age.replace(/^/gm, '> ')}`;
    const csv = `schema,id,age\n${sealed
      .slice(0, 3)
      .map(({ schema, id, age }) => `${schema},${id},"${age}"`)
      .join('\n')}`;
    await at.openKey(key.file);
    await at.paste(mail);
    await at.says('1 new.');
    await at.addFile('export.csv', csv);
    await at.says('2 new. 1 were here already.');
    await at.addFile('export.json', JSON.stringify({ submissions: sealed }));
    await at.says('5 new. 3 were here already.');
  });

  it('can be dropped on the page', async (t) => {
    const at = await sit(t);
    await at.page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'export.json'));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('inbox-page').dispatchEvent(drop);
    }, JSON.stringify(messages));
    await at.says('8 new.');
  });

  it('are grouped by person, and are read once they were opened', async (t) => {
    const at = await sit(t);
    await at.paste(JSON.stringify(messages));
    await at.says('8 not read yet');
    const names = await at.page.getByRole('heading', { level: 3 }).allTextContents();
    assert.deepEqual(new Set(names), new Set(['Kim', 'Sam Okoye', 'Дарья', 'No name given']));
    await at.press(/Asks for a first talk/);
    await at.says('7 not read yet');
    await at.press('Mark as not read');
    await at.says('8 not read yet');
  });

  it('are found by a word, and by a name the therapist gave', async (t) => {
    const at = await sit(t);
    await at.paste(JSON.stringify(messages));
    await at.page.getByLabel('Search').fill('did not rush');
    await at.press(/After a session/);
    await at.page.getByText('Change the name in my list').click();
    await at.page.getByLabel('Whose message is this?').fill('Kim');
    await at.press('Save the name');
    await at.page.getByRole('heading', { name: 'Kim', level: 2 }).waitFor();
    await at.page.getByLabel('Search').fill('kim');
    assert.equal(await at.page.getByRole('button', { name: /^After a session/ }).count(), 6);
    await at.page.getByLabel('Search').fill('nobody wrote this');
    await at.says('Nothing matches “nobody wrote this”.');
    await at.press('Show all');
    await at.says('8 messages');
  });

  it('are shown over time, drawn and as a table with the words that came', async (t) => {
    const at = await sit(t);
    await at.paste(JSON.stringify(sampleMessages()));
    await at.press('Over time: Kim');
    await at.page.getByRole('heading', { name: 'Kim, over time' }).waitFor();
    await at.page.getByText('The same as a table').first().click();
    const rows = await at.page.getByRole('table').first().getByRole('row').allInnerTexts();
    assert.deepEqual(
      rows.map((row) => row.split('\t')),
      [
        ['Day', 'Could I be open today?'],
        ['Oct 5, 2026', 'Nearer: I could be open'],
        ['Oct 12, 2026', 'Nearer: I could be open'],
        ['Oct 19, 2026', 'In the middle'],
        ['Oct 26, 2026', 'Nearer: I held a lot back'],
        ['Nov 2, 2026', 'In the middle'],
      ],
    );
    assert.equal(await at.page.locator('svg.trend').first().locator('circle').count(), 5);
  });

  it('that are deleted come back with undo, from the bin, and not once the bin is empty', async (t) => {
    const at = await sit(t);
    const [one] = messages;
    await at.paste(JSON.stringify(one));
    await at.press(/After a session/);
    await at.press('Delete');
    await at.says('0 messages');
    await at.press('Undo');
    await at.page.getByRole('heading', { name: 'Kim', level: 2 }).waitFor();
    await at.page.getByRole('button', { name: 'Delete', exact: true }).click();
    await at.press('Deleted');
    await at.press(/^Put back/);
    await at.says('Nothing is deleted.');
    await at.press('Back to the messages');
    await at.press(/After a session/);
    await at.page.getByRole('button', { name: 'Delete', exact: true }).click();
    await at.press('Deleted');
    await at.press('Delete all of these for good');
    await at.says('This cannot be undone.');
    await at.press('Cancel');
    await at.press('Delete all of these for good');
    await at.press('Yes, delete for good');
    await at.says('Deleted for good.');
    await at.says('Nothing is deleted.');
  });

  it('are exported for the records, all or of one person', async (t) => {
    const at = await sit(t);
    await at.paste(JSON.stringify(messages));
    await at.press('Keep and export');
    await at.page.getByLabel('Which messages?').selectOption('Sam Okoye');
    const csv = await at.download('Save as a table (CSV)');
    assert.match(csv.name, /^messages-.*\.csv$/);
    assert.match(String(csv.bytes), /"Sam Okoye".*"In my words","I would like to talk about work/s);
    assert.doesNotMatch(String(csv.bytes), /Kim/);
    await at.page.getByLabel('Which messages?').selectOption('');
    const json = await at.download('Save as data (JSON)');
    const exported = JSON.parse(String(json.bytes)).map((item) => item.message);
    assert.deepEqual(new Set(exported.map(({ id }) => id)), new Set(messages.map(({ id }) => id)));
    const again = await sit(t);
    await again.addFile('messages.json', json.bytes);
    await again.says('8 new.');
  });
});

describe('Keeping', () => {
  it('in this browser is asked for, locked, and opened with the passphrase alone', async (t) => {
    const at = await sit(t);
    await at.openKey(key.file);
    await at.paste(JSON.stringify(await sealAll(messages)));
    await at.press(/After a session/);
    assert.equal(await at.kept(), '{}');
    await at.press('Keep and export');
    await at.press('Keep my messages here');
    await at.says('Kept in this browser since');
    const kept = await at.kept();
    assert.match(kept, /BEGIN AGE ENCRYPTED FILE/);
    for (const word of ['Sam Okoye', 'long year', 'first-talk', messages[0].id, 'AGE-SECRET-KEY']) {
      assert.ok(!kept.includes(word), word);
    }

    const next = { ...desk(await at.openPage()) };
    await next.says('Your messages are kept here, locked');
    await next.press(/^Open my key/);
    await next.page.getByLabel('Passphrase', { exact: true }).fill('tavi-molu-reka-dosi');
    await next.page.getByRole('button', { name: 'Open', exact: true }).click();
    await next.says('8 messages');
    await next.says('7 not read yet');
    await next.press('Keep and export');
    await next.press('Stop, and delete what is kept here');
    await next.says('Nothing is kept here any more.');
    assert.equal(await next.kept(), '{}');
    assert.deepEqual(at.wrong, []);
    assert.deepEqual(at.requests, []);
  });

  it('does not write over what another key has locked', async (t) => {
    const at = await sit(t);
    await at.openKey(key.file);
    await at.paste(JSON.stringify(messages));
    await at.press('Keep and export');
    await at.press('Keep my messages here');
    await at.says('Kept in this browser since');
    const before = await at.kept();

    const other = await newKey();
    const next = desk(await at.openPage());
    await next.openKey(other.file);
    await next.press('Keep and export');
    await next.says('locked with another key');
    assert.equal(await next.kept(), before);
    assert.equal(await next.shown('Keep my messages here'), 0);
  });

  it('as a locked backup brings everything back, what was read and deleted too', async (t) => {
    const at = await sit(t);
    await at.openKey(key.file);
    await at.paste(JSON.stringify([...messages, { schema: 'alliance.message/2', id: 'x' }]));
    await at.press(/After a session/);
    await at.page.getByRole('button', { name: 'Delete', exact: true }).click();
    await at.press(/Asks for a first talk/);
    await at.press('Keep and export');
    const backup = await at.download('Save a locked backup');
    assert.doesNotMatch(String(backup.bytes), /Sam Okoye|long year|entries|AGE-SECRET/);

    const next = await sit(t);
    await next.openKey(key.file);
    await next.addFile(backup.name, backup.bytes);
    await next.says('7 messages');
    await next.says('6 not read yet');
    await next.press('Deleted');
    await next.says('These are still here.');
    await next.press('Back to the messages');
    await next.press('Not readable yet');
    await next.says('newer version');
  });

  it('ends with the inbox: closed, it is empty again', async (t) => {
    const at = await sit(t);
    await at.openKey(key.file);
    await at.paste(JSON.stringify(messages));
    await at.press('Close my inbox');
    await at.says('Messages that are not kept are gone');
    await at.press('Yes, close it');
    await at.says('Read what people sent you');
    assert.equal(await at.shown('Kim'), 0);
    await at.says('No key is open');
  });
});
