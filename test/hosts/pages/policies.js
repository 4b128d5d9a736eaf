/** Pages that allow little: sandboxes, no secure context, strict policies, Trusted Types. */
import assert from 'node:assert/strict';
import { readWidgets } from '../in-page.js';

const STRICT = "default-src 'none'; script-src 'self'";
const TYPES = "script-src 'self'; require-trusted-types-for 'script'; trusted-types";

const policy = (text) => ({ 'content-security-policy': text });
const SAVE = { to: ({ type }) => type === 'checkbox', called: 'the switch for saving' };

export const policies = [
  {
    id: 21,
    name: 'a sandbox without an origin: no storage, no dialogs of the browser',
    engines: 'all',
    headers: policy('sandbox allow-scripts'),
    check: async ({ tabTo, driver, until }) => {
      await tabTo('fit-quiz', SAVE);
      await driver.press('Space');
      const words = () =>
        document
          .querySelector('alliance-fit-quiz')
          .shadowRoot.querySelector('[part~=status]')
          .textContent.replace(/\s+/g, ' ');
      const refused = /does not let us save/;
      assert.match(await until(words, (text) => refused.test(text)), refused);
    },
  },
  {
    id: 22,
    name: 'an address without encryption: no `crypto.subtle`, no clipboard',
    engines: 'all',
    insecure: true,
    forms: ['classic', 'module', 'booking'],
    check: async ({ read }) => {
      assert.deepEqual(await read(() => [isSecureContext, typeof crypto.subtle]), [
        false,
        'undefined',
      ]);
    },
  },
  {
    id: 23,
    name: "the strictest policy: `default-src 'none'; script-src 'self'`",
    engines: 'all',
    forms: ['classic', 'module', 'booking', 'fit-quiz'],
    headers: policy(STRICT),
  },
  {
    id: '23b',
    name: 'the strictest policy, by nonce',
    engines: 'all',
    headers: policy("default-src 'none'; script-src 'nonce-n0' 'strict-dynamic'"),
    around: (html) => html.replace(/<script/g, '<script nonce="n0"'),
  },
  {
    id: 24,
    name: 'Trusted Types required, our policy allowed',
    engines: 'all',
    forms: ['classic', 'module', 'booking'],
    headers: policy(`${TYPES} alliance-widgets`),
  },
  {
    id: '24b',
    name: 'Trusted Types required, the policy of Lit allowed',
    engines: 'all',
    headers: policy(`${TYPES} lit-html`),
    // Our own name is asked for first.
    refuses: /trusted-types-policy/,
  },
  {
    id: '24c',
    name: 'Trusted Types required, no policy allowed: what stands between the tags',
    engines: 'all',
    ownCheck: true,
    headers: policy(`${TYPES} 'none'`),
    refuses: /trusted-types|require-trusted-types/,
    says: [/<alliance-booking> shows its fallback/, /<alliance-fit-quiz> shows its fallback/],
    check: async ({ expectFallback, until }) => {
      const upgraded = () =>
        [...document.querySelectorAll('alliance-booking, alliance-fit-quiz')].map(
          ({ shadowRoot }) => shadowRoot?.childElementCount ?? 0,
        );
      assert.deepEqual(
        await until(upgraded, (all) => all.length === 2 && all.every(Boolean)),
        [1, 1],
      );
      await expectFallback(['booking', 'fit-quiz']);
      const [{ drawn }] = await until(readWidgets, Boolean, ['booking']);
      assert.equal(drawn, false);
    },
  },
];
