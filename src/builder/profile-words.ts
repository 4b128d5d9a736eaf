import { fitQuizDims as dimsEn } from '../text/en/fit-quiz-dims.js';
import { fitQuiz as quizEn } from '../text/en/fit-quiz.js';
import { profile as profileEn } from '../text/en/profile.js';
import { fitQuizDims as dimsEs } from '../text/es/fit-quiz-dims.js';
import { fitQuiz as quizEs } from '../text/es/fit-quiz.js';
import { profile as profileEs } from '../text/es/profile.js';
import type { Translated } from '../text/text.js';

export interface ProfileWords {
  lang: string;
  profile: Translated<typeof profileEn>;
  dims: Translated<typeof dimsEn>['dims'];
  /** How a range is said to visitors. */
  line: Translated<typeof quizEn>['line'];
}

/** The words of the page, in the language of the page. */
export const wordsIn = (lang: string): ProfileWords =>
  lang.startsWith('es')
    ? { lang, profile: profileEs, dims: dimsEs.dims, line: quizEs.line }
    : { lang: 'en', profile: profileEn, dims: dimsEn.dims, line: quizEn.line };
