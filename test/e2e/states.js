/** Every widget in the states that a visitor can bring it to, for tests that look at all of them. */
import { setTimeout as wait } from 'node:timers/promises';
import { answerQuiz, pageOf, PRACTICE } from './visitor.js';

const GROUP = {
  ...PRACTICE,
  therapists: ['Ana Reyes', 'Bartholomew Featherstonehaugh', 'Cleo Marsh'].map((name, index) => ({
    ...PRACTICE.therapists[0],
    id: `t${index}`,
    name,
    style: { LEAD: { lo: index - 2, hi: index }, TALK: { lo: 0, hi: 1 }, TIME: { lo: -2, hi: 0 } },
    contact: { phone: `+1 212 555 010${index}` },
  })),
};
const CLOSED = { ...PRACTICE, booking: { status: 'closed', referralUrl: 'https://example.com/' } };

/** No margin of the page hides a widget that reaches out of its own box. */
const look = { head: '<style>body { margin: 0; font: 100%/1.5 sans-serif }</style>' };
const LONG = 'Wouldyousaythatthisoneverylongwordwithoutanyblankinitstillfits?';

/** A practice of many, who differ in what is practical. */
const PEOPLE = {
  ...PRACTICE,
  therapists: Array.from({ length: 7 }, (_, at) => ({
    ...GROUP.therapists[at % 3],
    id: `p${at}`,
    name: `${GROUP.therapists[at % 3].name} ${at}`,
    practical: {
      languages: at % 2 ? ['en'] : ['en', 'pl'],
      ...(at % 3 && { formats: at % 3 === 1 ? ['video'] : ['in-person'] }),
      fee: { from: 90 + at, currency: 'USD' },
    },
  })),
};

/** One card, with a name and a few answers. */
async function lookBack({ widget, press }, name) {
  await press('Look back at a meeting');
  await widget.getByRole('textbox', { name: 'A name for this meeting' }).fill(name);
  await widget.getByText('Too soon to say', { exact: true }).first().click();
  await widget.getByRole('combobox').selectOption({ index: 1 });
}

/** As many cards as there may be, and three rows starred of four that were tried. */
export async function sideBySide(see) {
  await lookBack(see, LONG.slice(0, 40));
  for (const name of ['Tuesday call', 'Park Street', 'A friend of Kim']) {
    await see.press('Another meeting');
    await see.widget.getByRole('textbox', { name: 'A name for this meeting' }).fill(name);
    for (let row = 0; row < 4; row++) {
      await see.widget
        .getByRole('radio', { name: row % 2 ? 'No' : 'Yes', exact: true })
        .nth(row)
        .check({ force: true });
    }
  }
  await see.press('Side by side');
  const star = see.widget.getByRole('button', { name: /^Matters to me/ });
  await star.first().waitFor();
  for (let row = 0; row < 4; row++) {
    await star.nth(Math.min(row, (await star.count()) - 1)).click();
    if (await see.widget.getByRole('button', { name: 'Next' }).count()) await see.press('Next');
  }
}

/** Four sessions, brought in as a visitor does it, so that there is something to draw. */
const SESSIONS = [
  'day,open,got,link,use,say,back,pace',
  '2026-10-05,40,55,60,70,20,80,0',
  '2026-10-12,50,60,,70,30,85,-1',
  '2026-10-19,55,60,65,75,35,90,0',
  '2026-10-26,80,10,70,75,90,95,1',
].join('\n');

export async function overTime({ widget, open }) {
  await open('How it goes over time');
  await widget.getByRole('checkbox', { name: 'Keep a history on this device' }).check();
  await open('Save it, move it or delete it');
  await widget
    .locator('input[type=file]')
    .setInputFiles({ name: 'my-numbers.csv', mimeType: 'text/csv', buffer: Buffer.from(SESSIONS) });
  await widget.getByText('Sessions brought in: 4.').waitFor();
  await open('The same in numbers');
}

