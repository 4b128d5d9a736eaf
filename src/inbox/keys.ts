/** Keys and locks, all of them age: what is made here, Debian's `age` opens, and the other way. */
import {
  armor,
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption';
import type { Why } from './types.js';

/** A key that is open. It lives in memory only. */
export interface Key {
  readonly secrets: readonly string[];
  /** The lines for `encryptTo`. */
  readonly publicLines: readonly string[];
  /** The file it came from, where that is locked with a passphrase. */
  readonly file?: string;
}

export type KeyProblem = 'passphrase' | 'needsPassphrase' | 'noKey' | 'damagedKey';

/** As hard to guess at as age makes it by default: two to the 18th. */
const WORK = 18;
const SECRET = /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+/gi;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Where a passphrase is worked on, the page stands still: let it draw first. */
const drawn = () =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100, undefined);
    requestAnimationFrame(() => setTimeout(() => (clearTimeout(timer), resolve(undefined))));
  });

/** A new key, and its file locked with the passphrase. */
export async function makeKey(
  passphrase: string,
  { work = WORK, now = new Date() }: { work?: number; now?: Date } = {},
): Promise<Key & { readonly file: string }> {
  const secret = await generateX25519Identity();
  const publicLine = await identityToRecipient(secret);
  const text = `# created: ${now.toISOString()}\n# public key: ${publicLine}\n${secret}\n`;
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  await drawn();
  const file = armor.encode(await encrypter.encrypt(text));
  return { secrets: [secret], publicLines: [publicLine], file };
}

/** The secret lines in a key file that is open. */
async function readSecrets(text: string): Promise<Key | undefined> {
  const secrets = (text.match(SECRET) ?? []).map((secret) => secret.toUpperCase());
  try {
    const publicLines = await Promise.all(secrets.map((secret) => identityToRecipient(secret)));
    return secrets.length ? { secrets, publicLines } : undefined;
  } catch {
    return undefined;
  }
}

const isArmored = (text: string) => text.includes('-----BEGIN AGE ENCRYPTED FILE-----');
const HEAD = 'age-encryption.org/v1';

/** The bytes of an age file, armored or not; undefined where it is none. */
function fileIn(file: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder().decode(file);
  if (text.startsWith(HEAD)) return file;
  if (!isArmored(text)) return undefined;
  try {
    return armor.decode(text);
  } catch {
    return undefined;
  }
}

/** Opens a key file. Throws nothing: says what is in the way. */
export async function openKey(
  file: Uint8Array,
  passphrase: string,
): Promise<{ readonly key: Key } | { readonly problem: KeyProblem }> {
  const text = new TextDecoder().decode(file);
  const open = await readSecrets(text);
  if (open) return { key: open };
  const locked = fileIn(file);
  if (!locked) return { problem: isArmored(text) ? 'damagedKey' : 'noKey' };
  if (!/^-> scrypt /m.test(new TextDecoder().decode(locked.slice(0, 200))))
    return { problem: 'noKey' };
  if (!passphrase) return { problem: 'needsPassphrase' };
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  await drawn();
  try {
    const key = await readSecrets(await decrypter.decrypt(locked, 'text'));
    return key ? { key: { ...key, file: armor.encode(locked) } } : { problem: 'noKey' };
  } catch (error) {
    return { problem: noMatch(error) ? 'passphrase' : 'damagedKey' };
  }
}

/** What the library says when none of the keys it has fits. */
const noMatch = (error: unknown) =>
  error instanceof Error && /no identity matched/.test(error.message);

/** Opens a locked message, or says why not. */
export async function unlock(
  age: string,
  key: Key | undefined,
): Promise<{ readonly text: string } | { readonly why: Why }> {
  if (!key) return { why: 'locked' };
  const decrypter = new Decrypter();
  for (const secret of key.secrets) decrypter.addIdentity(secret);
  try {
    return { text: await decrypter.decrypt(armor.decode(age), 'text') };
  } catch (error) {
    return { why: noMatch(error) ? 'otherKey' : 'damaged' };
  }
}

/** Locks a text for the key's own owner. */
export async function lock(text: string, key: Key): Promise<string> {
  const encrypter = new Encrypter();
  for (const line of key.publicLines) encrypter.addRecipient(line);
  return armor.encode(await encrypter.encrypt(bytesOf(text)));
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const GROUPS = 6;

/** A number below `limit`, each as likely as any other. */
function chance(limit: number): number {
  const most = Math.floor(256 / limit) * limit;
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < most) return byte % limit;
  }
}

/** A passphrase that can be said and written down: six made-up words, about 73 bits. */
export function suggestPassphrase(): string {
  const pick = (letters: string) => letters[chance(letters.length)]!;
  const word = () => [CONSONANTS, VOWELS, CONSONANTS, VOWELS].map(pick).join('');
  return Array.from({ length: GROUPS }, word).join('-');
}

/** The name a key file is saved under. */
export const KEY_FILE = 'inbox-key.age';

/** Shorter than this can be guessed by a machine in a short while. */
export const LEAST_PASSPHRASE = 12;
