/** `npm run token`: a new token for the therapist, and its hash for the configuration. */
import process from 'node:process';
import { hashToken, newToken } from './tokens.js';

const token = newToken();
process.stdout.write(`The token, for the inbox. It is shown once; keep it like a key.
  ${token}

Its hash, for the receiver.
  ALLIANCE_TOKEN_HASHES=${await hashToken(token)}
`);
