/** What the environment says, checked before anything starts. */
import { isTokenHash } from './tokens.js';

/** Everything wrong with the settings, in words that say how to mend it. */
export class SettingsError extends Error {
  /** @param {readonly string[]} problems */
  constructor(problems) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** @param {string | undefined} text */
const list = (text) =>
  (text ?? '')
    .split(/[\s,]+/)
    .map((part) => part.trim())
    .filter(Boolean);

/** @param {string} text */
function isOrigin(text) {
  try {
    const { origin, protocol, hostname } = new URL(text);
    const local = hostname === 'localhost' || hostname === '127.0.0.1';
    return origin === text && (protocol === 'https:' || (protocol === 'http:' && local));
  } catch {
    return false;
  }
}

/**
 * @typedef {object} Settings
 * @property {string[]} origins
 * @property {string[]} tokenHashes
 * @property {string} database
 * @property {string | undefined} databaseToken
 * @property {number} keepDays
 * @property {number} perMinute
 * @property {number} proxies how many proxies of yours stand before the receiver
 * @property {string} host
 * @property {number} port
 */

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 */
export function readSettings(env) {
  /** @type {string[]} */
  const problems = [];
  /** @param {string} name @param {number} otherwise @param {number} max @param {number} [min] */
  const number = (name, otherwise, max, min = 0) => {
    const text = env[name]?.trim();
    if (!text) return otherwise;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    problems.push(`${name} is "${text}": give a whole number from ${min} to ${max}.`);
    return otherwise;
  };

  const settings = {
    origins: list(env.ALLIANCE_ORIGINS),
    tokenHashes: list(env.ALLIANCE_TOKEN_HASHES),
    database: env.ALLIANCE_DATABASE?.trim() || 'file:messages.db',
    databaseToken: env.ALLIANCE_DATABASE_TOKEN?.trim() || undefined,
    keepDays: number('ALLIANCE_KEEP_DAYS', 30, 3650, 1),
    perMinute: number('ALLIANCE_PER_MINUTE', 30, 1_000_000),
    proxies: number('ALLIANCE_PROXIES', 0, 10),
    host: env.HOST?.trim() || '127.0.0.1',
    port: number('PORT', 8787, 65535),
  };
  problems.push(...checkOrigins(settings.origins), ...checkTokens(settings.tokenHashes));
  problems.push(...checkDatabase(settings));
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

/** @param {string[]} origins */
function checkOrigins(origins) {
  if (origins.length === 0) {
    return [
      'ALLIANCE_ORIGINS is empty: name the sites that may send, like https://www.example.com',
    ];
  }
  return origins
    .filter((origin) => !isOrigin(origin))
    .map(
      (origin) =>
        `ALLIANCE_ORIGINS has "${origin}": give scheme and host only, like https://www.example.com ` +
        '(no path, no slash at the end; http only for localhost).',
    );
}

/** @param {string[]} hashes */
function checkTokens(hashes) {
  const make = 'Make a token and its hash with: npm run token';
  if (hashes.length === 0) return [`ALLIANCE_TOKEN_HASHES is empty. ${make}`];
  // The value itself is not repeated: it may be the token, pasted in the wrong place.
  return hashes.every(isTokenHash)
    ? []
    : [`ALLIANCE_TOKEN_HASHES has a value that is no "sha256:" hash. ${make}`];
}

/** @param {{ database: string }} settings */
function checkDatabase({ database }) {
  return /^(file:.|libsql:\/\/.|https:\/\/.|wss:\/\/.|http:\/\/(localhost|127\.0\.0\.1)\b)/.test(
    database,
  )
    ? []
    : [
        'ALLIANCE_DATABASE is neither a file ("file:messages.db") nor a libsql:// or https:// address.',
      ];
}
