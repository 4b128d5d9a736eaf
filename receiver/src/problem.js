/** A request that cannot be served, with the status and words for whoever reads the answer. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} code a short name for programs
   * @param {string} words what is wrong and what would be right
   * @param {Record<string, string>} [headers]
   */
  constructor(status, code, words, headers = {}) {
    super(words);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
