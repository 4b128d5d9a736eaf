/** Importing this file, or its script tag, brings Spanish to the page. */
import { addPhrases, phraseList } from '../safety/phrases.js';
import { bookingRequest } from '../text/es/booking-request.js';
import { bookingScheduler } from '../text/es/booking-scheduler.js';
import { bookingTimes } from '../text/es/booking-times.js';
import { booking } from '../text/es/booking.js';
import { checklistLater } from '../text/es/checklist-later.js';
import { checklist } from '../text/es/checklist.js';
import { commonSaving } from '../text/es/common-saving.js';
import { commonSending } from '../text/es/common-sending.js';
import { common } from '../text/es/common.js';
import { feedbackHistory } from '../text/es/feedback-history.js';
import { feedback } from '../text/es/feedback.js';
import { fitQuizCompare } from '../text/es/fit-quiz-compare.js';
import { fitQuizDims } from '../text/es/fit-quiz-dims.js';
import { fitQuizFilters } from '../text/es/fit-quiz-filters.js';
import { fitQuizNeeds } from '../text/es/fit-quiz-needs.js';
import { fitQuizReflect } from '../text/es/fit-quiz-reflect.js';
import { fitQuizSheet } from '../text/es/fit-quiz-sheet.js';
import { fitQuiz } from '../text/es/fit-quiz.js';
import { phrases } from '../text/es/phrases.js';
import { bringLocale } from '../ui/locales.js';

addPhrases('es', phraseList(phrases));
bringLocale({
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  common: { ...common, ...commonSaving, ...commonSending },
  checklist: { ...checklist, ...checklistLater },
  'fit-quiz': {
    ...fitQuiz,
    ...fitQuizDims,
    ...fitQuizFilters,
    ...fitQuizNeeds,
    ...fitQuizSheet,
    ...fitQuizReflect,
    ...fitQuizCompare,
  },
  feedback: { ...feedback, ...feedbackHistory },
  booking: { ...booking, ...bookingRequest, ...bookingScheduler, ...bookingTimes },
});
