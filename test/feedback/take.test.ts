import { expect } from '@open-wc/testing';
import { LINES } from '../../src/feedback/data.js';
import { emptyState, readState, type FeedbackState } from '../../src/feedback/state.js';
import { inWords, notes, notesSheet, taken } from '../../src/feedback/take.js';
import { toText } from '../../src/visitor/take-along.js';
import { list, say } from './words.js';

const context = { say, list, lang: 'en', lines: LINES, unsafe: false };
const given = (patch: Partial<FeedbackState>): FeedbackState => ({ ...emptyState(), ...patch });
const full = given({
  lines: { open: 80, got: 82, link: 30, use: null, say: 50 },
  pace: 'bitFast',
  tags: ['catching', 'telling'],
  helped: ' You waited. ',
  helper: { ...emptyState().helper, felt: ['lost'], when: 'quiet', want: ['slow'] },
});

describe('the notes to take along', () => {
  it('are empty before anything was given', () => {
    expect(notes(emptyState(), context)).to.deep.equal([]);
  });

  it('hold every answer in words and no number', () => {
    const text = toText(notesSheet(notes(full, context), say('ends.title')));
    expect(text).to.equal(
      [
        'My notes',
        'Could I be open today?\nNearer: I could be open',
        'Did my therapist get what I meant?\nNearer: Really got it',
        'Did today link to what I came for?\nNearer: No link I can see',
        'Did I have a say in what we did?\nIn the middle',
        'How was the pace?\nA bit fast',
        'Today was mostly:\nTelling and exploring, Catching up',
        'What helped today?\nYou waited.',
        'I may want to talk about:\nthe goals and having a say',
        'What I would like to say:\nWhen it went quiet, I felt lost. I would like to go slower.',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
    expect(text).not.to.match(/\d/);
  });

  it('leave out what the visitor removed', () => {
    const lines = taken({ ...full, leftOut: ['link', 'words'] }, context);
    expect(lines.map(({ id }) => id)).to.deep.equal([
      'open',
      'got',
      'say',
      'pace',
      'tags',
      'helped',
      'stands',
    ]);
  });

  it('hold the words as the visitor changed them', () => {
    const helper = { ...full.helper, words: 'I got lost.', edited: true };
    expect(notes({ ...full, helper }, context).at(-1)?.value).to.equal('I got lost.');
  });

  it('hold nothing to say to a therapist the visitor does not feel safe with', () => {
    const ids = notes(full, { ...context, unsafe: true }).map(({ id }) => id);
    expect(ids).not.to.include('words');
    expect(ids).not.to.include('stands');
  });

  it('hold only the lines that are on the page', () => {
    const ids = notes(full, { ...context, lines: ['open', 'say'] }).map(({ id }) => id);
    expect(ids).to.deep.equal(['open', 'say', 'pace', 'tags', 'helped', 'stands', 'words']);
  });

  it('print under the same neutral title', () => {
    expect(notesSheet(notes(given({ pace: 'right' }), context), 'My notes')).to.deep.equal({
      title: 'My notes',
      sections: [{ heading: 'How was the pace?', text: 'About right', lines: [] }],
    });
  });
});

describe('a place on a line, in words', () => {
  const places: [number, string][] = [
    [0, 'Nearer: No say'],
    [45, 'Nearer: No say'],
    [46, 'In the middle'],
    [50, 'In the middle'],
    [54, 'In the middle'],
    [55, 'Nearer: As much as I wanted'],
    [100, 'Nearer: As much as I wanted'],
  ];
  for (const [value, words] of places) {
    it(`calls ${value} “${words}”`, () => expect(inWords('say', value, say)).to.equal(words));
  }
});

describe('saved answers', () => {
  it('come back as they were', () => {
    const state = given({ ...full, drafts: { fit: 'Bye' }, stop: 'fit', leftOut: ['pace'] });
    expect(readState(JSON.parse(JSON.stringify(state)))).to.deep.equal({
      ...state,
      tags: ['telling', 'catching'],
    });
  });

  for (const broken of [null, 7, 'x', [], { lines: 3, tags: 'x', helper: [], drafts: null }]) {
    it(`are as if not given when they read ${JSON.stringify(broken)}`, () => {
      expect(readState(broken)).to.deep.equal(emptyState());
    });
  }

  it('lose only what is not as expected', () => {
    const state = readState({
      lines: { open: 60, got: 101, link: '5', use: null, constructor: 4 },
      pace: 'fastest',
      tags: ['telling', 'telling', 'x'],
      helped: 5,
      off: 'x'.repeat(900),
      helper: { felt: ['lost', 'hurt', 'stuck', 'unsafe'], when: 'unsafe', words: 'Hi', edited: 1 },
      stop: 'unsafe',
      drafts: { fit: 'Bye', unsafe: 'x', done: 4 },
      leftOut: ['pace', 3],
    });
    expect(state.lines).to.deep.equal({ open: 60, use: null });
    expect(state.tags).to.deep.equal(['telling']);
    expect(state.off).to.have.length(500);
    expect(state.helper).to.deep.include({
      felt: ['lost', 'stuck'],
      when: '',
      words: 'Hi',
      edited: false,
    });
    expect(state.drafts).to.deep.equal({ fit: 'Bye' });
    expect([state.pace, state.helped, state.stop]).to.deep.equal(['', '', '']);
    expect(state.leftOut).to.deep.equal(['pace']);
  });
});
