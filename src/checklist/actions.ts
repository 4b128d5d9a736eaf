/** What happens on the visitor's press, in the three modes alike. */
import { tell } from '../visitor/hub.js';
import * as model from './list.js';
import { withNote } from './notes.js';
import { countOf, search } from './search.js';
import { TALKS } from './questions.js';
import { NAME_MAX } from './state.js';
import { openTalk } from './talks.js';
import { firstScreen, ROWS, type Desk, type Handlers } from './view.js';

const TYPING = '.typing textarea';
const PAUSE = 700;

type Part<Keys extends keyof Handlers> = (desk: Desk) => Pick<Handlers, Keys>;

const picking: Part<'pick' | 'star' | 'move' | 'ask'> = (desk) => ({
  pick: (id, on) => {
    const wasLot = desk.now().time.isLot;
    desk.edit((list) => ({ items: model.pick(list, id, on) }));
    const { isLot, talk } = desk.now().time;
    if (isLot && !wasLot) desk.announce(desk.t('list.lot', { minutes: talk }));
  },

  star: (id) => {
    const items = model.star(desk.now().list, id);
    if (items) return desk.edit(() => ({ items }));
    desk.show({ full: id });
    desk.announce(desk.t('row.full'));
  },

  move: (id, to) => {
    desk.edit((list, bank) => ({ items: model.move(list, bank, id, to) }));
    const all = model.picked(desk.now().list, desk.now().bank);
    const n = all.findIndex((item) => item.id === id) + 1;
    desk.keepFocus();
    desk.announce(desk.t('row.moved', { n, total: all.length }));
  },

  ask: (id, on) => desk.edit((list) => ({ items: model.ask(list, id, on) })),
});

const many: Part<'set' | 'all' | 'clear' | 'again' | 'undo'> = (desk) => ({
  set: (set) => {
    const before = desk.now().time.count;
    desk.edit((list, bank) => model.toggleSet(list, set, bank));
    const n = desk.now().time.count;
    const key = n > before && !TALKS.includes(set) ? 'sets.added' : 'sets.now';
    desk.tell('sets', desk.t(key, { n }), true);
  },

  all: () => {
    desk.edit((list, bank) => ({ items: model.addAll(list, bank) }));
    desk.tell('sets', desk.t('sets.now', { n: desk.now().time.count }), true);
  },

  clear: () => {
    desk.edit(model.clearAll);
    tell('emptied');
    desk.tell('sets', desk.t('list.cleared'), true);
    if (desk.now().screen.step === 'list') desk.moveFocus('#undo');
  },

  again: () => {
    desk.edit((_, bank) => model.startAgain('starter', bank));
    desk.moveFocus('#list');
  },

  undo: () => {
    const { notice, step } = desk.now().screen;
    desk.change(notice?.before ?? {});
    desk.tell(notice?.at ?? 'sets', desk.t('list.undone'));
    desk.moveFocus(`#${step}`);
  },
});

const looking: Part<'mode' | 'talk' | 'show' | 'fold' | 'more' | 'find'> = (desk) => {
  let later: ReturnType<typeof setTimeout> | undefined;
  /** A clean screen; a new question that is half typed waits for its return. */
  const clean = () => {
    const { screen, bank } = desk.now();
    const { typing, draft } = screen;
    const waits = typing === 'new' || bank.byId.has(typing);
    desk.show({ ...firstScreen(), notice: undefined, ...(waits && { typing, draft }) });
  };
  return {
    mode: (mode) => {
      clean();
      desk.tidy();
      desk.go(mode);
      desk.step(mode === 'before' ? 'list' : mode);
    },

    talk: (id) => {
      clean();
      desk.change(openTalk(desk.now().list, id));
    },

    show: (step) => {
      clean();
      desk.tidy();
      desk.show({
        step,
        open: desk
          .now()
          .bank.categories.slice(0, 1)
          .map(({ label }) => label),
      });
      desk.moveFocus(`#${step}`);
      desk.step(step === 'bank' ? 'all-questions' : 'list');
    },

    fold: (label, open) => {
      const others = desk.now().screen.open.filter((each) => each !== label);
      desk.show({ open: open ? [...others, label] : others });
    },

    more: (event) => {
      const list = (event.currentTarget as Element).previousElementSibling!;
      const rows = () => list.querySelectorAll('.q');
      const drawn = rows().length;
      desk.show({ most: desk.now().screen.most + ROWS });
      void desk.drawn().then(() => rows()[drawn]?.querySelector('input')?.focus());
    },

    find: (find) => {
      desk.show({ find, most: ROWS });
      // Said once, after the last letter.
      clearTimeout(later);
      later = setTimeout(() => {
        const { bank } = desk.now();
        if (find.trim()) desk.announce(desk.t('bank.found', { n: countOf(search(bank, find)) }));
      }, PAUSE);
    },
  };
};

const typing: Part<'type' | 'write' | 'stop' | 'add' | 'remove' | 'word' | 'opener'> = (desk) => {
  const word: Handlers['word'] = (slot, text) =>
    desk.change({ words: { ...desk.now().list.words, [slot]: text } });

  const stop = () => {
    const { typing } = desk.now().screen;
    desk.show({ typing: '' });
    desk.moveFocus(`[id="type-${typing}"]`);
  };

  return {
    word,
    stop,
    opener: (opener) => desk.change({ opener }),

    type: (id, draft) => {
      desk.show({ typing: id, draft, error: false });
      desk.moveFocus(TYPING);
    },

    // Words for what is on the list already show in it as they are typed.
    write: (draft) => {
      const { screen, list, bank } = desk.now();
      const { typing } = screen;
      desk.show({ draft, error: false });
      const slot = bank.byId.get(typing)?.slot;
      if (slot) word(slot, draft);
      else if (typing === 'name') {
        desk.change({ names: { ...list.names, [list.id]: draft.slice(0, NAME_MAX) } });
      } else if (typing.startsWith('note:')) {
        desk.change({ notes: withNote(list, typing.slice(5), draft) });
      } else if (typing !== 'new' && draft.trim()) {
        desk.change({ own: model.editOwn(list, typing, draft) });
      }
    },

    add: () => {
      const { draft } = desk.now().screen;
      if (!draft.trim()) {
        desk.show({ error: true });
        return desk.moveFocus(TYPING);
      }
      desk.edit((list) => model.addOwn(list, draft));
      desk.tell('list', desk.t('own.added'));
      stop();
    },

    remove: (id) => {
      desk.edit((list) => model.removeOwn(list, id));
      desk.tell('list', desk.t('row.removed'), true);
      desk.moveFocus('#undo');
    },
  };
};

/** All handlers but those that need the page itself. */
export const actions = (desk: Desk): Omit<Handlers, 'drag' | 'take' | 'tools' | 'remind'> => ({
  ...picking(desk),
  ...many(desk),
  ...looking(desk),
  ...typing(desk),
});
