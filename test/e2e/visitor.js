/** A visitor at a page: at the keyboard, with what a browser tells assistive technology. */
import assert from 'node:assert/strict';

/** Everything a widget may be told about a practice, so that nothing there is left undrawn. */
export const PRACTICE = {
  name: 'Harbor Street',
  region: 'US',
  privacyUrl: 'https://example.com/privacy',
  contact: {
    phone: '+1 212 555 0100',
    sms: '+1 212 555 0100',
    email: 'a-rather-long-address@harborstreet.example.com',
    hours: 'Monday to Thursday, 10 to 6',
    replyWithin: 'one working day',
  },
  booking: {
    url: 'https://times.example.com/harbor-street',
    status: 'open',
    consultation: { minutes: 15, fee: 'free', fullFee: '$160', formats: ['phone', 'video'] },
  },
  therapists: [
    {
      id: 'ana',
      name: 'Ana Reyes',
      role: 'Psychotherapist',
      licence: { label: 'LCSW', number: '000000', region: 'US-NY' },
      style: {
        LEAD: { lo: 1, hi: 2, note: 'I ask what is on your mind, and then I wait.' },
        TALK: { lo: -1, hi: 1 },
        TIME: { lo: -1, hi: 0 },
        FEEL: { lo: -2, hi: 2 },
        TONE: { lo: -2, hi: -1 },
      },
      answers: { A1: 'I ask what brings you. You can ask me anything.' },
    },
  ],
};

/** A page between two links, so that it shows where focus comes from and where it goes. */
export const pageOf = (
  tags,
  { practice = PRACTICE, head = '', attributes = 'lang="en"' } = {},
) => ({
  body: `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Page</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">${head}
    <script src="/dist/embed/alliance.js" defer></script></head><body>
    <p><a href="#before">Before</a></p>
    <alliance-practice><script type="application/json">${JSON.stringify(practice)}</script>
    ${tags}</alliance-practice>
    <p><a href="#after">After</a></p></body></html>`,
});

/** A new visit: nothing kept from an earlier one, and no long wait for what is not there. */
export async function visit(browser, options = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(10_000);
  return context;
}

/** Waits until what was changed is drawn. */
export const drawn = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** What live regions say now. */
export async function heard(page) {
  const said = await page.getByRole('status').allTextContents();
  return said.map((words) => words.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const innermost = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
})()`;

/** Runs in the page, on the element with focus: whether a visitor can see where they are. */
function lookAtFocus() {
  const drawnAs = this.closest('label.chip') ?? this;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawnAs);
  const { left, right, top, bottom } = drawnAs.getBoundingClientRect();
  const inView = top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
  const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [x, y]));
  const isUncovered = points.some(([x, y]) => {
    const hit = this.getRootNode().elementFromPoint(
      left + (right - left) * x,
      top + (bottom - top) * y,
    );
    return drawnAs.contains(hit) || hit?.contains(drawnAs);
  });
  return {
    nowhere: this === document.body || this === document.documentElement,
    // The page's own links look as the page likes; headings a step change leads to are no controls.
    isOurs: this.getRootNode() instanceof ShadowRoot && this.tabIndex >= 0,
    // Chromium's tree does not hold this one.
    spoken: this.ariaValueText ?? undefined,
    // The button that Chromium puts into a date rings itself, and then the field has no focus.
    hasRing:
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
      this.matches('input[type^=date]:not(:focus)'),
    isInView: inView && isUncovered,
  };
}

const ROLES = { DisclosureTriangle: 'disclosure', ComboBoxSelect: 'combobox', Legend: 'legend' };

/** Hands on the keyboard: no other way in. Every stop is checked for being seen and named. */
export async function keyboard(page) {
  const devtools = await page.context().newCDPSession(page);

  /** Role, name and states of what has focus, from the browser's accessibility tree. */
  async function at() {
    const { result } = await devtools.send('Runtime.evaluate', { expression: innermost });
    const { objectId } = result;
    const [{ nodes }, { result: look }] = await Promise.all([
      devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false }),
      devtools.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: String(lookAtFocus),
        returnByValue: true,
      }),
    ]);
    const [{ role, name, value, description, properties = [] }] = nodes;
    const states = Object.fromEntries(properties.map((one) => [one.name, one.value.value]));
    return {
      role: ROLES[role?.value] ?? role?.value,
      name: name?.value ?? '',
      value: value?.value,
      description: description?.value ?? '',
      states,
      ...look.value,
    };
  }

  function expectSeen(here) {
    const where = `${here.role} '${here.name}'`;
    assert.equal(here.nowhere, false, 'focus is lost');
    assert.ok(here.name, `${where} has a name`);
    assert.ok(here.isInView, `${where} is in view`);
    if (here.isOurs) assert.ok(here.hasRing, `${where} shows that it has focus`);
    return here;
  }

  /** Presses a key, waits for what it changes, and says where focus is then. */
  async function press(key) {
    await page.keyboard.press(key);
    if (!key.endsWith('Tab')) await drawn(page);
    return expectSeen(await at());
  }

  const fits = (here, role, name) =>
    here.role === role && (name instanceof RegExp ? name.test(here.name) : here.name === name);

  /** Goes on by Tab to a control. Where there is none before the end of the page, says what is. */
  async function to(role, name, key = 'Tab') {
    const passed = [];
    for (
      let here;
      passed.length < 220 && !here?.nowhere;
      passed.push(`${here.role} ${here.name}`)
    ) {
      await page.keyboard.press(key);
      here = await at();
      if (!here.nowhere) expectSeen(here);
      if (fits(here, role, name)) return here;
    }
    return assert.fail(`no ${role} ${name} among\n${passed.join('\n')}`);
  }

  return {
    at,
    press,
    to,
    back: (role, name) => to(role, name, 'Shift+Tab'),
    /** Goes to a control and presses it. */
    async use(role, name, key = 'Enter') {
      await to(role, name);
      return press(key);
    },
    type: async (words) => {
      await page.keyboard.type(words);
      await drawn(page);
    },
    async expectAt(role, name) {
      const here = expectSeen(await at());
      assert.ok(fits(here, role, name), `at ${here.role} '${here.name}', not ${role} ${name}`);
      return here;
    },
  };
}

/** A visitor at the keyboard, with one page for all that a file tries: each begins with nothing kept. */
export async function sitDown(browser, site) {
  const context = await visit(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const hands = await keyboard(page);

  /** `first`: the link that a page begins with. */
  async function open(path, first = 'Before') {
    if (page.url().startsWith(site.url)) {
      await page.evaluate(() => [localStorage, sessionStorage].forEach((store) => store.clear()));
    }
    await page.goto(site.url + path);
    await hands.press('Tab');
    await hands.expectAt('link', first);
  }

  return { page, hands, open };
}

/** Answers the quiz on a page, one place on the line a scene, and goes on to the result. */
export async function answerQuiz(page, places) {
  const quiz = page.locator('alliance-fit-quiz');
  for (const place of places) {
    // A finger meets the words of an answer, not the circle inside.
    await quiz.locator('label:has(input[type=radio])').nth(place).click();
    await quiz.getByRole('button', { name: 'Next' }).click();
  }
  await quiz.getByRole('button', { name: 'See my first look' }).click();
}
