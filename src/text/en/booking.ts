/**
 * What the booking widget says, in English.
 *
 * The voice is nobody's in particular, neither 'I' nor 'we', so that the same words serve one
 * therapist and a group. `[square brackets]` are gaps the visitor fills in while speaking.
 */
export const booking = {
  headline: 'Take your time',
  intro:
    'You can ask for a first talk. You do not have to decide anything yet. It is fine to talk to a few therapists before you choose.',

  // With no way to get in touch configured, only this is left.
  expect: {
    headline: 'What to expect from a first talk',
    intro: 'You do not need a big reason. Wanting to understand yourself is enough.',
  },

  who: {
    label: 'Who would you like to talk to?',
    anyone: 'Anyone here',
    choose: 'Choose a name',
    full: '{name} (full right now)',
  },

  closed: {
    headline: 'Looking for someone to talk to?',
    intro: 'This practice is full right now. It is not about you.',
    person: '{name} has no room for new people right now. It is not about you.',
    question: 'You are still welcome to get in touch, or to ask where else to look.',
  },

  status: {
    open: 'There is room for new people.',
    waitlist: 'There is a waiting list.',
    waitlistWeeks: 'There is a waiting list of about {weeks}.',
    from: 'There is room for new people from {date}.',
    reply: 'Usually replies within {reply}.',
  },

  hours: {
    open: 'Open now.',
    shut: 'Closed now.',
    zone: '{hours} ({zone})',
    // How owners write their hours, in lower case. Not shown: whether it is open now is read with them.
    to: 'to, until, till, through',
    and: 'and',
    closed: 'closed',
    weekdays: 'weekdays, weekday',
    weekends: 'weekends, weekend',
    daily: 'daily, every day',
    other: "from, on, at, o'clock, h",
  },

  // A fee that is one of these costs nothing: then the words are 'It is free'.
  freeWords: 'free, free of charge, no charge',

  ways: {
    label: 'Ways to get in touch',
    call: 'Call {phone}',
    text: 'Send a text',
    email: 'Send an email',
    ask: 'Ask with a short form',
    askNote: 'You see every word first.',
    times: 'Show the next few times',
    timesNote: 'Here on this page',
    book: 'See open times',
    website: 'Visit the website',
    referral: 'Find someone else',
    newTab: 'Opens {site} in a new tab',
    copyPhone: 'Copy the phone number',
    copyEmail: 'Copy the email address',
    copyWords: 'Copy these words',
    emailNote:
      'Email is not fully private. Please leave out details. You can say more when you talk.',
  },

  // A scheduler that is shown in the page after a press.
  frame: {
    note: 'This opens {service}. They will see your visit.',
    link: 'Open {service} in a new tab',
    booked: 'It looks like your time is booked. Look for a message from {service}.',
  },

  next: {
    label: 'What happens next',
    reach: 'You get in touch. A few words are enough.',
    reply: 'You hear back within {reply}.',
    wait: 'You wait about {weeks} for a place, and you can look elsewhere too.',
    talk: 'You have a first talk.',
    talkLength: 'You talk for about {length}.',
    free: 'It is free.',
    cost: 'It costs {fee}.',
    ask: 'You ask your questions. The therapist asks a few too.',
    decide: 'You decide in your own time. A no is fine.',
  },

  feelings: {
    label: 'Mixed feelings?',
    hint: 'Many people have them. Pick one that fits.',
    nervous: {
      chip: 'I feel nervous',
      reply: 'Many people do, right up to the first call. You can say so when you call.',
    },
    enough: {
      chip: 'It may not be bad enough',
      reply: 'You do not have to be in a crisis. You can come just to think.',
    },
    before: {
      chip: 'I had a bad time before',
      reply: 'You can say what did not help. You can ask what would be different here.',
    },
    words: {
      chip: 'What would I say?',
      reply: 'You can say: “I saw your site and would like a first talk.” That is all.',
    },
    cost: {
      chip: 'I worry about the cost',
      reply: 'A full session is {fee}.',
      ask: 'You can ask about cost before you book.',
    },
    time: {
      chip: 'I do not have time',
      reply: 'There are times here: {times}.',
      online: 'Meeting online may be an option.',
      ask: 'You can ask which times there are before you say yes.',
    },
    friends: {
      chip: 'I have people to talk to',
      reply: 'That is good. This can sit next to that.',
    },
    question: {
      chip: 'I have a question first',
      reply: 'You can just ask it. Nothing has to follow.',
    },
  },

  helps: {
    label: 'If it helps',
  },

  call: {
    label: 'What to say when you call',
    hint: 'This works as a voice message too.',
    lines: [
      'Hi, my name is [first name]. I would like to ask about a first talk.',
      'It is about [a few words]. Or: I would like to keep that for when we meet.',
      'You can call me back on [number], best at [time].',
      'It is OK to leave a message. Or: Please do not leave a message.',
    ],
  },

  email: {
    label: 'What to write',
    subject: 'A first talk',
    hello: 'Hello {name},',
    helloAny: 'Hello,',
    lines: [
      'I would like to ask about a first talk.',
      'I can do these times: [days and times]',
      'You can reach me at: [number or address]',
    ],
    thanks: 'Thank you,',
    sign: '[first name]',
    short: 'Hello, I would like to ask about a first talk. When would be a good time?',
  },

  facts: {
    label: 'Good to know',
    fee: 'A full session',
    lower: 'Ask about lower rates.',
    estimate: 'You can ask for the cost in writing. It is called a good faith estimate.',
    hours: 'Hours',
    formats: 'How to meet',
    languages: 'Languages',
    access: 'Access',
    licence: 'Licensed as',
    licenceNumber: 'number {number}',
    licenceCheck: 'Check it on the register',
  },

  // Names for the ids an owner may use; any other word is shown as the owner wrote it.
  words: {
    inPerson: 'in person',
    video: 'video',
    phone: 'phone',
    text: 'text',
    morning: 'mornings',
    daytime: 'daytime',
    afternoon: 'afternoons',
    evening: 'evenings',
    weekday: 'weekdays',
    weekend: 'weekends',
    stepFree: 'step-free',
    captions: 'captions',
    interpreter: 'interpreter',
    quietRoom: 'quiet room',
  },

  myths: {
    label: 'You may have heard',
    weak: {
      said: 'Only weak people need help.',
      reply: 'Most people need help at some point. It takes some courage to ask.',
    },
    years: {
      said: 'It takes years.',
      reply: 'It can be short or long. You can ask, and you can set a date to look back.',
    },
    talk: {
      said: 'It is all talk.',
      reply: 'Talking is a big part. Trying things out is too, if you want that.',
    },
    fixed: {
      said: 'The therapist will fix me.',
      reply: 'You do it together. They bring skill. You know your life.',
    },
    friends: {
      said: 'I should be able to talk to my friends.',
      reply: 'Friends matter. A therapist is outside your life and trained to listen.',
    },
  },

  honest: {
    label: 'What is true of therapy here',
    lines: [
      'Therapy is something you do together.',
      'No one will tell you how to run your life. You get help to work it out.',
      'There is no quick fix, and no one can promise a result. It helps many people.',
      'How long it takes is not the same for everyone.',
      'You can stop at any time.',
    ],
  },

  notNow: {
    button: 'Not now',
    done: 'That is fine. This page will be here.',
    away: 'That is fine. This stays closed while the tab is open.',
    again: 'Show it again',
  },

  launch: {
    label: 'Want to talk?',
    open: 'Ask for a first talk',
    expect: 'What to expect',
    closed: 'Find someone else',
  },
};
