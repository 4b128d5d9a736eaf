/** What the first screen does not need: it comes on the press that asks for it. */
export { checklistLater as words } from '../text/en/checklist-later.js';
export { afterSheet } from './after-sheet.js';
export { laterStyles as styles } from './later.styles.js';
export { drawAfter } from './draw-after.js';
export { drawReminder } from './draw-reminder.js';
export { drawTalkTools } from './draw-talks.js';
export { laterActions } from './later-actions.js';
