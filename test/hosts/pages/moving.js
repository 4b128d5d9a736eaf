/** Elements that come, go, move, arrive in pieces, or wait where nobody sees them. */
import assert from 'node:assert/strict';
import { COUNTER, readCounts, readFocus, readWidgets } from '../in-page.js';
import { BOOKING, FALLBACK, QUIZ, tagFor } from '../page.js';

export const ROUNDS = 50;
const ALL = ['booking', 'fit-quiz', 'checklist', 'feedback'];

/** Inserts, moves and takes out, by every way that page builders know. */
function comeAndGo(markup, rounds) {
  const stage = document.querySelector('#stage');
  const other = document.querySelector('#other');
  const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
  const round = async (at) => {
    stage.innerHTML = markup;
    if (at % 5 === 0) await frame();
    other.append(...stage.childNodes);
    if (at % 7 === 0) await frame();
    stage.prepend(...other.childNodes);
    for (const child of [...stage.children]) {
      if (stage.moveBefore) stage.moveBefore(child, stage.firstChild);
      child.replaceWith(child.cloneNode(true));
    }
    if (at % 3 === 0) await frame();
    stage.textContent = '';
  };
  return [...Array(rounds).keys()].reduce(
    (before, at) => before.then(() => round(at)),
    Promise.resolve(),
  );
}

const MARKUP = ALL.map((name) => `<alliance-${name} id="${name}" region="US"></alliance-${name}>`)
  .concat(
    ALL.map(
      (name) => `<div data-alliance="${name}" data-id="other-${name}" data-region="US"></div>`,
    ),
  )
  .concat(
    '<alliance-practice region="US"><alliance-booking></alliance-booking></alliance-practice>',
  )
  .join('');

/** Nothing outlives the widgets: after many rounds there is what there was after two. */
export async function expectNothingLeft(visitor, round) {
  await round(3);
  const early = await visitor.read(readCounts);
  await round(ROUNDS);
  assert.deepEqual(await visitor.read(readCounts), early);
  return early;
}

export const moving = [
  {
    id: 11,
    name: 'inserted, moved, copied and taken out 50 times',
    ownCheck: true,
    unchanged: false,
    fallback: [],
    forms: ['classic', 'module'],
    // A copy that takes its original's place is there a moment before that one has gone.
    says: [/Two of these on one page/],
    head: `<script>${COUNTER}</script>`,
    body: `<div id="stage"></div><div id="other"></div><div id="last">${BOOKING}${QUIZ}</div>`,
    check: async (visitor) => {
      await visitor.expectWidgets(['booking', 'fit-quiz']);
      const left = await expectNothingLeft(visitor, (rounds) =>
        visitor.read(comeAndGo, MARKUP, rounds),
      );
      assert.ok(left.listeners.length > 0, 'the count sees what the last two widgets need');
      await visitor.read(() => document.querySelector('#last').remove());
      const { listeners, timers } = await visitor.read(readCounts);
      assert.deepEqual({ listeners, timers }, { listeners: [], timers: 0 });
    },
  },
  {
    id: 12,
    name: 'a slow server: what stands between the tags comes 600 ms after them',
    forms: ['classic', 'booking'],
    scripts: ({ form }) => tagFor(form, ''),
    body: `<alliance-booking region="US"><!--wait 300--><script type="application/json">
      { "name": "Harbor Street", "contact": <!--wait 300-->{ "phone": "+1 212 555 0100" } }</script>
      ${FALLBACK}</alliance-booking>
      <div data-alliance="fit-quiz" data-region="US"><!--wait 300--><a href="tel:+12125550100">Ask us</a></div>`,
  },
  {
    id: 17,
    name: 'in a tab that is hidden at first',
    fallback: [],
    body: `<style>.hidden { display: none }</style><div class="hidden" id="tab">${BOOKING}${QUIZ}
      <alliance-booking variant="button" region="US" phone="+1 212 555 0100"></alliance-booking></div>`,
    ownCheck: true,
    check: async (visitor) => {
      await visitor.until(readWidgets, (all) => all.every(({ drawn }) => drawn), [
        'booking',
        'fit-quiz',
      ]);
      await visitor.read(() => {
        const [, launcher] = document.querySelectorAll('alliance-booking');
        launcher.shadowRoot.querySelector('.launch button').click();
      });
      const open = await visitor.read(() =>
        [...document.querySelectorAll('alliance-booking')].some((widget) =>
          widget.shadowRoot.querySelector('dialog[open]'),
        ),
      );
      assert.equal(open, false, 'no dialog opens where nobody sees it');
      assert.equal((await visitor.read(readFocus)).words, '');
      await visitor.read(() => document.querySelector('#tab').classList.remove('hidden'));
      await visitor.expectWidgets(['booking', 'fit-quiz'], { copies: 0 });
      await visitor.read(() => document.querySelector('#tab').classList.add('hidden'));
    },
  },
];
