/** The classes. Importing them registers nothing; `alliance-widgets/define` does. */
export { AllianceBooking } from './booking/booking.js';
export { AllianceChecklist } from './checklist/checklist.js';
export { AllianceFeedback } from './feedback/feedback.js';
export { AllianceFitQuiz } from './fit-quiz/fit-quiz.js';
export { AlliancePractice } from './practice/alliance-practice.js';

export { AllianceProblemEvent, type Problem } from './practice/problem.js';
export type { Practice, StyleEntry, Therapist } from './practice/schema.js';
export {
  AllianceActionEvent,
  AllianceAnswersEvent,
  AllianceFinishEvent,
  AllianceReadyEvent,
  AllianceStartEvent,
  AllianceStepEvent,
} from './widget/events.js';
export type { WidgetAction, WidgetEventDetail, WidgetName } from './widget/events.js';
export { AllianceSendEvent } from './widget/send-event.js';
export type { Message, MessageLine, SealedMessage } from './sending/message.js';
