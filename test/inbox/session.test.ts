import { expect } from '@open-wc/testing';
import { identity } from '../../src/inbox/collection.js';
import { lock, makeKey, type Key } from '../../src/inbox/keys.js';
import { openKept, readKept } from '../../src/inbox/keeping.js';
import { Session } from '../../src/inbox/session.js';
import type { ReadMessage } from '../../src/inbox/types.js';
import { plain } from './samples.js';

const newSession = () => new Session(() => undefined);
const json = (...messages: ReadMessage[]) => JSON.stringify(messages);
const names = ({ entries }: Session) => entries.map(({ message }) => message.to).sort();
const newKey = () => makeKey('six made-up words', { work: 1 });

describe('What a therapist does while messages are read', () => {
  let key: Key;
  let locked: string;

  before(async () => {
    key = await newKey();
    locked = await lock(JSON.stringify(plain({ to: 'Locked' })), key);
  });

  it('is not undone by what comes in: deleted stays deleted, read stays read', async () => {
    const session = newSession();
    await session.useKey(key);
    await session.read(json(plain({ to: 'Opened' }), plain({ to: 'Deleted' })), 'paste');
    const [opened, deleted] = ['Opened', 'Deleted'].map((to) =>
      session.entries.find(({ message }) => message.to === to)!,
    );
    const reading = session.read(locked, 'paste');
    session.remove(deleted!);
    session.show(opened!);
    await reading;
    expect(names(session)).to.deep.equal(['Locked', 'Opened']);
    expect(session.bin.map(({ message }) => message.to)).to.deep.equal(['Deleted']);
    expect(session.open?.read).to.equal(true);
  });

  it('loses nothing of two texts that are read at once', async () => {
    const session = newSession();
    await session.useKey(key);
    await Promise.all([
      session.read(locked, 'paste'),
      session.read(json(plain({ to: 'Open' })), 'file'),
    ]);
    expect(names(session)).to.deep.equal(['Locked', 'Open']);
    expect(session.busy).to.equal(false);
  });

  it('opens a key in time for what was begun without it', async () => {
    const session = newSession();
    const reading = session.read(locked, 'paste');
    await Promise.all([reading, session.useKey(key)]);
    expect(names(session)).to.deep.equal(['Locked']);
    expect(session.collection.troubles).to.deep.equal([]);
  });

  it('closes the inbox: what was still being read does not come back to it', async () => {
    const session = newSession();
    await session.useKey(key);
    const reading = session.read(locked, 'paste');
    await session.close();
    await reading;
    expect(session.isEmpty).to.equal(true);
    expect(session.busy).to.equal(false);
    expect(session.said).to.equal('Closed. The page is empty again.');
  });
});

describe('What was put back while the rest is deleted for good', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('stays', async () => {
    const session = newSession();
    await session.read(json(plain({ to: 'Kept' }), plain({ to: 'Gone' })), 'receiver');
    session.connection = { url: 'https://receiver.example', token: 'a', after: 0 };
    session.entries.forEach((entry) => session.remove(entry));
    const answers: ((answer: Response) => void)[] = [];
    globalThis.fetch = () => new Promise((resolve) => answers.push(resolve));
    const emptying = session.emptyBin();
    const kept = session.bin.find(({ message }) => message.to === 'Kept')!;
    session.putBack(kept);
    for (let count = 0; count < 2; count++) {
      while (!answers.length) await new Promise((resolve) => setTimeout(resolve));
      answers.pop()!(new Response(null, { status: 204 }));
    }
    await emptying;
    expect(names(session)).to.deep.equal(['Kept']);
    expect(session.bin).to.deep.equal([]);
  });
});

describe('What is kept in this browser', () => {
  let key: Key;

  before(async () => {
    key = await newKey();
  });
  beforeEach(() => localStorage.clear());
  after(() => localStorage.clear());

  async function keeping() {
    const session = newSession();
    await session.useKey(key);
    await session.read(json(plain({ to: 'First' })), 'paste');
    await session.keepHere();
    return session;
  }
  const kept = async () => (await openKept(key))?.entries.map(({ message }) => message.to).sort();

  it('stays locked with the key it was kept with, whichever key is opened after that', async () => {
    const session = await keeping();
    await session.useKey(await newKey());
    await session.read(json(plain({ to: 'Second' })), 'paste');
    await session.close();
    expect(await kept()).to.deep.equal(['First', 'Second']);
    expect(readKept()!.keyFile).to.equal(key.file);
  });

  it('goes for good, also where it is being written just then', async () => {
    const session = await keeping();
    session.markUnread(session.entries[0]!);
    const reading = session.read(json(plain()), 'paste');
    await session.stopKeeping();
    await reading;
    await session.close();
    expect(readKept()).to.equal(undefined);
  });

  it('is not brought back by another page that had it open', async () => {
    const [one, other] = [await keeping(), newSession()];
    await other.useKey(key);
    await one.stopKeeping();
    expect(other.unkept).to.equal(false);
    other.markUnread(other.entries[0]!);
    while (!other.unkept) await new Promise((resolve) => setTimeout(resolve));
    expect(readKept()).to.equal(undefined);
    expect(other.keptSince).to.equal('');
    expect(other.said).to.match(/^Nothing is kept here any more\./);
    expect(other.entries.map(({ message }) => identity(message))).to.have.length(1);
  });
});
