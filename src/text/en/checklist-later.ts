/** What the checklist says after the talk, of several lists, and of the reminder. */
export const checklistLater = {
  tools: {
    hint: 'You can keep one list for each talk.',
    add: 'Add a list',
    added: 'This is a new list with the same questions. The other one stays as it was.',
    name: 'Name this list',
    nameHint: 'Such as: Tuesday call. It needs no real name.',
    copy: 'Copy from: {name}',
    copied: 'Copied to this list: {n} more.',
    remove: 'Remove: {name}',
    removed: 'Removed: {name}.',
  },

  after: {
    title: 'What came of it',
    hint: 'This is only for you. Leave out what you like.',
    answered: 'Answered',
    part: 'Partly',
    not: 'Not asked',
    unclear: 'Still unclear',
    next: 'Ask next time',
    count: '{n} to ask next time',
    make: 'Make my next list',
    made: 'This is your next list. The old one is still here.',
    nextName: '{name}, next time',
    print: 'Print my notes',
  },

  reminder: {
    label: 'Remind me on',
    hint: 'You get a file for your calendar. It only says: {title}.',
    title: 'Look at my notes',
    save: 'Save the reminder',
    saved: 'Saved as {file}. Open it to put it in your calendar.',
    failed: 'Saving a file is not possible here. Your own calendar can remind you.',
    empty: 'Pick a day and a time first.',
    past: 'That time has gone by. Pick a later one.',
  },
} as const;
