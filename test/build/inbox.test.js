/** `dist/inbox.html`: one file, with everything in it and a policy that lets nothing else in. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = readFileSync('dist/inbox.html', 'utf8');
const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page);
const rules = new Map(
  policy.split('; ').map((rule) => {
    const [name, ...values] = rule.split(' ');
    return [name, values];
  }),
);
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const texts = (tag) =>
  [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text);

describe('inbox.html', () => {
  it('runs its one script and its one style, by their hashes, and nothing else', () => {
    assert.deepEqual(rules.get('default-src'), ["'none'"]);
    for (const [tag, rule] of [
      ['script', 'script-src'],
      ['style', 'style-src'],
    ]) {
      const found = texts(tag);
      assert.equal(found.length, 1, tag);
      assert.equal([...page.matchAll(new RegExp(`<${tag}\\b`, 'g'))].length, 1, tag);
      assert.deepEqual(rules.get(rule), [hash(found[0])]);
    }
    assert.deepEqual(rules.get('require-trusted-types-for'), ["'script'"]);
    assert.deepEqual(rules.get('form-action'), ["'none'"]);
    assert.deepEqual(rules.get('base-uri'), ["'none'"]);
  });

  it('can only ask receivers: over https, or on this computer', () => {
    assert.deepEqual(rules.get('connect-src'), [
      'https:',
      'http://localhost:*',
      'http://127.0.0.1:*',
    ]);
  });

  it('asks for no file beside it', () => {
    const markup = page.replace(/<script>[^]*?<\/script>/, '');
    assert.doesNotMatch(markup, /\bsrc=|@import|url\(/);
    assert.deepEqual(
      [...markup.matchAll(/href="([^"]*)"/g)].map(([, href]) => href),
      ['data:,'],
    );
  });

  it('states its policy before anything that it rules', () => {
    assert.ok(page.indexOf('Content-Security-Policy') < page.indexOf('<style>'));
    assert.ok(page.indexOf('<meta charset') < 200);
  });
});
