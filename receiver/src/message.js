/** From the bytes of a request to a message worth keeping. Nothing here touches the database. */
import { Refusal } from './problem.js';

/** The most that one message may weigh, in bytes. */
export const MAX_BYTES = 64 * 1024;
const MAX_LINES = 500;
const KNOWN_SCHEMA = 'alliance.message/1';
const SCHEMA = /^alliance\.message\/[1-9]\d{0,3}$/;
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const KIND = /^[a-z][a-z-]{0,39}$/;
const ARMOR =
  /^\s*-----BEGIN AGE ENCRYPTED FILE-----\r?\n[A-Za-z0-9+/=\r\n]+-----END AGE ENCRYPTED FILE-----\s*$/;

/** Form fields that are the message itself; the others become its lines. */
const OWN_FIELDS = new Set(['schema', 'id', 'kind', 'to', 'age']);

/** @param {string} code @param {string} words */
const invalid = (code, words) => new Refusal(422, code, words);
const tooLarge = () =>
  new Refusal(413, 'too-large', `A message may have at most ${MAX_BYTES} bytes.`);

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The body as text, read no further than allowed.
 * @param {Request} request
 */
async function readText(request) {
  const said = request.headers.get('content-length');
  if (Number(said) > MAX_BYTES) throw tooLarge();
  const bytes = said === null ? await readCounted(request) : await request.arrayBuffer();
  if (bytes.byteLength > MAX_BYTES) throw tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'not-utf-8', 'The body is not text in UTF-8.');
  }
}

/** For a body whose length nobody said: stops as soon as it is too long. @param {Request} request */
async function readCounted(request) {
  const reader = request.body?.getReader();
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  return new Blob(chunks).arrayBuffer();
}

/** @param {string} text @returns {Record<string, unknown>} */
function parseJson(text) {
  try {
    const value = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Said below, without a word of the body.
  }
  throw new Refusal(400, 'not-json', 'The body is not a JSON object.');
}

/**
 * A form has flat fields. Those that are not the message's own are its lines, in their order;
 * a name that starts with an underscore is a note to the endpoint, and no line.
 * @param {string} text
 */
function parseForm(text) {
  const fields = new URLSearchParams(text);
  /** @type {Record<string, unknown>} */
  const message = {};
  for (const name of OWN_FIELDS) if (fields.has(name)) message[name] = fields.get(name);
  if (message.age === undefined) {
    message.lines = [...fields]
      .filter(([name]) => !OWN_FIELDS.has(name) && !name.startsWith('_'))
      .map(([label, value]) => ({ label, value }));
  }
  return message;
}

const PARSERS = new Map([
  ['application/json', parseJson],
  ['application/x-www-form-urlencoded', parseForm],
]);

/** @param {Request} request */
function parserFor(request) {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((part) => part.startsWith('charset='));
  const parser = PARSERS.get(type);
  if (parser && (!charset || /^charset="?utf-?8"?$/.test(charset))) return parser;
  const types = [...PARSERS.keys()].join(' or ');
  throw new Refusal(415, 'wrong-type', `Send ${types}, in UTF-8.`);
}

/** @param {unknown} value @param {number} max @returns {value is string} */
const isText = (value, max) => typeof value === 'string' && value.length <= max;

/** @param {unknown} line */
function cleanLine(line) {
  if (!isRecord(line) || !isText(line.label, MAX_BYTES) || !isText(line.value, MAX_BYTES)) {
    throw invalid('wrong-lines', 'Each line needs a "label" and a "value", both text.');
  }
  return { label: line.label, value: line.value };
}

/** What version 1 says, and nothing else that came along. @param {Record<string, unknown>} given */
function cleanPlain({ schema, id, kind, to, lines }) {
  if (!isText(kind, 40) || !KIND.test(kind)) {
    throw invalid('wrong-kind', '"kind" is missing; for example "feedback" or "first-talk".');
  }
  if (!isText(to, 1000)) throw invalid('wrong-to', '"to" is missing: whom the message is for.');
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > MAX_LINES) {
    throw invalid('wrong-lines', `"lines" has 1 to ${MAX_LINES} lines.`);
  }
  return { schema, id, kind, to, lines: lines.map(cleanLine) };
}

/**
 * Keeps what the schema knows. A later version is kept as it came, so that nothing a visitor wrote
 * is lost because this receiver is older than the widget; the inbox says what it cannot read.
 * @param {Record<string, unknown>} given
 */
function clean(given) {
  const { schema, id, age } = given;
  if (!isText(schema, 40) || !SCHEMA.test(schema)) {
    throw invalid('wrong-schema', `"schema" is missing or unknown; expected "${KNOWN_SCHEMA}".`);
  }
  if (!isText(id, 36) || !ID.test(id)) throw invalid('wrong-id', '"id" is missing, or no UUID.');
  if (age !== undefined) {
    if (!isText(age, MAX_BYTES) || !ARMOR.test(age)) {
      throw invalid('wrong-age', '"age" is not an armored age file.');
    }
    return { schema, id, age };
  }
  return schema === KNOWN_SCHEMA ? cleanPlain(given) : given;
}

/**
 * The message in a request: its id, the text to keep, and whether it is encrypted.
 * @param {Request} request
 * @returns {Promise<{ id: string, body: string, encrypted: boolean }>}
 */
export async function readMessage(request) {
  const parse = parserFor(request);
  const message = clean(parse(await readText(request)));
  const body = JSON.stringify(message);
  return { id: String(message.id).toLowerCase(), body, encrypted: 'age' in message };
}
