/** What happens on presses whose code comes later: after the talk, other lists, the reminder. */
import { reminder } from '../visitor/calendar.js';
import { saveText } from '../visitor/save-text.js';
import { setEnd, setNext } from './ends.js';
import { copyFrom, copyTalk, nextTalk, removeTalk } from './more-talks.js';
import { picked } from './list.js';
import type { End } from './state.js';
import { nameOf } from './talks.js';
import type { Desk } from './view.js';

export interface LaterHandlers {
  end(id: string, end: End): void;
  next(id: string, on: boolean): void;
  makeNext(): void;
  addTalk(): void;
  copyFrom(id: number): void;
  removeTalk(): void;
  remindAt(when: string): void;
  saveReminder(): void;
}

/** Calendars know years of four digits. */
const LAST = Date.UTC(9999, 0);
const REMINDER_FILE = 'reminder.ics';

const ends = (desk: Desk): Pick<LaterHandlers, 'end' | 'next' | 'makeNext'> => ({
  end: (id, end) => desk.edit((list) => ({ items: setEnd(list, id, end) })),
  next: (id, on) => desk.edit((list) => ({ items: setNext(list, id, on) })),
  makeNext: () => {
    const { list } = desk.now();
    const name = desk.t('after.nextName', { name: list.names[list.id] });
    desk.edit((now, bank) => nextTalk(now, bank, name));
    desk.go('before');
    desk.tell('sets', desk.t('after.made'), true);
    desk.moveFocus('#list');
  },
});

const talks = (desk: Desk): Pick<LaterHandlers, 'addTalk' | 'copyFrom' | 'removeTalk'> => ({
  addTalk: () => {
    desk.edit(copyTalk);
    desk.tell('talks', desk.t('tools.added'), true);
    desk.show({ typing: 'name', draft: '' });
    desk.moveFocus('.typing textarea');
  },

  copyFrom: (id) => {
    const count = () => picked(desk.now().list, desk.now().bank).length;
    const before = count();
    desk.edit((list) => ({ items: copyFrom(list, id) }));
    desk.tell('talks', desk.t('tools.copied', { n: count() - before }), true);
  },

  removeTalk: () => {
    const { list, t } = desk.now();
    const name = nameOf(list, list.id, t);
    desk.edit(removeTalk);
    desk.tell('talks', t('tools.removed', { name }), true);
    desk.moveFocus('#undo');
  },
});

const reminding = (desk: Desk): Pick<LaterHandlers, 'remindAt' | 'saveReminder'> => ({
  remindAt: (remind) => desk.show({ remind, error: false }),

  saveReminder: () => {
    const { screen, t } = desk.now();
    const start = new Date(screen.remind ?? '');
    if (!(start.getTime() > Date.now() && start.getTime() < LAST)) {
      desk.show({ error: true });
      return desk.moveFocus('#remind');
    }
    const text = reminder({ title: t('reminder.title'), start });
    const worked = saveText(text, REMINDER_FILE, 'text/calendar');
    desk.tell('take', t(worked ? 'reminder.saved' : 'reminder.failed', { file: REMINDER_FILE }));
    if (worked) desk.show({ remind: undefined });
  },
});

export const laterActions = (desk: Desk): LaterHandlers => ({
  ...ends(desk),
  ...talks(desk),
  ...reminding(desk),
});
