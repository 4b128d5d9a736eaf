import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/locales/es.js';
import {
  comeBack,
  compareMeetings,
  given,
  languages,
  meetings,
  openMeetings,
  practices,
  wordsOf,
} from './anyone.js';
import { press } from './visitor.js';

const BROKEN = /undefined|\{|\}|NaN|\s[.,]|\.(,| y) /;

afterEach(() => localStorage.clear());

describe('The words of a result, for any practice and any answers', () => {
  for (const { lang, never, result } of languages) {
    it(`hold no score, no rank, no verdict; and always the lines that must be there (${lang})`, async () => {
      await fc.assert(
        fc.asyncProperty(practices, given, async (practice, state) => {
          const quiz = await comeBack(state, practice, { lang });
          const words = wordsOf(quiz);
          expect(words).not.to.match(never);
          expect(words).not.to.match(BROKEN);
          for (const line of result) expect(words).to.include(line);
          for (const { name } of practice.therapists!) {
            expect(quiz.shadowRoot!.textContent).to.include(name);
          }
          quiz.remove();
        }),
        { numRuns: 80 },
      );
    });
  }
});

describe('The words after a meeting, for any practice and any notes', () => {
  for (const { lang, never, comparison, visitorsOwn, ...names } of languages) {
    it(`judge nobody, on the cards and side by side (${lang})`, async () => {
      await fc.assert(
        fc.asyncProperty(practices, meetings, async (practice, state) => {
          const quiz = await comeBack(state, practice, { lang, mode: 'reflect' });
          await openMeetings(quiz, names);
          await press(quiz, names.pause);
          const said = () => wordsOf(quiz).replace(visitorsOwn, '');
          expect(said()).not.to.match(never);
          expect(said()).not.to.match(BROKEN);
          await compareMeetings(quiz, names.side);
          expect(said()).not.to.match(never);
          expect(said()).not.to.match(BROKEN);
          const danger = Object.values(state.typed).some(({ pauses }) =>
            pauses.some((pause) => pause === 'secrets' || pause === 'sexual'),
          );
          for (const line of comparison) {
            // Beside the safety card nothing asks for another try.
            if (!danger) expect(said()).to.include(line);
          }
          quiz.remove();
        }),
        { numRuns: 20, endOnFailure: true },
      );
    });
  }
});
