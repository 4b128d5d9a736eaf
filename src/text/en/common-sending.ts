/** What is said around sending. `{to}` is whom it is for, `{host}` the address it goes to. */
export const commonSending = {
  sending: {
    heading: 'Read it before it goes',
    all: 'This is all that will be sent. Nothing else.',
    // Where the visitor kept them on the page.
    known: 'You have sent these words before.',
    from: 'Your name',
    fromHint: 'You can leave this empty.',
    fromLine: 'From',
    to: 'For',
    leaveOut: 'Leave out',
    leaveOutFor: 'Leave out: {line}',
    putBack: 'Put back',
    putBackFor: 'Put back: {line}',
    leftOut: 'Left out',
    empty: 'There is nothing to send yet. Answer one line, or write a few words.',
    allOut: 'Nothing is left to send. You can put a line back.',
    exact: 'Show it to the letter',
    exactHint: 'The number lets the other side see that the same words came twice.',
    exactLocked: 'This is what is locked. Spaces are added, so that its length says little.',

    // What the practice has said about what becomes of it.
    about: 'Where it goes',
    goes: 'It goes to {to} by {channel}.',
    host: 'It leaves this page for {host}.',
    open: 'Who runs {host} could read it.',
    locked: 'It is locked before it leaves. Only {to} can open it.',
    lockedMore: 'What the lock does and does not do',
    lockedWay: 'No one on the way can read your words.',
    lockedHides: 'It does not hide that you were on this page, or that something was sent.',
    lockedDevice: 'It does not help where others can use this device, or the device of {to}.',
    time: 'It is not read right away. It may take {time}. It is not for emergencies.',
    retention: 'It is kept for {retention}.',
    private: 'It will not be made public or used as a review.',
    privacy: 'Read more about privacy',

    consent: 'I want {to} to get these words. They may say things about my health.',
    consentHint: 'You can ask {to} later to delete them.',
    consentMend: 'Please tick this box first, if you want to send.',
    // Where the visitor keeps a history of their own.
    inHistory: 'Your places on the lines are in your history.',
    keep: 'Keep my words on this page after that',
    subject: 'A message from your website',
    trapLabel: 'Please leave this field empty',
    send: 'Send now',
    again: 'Send again',
    busy: 'Sending…',
    wait: 'It may take {time} until someone reads it.',
    back: 'Go back and change it',

    // Asked once, where a press came very fast, or something was typed where nobody types.
    fastMend: 'That was fast. If you have read it, press send once more.',
    trapMend: 'A hidden field was filled in. We have emptied it. Press send once more.',

    copy: 'Copy the words',
    save: 'Save as a file',
    call: 'Call {phone}',
    mail: 'Write to {email}',

    refused: 'Sending is not possible here',
    refusals: {
      insecure: 'This page is not secure. What you send could be read on the way.',
      tracker: 'This page may record what you do.',
      closed: 'It is not set up for this page.',
    },
    otherwise: 'You can copy your words, save them as a file, or get in touch another way.',

    outcomes: {
      sent: {
        heading: 'It was sent',
        text: 'It has arrived. It may take {time} until {to} reads it.',
        cleared: 'You can still copy your words. After Done, they are gone from this page.',
        kept: 'Your words are still on this page.',
        copy: 'Copy what I sent',
        clear: 'Clear my words',
      },
      unknown: {
        heading: 'We do not know if it arrived',
        text: 'It may have. No answer came that we can read.',
      },
      failed: {
        heading: 'It was not sent',
        offline: 'You are offline.',
        blocked: 'This page could not reach the other side.',
        refused: 'The other side did not take it.',
        long: 'It is too long for the other side. You can leave out a line.',
        busy: 'The other side is busy. You can try again in a while.',
        broken: 'The other side has a fault.',
        unlocked: 'It could not be locked, so it did not leave this page.',
        stopped: 'This page has stopped it.',
      },
    },
    stillHere: 'Your words are still here.',
    once: 'You can press send again. The same words count once.',
  },
} as const;
