/** Bytes over the wire, gzip level 9, in KB of 1000 bytes: the aim, and what fails the tests. */
export const BUDGETS = {
  'embed/alliance-booking.js': { aim: 17.2, limit: 22 },
  'embed/alliance-checklist.js': { aim: 17.2, limit: 22 },
  'embed/alliance-fit-quiz.js': { aim: 20, limit: 26 },
  'embed/alliance-feedback.js': { aim: 20, limit: 26 },
  'embed/alliance.js': { aim: 31.4, limit: 43 },
  'embed/locales/es.js': { aim: 15, limit: 19 },
};