/** A therapist's draft with all that advice is given on: too few, too old, a claim, too long. */
export async function draft({ widget }) {
  await widget.getByRole('textbox', { name: /^Your name/ }).fill('Bartholomew Featherstonehaugh');
  await widget.getByLabel('When did you last look at this?').fill('2024-01-01');
  const line = (name) => widget.getByRole('group', { name: `How you work: ${name}` });
  await line('Who starts').getByRole('button').nth(0).click();
  await line('Who starts').getByRole('button').nth(1).click();
  await line('Straight or gentle').getByRole('button').nth(2).click();
  const words = widget.getByRole('textbox', { name: 'In your own words' });
  await words.nth(0).fill('I have proven results. '.repeat(8));
  await words.nth(1).fill(LONG);
}

/** A state by what the visitor has done to get there. */
export const STATES = {
  'the quiz at its first scene': ['/quiz'],
  'the quiz, all on a page': ['/quiz-page'],
  'the quiz at what is asked last': [
    '/quiz',
    async (see) => {
      for (let scene = 0; scene < 8; scene++) {
        await see.widget
          .locator('label:has(input[type=radio])')
          .nth(scene % 3)
          .click();
        await see.press('Next');
      }
      await see.open('Where would you like to start?');
      await see.open('What do you hope for?');
      await see.open('Ways of working');
    },
  ],
  'the result of the quiz': ['/quiz', (see) => answerQuiz(see.page, [0, 1, 2, 3, 4, 5, 6, 0])],
  'the result beside a group': ['/group', (see) => answerQuiz(see.page, [0, 1, 2, 3, 4, 5, 6, 0])],
  'what has to fit, with must-haves': [
    '/people',
    async (see) => {
      for (let scene = 0; scene < 8; scene++) await see.press('Next');
      await see.open('What has to fit?');
      await see.widget.getByRole('combobox', { name: 'How to meet' }).selectOption('must');
      await see.widget.getByRole('combobox', { name: 'What a session costs' }).selectOption('like');
      await see.press('Video');
    },
  ],
  'only some of many people': [
    '/people',
    async (see) => {
      await answerQuiz(see.page, [0, 1, 2, 3, 4, 5, 6, 0]);
      await see.open('Show only some');
      await see.widget.getByRole('combobox', { name: 'Language' }).selectOption('pl');
    },
  ],
  'a meeting that gave a fright': [
    '/after',
    async (see) => {
      await lookBack(see, LONG.slice(0, 40));
      await see.widget.getByRole('textbox', { name: 'What stood out?' }).fill(LONG);
      await see.open('Pause on these');
      await see.press('They made it sexual or romantic.');
      await see.widget.getByText('Your safety comes first').waitFor();
    },
  ],
  'four meetings side by side': ['/after', sideBySide],
  'what differs alone, and a reminder without a day': [
    '/after',
    async (see) => {
      await sideBySide(see);
      await see.widget.getByRole('checkbox', { name: 'Show only what differs' }).check();
      await see.press('Save the reminder');
    },
  ],
  'a meeting that was removed': [
    '/after',
    async (see) => {
      await lookBack(see, 'Tuesday call');
      await see.press('Remove this meeting');
    },
  ],
  'the checklist at first': ['/checklist'],
  'the checklist in use': [
    '/checklist',
    async (see) => {
      await see.press(/^Most want to ask/);
      await see.open(/^Why ask this/);
      await see.press('Add my own question');
      await see.widget.getByRole('textbox').first().fill(LONG);
      await see.press('Add to my list');
      await see.press(/^Use my own words/);
      await see.widget.getByRole('combobox').selectOption('clear');
    },
  ],
  'all questions': [
    '/checklist',
    async (see) => {
      await see.press(/^See all/);
      await see.press('Add all');
      await see.open('Practical things');
    },
  ],
  'the feedback at first': ['/feedback'],
  'the feedback by choices': ['/choices'],
  'the feedback answered': [
    '/feedback',
    async (see) => {
      for (const line of await see.widget.getByRole('slider').all()) await line.press('Home');
      await see.press(/^Can't say: Could I/);
      await see.widget.getByRole('textbox').first().fill(`I want to die. ${LONG}`);
      await see.press('Take it to a session');
      await see.open('Need help now?', true);
      await see.open('Thinking of a pause or an ending?');
      await see.press('I want a break');
      await wait(1000);
    },
  ],
  'the feedback over time': ['/feedback', overTime],
  'words for what is hard to say': [
    '/feedback',
    async (see) => {
      await see.press('Help me put it into words');
      await see.press('I do not want to upset them');
      await see.press('Next');
      await see.press('as if you told me what I feel');
    },
  ],
  'the last step of these words': [
    '/feedback',
    async (see) => {
      await see.press('Help me put it into words');
      for (let step = 0; step < 5; step++) await see.press('Skip this step');
    },
  ],
  'the safety card': [
    '/feedback',
    async (see) => {
      await see.press('Help me put it into words');
      await see.press('Skip this step');
      await see.press('not safe');
    },
  ],
  'booking with everything open': [
    '/booking',
    async (see) => {
      await see.press('I worry about the cost');
      await see.open('What to say when you call');
      await see.open('What to write');
      await see.open('You may have heard');
      await see.open('What is true of therapy here');
    },
  ],
  'booking with a choice of people': ['/booking-group'],
  'booking while there is no room': ['/closed'],
  'booking as a line': ['/inline'],
  'booking as a dialog': ['/button', (see) => see.press('Ask for a first talk')],
  'booking as a bar': ['/bar'],
  'the page of a therapist, half filled in': ['/demo/profile.html', draft],
  'booking put off': ['/booking', (see) => see.press('Not now')],
};

export const PAGES = {
  '/quiz': pageOf('<alliance-fit-quiz></alliance-fit-quiz>', look),
  '/quiz-page': pageOf('<alliance-fit-quiz layout="page"></alliance-fit-quiz>', look),
  '/group': pageOf('<alliance-fit-quiz></alliance-fit-quiz>', { ...look, practice: GROUP }),
  '/people': pageOf('<alliance-fit-quiz tie-order="host"></alliance-fit-quiz>', {
    ...look,
    practice: PEOPLE,
  }),
  '/after': pageOf('<alliance-fit-quiz mode="reflect"></alliance-fit-quiz>', {
    ...look,
    practice: GROUP,
  }),
  '/checklist': pageOf('<alliance-checklist></alliance-checklist>', look),
  '/feedback': pageOf('<alliance-feedback></alliance-feedback>', look),
  '/choices': pageOf('<alliance-feedback display="choices"></alliance-feedback>', look),
  '/booking': pageOf('<alliance-booking></alliance-booking>', look),
  '/booking-group': pageOf('<alliance-booking></alliance-booking>', { ...look, practice: GROUP }),
  '/closed': pageOf('<alliance-booking></alliance-booking>', { ...look, practice: CLOSED }),
  '/inline': pageOf('<alliance-booking variant="inline"></alliance-booking>', look),
  '/button': pageOf('<alliance-booking variant="button"></alliance-booking>', look),
  '/bar': pageOf('<alliance-booking variant="bar"></alliance-booking>', look),
};

/** Brings a page to a state: `[path, what is done there]`. Nothing is left of an earlier one. */
export async function show(page, url, [path, prepare]) {
  if (page.url().startsWith(url)) {
    await page.evaluate(() => [localStorage, sessionStorage].forEach((store) => store.clear()));
  }
  await page.goto(url + path);
  const tag = await page.evaluate(
    () =>
      document.querySelector('alliance-practice > :not(script), alliance-profile-form').localName,
  );
  const widget = page.locator(tag);
  await widget.getByRole('button').first().waitFor();
  await prepare?.({
    page,
    widget,
    press: (name) => widget.getByRole('button', { name, exact: true }).first().click(),
    open: async (name, ifThere) => {
      const summary = widget.locator('summary').filter({ hasText: name });
      if (!ifThere || (await summary.count())) await summary.first().click();
    },
  });
}
