/**
 * What can be picked on the way to words for what is hard to say, in English. Built sentences are
 * put together from `felt`, `when`, `want` and `opener` by the frames in `build`; a language whose
 * words bend may hold whole sentences in `want` and `{want}` alone in `build.want`.
 */
export const hardToSay = {
  reason: {
    upset: {
      chip: 'I do not want to upset them',
      reply: 'Most therapists want to know. It is part of their job to hear it.',
    },
    learned: {
      chip: 'I learned not to speak up',
      reply: 'Many of us did. You can start with one small thing.',
    },
    place: { chip: 'It is not my place', reply: 'It is your time. Your view is part of the work.' },
    moan: { chip: 'It feels like moaning', reply: 'Saying what helps you is not moaning.' },
    me: {
      chip: 'Maybe it is just me',
      reply: 'It can be you, them or both. You can say you are not sure.',
    },
    judge: {
      chip: 'They might think less of me',
      reply: 'You can say that too. It is a good thing to talk about.',
    },
    drop: {
      chip: 'They might stop seeing me',
      reply: 'You can ask how they take feedback before you give any.',
    },
    words: {
      chip: "I can't find the words",
      reply: 'Pick a few on the next steps. You can change them.',
    },
    small: {
      chip: 'It is too small to mention',
      reply: 'Small things are often the best place to start.',
    },
    late: {
      chip: 'It was weeks ago',
      reply: 'It is not too late. You can say it has stayed with you.',
    },
  },

  felt: {
    rushed: 'rushed',
    lost: 'lost',
    confused: 'confused',
    stuck: 'stuck',
    judged: 'judged',
    hurt: 'hurt',
    letdown: 'let down',
    cross: 'angry with you',
    pushed: 'pushed too far',
    told: 'as if you told me what I feel',
    alone: 'left alone with it',
    bored: 'bored',
    shy: 'embarrassed',
    worried: 'worried that you were upset with me',
    someone: 'as if you were someone from my past',
    close: 'very close to you',
    relieved: 'relieved',
    glad: 'glad you were there',
    // Opens the safety card; no sentence is built from it.
    unsafe: 'not safe',
  },

  when: {
    last: 'last time we met',
    topic: 'we changed the subject',
    quiet: 'it went quiet',
    time: 'we ran out of time',
    joke: 'you made a joke',
    advice: 'you told me what to do',
    past: 'we talked about my past',
    task: 'we went over the task',
    late: 'the time got moved',
    cannot: "I can't say exactly when",
  },

  want: {
    slow: 'to go slower',
    faster: 'to get to the main thing',
    listen: 'you to listen first',
    more: 'to hear more of what you think',
    why: 'to know why we do this',
    goal: 'to look at my goals again',
    other: 'to try another way',
    ask: 'you to ask me how it is going',
    notask: 'to leave out the tasks for now',
    know: 'you to know, that is all',
    talk: 'us to talk about it',
    keep: 'more of this',
  },

  opener: {
    hard: 'This is a bit hard to say.',
    unsure: 'I am not sure how to put this.',
    bring: 'Can I bring something up?',
    tell: 'I want to tell you something about our work.',
    change: 'There is something I would like to change.',
    thought: 'I thought about our last session.',
  },

  build: {
    and: '{one} and {two}',
    felt: 'I felt {feeling}.',
    when: 'When {moment}, I felt {feeling}.',
    last: 'Last time we met, I felt {feeling}.',
    cannot: "I can't say exactly when, but I felt {feeling}.",
    // Only a moment was picked, no feeling.
    about: {
      when: 'It is about when {moment}.',
      last: 'It is about the last time we met.',
      cannot: "I can't say exactly when it was.",
    },
    want: 'I would like {want}.',
    // How a moment in the visitor's own words may begin; these are put in lower case. '*': any word.
    small: [
      'when',
      'you',
      'we',
      'it',
      'they',
      'he',
      'she',
      'my',
      'the',
      'your',
      'our',
      'there',
      'this',
      'that',
      'someone',
      'a',
      'an',
    ],
    // Left out at the start, as the frame brings it.
    lead: 'when',
  },
};
