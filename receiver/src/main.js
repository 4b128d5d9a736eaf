/** `npm start`: reads the environment, starts, and stops when asked to. */
import process from 'node:process';
import { startReceiver } from './node.js';
import { readSettings, SettingsError } from './settings.js';

/** One JSON object a line. @param {Record<string, unknown>} entry */
const log = (entry) =>
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);

async function main() {
  const settings = readSettings(process.env);
  const { port, close } = await startReceiver({ ...settings, log });
  log({ event: 'started', port, keepDays: settings.keepDays, sites: settings.origins.length });
  const stop = async (/** @type {string} */ signal) => {
    log({ event: 'stopping', signal });
    await close();
    log({ event: 'stopped' });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error) => {
  const words =
    error instanceof SettingsError
      ? `The receiver did not start. Its settings:\n  - ${error.problems.join('\n  - ')}`
      : `The receiver did not start: ${error.message}`;
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
});
