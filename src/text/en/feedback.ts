import { hardToSay } from './hard-to-say.js';
import { safetyCard } from './safety-card.js';

/**
 * What the feedback widget says, in English.
 *
 * The visitor speaks about one session. 'They' is the therapist.
 */
export const feedback = {
  headline: 'How was today?',
  intro:
    'There is no right answer. Most people like their therapist and still have one thing to change.',

  lines: {
    open: {
      ask: 'Could I be open today?',
      left: 'I held a lot back',
      right: 'I could be open',
      name: 'being open',
    },
    got: {
      ask: 'Did my therapist get what I meant?',
      left: 'Missed it',
      right: 'Really got it',
      name: 'being understood',
    },
    link: {
      ask: 'Did today link to what I came for?',
      left: 'No link I can see',
      right: 'A clear link',
      name: 'the goals',
    },
    use: {
      ask: 'Was the way we used the time useful to me?',
      left: 'Not useful',
      right: 'Very useful',
      name: 'how the time is used',
    },
    say: {
      ask: 'Did I have a say in what we did?',
      left: 'No say',
      right: 'As much as I wanted',
      name: 'having a say',
    },
    back: {
      ask: 'How do I feel about coming back?',
      left: 'I do not want to',
      right: 'I want to',
      name: 'coming back',
    },
  },
  line: {
    tap: 'Tap anywhere on the line',
    none: 'Not answered yet',
    left: 'Left open',
    nearer: 'Nearer: {end}',
    middle: 'In the middle',
    cannot: "Can't say",
    cannotFor: "Can't say: {ask}",
  },

  pace: {
    ask: 'How was the pace?',
    name: 'the pace',
    options: {
      muchSlow: 'Much too slow',
      bitSlow: 'A bit slow',
      right: 'About right',
      bitFast: 'A bit fast',
      muchFast: 'Much too fast',
    },
  },

  tags: {
    ask: 'Today was mostly…',
    hint: 'You can pick more than one, or none.',
    label: 'Today was mostly:',
    options: {
      telling: 'Telling and exploring',
      seeing: 'Seeing something new',
      trying: 'Trying something out',
      through: 'Just getting through it',
      catching: 'Catching up',
    },
  },

  checkIn: {
    heading: 'Every now and then: the whole of it',
    hint: 'Three more questions. They stay out of your notes, unless you put them in.',
    said: 'Lately, have I said it was fine when it was not?',
    changing: 'Is anything changing for me?',
    more: 'Can I do a bit more on my own than before?',
    options: {
      no: 'No',
      now: 'Now and then',
      often: 'Often',
      rather: 'I would rather not say',
      yes: 'Yes',
      little: 'A little',
      notYet: 'Not yet',
      worse: 'It is getting worse',
      unsure: 'Not sure',
    },
    skip: 'Skip these three',
    skipped: 'Skipped. That is fine.',
    stop: 'Do not ask these again',
    stopped: 'These will not come up again.',
    undo: 'Ask me after all',
  },

  // Where answers are kept on the device, and a new session begins.
  anew: {
    from: 'These are your answers from {date}.',
    start: 'Start a new one',
    done: 'This is a new one.',
    undo: 'Go back to the other one',
  },

  past: {
    summary: 'How it goes over time',
    kept: 'Your history is kept on this device until {date}. {sent}',
  },

  stands: {
    heading: 'What stands out',
    about: 'You may want to talk about: {names}.',
    none: 'Nothing stands out. You can still take one thing to your next session.',
    // Where the visitor keeps a history.
    dropped: 'Lower than your usual: {names}.',
    again: 'This has come up more than once.',
    // The three questions of every fourth session say that little changes.
    stuck: 'It may be time to talk about how this is going.',
    rights: [
      'You have a right to say: “I do not think this is working for me.”',
      'You can ask for a second view, or ask them to suggest someone else.',
      'You can also look for someone new. You do not need a reason that sounds good enough.',
    ],
    take: 'I may want to talk about:',
    // A few lines of help for each thing that can stand out.
    tips: {
      open: [
        'You could start with: “There is something I have not said yet.”',
        'You do not have to say what it is. You can say that it is hard to say.',
      ],
      got: [
        'You could say: “I think I did not explain it well, or it got missed. Can I try again?”',
        'A good reply is a calm one. They ask, and they listen.',
      ],
      link: [
        'You could ask: “Can we look at what I came for?”',
        'Write down one thing you want from the next month.',
      ],
      use: [
        'You could ask: “Why do we do it this way? Is there another way?”',
        'Name one session that did help, and say why.',
      ],
      say: [
        'You could say: “I would like to choose where we start today.”',
        'Before you go in, pick one thing you want to cover.',
      ],
      back: [
        'Ask yourself what would make it worth going back once more.',
        'You can say: “I was not sure I wanted to come today.”',
      ],
      slow: ['You could ask: “Can we get to the main thing today?”'],
      fast: [
        'You could say: “Can we slow down? I need more time with this.”',
        'You can agree on a word that means stop.',
      ],
    },
  },

  text: {
    heading: 'In your own words',
    hint: 'All of this is optional. A few words are enough.',
    helped: 'What helped today?',
    off: 'What did not help, or felt off?',
    wish: 'One thing I wish my therapist knew:',
    better: 'One thing that would make it a bit better:',
  },

  helper: {
    heading: 'Is something hard to say?',
    offer: 'You can pick a few words, step by step. You can skip any step.',
    open: 'Help me put it into words',
    step: 'Step {n} of {total}',
    skip: 'Skip this step',
    again: 'Change my picks',
    steps: {
      reason: {
        ask: 'What makes it hard?',
        hint: 'Many people find it hard. It can help to know why.',
      },
      felt: { ask: 'I felt…', hint: 'Pick one or two. A feeling is easier to hear than blame.' },
      when: { ask: 'When was it?', hint: 'A moment makes it easier to talk about.' },
      want: { ask: 'I would like…', hint: 'Pick one or two. You do not have to know yet.' },
      opener: {
        ask: 'How would you like to start?',
        hint: 'A first line makes room for the rest.',
      },
      words: { ask: 'Your words', hint: 'Change them in any way you like.' },
    },
    soFar: 'So far:',
    two: 'That is two. Take one away to pick another.',
    own: 'In my own words',
    ownLabel: 'When…',
    ownHint: 'For example: you looked at the clock',
    soft: 'A soft start',
    plain: 'A plain start',
    empty: 'You have not picked any words yet. You can write your own here.',
    changed: 'You made other picks since. These would be the new words:',
    use: 'Use the new words',
    close:
      'Feelings like this are common. A good therapist can talk about it and will keep it to talking.',
    smallest: 'The smallest step',
    smallSteps: [
      'You can hand over this page.',
      'You can say: “I have something to say and I do not know how.”',
      'You can say it at the start, so there is time.',
    ],
    kept: 'These words are now part of what you can take along.',
    label: 'What I would like to say:',
  },

  ...hardToSay,

  safety: {
    ...safetyCard,
    back: 'Go back to the other words',
  },

  stop: {
    summary: 'Thinking of a pause or an ending?',
    lead: [
      'It is up to you if you stay. You can stop at any time.',
      'If you feel safe to, say so before you go. One short message is enough. It is for you, not for them.',
      'A last meeting can help. You can ask for one, or not.',
    ],
    ask: 'What fits best?',
    draft: 'A first draft',
    draftHint: 'Change it in any way you like. Nothing is sent from here.',
    // Stands in the greeting where no name is known.
    noName: 'there',
    date: '[date]',
    copy: 'Copy this draft',
    reasons: {
      done: {
        chip: 'I got what I came for',
        draft: 'Hi {name}, I think I have what I came for. I would like to plan a last session.',
      },
      fit: {
        chip: 'We are not a good fit',
        draft:
          'Hi {name}, I do not think we are a good fit. I would like to stop. Can you suggest someone else?',
      },
      nochange: {
        chip: 'Nothing is changing',
        draft: 'Hi {name}, I feel stuck. Can we use the next session to look at whether to go on?',
      },
      advice: {
        chip: 'I wanted more advice',
        draft:
          'Hi {name}, I hoped for more advice than I got. Can we talk about that before I decide?',
      },
      much: {
        chip: 'It is too much right now',
        draft:
          'Hi {name}, it feels like too much right now. I would like to slow down or take a break.',
      },
      money: {
        chip: 'Money or time',
        draft:
          "Hi {name}, I can't keep this up because of money or time. Could we meet less often, or stop for now?",
      },
      pause: {
        chip: 'I want a break',
        draft:
          'Hi {name}, I would like to take a break until {date}. I will let you know if I want to start again.',
      },
      // No draft: opens the safety card.
      unsafe: { chip: 'I do not feel safe with them', draft: '' },
    },
  },

  ends: {
    heading: 'What would you like to do with this?',
    take: 'Take it to a session',
    takeHint: 'Copy it, print it, save it or hand it over. Nothing is sent.',
    keep: 'Keep it to myself',
    keepHint: 'Stays on this page. Gone when you close it.',
    keepSave: 'To keep it longer, you can save it on this device, just below.',
    keptAnswers:
      'Your answers are saved on this device. Your own words are not: closing this page clears them.',
    keptAll:
      'Your answers and your words are saved on this device. You can clear them, just below.',
    shared: 'Other people may use this device. What you save here, they could read.',
    preview: 'This is what you take along',
    previewHint: 'You can leave out any line.',
    leaveOut: 'Leave out',
    leaveOutFor: 'Leave out: {line}',
    putBack: 'Put back',
    putBackFor: 'Put back: {line}',
    leftOut: 'Left out',
    nothing: 'There is nothing to take along yet. Answer one line, or write a few words.',
    title: 'My notes',
  },

  // The notes in large type, to hand over.
  handOver: {
    open: 'Show it in large type',
  },
};
