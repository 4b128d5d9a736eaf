/** What happens on presses whose code comes later: after the talk, other lists, the reminder. */
import type { ReminderError } from '../widget/reminder.js';
import { setEnd, setNext } from './ends.js';
import { copyFrom, copyTalk, nextName, nextTalk, removeTalk } from './more-talks.js';
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
  remindAt(when: string, error: ReminderError): void;
  reminderSaved(words: string, worked: boolean): void;
}

const ends = (desk: Desk): Pick<LaterHandlers, 'end' | 'next' | 'makeNext'> => ({
  end: (id, end) => desk.edit((list) => ({ items: setEnd(list, id, end) })),
  next: (id, on) => desk.edit((list) => ({ items: setNext(list, id, on) })),
  makeNext: () => {
    const { list } = desk.now();
    const name = nextName(list.names[list.id], desk.t);
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

const reminding = (desk: Desk): Pick<LaterHandlers, 'remindAt' | 'reminderSaved'> => ({
  remindAt: (remind, remindError) => {
    desk.show({ remind, remindError });
    if (remindError) desk.moveFocus('#remind');
  },

  reminderSaved: (words, worked) => {
    desk.tell('take', words);
    if (!worked) return;
    desk.show({ remind: undefined });
    desk.moveFocus('#reminding');
  },
});

export const laterActions = (desk: Desk): LaterHandlers => ({
  ...ends(desk),
  ...talks(desk),
  ...reminding(desk),
});
