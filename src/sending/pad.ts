/** No message is so short that its length tells something. */
const LEAST = 1024;

/** The bytes of a text, with spaces after it up to a power of two: its length says very little. */
export function padded(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  const size = Math.max(LEAST, 2 ** Math.ceil(Math.log2(bytes.length)));
  const all = new Uint8Array(size).fill(0x20);
  all.set(bytes);
  return all;
}
