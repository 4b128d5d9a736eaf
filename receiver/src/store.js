/**
 * The messages in a libSQL database: a local file, or a hosted database at another address.
 * What `add` has answered is committed. Messages that arrive together are committed together.
 */

const TABLE = `CREATE TABLE IF NOT EXISTS messages (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  received_at INTEGER NOT NULL,
  body TEXT
)`;
const INDEX = 'CREATE INDEX IF NOT EXISTS messages_by_age ON messages (received_at)';

/**
 * For a file. Each commit waits for the disk (`synchronous`), readers do not block writers (`WAL`),
 * and what is deleted is overwritten (`secure_delete`).
 */
const FILE_PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON'];

const INSERT =
  'INSERT INTO messages (id, received_at, body) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING';

/** As many messages as one commit takes. */
const BATCH = 256;
const DAY = 24 * 60 * 60 * 1000;

/** After what has already arrived was read. On platforms without `setImmediate`, soon. */
const soon = globalThis.setImmediate ?? ((/** @type {() => void} */ run) => setTimeout(run, 0));

/**
 * @typedef {{ id: string, body: string, encrypted: boolean }} Message
 * @typedef {'new' | 'known' | 'differs'} Added
 * @typedef {{ message: Message, resolve: (added: Added) => void, reject: (error: unknown) => void }} Waiting
 */

/** A message store on a libSQL client. */
export class Store {
  /** @type {Waiting[]} */
  #waiting = [];
  /** @type {Promise<void> | undefined} */
  #writing;

  /**
   * @param {import('@libsql/client').Client} client
   * @param {{ keepDays: number, now?: () => number }} options
   */
  constructor(client, { keepDays, now = Date.now }) {
    this.client = client;
    this.keepDays = keepDays;
    this.now = now;
  }

  /** Makes the table where it is missing. */
  async open() {
    if (this.#isFile) {
      for (const pragma of FILE_PRAGMAS) await this.client.execute(`PRAGMA ${pragma}`);
    }
    await this.client.batch([TABLE, INDEX], 'write');
    await this.prune();
  }

  get #isFile() {
    return this.client.protocol === 'file';
  }

  /** Everything received before this moment is past its time. */
  get #limit() {
    return this.now() - this.keepDays * DAY;
  }

  /**
   * Resolves when the message is committed: `new`; `known` when it was here already, also when it
   * has been deleted since; `differs` when other words came under the same id.
   * @param {Message} message
   * @returns {Promise<Added>}
   */
  add(message) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ message, resolve, reject });
      this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
    });
  }

  async #writeAll() {
    while (this.#waiting.length > 0) {
      await new Promise((resolve) => soon(() => resolve(undefined)));
      const batch = this.#waiting.splice(0, BATCH);
      try {
        await this.#write(batch);
      } catch (error) {
        batch.forEach(({ reject }) => reject(error));
      }
    }
  }

  /** @param {Waiting[]} batch */
  async #write(batch) {
    const now = this.now();
    const inserts = batch.map(({ message: { id, body } }) => ({
      sql: INSERT,
      args: [id, now, body],
    }));
    const results = await this.client.batch(inserts, 'write');
    for (const [at, { message, resolve, reject }] of batch.entries()) {
      if (results[at]?.rowsAffected === 1) resolve('new');
      else this.#compare(message).then(resolve, reject);
    }
  }

  /**
   * Encryption makes other bytes of the same words each time, so there only the id counts.
   * @param {Message} message
   * @returns {Promise<Added>}
   */
  async #compare({ id, body, encrypted }) {
    if (encrypted) return 'known';
    const { rows } = await this.client.execute({
      sql: 'SELECT body FROM messages WHERE id = ?',
      args: [id],
    });
    const kept = rows[0]?.body;
    return kept === null || kept === body ? 'known' : 'differs';
  }

  /**
   * Messages in the order they came in, after the one with this number.
   * @param {number} after
   * @param {number} limit
   */
  async list(after, limit) {
    const { rows } = await this.client.execute({
      sql: `SELECT seq, received_at, body FROM messages
            WHERE seq > ? AND body IS NOT NULL AND received_at >= ? ORDER BY seq LIMIT ?`,
      args: [after, this.#limit, limit],
    });
    return rows.map(({ seq, received_at: receivedAt, body }) => ({
      seq: Number(seq),
      receivedAt: new Date(Number(receivedAt)).toISOString(),
      message: JSON.parse(String(body)),
    }));
  }

  /**
   * Takes the words away and keeps the bare id until its time is up: a late retry of the same
   * message does not bring it back. Whether there was something to delete.
   * @param {string} id
   */
  async remove(id) {
    const { rowsAffected } = await this.client.execute({
      sql: 'UPDATE messages SET body = NULL WHERE id = ? AND body IS NOT NULL',
      args: [id.toLowerCase()],
    });
    if (rowsAffected > 0) await this.#scrub();
    return rowsAffected > 0;
  }

  /** Deletes what is past its time; how many that was. */
  async prune() {
    const { rowsAffected } = await this.client.execute({
      sql: 'DELETE FROM messages WHERE received_at < ?',
      args: [this.#limit],
    });
    if (rowsAffected > 0) await this.#scrub();
    return rowsAffected;
  }

  /** The log beside the file still holds what was deleted, until it is emptied. */
  async #scrub() {
    if (this.#isFile) await this.client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** Throws when the database does not answer. */
  async check() {
    await this.client.execute('SELECT 1');
  }

  /** Waits for what is being written, then closes. */
  async close() {
    await this.#writing;
    this.client.close();
  }
}
