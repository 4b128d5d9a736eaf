/** Tokens: random, kept as a hash only, compared in constant time. WebCrypto, so any platform. */

const encoder = new TextEncoder();
const PREFIX = 'sha256:';

/** @param {ArrayBuffer | Uint8Array} bytes */
const toHex = (bytes) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A new token: 32 random bytes, so a plain hash of it cannot be guessed back. */
export function newToken() {
  return toHex(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * The line that the configuration holds instead of the token.
 * @param {string} token
 */
export async function hashToken(token) {
  return PREFIX + toHex(await crypto.subtle.digest('SHA-256', encoder.encode(token)));
}

/**
 * Whether a line is a hash of ours.
 * @param {string} text
 */
export const isTokenHash = (text) => /^sha256:[0-9a-f]{64}$/.test(text);

/**
 * Looks at every byte, wherever the first difference is.
 * @param {string} one
 * @param {string} other
 */
function sameText(one, other) {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i += 1) {
    difference |= one.charCodeAt(i) ^ other.charCodeAt(i % other.length);
  }
  return difference === 0;
}

/**
 * A check for the `Authorization` header. Both sides are hashes of one length, and every hash is
 * compared, so that the time taken tells nothing.
 * @param {readonly string[]} hashes
 * @returns {(header: string | undefined) => Promise<boolean>}
 */
export function tokenCheck(hashes) {
  return async (header) => {
    const token = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(header ?? '')?.[1] ?? '';
    const given = await hashToken(token);
    let known = false;
    for (const hash of hashes) known = sameText(given, hash) || known;
    return known && token !== '';
  };
}
