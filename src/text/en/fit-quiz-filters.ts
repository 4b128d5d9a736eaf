/** What the quiz says once a visitor wants to see only some people of a practice. */
export const fitQuizFilters = {
  filters: {
    hint: 'Whoever has not said stays in view, so you can ask.',
    any: 'Any',
    everyone: 'Show everyone',
    kinds: {
      format: 'How to meet',
      language: 'Language',
      who: 'Who comes',
      place: 'Place',
    },
  },
};
