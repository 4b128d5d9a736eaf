import type { ReadMessage } from '../../src/inbox/types.js';

/** A message as a widget sends it. */
export const plain = (changes: Partial<ReadMessage> = {}): ReadMessage => ({
  schema: 'alliance.message/1',
  id: crypto.randomUUID(),
  kind: 'feedback',
  to: 'Ana Reyes',
  lines: [{ label: 'Could I be open today?', value: 'Nearer: I could be open' }],
  ...changes,
});

/** What an armored file looks like; nothing is inside. */
export function armored(size: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  const rows = btoa(String.fromCharCode(...bytes)).match(/.{1,64}/g)!;
  return [
    '-----BEGIN AGE ENCRYPTED FILE-----',
    ...rows,
    '-----END AGE ENCRYPTED FILE-----',
    '',
  ].join('\n');
}
