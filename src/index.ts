/** The classes. Importing them registers nothing; `alliance-widgets/define` does. */
export { AllianceBooking } from './booking/booking.js';
export { AllianceChecklist } from './checklist/checklist.js';
export { AllianceFeedback } from './feedback/feedback.js';
export { AllianceFitQuiz } from './fit-quiz/fit-quiz.js';
export { AlliancePractice } from './practice/alliance-practice.js';
