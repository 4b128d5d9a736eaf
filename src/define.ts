/** Importing this file registers every element. Practice comes first: the others ask it for facts. */
import { AllianceBooking } from './booking/booking.js';
import { AllianceChecklist } from './checklist/checklist.js';
import { AllianceFeedback } from './feedback/feedback.js';
import { AllianceFitQuiz } from './fit-quiz/fit-quiz.js';
import { AlliancePractice } from './practice/alliance-practice.js';
import { register } from './register.js';

register('alliance-practice', AlliancePractice);
register('alliance-checklist', AllianceChecklist);
register('alliance-fit-quiz', AllianceFitQuiz);
register('alliance-feedback', AllianceFeedback);
register('alliance-booking', AllianceBooking);
