/** A visitor at a host page: what they see, and what they can do with the keyboard. */
import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { readFocus, readHost, readSpy, readWidgets } from './in-page.js';
import { TEL } from './page.js';

const PATIENCE = 10_000;

/** By keyboard alone: where to go in a widget, what to press, and what is different then. */
const USES = {
  booking: [
    { to: ({ href }) => href === TEL, called: 'the number to call' },
    { to: ({ words }) => words === 'I feel nervous', called: 'a worry', press: 'Space' },
  ],
  'fit-quiz': [
    { to: ({ type }) => type === 'radio', called: 'an answer', press: 'Space' },
    {
      to: ({ words }) => words === 'Next',
      called: 'the next question',
      press: 'Enter',
      moves: true,
    },
  ],
  checklist: [
    { to: ({ words }) => words === 'Online', called: 'a set of questions', press: 'Space' },
  ],
  feedback: [{ to: ({ words }) => words === "Can't say", called: 'an answer', press: 'Space' }],
};

/** `driver`: the few commands of any browser. */
export function visitorAt(driver, site, visit) {
  const read = (fn, ...args) => driver.evaluate(fn, ...args);

  async function until(fn, isRight, ...args) {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = await read(fn, ...args);
      if (isRight(value) || Date.now() > end) return value;
      await wait(25);
    }
  }

  /** Goes on by Tab to a control of a widget; every stop there shows that it has focus. */
  async function tabTo(name, { to, called }) {
    const passed = [];
    for (let tries = 0; tries < 60; tries++) {
      await driver.press('Tab');
      const here = await read(readFocus);
      passed.push(`${here.widget ?? ''} ${here.words}`);
      if (here.widget !== name) continue;
      assert.ok(here.ring, `'${here.words}' shows that it has focus`);
      if (to(here)) return here;
    }
    return assert.fail(`${called} in ${name} is not reached by Tab:\n${passed.join('\n')}`);
  }

  async function useByKeyboard(name) {
    for (const use of USES[name]) {
      const { around } = await tabTo(name, use);
      if (!use.press) continue;
      await driver.press(use.press);
      if (use.moves) {
        const after = await until(readFocus, (here) => here.around !== around);
        assert.equal(after.widget, name, 'focus stays in the widget');
        assert.notEqual(after.around, around, `${use.called} is there`);
      } else {
        const { pressed } = await until(readFocus, (here) => here.pressed);
        assert.equal(pressed, true, `${use.called} is taken`);
      }
    }
  }

  return {
    driver,
    site,
    visit,
    read,
    until,
    tabTo,
    useByKeyboard,
    readHost: () => read(readHost),

    /** C1: these widgets are there, once each, seen, and can be used; the fallback has gone. */
    async expectWidgets(names, { covered = false, keyboard = true, copies = 1 } = {}) {
      const all = await until(readWidgets, (found) => found.every(({ drawn }) => drawn), names);
      for (const { name, count, drawn, seen, over, wide, fallback } of all) {
        assert.ok(drawn, `${name} is drawn`);
        if (copies) assert.equal(count, copies, `${name} is there as often as it was written`);
        assert.ok(seen, `${name} is seen`);
        if (!covered) assert.equal(over, '', `nothing lies over ${name}`);
        assert.equal(wide, 0, `${name} is as wide as its place`);
        assert.equal(fallback, false, `the fallback of ${name} has gone`);
      }
      if (keyboard) for (const name of names) await useByKeyboard(name);
    },

    /** C1, where there is no widget: what the owner wrote is seen, and can be used. */
    async expectFallback(names) {
      const all = await until(readWidgets, (found) => found.every((one) => one.fallback), names);
      for (const { name, fallback } of all) assert.ok(fallback, `the fallback of ${name} is seen`);
      for (const name of names) {
        let here;
        for (let tries = 0; tries < 20 && here?.href !== TEL; tries++) {
          await driver.press('Tab');
          here = await read(readFocus);
        }
        assert.equal(here.href, TEL, `the fallback of ${name} is reached by Tab`);
      }
    },

    /** C2 and the policy: nothing thrown, nothing refused; the console says only what it may. */
    async expectQuiet({ says, refuses, posts = 0 }) {
      const { errors, said, violations, submits } = await read(readSpy);
      // The icon of the site is the browser’s own wish.
      const reports = [...violations, ...site.violationsOf(visit).map(({ body }) => body)].filter(
        (report) => !report.includes('/favicon.ico'),
      );
      assert.deepEqual(errors, []);
      assert.deepEqual(
        reports.filter((report) => !refuses?.test(report)),
        [],
      );
      assert.equal(
        reports.length > 0,
        Boolean(refuses),
        'the page refuses what it is there to refuse',
      );
      assert.deepEqual(
        said.filter((words) => !says.some((allowed) => allowed.test(words))),
        [],
      );
      for (const allowed of says) {
        assert.ok(
          said.some((words) => allowed.test(words)),
          `the console says ${allowed}`,
        );
      }
      assert.equal(submits, 0, 'no form was submitted');
      assert.equal(site.postsOf(visit).length, posts, 'messages that arrived');
    },

    /** C3: the page is as it is without us, one name apart. */
    async expectUnchanged(without) {
      const { globals, styles, ...rest } = await read(readHost);
      const { globals: ownGlobals, styles: ownStyles, ...ownRest } = without;
      const added = globals.filter((name) => !ownGlobals.includes(name));
      assert.deepEqual(added, added.length ? ['Symbol(alliance-widgets)'] : []);
      for (const [element, style] of Object.entries(ownStyles)) {
        const now = styles[element]?.split(';') ?? [];
        const was = style.split(';');
        const changed = was.filter((line) => !now.includes(line));
        assert.deepEqual(
          now.filter((line) => !was.includes(line)).concat(changed),
          [],
          `the look of ${element}`,
        );
      }
      assert.deepEqual(rest, ownRest);
    },
  };
}
