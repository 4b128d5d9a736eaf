/** What the quiz says of meetings side by side. */
export const fitQuizCompare = {
  compare: {
    caption: 'What you noted, meeting by meeting',
    hint: 'Nothing is added up. You can star up to 3 rows that matter to you.',
    only: 'Show only what differs',
    same: 'Nothing differs here.',
    row: 'What you noted',
    star: 'Matters to me: {row}',
    starred: '{row} (matters to me)',
    full: 'Three rows have a star. To star another, take one away first.',
    blank: 'Not noted',
    cell: '{meeting}: {words}',
    pauses: 'To pause on',
    // What the practice says of each person.
    format: 'How you can meet',
    times: 'Times',
    cost: 'What a session costs',
    access: 'Access',
    start: 'When to start',
  },
};
