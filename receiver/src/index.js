/** What others may import: the receiver as an app, and the pieces to start it. */
export { createReceiver } from './receiver.js';
export { listenerFor, startReceiver } from './node.js';
export { readSettings, SettingsError } from './settings.js';
export { hashToken, newToken } from './tokens.js';
