/** A part that loads later, on the press that sends: locks a message for the practice's keys. */
import { armor, Encrypter } from 'age-encryption';
import { toJson } from './json.js';
import type { Message, SealedMessage } from './message.js';
import { padded } from './pad.js';

/** Locks a message for every one of `keys`. Throws where one of them is no key: then nothing goes. */
export async function seal(message: Message, keys: readonly string[]): Promise<SealedMessage> {
  if (!keys.length) throw new Error('There is no key to lock it with.');
  const encrypter = new Encrypter();
  for (const key of keys) encrypter.addRecipient(key);
  const { schema, id } = message;
  const file = await encrypter.encrypt(padded(toJson(message)));
  return { schema, id, age: armor.encode(file) };
}
