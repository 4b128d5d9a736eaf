/**
 * How many messages one address may send: a bucket that fills again evenly. Addresses stay in
 * memory, for a few minutes at most.
 */
const MINUTE = 60_000;
const MOST_ADDRESSES = 50_000;

export class RateLimit {
  /** @type {Map<string, { left: number, at: number }>} */
  #buckets = new Map();

  /** @param {{ perMinute: number, now?: () => number }} options 0 a minute: no limit */
  constructor({ perMinute, now = Date.now }) {
    this.perMinute = perMinute;
    this.now = now;
  }

  /**
   * Takes one from the bucket: 0, or the seconds to wait until there is one again.
   * @param {string} address
   */
  take(address) {
    if (this.perMinute === 0) return 0;
    const now = this.now();
    const { left: before, at } = this.#buckets.get(address) ?? { left: this.perMinute, at: now };
    const left = Math.min(this.perMinute, before + ((now - at) / MINUTE) * this.perMinute);
    if (left < 1) return Math.ceil(((1 - left) * MINUTE) / this.perMinute / 1000);
    // Set anew, so that the map runs from the address not seen longest to the latest.
    this.#buckets.delete(address);
    this.#buckets.set(address, { left: left - 1, at: now });
    this.#forget(now);
    return 0;
  }

  /** Forgets addresses whose bucket is full again. @param {number} now */
  #forget(now) {
    for (const [address, { at }] of this.#buckets) {
      if (now - at < MINUTE && this.#buckets.size <= MOST_ADDRESSES) break;
      this.#buckets.delete(address);
    }
  }
}
