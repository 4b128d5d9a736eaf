/** What a therapist does with a key: make one, take its file along, open one. */
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import { saveText } from '../visitor/save-text.js';
import { readKept } from './keeping.js';
import * as keys from './keys.js';
import { emptyForm, type InboxView } from './view.js';

/** No key file is as large as this. */
const LARGEST = 1_000_000;

export async function makeKey(view: InboxView): Promise<void> {
  const { passphrase, again } = view.form;
  const { short, differ, working } = words.make;
  if (passphrase.length < keys.LEAST_PASSPHRASE) {
    return view.mend('passphrase', fill(short, { n: keys.LEAST_PASSPHRASE }));
  }
  if (passphrase !== again) return view.mend('again', differ);
  const isHere = view.stays();
  view.session.say(working);
  const key = await view.session.work(() => keys.makeKey(passphrase));
  if (!isHere()) return;
  view.made = { key, saved: false, tried: false };
  view.fill(emptyForm());
  view.session.go('made');
}

export function saveKey(view: InboxView): void {
  const { key } = view.made!;
  const { saved, saveFailed } = words.made;
  const done = saveText(key.file, keys.KEY_FILE);
  view.made = { key, saved: done, tried: true };
  view.fill({ errors: done ? {} : { made: saveFailed } });
  view.session.tell(done ? fill(saved, { file: keys.KEY_FILE }) : saveFailed);
}

export async function copyKey(view: InboxView): Promise<void> {
  const { key, saved } = view.made!;
  view.made = { key, saved, tried: true };
  view.fill({ errors: {} });
  await view.copy(key.file);
}

export function leaveMade(view: InboxView): void {
  const { key, tried } = view.made!;
  if (tried) void view.session.useKey(key);
  else view.mend('made', words.made.notSaved);
}

/** Takes a file for the key, in place of a text that was pasted. */
export async function chooseKey(view: InboxView, file: File): Promise<void> {
  const { noKey, unreadable } = words.open.problems;
  if (file.size > LARGEST) return view.mend('key', noKey);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    view.fill({ keyFile: { name: file.name, bytes }, keyText: '', errors: {} });
  } catch {
    // A folder, or a file that is gone.
    view.mend('key', fill(unreadable, { file: file.name }));
  }
}

export async function openKey(view: InboxView): Promise<void> {
  const { session, form } = view;
  const { problems, working } = words.open;
  const text = form.keyText.trim() || (session.waits ? readKept()?.keyFile : '');
  const bytes = form.keyFile?.bytes ?? (text ? new TextEncoder().encode(text) : undefined);
  if (!bytes) return view.mend('key', problems.noFile);
  const isHere = view.stays();
  session.say(working);
  const opened = await session.work(() => keys.openKey(bytes, form.passphrase));
  if (!isHere()) return;
  if ('key' in opened) {
    await session.useKey(opened.key);
    if (isHere()) view.fill(emptyForm());
    return;
  }
  const { problem } = opened;
  const isPassphrase = problem === 'passphrase' || problem === 'needsPassphrase';
  view.mend(isPassphrase ? 'passphrase' : 'key', problems[problem]);
}
