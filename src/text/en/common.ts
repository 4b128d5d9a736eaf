/** What every widget says around its own part: the frame, safety, saving, taking away. */
export const common = {
  back: 'Back',
  next: 'Next',
  close: 'Close',
  done: 'Done',
  optional: 'optional',
  newTab: 'opens in a new tab',
  // Browsers take no more, and say nothing.
  full: 'This field is full.',
  checkSpelling: 'Check spelling',
  // Why the switch is there: some browsers send words away to check them.
  checkSpellingHint: 'Some browsers send your words away to check them.',

  privacy: {
    nothing: 'This tool does not send or save your answers.',
    notSaved: 'This tool does not save your answers. {sent}',
    saved: 'Saved on this device until {date}. {sent}',
    savedNotTyped:
      'Your answers are saved on this device until {date}. What you type is not. {sent}',
    notSent: 'Nothing is sent.',
    asked: 'Nothing is sent unless you press send.',
    link: 'Privacy on this site',
  },

  clear: {
    button: 'Clear everything',
    done: 'All clear. Nothing is kept here.',
  },

  take: {
    copy: 'Copy',
    print: 'Print',
    save: 'Save as a file',
    copied: 'Copied.',
    copyFailed: 'We could not copy this. You can mark the words and copy them.',
    printFailed: 'No print window opened here. You can copy the words or save a file.',
    saved: 'Saved as {file}.',
    saveFailed: 'Saving a file is not possible here. You can copy the words.',
  },

  // Where the practice takes messages, or has stopped to.
  send: {
    therapist: 'Send it to my therapist',
    closed: 'Sending is closed for now. You can still keep it or take it along.',
  },

  // While a piece of a tool is on its way, and where it does not come.
  late: {
    loading: 'One moment…',
    failed: 'This part did not load. The rest still works.',
    again: 'Try again',
  },

  exit: {
    // Read out before the label, for people who cannot see the button.
    prefix: 'Emergency',
    label: 'Leave this page fast',
    hint: 'You can also press Shift three times.',
    history: 'This page may still be in your browser history.',
    saved: 'What you saved on this device stays here.',
  },

  tracker: {
    warning: 'This site uses tools that may record what you do here.',
    blocked: 'So typing and sending are off here.',
  },

  // A locale can replace everything below whole.
  crisis: {
    ask: 'Need help now?',
    lead: 'This page is not for emergencies and no one watches it.',
    danger: "If your life or someone else's is in danger, call {emergency}.",
    localEmergency: 'your local emergency number',
    or: 'or',
    talk: 'If you want to talk to someone now:',
    call: 'Call {number}',
    text: 'Text {number}',
    textWord: 'Text {word} to {number}',
    visit: 'Go to {site}',
    notes: {
      anyTime: 'Free, day and night.',
      chat: 'To chat in writing.',
      bothTongues: 'In English and French.',
      option2: 'Then pick option 2. For urgent help with mental health in England.',
      under19: 'For people under 19.',
      euNotAll: 'Works in many places in Europe, not in all.',
    },
  },

  panel: {
    self: 'It sounds like things may be very hard right now. We may have got that wrong.',
    others: 'It sounds like someone could get hurt. We may have got that wrong.',
    byOthers: 'It sounds like someone may be hurting you. We may have got that wrong.',
    canSend: 'No one may see this for {responseTime}, so please do not wait for us.',
    notSent: 'This tool does not send what you type, so please do not wait for an answer.',
    reach: 'You can reach someone now:',
    carryOn: 'Carry on',
  },
} as const;
