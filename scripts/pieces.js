/** What the package is made of; the build, the size table and the tests read it from here. */

/** Every element: its tag, its class, where it lives and the npm module that exports it. */
export const ELEMENTS = [
  {
    tag: 'alliance-practice',
    className: 'AlliancePractice',
    source: 'src/practice/alliance-practice.ts',
    module: 'practice',
  },
  {
    tag: 'alliance-checklist',
    className: 'AllianceChecklist',
    source: 'src/checklist/checklist.ts',
    module: 'checklist',
  },
  {
    tag: 'alliance-fit-quiz',
    className: 'AllianceFitQuiz',
    source: 'src/fit-quiz/fit-quiz.ts',
    module: 'fit-quiz',
  },
  {
    tag: 'alliance-feedback',
    className: 'AllianceFeedback',
    source: 'src/feedback/feedback.ts',
    module: 'feedback',
  },
  {
    tag: 'alliance-booking',
    className: 'AllianceBooking',
    source: 'src/booking/booking.ts',
    module: 'booking',
  },
];

/** The languages beside English: name in `dist/` and in `dist/embed/` → source. */
export const LOCALES = {
  'locales/es': 'src/locales/es.ts',
};

/** The npm modules: name in `dist/` → source. The exports map of package.json has the same names. */
export const MODULES = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  ...Object.fromEntries(ELEMENTS.map(({ module, source }) => [module, source])),
  'fit-quiz/model': 'src/fit-quiz/public-model.ts',
  'fit-quiz/authoring': 'src/fit-quiz/authoring.ts',
  ...LOCALES,
};

/** Scripts of the pages for owners: name in `dist/` → source. */
export const OWNER_PAGES = {
  'builder/profile': 'src/builder/profile.ts',
};

/** The files for a script tag: name in `dist/embed/` → source. */
export const EMBEDS = {
  alliance: 'src/embed/alliance.ts',
  'alliance-checklist': 'src/embed/alliance-checklist.ts',
  'alliance-fit-quiz': 'src/embed/alliance-fit-quiz.ts',
  'alliance-feedback': 'src/embed/alliance-feedback.ts',
  'alliance-booking': 'src/embed/alliance-booking.ts',
};

/** The scripts of pages that we ship: name in `dist/embed/` → source. */
export const PAGES = {
  frame: 'src/embed/frame.ts',
};
