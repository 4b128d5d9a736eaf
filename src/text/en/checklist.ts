/**
 * What the checklist says. Slots: {topic}, {time}, {background} and {need} are the visitor's own
 * words; `open` is the same sentence while those words are not given.
 */
export const checklist = {
  headline: 'Questions for a first talk',
  intro: 'You have a right to ask. You do not have to ask them all.',

  modes: {
    label: 'Before, during or after the talk',
    before: 'Before',
    during: 'During',
    after: 'After',
  },

  talks: {
    label: 'My lists',
    one: 'List {n}',
    title: 'Lists for other talks',
  },

  sets: {
    label: 'Sets of questions',
    starter: 'Good to start with',
    first: 'First time',
    call: '15-minute call',
    trauma: 'Trauma',
    online: 'Online',
    budget: 'Tight budget',
    identity: 'My background',
    access: 'Access needs',
    added: 'Added at the end. On your list now: {n}.',
    now: 'On your list now: {n}.',
  },

  list: {
    title: 'My list',
    picked: '{n} picked, about {minutes} minutes',
    lot: 'That may be a lot for {minutes} minutes. Star the ones you most need.',
    more: 'See all {n} questions',
    clear: 'Clear the list',
    cleared: 'All taken off your list.',
    undo: 'Undo',
    undone: 'It is back as it was.',
    none: 'Nothing picked',
    empty: 'An empty list is fine too. Pick a few when you like.',
    again: 'Start again with the starters',
    quiz: 'from your quiz',
    own: 'my own',
    rest: 'Show {n} more',
    arrived: 'From your quiz, now on your list: {n} more.',
  },

  row: {
    answeredBy: 'Answered by {name}',
    remove: 'Remove',
    up: 'Move up: {item}',
    down: 'Move down: {item}',
    moved: 'Moved to {n} of {total}',
    why: 'Why ask this',
    helpful: 'A helpful answer may include:',
    star: 'Most want to ask: {question}',
    full: 'You have three stars. Take one off to use it here.',
    words: 'Use my own words',
    change: 'Change',
    removed: 'Your question is off the list.',
  },

  note: {
    label: 'My note',
    add: 'Add a note',
    change: 'Change my note',
  },

  during: {
    title: 'In the talk',
    hint: 'Tick a question once you have asked it.',
    awake: 'Your screen stays on.',
    count: '{n} of {all} asked',
    empty: 'There is nothing on your list yet.',
    pick: 'Pick a few questions',
  },

  own: {
    start: 'Add my own question',
    label: 'My own question',
    hint: 'Up to {max} letters. It stays with you.',
    add: 'Add to my list',
    cancel: 'Cancel',
    empty: 'Type a few words first.',
    added: 'Your question is on your list.',
  },

  slots: {
    topic: 'What brings you',
    topicHint: 'A few words are enough. You can leave it open.',
    time: 'For how long',
    timeHint: 'Such as: a few months.',
    background: 'People of my …',
    backgroundHint: 'Such as: faith, culture or age.',
    need: 'I need …',
    needHint: 'Such as: a place with no steps.',
  },

  bank: {
    title: 'All questions',
    back: 'Back to my list',
    count: '{n} of {all} picked',
    all: 'Add all',
    none: 'Clear all',
    own: 'My own questions',
    quiz: 'From your quiz',
    find: 'Find a question',
    found: '{n} found',
    nothing: 'Nothing found. Other words may find it.',
  },

  opener: {
    title: 'How to begin',
    hint: 'The first line can be hard to find. Here are some.',
    none: 'No first line',
    lines: {
      clear: 'I am looking for help with {topic}.',
      vague: "I can't quite name it. I have not felt right for {time}.",
      change: 'Something in my life is changing and I want a place to think.',
      self: 'Nothing is wrong as such. I want to know myself better.',
      nodetail: 'I would like to keep it short for now and not go into detail.',
      first: 'I have not done this before, so I may have a few basic questions.',
      again: 'I have had therapy before. Some of it helped and some did not.',
      ask: 'I wrote down a few questions. Is that OK?',
      others: 'I am talking to a few people before I choose.',
    },
    open: {
      clear: 'I am looking for help with something that is hard right now.',
      vague: "I can't quite name it. I have not felt right for a while.",
    },
  },

  take: {
    print: 'Print my list',
    remind: 'Set a reminder',
  },

  sheet: {
    title: 'My questions',
    begin: 'To begin',
    first: 'I most want to ask',
    rest: 'I also want to ask',
  },

  categories: {
    works: 'How therapy works',
    training: 'Training',
    experience: 'Experience',
    methods: 'How you work',
    together: 'Working together',
    time: 'Time and endings',
    practical: 'Practical things',
  },

  questions: {
    A1: {
      ask: 'Can you walk me through how therapy with you works?',
      why: 'You have a right to know before you start.',
      helpful: 'Plain words. Room for your questions.',
    },
    A2: {
      ask: 'What happens in the first few meetings?',
      why: 'It is easier to come when you know what to expect.',
      helpful: 'They want to get to know you before they decide what will help.',
    },
    A3: {
      ask: 'What would be my part in this?',
      why: 'Therapy is something you do together.',
      helpful: 'A clear idea of what you both do.',
    },
    A4: {
      ask: 'What do you think helps people change?',
      why: 'What they believe shapes how they work.',
      helpful: 'An answer you can follow, even if you see it another way.',
    },
    A5: {
      ask: 'What is known about how well your way of working helps?',
      why: 'Some ways have been studied more than others.',
      helpful: 'Honest limits. No promises.',
    },
    B1: {
      ask: 'What did you train in?',
      why: 'Training differs a lot.',
      helpful: 'They answer with ease and do not mind being asked.',
    },
    B2: {
      ask: 'Are you licensed or on a register here? How can I check?',
      why: 'In some places anyone can use the title.',
      helpful: 'A name or number you can look up.',
    },
    B3: {
      ask: 'What have you learned or trained in since then?',
      why: 'Good work keeps growing.',
      helpful: 'Something recent and real.',
    },
    B4: {
      ask: 'Are you trained to work with trauma?',
      why: 'Not every therapist is.',
      helpful: 'Which training, and how they keep the pace safe.',
    },
    B5: {
      ask: 'Does anyone support you in your work, like a supervisor?',
      why: 'A second pair of eyes helps keep the work safe.',
      helpful: 'A yes, and how often.',
    },
    C1: {
      ask: 'Have you helped people with something like {topic}?',
      open: 'Have you helped people with something like what brings me here?',
      why: 'Past work with the same kind of problem can help.',
      helpful: 'A real yes, or an honest no and what they would do.',
    },
    C2: {
      ask: 'How do you fit the work to each person?',
      why: 'No one way suits all.',
      helpful: 'They ask about you. They can change course.',
    },
    C3: {
      ask: 'Have you worked with people of my {background}?',
      open: 'Have you worked with people of my background?',
      why: 'You do not have to hide who you are.',
      helpful: 'Open, curious and willing to learn.',
    },
    D1: {
      ask: 'Which methods do you use, in plain words?',
      why: 'Names of methods can hide what they feel like.',
      helpful: 'You can picture what a session is like.',
    },
    D2: {
      ask: 'Do you mix methods? How do you choose?',
      why: 'Many therapists mix more than one.',
      helpful: 'A reason that has to do with you.',
    },
    D3: {
      ask: 'What if this way of working does not help me?',
      why: 'You can plan for that now.',
      helpful: 'They would talk with you and try another way.',
    },
    D4: {
      ask: 'Do you give tasks to try between sessions?',
      why: 'Some do, some do not. You may have a view.',
      helpful: 'How much time, and what if you do not do them.',
    },
    D5: {
      ask: 'How much do you talk, and how much do you listen?',
      why: 'It shapes how each hour feels.',
      helpful: 'An honest answer, not only that it depends.',
    },
    D6: {
      ask: 'Do you look at the past, the present or both?',
      why: 'You may know which you want.',
      helpful: 'How they would decide with you.',
    },
    D7: {
      ask: 'Do you give advice?',
      why: 'Many people hope for it. Many therapists give little.',
      helpful: 'What they do in place of advice.',
    },
    D8: {
      ask: 'Do we only talk, or is there more, like art, writing or moving?',
      why: 'There are many ways to work.',
      helpful: 'You are free to say no to any of them.',
    },
    E1: {
      ask: 'How will we decide what to work on?',
      why: 'The goals should be yours too.',
      helpful: 'You both have a say.',
    },
    E2: {
      ask: 'How will you check how it is going for me?',
      why: 'It is easier to speak up when they ask.',
      helpful: 'They ask often and like to hear it.',
    },
    E3: {
      ask: 'What happens if I see it another way than you?',
      why: 'You will not always agree. That is fine.',
      helpful: 'Your view counts.',
    },
    E4: {
      ask: 'How do you respond if I am upset with you?',
      why: 'It happens. A good talk can put it right.',
      helpful: 'Calm and open. They would want to know.',
    },
    E5: {
      ask: 'What do we do if it gets too much in a session?',
      why: 'Strong feelings can come up.',
      helpful: 'You can slow down or stop at any time.',
    },
    E6: {
      ask: 'How can I look after myself between sessions?',
      why: 'Some sessions stay with you.',
      helpful: 'One or two things that could suit you.',
    },
    E7: {
      ask: 'What do you ask of me?',
      why: 'Good faith goes both ways.',
      helpful: 'Clear and fair. No pressure.',
    },
    F1: {
      ask: 'About how long do people stay with you?',
      why: 'It depends, but a rough idea helps.',
      helpful: 'A range, and why it differs.',
    },
    F2: {
      ask: 'When do we stop and take stock?',
      why: 'Therapy should not go on without a reason.',
      helpful: 'A set time to look back together.',
    },
    F3: {
      ask: 'How will we know when it is time to end?',
      why: 'The aim is that you need them less.',
      helpful: 'You decide. They help you plan it.',
    },
    F4: {
      ask: 'If we are not a good fit, can you suggest someone else?',
      why: "A poor fit is no one's fault.",
      helpful: 'A yes, with no hard feelings.',
    },
    G1: {
      ask: 'What do you charge? Do you have lower rates?',
      why: 'Money should not come as a shock.',
      helpful: 'A clear price, in writing if you ask.',
    },
    G2: {
      ask: 'Can I use my insurance? Are there limits?',
      why: 'A plan may limit how often or how long.',
      helpful: 'What they need to tell the insurer about you.',
    },
    G3: {
      ask: 'When and how often do we meet? What if I have to cancel?',
      why: 'It has to fit your life.',
      helpful: 'Times that work, and a fair rule.',
    },
    G4: {
      ask: 'Can we meet online? How do you keep it private?',
      why: 'Online can fit a busy life.',
      helpful: 'A private room at their end, and what tool they use.',
    },
    G5: {
      ask: 'Who can see my notes? When would you have to tell someone?',
      why: 'There are a few limits to what stays private.',
      helpful: 'They name the limits before you share.',
    },
    G6: {
      ask: 'What should I do if I need help between sessions?',
      why: 'Most therapists cannot answer right away.',
      helpful: 'A clear plan, with a crisis line.',
    },
    G7: {
      ask: 'Do you work with my doctor if I take medicine?',
      why: 'Therapy does not take the place of medical care.',
      helpful: 'Only with your OK.',
    },
    G8: {
      ask: 'I need {need}. Can you make that work?',
      open: 'I have an access need. Can you make that work?',
      why: 'You have a right to get in and take part.',
      helpful: 'They ask what works for you.',
    },
  },
} as const;
