import type { Practice } from '../../src/practice/schema.js';

/** All that a practice says about sending, and where to. */
export const SENDING: NonNullable<Practice['sending']> = {
  recipient: 'Ana Reyes',
  channel: 'our secure inbox',
  responseTime: 'two working days',
  retention: '12 months',
  endpoint: 'https://inbox.example/messages',
};

/** A practice that takes messages, for tests and stories. */
export const TAKES_MESSAGES: Practice = {
  name: 'Harbor Street',
  region: 'US',
  privacyUrl: 'https://example.com/privacy',
  contact: { email: 'hello@harbor.example', phone: '+1 212 555 0100' },
  sending: SENDING,
};
