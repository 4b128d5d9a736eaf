import { expect } from '@open-wc/testing';
import { addPhrases, hasPhrases, matchPhrases, type Family } from '../../src/safety/phrases.js';

const MUST_MATCH: Record<string, Family> = {
  'I keep thinking about killing myself': 'self',
  "I don't want to be here any more": 'self',
  'I do not want to wake up': 'self',
  'everyone would be better off without me': 'self',
  'I want to die': 'self',
  'there is no point in living': 'self',
  'I see no reason to go on': 'self',
  "I can't keep myself safe tonight": 'self',
  'I cannot go on': 'self',
  'I cut myself last night': 'self',
  'I have been cutting myself': 'self',
  'I took an overdose': 'self',
  'I wish I was dead': 'self',
  'I have thought about ending it all': 'self',
  'I think of self-harm': 'self',
  'I AM SUICIDAL': 'self',
  'he hits me when he drinks': 'by-others',
  'my partner is hurting me': 'by-others',
  'I am not safe at home': 'by-others',
  'I am going to hurt someone': 'others',
  'I want to kill my brother': 'others',
  // Meant otherwise, and fine: the words of the panel are fit for these readers too.
  'I am not suicidal': 'self',
  'my brother died by suicide': 'self',
};

const MUST_NOT_MATCH = [
  'I am dying to know what you think',
  'I killed it at work this week',
  'the deadline is killing me',
  'we had to kill time before the session',
  'I want to cut down on coffee',
  'the end of my lease is near',
  'I do not want to be late again',
  'it hurt my feelings',
  'my life is busy',
  'I could not go on the trip',
  'I want to kill the noise in my head',
  '',
];

/** Indirect words are out of reach of any list. That is why the crisis lines are always there. */
const KNOWN_MISSES = [
  "I've said my goodbyes",
  'I am so tired of everything and everyone',
  'It will all be over soon',
  'I gave my cat away',
];

describe('Phrase match', () => {
  for (const [text, family] of Object.entries(MUST_MATCH)) {
    it(`finds “${text}”`, () => expect(matchPhrases(text)).to.equal(family));
  }

  for (const text of MUST_NOT_MATCH) {
    it(`leaves “${text}” alone`, () => expect(matchPhrases(text)).to.be.undefined);
  }

  for (const text of KNOWN_MISSES) {
    it(`misses “${text}”, as is known`, () => expect(matchPhrases(text)).to.be.undefined);
  }

  it('reads curly quotes, line breaks and double spaces like plain ones', () => {
    expect(matchPhrases('I don’t want to be here')).to.equal('self');
    expect(matchPhrases('I can‘t keep  myself\nsafe')).to.equal('self');
  });

  it('puts harm to oneself first', () => {
    expect(matchPhrases('he hits me and I want to die')).to.equal('self');
  });

  it('stays quick on very long texts', () => {
    const started = performance.now();
    matchPhrases('I want to cut down on no point in he is '.repeat(25_000));
    expect(performance.now() - started).to.be.below(1500);
  });

  it('knows no other language until it is given a list for it', () => {
    expect(hasPhrases('en-GB')).to.be.true;
    expect(hasPhrases('de')).to.be.false;
    expect(matchPhrases('I want to die', 'de')).to.be.undefined;
    addPhrases('de', [['self', /will sterben/i]]);
    expect(matchPhrases('Ich will sterben.', 'de-AT')).to.equal('self');
  });
});
