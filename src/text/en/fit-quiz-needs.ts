/** What the quiz says once a visitor opens 'What has to fit?'. */
export const fitQuizNeeds = {
  pickNeeds: {
    help: 'Say only what matters to you. Skip the rest.',
    none: 'No need',
    any: 'Pick any that would do.',
    all: 'Pick all that help you.',
    upTo: 'Up to ({currency})',
    by: 'On or before',
    // Above what therapists chose to say about themselves.
    traits: 'This is your choice. You need no reason.',
    kinds: {
      format: 'How to meet',
      place: 'Where you live',
      who: 'Who comes',
      language: 'Language',
      cost: 'What a session costs',
      lowRate: 'A lower rate',
      times: 'Times',
      access: 'Access',
      start: 'When to start',
    },
  },
};
