/**
 * How long the result of a large practice takes: `node test/bench/fit-quiz.js`, after a build.
 * Times are told, not asserted: they belong to the machine that they were measured on.
 */
import process from 'node:process';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findBrowser } from '../../scripts/browsers.js';
import { openSite } from '../e2e/site.js';

const COUNTS = [125, 250, 500, 1000];
const TURNS = 9;
const DIMS = 'LEAD TALK TIME FEEL TONE PACE BETWEEN CHECK PLAN ADVICE DEPTH US'.split(' ');

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<script src="/dist/embed/alliance-fit-quiz.js"></script>`;

/** Runs in the page: from the press to the result, for a practice of `count` people. */
async function measure([count, dims]) {
  const style = (at) =>
    Object.fromEntries(
      dims.map((id, index) => {
        const lo = ((at * 7 + index * 3) % 4) - 2;
        return [id, { lo, hi: Math.min(2, lo + ((at + index) % 3)) }];
      }),
    );
  const therapists = Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `Person ${at}`,
    style: style(at),
    practical: { formats: at % 2 ? ['video'] : ['in-person'], times: ['evening'] },
  }));
  const answers = Object.fromEntries(dims.map((id, at) => [id, (at % 5) - 2]));
  const needs = { times: { level: 'must', want: ['evening'] } };
  const state = { answers, needs, more: true, matters: ['TONE'], at: 'last' };
  const saved = { v: 1, savedAt: Date.now(), data: { text: false, state } };
  localStorage.setItem('alliance:fit-quiz', JSON.stringify(saved));
  const quiz = document.createElement('alliance-fit-quiz');
  const facts = document.createElement('script');
  facts.type = 'application/json';
  facts.textContent = JSON.stringify({ name: 'Large', therapists });
  quiz.append(facts);
  document.body.append(quiz);
  await new Promise((ready) => quiz.addEventListener('alliance-ready', ready, { once: true }));
  await new Promise((rest) => setTimeout(rest, 50));
  const button = quiz.shadowRoot.querySelector('.moves .primary');
  const before = performance.now();
  button.click();
  await quiz.updateComplete;
  const took = performance.now() - before;
  const drawn = quiz.shadowRoot.querySelectorAll('.person').length;
  quiz.remove();
  return { took, drawn };
}

/** The rules alone, as developers call them. */
async function measureModel([count, dims]) {
  const { groupSections } = await import('/dist/fit-quiz/model.js');
  const people = Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    style: Object.fromEntries(dims.map((id, i) => [id, { lo: ((at + i) % 4) - 2, hi: 2 }])),
  }));
  const answers = Object.fromEntries(dims.map((id, at) => [id, (at % 5) - 2]));
  const before = performance.now();
  groupSections(people, answers, ['TONE']);
  return { took: performance.now() - before };
}

/** The quickest turn: what else the machine does only ever adds to it. */
const least = (values) => Math.min(...values);

const site = await openSite({ '/': { body: page } });
const browser = await chromium.launch({
  executablePath: await findBrowser('chromium'),
  args: CHROMIUM_ARGS,
});
try {
  const rows = [];
  for (const count of COUNTS) {
    const took = { model: [], result: [] };
    let drawn = 0;
    for (let turn = 0; turn < TURNS; turn++) {
      const tab = await browser.newPage();
      await tab.goto(site.url);
      took.model.push((await tab.evaluate(measureModel, [count, DIMS])).took);
      const result = await tab.evaluate(measure, [count, DIMS]);
      took.result.push(result.took);
      drawn = result.drawn;
      await tab.close();
    }
    rows.push({
      people: count,
      drawn,
      'rules, ms': least(took.model).toFixed(1),
      'press to result, ms': least(took.result).toFixed(1),
    });
  }
  console.table(rows);
} finally {
  await browser.close();
  await site.close();
  process.exitCode ??= 0;
}
