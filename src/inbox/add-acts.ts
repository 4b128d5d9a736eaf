/** How messages come in: pasted, as files, from a receiver. */
import { armor } from 'age-encryption';
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import { readAddress } from './receiver.js';
import { told } from './told.js';
import type { InboxView } from './view.js';

/** To the list, with what came of it; who has gone elsewhere meanwhile is told there. */
function arrive(view: InboxView, said: string, isHere: () => boolean): void {
  if (isHere()) {
    view.session.view = 'list';
    view.fill({ errors: {} });
  }
  view.session.say(said);
}

export async function readPaste(view: InboxView): Promise<void> {
  const text = view.form.paste;
  const { outcomes, problems } = words.add;
  if (!text.trim()) return view.mend('paste', problems.empty);
  const isHere = view.stays();
  const outcome = await view.session.read(text, 'paste');
  if (!outcome) return isHere() ? view.mend('paste', outcomes.nothing) : undefined;
  // What was pasted meanwhile stays.
  if (view.form.paste === text) view.fill({ paste: '' });
  arrive(view, told(outcome), isHere);
}

/** The text of a file, an age file that is not armored too; undefined where it cannot be read. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith('age-encryption.org/v1')) return text;
    return armor.encode(bytes);
  } catch {
    return undefined;
  }
}

export async function readFiles(view: InboxView, files: readonly File[]): Promise<void> {
  const { nothingFile, unreadable } = words.add.outcomes;
  const isHere = view.stays();
  const said: string[] = [];
  const failed: string[] = [];
  for (const file of files) {
    const text = await textOf(file);
    const outcome = text === undefined ? undefined : await view.session.read(text, 'file');
    if (outcome) said.push(told(outcome));
    else failed.push(fill(text === undefined ? unreadable : nothingFile, { file: file.name }));
  }
  if (said.length) arrive(view, [...said, ...failed].join(' '), isHere);
  else if (isHere()) view.mend('files', failed.join(' '));
}

/** Fetches what is new, from the receiver that was typed, or again from the one that is connected. */
export async function fetchNew(view: InboxView): Promise<void> {
  const { session, form } = view;
  const { connection } = session;
  const { problems } = words.add;
  const onAddView = session.view === 'add';
  const url = onAddView ? readAddress(form.address) : connection?.url;
  const token = onAddView ? form.token.trim() : connection?.token;
  if (!url) return view.mend('address', problems.address);
  if (!token) return view.mend('token', problems.tokenEmpty);
  const isHere = view.stays();
  const same = connection?.url === url && connection.token === token;
  const said = await session.fetch({ url, token, after: same ? connection.after : 0 });
  const failed = Object.values(problems).includes(said as never);
  if (failed && onAddView && isHere()) view.mend('receiver', said);
  else if (said) arrive(view, said, isHere);
}
