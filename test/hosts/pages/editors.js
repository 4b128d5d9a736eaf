/** What editors and content systems make of what an owner pastes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { BOOKING, FALLBACK, PHONE, QUIZ, TEL } from '../page.js';
import { publish, sanitise } from '../wordpress.js';

/** What our instructions say to paste: the script, the line for blocks, the line for authors. */
const SNIPPETS = [
  ...readFileSync('docs/embedding/wordpress.md', 'utf8').matchAll(/```html\n([^]*?)```/g),
].map(([, snippet]) => snippet.trim());

const FACTS = `{
  "name": "Harbor Street",

  "region": "US",
  "contact": { "phone": "${PHONE}" }
}`;

/** As somebody writes it who knows nothing of paragraphs made from blank lines. */
const POST = `Some words before -- with "quotes" and 'more'.

<alliance-practice>
<script type="application/json">
${FACTS}
</script>

<alliance-booking>
${FALLBACK}

<p>Or come by.</p>

</alliance-booking>

<div data-alliance="fit-quiz" data-region="US">
<a href="${TEL}">Ask us</a>
</div>

</alliance-practice>

Words after it...`;

const curl = (json) => json.replace(/"(\w[^"]*|\+[^"]*)"/g, '“$1”');
const escapeTwice = (json) => json.replace(/"/g, '&amp;quot;');
const paragraphs = (json) => json.replace(/\n\n/g, '</p>\n<p>').replace(/,\n/g, ',<br />\n');
const childOf = (json) =>
  `<alliance-booking><script type="application/json">${json}</script>${FALLBACK}</alliance-booking>`;

/** Of each booking on the page: where its links lead. */
const readBookings = () =>
  [...document.querySelectorAll('alliance-booking')].map(({ shadowRoot }) => ({
    call: shadowRoot.querySelector('a[href^="tel:"]')?.getAttribute('href'),
    write: shadowRoot.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '',
  }));

export const editors = [
  {
    id: 8,
    name: 'a WordPress post: paragraphs made from blank lines, typographic quotes',
    body: publish(POST),
  },
  {
    id: '8b',
    name: 'a WordPress post with the line of our instructions',
    body: publish(`Before.\n\n${SNIPPETS[1]}\n\n${QUIZ}\n\nAfter.`),
  },
  {
    id: '8c',
    name: 'a WordPress author with the line of our instructions for authors',
    body: publish(sanitise(`Before.\n\n${SNIPPETS[2]}\n\n${QUIZ}\n\nAfter.`)),
  },
  {
    id: 9,
    name: 'a WordPress author who may not use unknown tags',
    forms: ['classic', 'module', 'fit-quiz'],
    body: sanitise(`${BOOKING.replace(FALLBACK, '')}
      <div data-alliance="booking" data-name="Harbor <b>Street</b>" data-region="US"
        data-phone="${PHONE}" onclick="alert(1)" style="color: red">${FALLBACK}</div>${QUIZ}`),
  },
  {
    id: 10,
    name: 'JSON with curly quotes, with entities escaped twice, with paragraphs in it; attributes too',
    ownCheck: true,
    fallback: ['booking'],
    body: [curl(FACTS), escapeTwice(FACTS), paragraphs(FACTS), paragraphs(curl(FACTS))]
      .map(childOf)
      .concat(
        `<alliance-booking region="us" name="Ana &amp;amp;amp; Ben" email="hello@harbor.example" phone="${PHONE}">${FALLBACK}</alliance-booking>`,
      )
      .join('\n'),
    check: async (visitor) => {
      await visitor.expectWidgets(['booking'], { copies: 5 });
      const all = await visitor.read(readBookings);
      assert.deepEqual(
        all.map(({ call }) => call),
        Array(5).fill(TEL),
      );
      assert.match(all[4].write, /Ana%20%26%20Ben/);
    },
  },
  {
    id: '10b',
    name: 'a page that a minifier has been over: no quotes, no blanks, no closing tags',
    forms: ['classic', 'module', 'booking'],
    around: (html) =>
      html
        .replace(/>\s+</g, '><')
        .replace(/\s{2,}/g, ' ')
        .replace(/([\w-]+)="([\w./:+-]+)"/g, '$1=$2')
        .replace(/<\/(p|li|body|html)>/g, ''),
  },
];
