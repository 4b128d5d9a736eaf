/** The page that a visitor makes of the result, in their own voice: to show, to print, to copy. */
export const fitQuizSheet = {
  sheet: {
    // Neutral: it may lie on a shared printer.
    title: 'My notes',
    hint: 'You can show this page, print it or copy it. Nothing is sent.',
    matters: 'What matters most to me',
    rest: 'How I would like to work',
    // A scene with its answer: 'While I talk, I would like them to… say what they notice as we go.'
    said: '{stem} {pole}.',
    bit: '{stem} {pole}, a bit more.',
    mix: '{stem} a mix of both.',
    open: 'Either is fine for me',
    unsure: 'I am not sure yet',
    focus: 'I would like to start here: {list}.',
    hopes: 'I hope for this: {list}.',
    method: '{method}: {wish}.',
    need: '{level}: {need}.',
    questions: 'What I would like to ask',
  },
};
