import { expect } from '@open-wc/testing';
import { afterSheet } from '../../src/checklist/after-sheet.js';
import { endOf, isNext, setEnd, setNext } from '../../src/checklist/ends.js';
import {
  addOwn,
  ask,
  inOrder,
  opened,
  pick,
  removeOwn,
  star,
  toggleSet,
} from '../../src/checklist/list.js';
import {
  copyFrom,
  copyTalk,
  nextName,
  nextTalk,
  removeTalk,
} from '../../src/checklist/more-talks.js';
import { noteOn, withNote } from '../../src/checklist/notes.js';
import { countOf, firstOf, search } from '../../src/checklist/search.js';
import { toText } from '../../src/checklist/sheet.js';
import { emptyList, readList, type ListState, type OpenList } from '../../src/checklist/state.js';
import { nameOf, openTalk, talkIds } from '../../src/checklist/talks.js';
import { bankFor, say } from './words.js';

const bank = bankFor();
const open = (set = 'starter') => opened(emptyList(), set, bank);
const change = (list: OpenList, ...patches: ((list: OpenList) => Partial<ListState>)[]): OpenList =>
  patches.reduce((now, patch) => ({ ...now, ...patch(now) }) as OpenList, list);
const item = (list: OpenList, id: string) => list.items.find((each) => each.id === id)!;
const ids = ({ items }: OpenList) => items.map(({ id }) => id);

describe('in the talk', () => {
  it('a question is asked, and not asked again', () => {
    const list = change(open(), (now) => ({ items: ask(now, 'C1', true) }));
    expect(item(list, 'C1').asked).to.equal(true);
    expect(ask(list, 'C1', false)).to.deep.equal(open().items);
  });

  it('starred questions come first', () => {
    const list = change(open(), (now) => ({ items: star(now, 'G1')! }));
    expect(inOrder(list, bank)[0]!.id).to.equal('G1');
    expect(inOrder(list, bank)).to.have.length(8);
  });

  it('what was asked stays when a set is turned off', () => {
    const list = change(open(), (now) => ({ items: ask(now, 'A1', true) }));
    expect(toggleSet(list, 'starter', bank).items.map(({ id }) => id)).to.deep.equal(['A1']);
  });

  it('a note belongs to one question of one list; an empty one is gone', () => {
    const list = change(open(), (now) => ({ notes: withNote(now, 'A1', 'Twelve weeks.') }));
    expect(noteOn(list, 'A1')).to.equal('Twelve weeks.');
    expect(noteOn({ ...list, id: 2 }, 'A1')).to.equal('');
    expect(withNote(list, 'A1', ' ')).to.deep.equal({});
    expect(withNote(list, 'A1', 'x'.repeat(500))['1/A1']).to.have.length(280);
  });

  it('an own question takes its note along when it goes', () => {
    const list = change(
      open(),
      (now) => addOwn(now, 'A dog?'),
      (now) => ({ notes: withNote(now, 'own:1', 'Yes.') }),
    );
    expect(removeOwn(list, 'own:1').notes).to.deep.equal({});
  });
});

describe('after the talk', () => {
  it('nothing is said of a question before anything was asked', () => {
    const list = open();
    expect(list.items.map((each) => endOf(list, each))).to.deep.equal(Array(8).fill(undefined));
    expect(list.items.some((each) => isNext(list, each))).to.equal(false);
  });

  it('what was not ticked while others were, was not asked', () => {
    const list = change(open(), (now) => ({ items: ask(now, 'A1', true) }));
    expect(endOf(list, item(list, 'A1'))).to.equal(undefined);
    expect(endOf(list, item(list, 'B2'))).to.equal('not');
    expect(isNext(list, item(list, 'B2'))).to.equal(true);
  });

  it('what is still open is for next time, unless the visitor says otherwise', () => {
    const said = (end: 'answered' | 'part' | 'not' | 'unclear') =>
      change(open(), (now) => ({ items: setEnd(now, 'A1', end) }));
    expect(isNext(said('answered'), item(said('answered'), 'A1'))).to.equal(false);
    for (const end of ['part', 'not', 'unclear'] as const) {
      expect(isNext(said(end), item(said(end), 'A1'))).to.equal(true);
    }
    const left = change(said('part'), (now) => ({ items: setNext(now, 'A1', false) }));
    expect(isNext(left, item(left, 'A1'))).to.equal(false);
    const wanted = change(said('answered'), (now) => ({ items: setNext(now, 'A1', true) }));
    expect(isNext(wanted, item(wanted, 'A1'))).to.equal(true);
  });

  it('and the tick in the talk say the same', () => {
    const asked = change(open(), (now) => ({ items: setEnd(now, 'A1', 'unclear') }));
    expect(item(asked, 'A1').asked).to.equal(true);
    const not = change(asked, (now) => ({ items: setEnd(now, 'A1', 'not') }));
    expect(item(not, 'A1').asked).to.equal(undefined);
    const again = change(asked, (now) => ({ items: ask(now, 'A1', false) }));
    expect(item(again, 'A1').end).to.equal(undefined);
  });

  it('what is for next time makes a list of its own, with its stars and no marks', () => {
    const list = change(
      open(),
      (now) => ({ items: star(now, 'G1')! }),
      (now) => ({ items: setEnd(now, 'G1', 'part') }),
      (now) => ({ items: setEnd(now, 'A1', 'unclear') }),
      (now) => nextTalk(now, bank, 'Next time'),
    );
    // A1 was asked about, so the others count as not asked.
    expect(ids(list)).to.include.members(['G1', 'A1']);
    expect(ids(list)[0]).to.equal('G1');
    expect(list.items.some(({ asked, end }) => asked || end)).to.equal(false);
    expect(nameOf(list, list.id, say)).to.equal('Next time');
    expect(list.others).to.have.length(1);
  });

  it('and that list is named after the one before: once, and in full', () => {
    expect(nextName('Tuesday call', say)).to.equal('Tuesday call, next time');
    expect(nextName('Tuesday call, next time', say)).to.equal('');
    expect(nextName('', say)).to.equal('');
    const long = nextName('Somebody I found in the long list of May', say);
    expect(long).to.match(/^Somebody I found in the .*, next time$/);
    expect(long.length).to.be.at.most(40);
  });

  it('on paper stands what came of it, with the notes', () => {
    const list = change(
      open(),
      (now) => ({ items: setEnd(now, 'A1', 'answered') }),
      (now) => ({ notes: withNote(now, 'A1', 'One step at a time.') }),
      (now) => ({ items: setEnd(now, 'B2', 'part') }),
    );
    const text = toText(afterSheet(list, bank, say));
    expect(text).to.match(/^My questions\n\nWhat came of it\n- Can you walk me/);
    expect(text).to.contain('\n  Answered. One step at a time.\n');
    expect(text.split('Ask next time')[1])
      .to.contain('Are you licensed')
      .and.not.contain('walk me');
  });
});

describe('several lists', () => {
  const two = () => change(open('call'), copyTalk);

  it('a new one has the same questions, and opens', () => {
    const list = change(
      open('call'),
      (now) => ({ items: ask(now, 'B2', true) }),
      (now) => ({ notes: withNote(now, 'B2', 'Yes.') }),
      copyTalk,
    );
    expect(list.id).to.equal(2);
    expect(ids(list)).to.deep.equal(ids(open('call')));
    expect(item(list, 'B2').asked).to.equal(undefined);
    expect(noteOn(list, 'B2')).to.equal('');
    expect(list.others[0]!.items.find(({ id }) => id === 'B2')!.asked).to.equal(true);
  });

  it('keep their order and their numbers whichever is open', () => {
    const list = change(two(), copyTalk, (now) => openTalk(now, 1));
    expect(list.id).to.equal(1);
    expect(talkIds(list)).to.deep.equal([1, 2, 3]);
    expect(nameOf(list, 3, say)).to.equal('List 3');
    expect(nameOf({ ...list, names: { 3: ' Tuesday call ' } }, 3, say)).to.equal('Tuesday call');
  });

  it('change one at a time', () => {
    const list = change(
      two(),
      (now) => ({ items: pick(now, 'B2', false) }),
      (now) => openTalk(now, 1),
    );
    expect(ids(list)).to.include('B2');
    expect(ids(change(list, (now) => openTalk(now, 2)))).not.to.include('B2');
    expect(openTalk(list, 9)).to.deep.equal({});
  });

  it('give their questions to each other, each once', () => {
    const list = change(
      two(),
      (now) => addOwn(now, 'A dog?'),
      (now) => openTalk(now, 1),
      (now) => ({ items: copyFrom(now, 2) }),
    );
    expect(ids(list)).to.deep.equal([...ids(open('call')), 'own:1']);
  });

  it('hold own questions together: one list lets go, the other keeps', () => {
    const list = change(two(), (now) => addOwn(now, 'A dog?'), copyTalk);
    const less = change(list, (now) => removeOwn(now, 'own:1'));
    expect(ids(less)).not.to.include('own:1');
    expect(less.own).to.have.length(1);
    expect(ids(change(less, (now) => openTalk(now, 2)))).to.include('own:1');
  });

  it('can be removed, with name and notes; the last one stays', () => {
    const list = change(
      two(),
      (now) => ({ names: { [now.id]: 'Tuesday' }, notes: withNote(now, 'B2', 'Yes.') }),
      removeTalk,
    );
    expect(list.id).to.equal(1);
    expect(list.others).to.deep.equal([]);
    expect(list.names).to.deep.equal({});
    expect(list.notes).to.deep.equal({});
    expect(removeTalk(list)).to.deep.equal({});
  });

  it('never share a number, not even with one that was removed last', () => {
    const list = change(two(), copyTalk, (now) => openTalk(now, 1), removeTalk, copyTalk);
    expect(talkIds(list)).to.deep.equal([2, 3, 4]);
  });
});

describe('what was saved', () => {
  it('comes back whole', () => {
    const list = change(
      open(),
      (now) => addOwn(now, 'A dog?'),
      (now) => ({ items: star(now, 'A1')! }),
      (now) => ({ items: setEnd(now, 'A1', 'part') }),
      (now) => ({ items: setNext(now, 'B2', false) }),
      (now) => ({ notes: withNote(now, 'A1', 'Two\nlines.'), names: { 1: 'Tuesday' } }),
      copyTalk,
      () => ({ mode: 'during', words: { topic: 'sleep' } }),
    );
    expect(readList(JSON.parse(JSON.stringify(list)))).to.deep.equal(list);
  });

  it('by an older version is carried over', () => {
    const old = {
      items: [
        { id: 'D4', star: true },
        { id: 'own:1', hand: true },
      ],
      sets: ['call'],
      opener: 'ask',
      words: { topic: 'sleep' },
      own: [{ id: 'own:1', text: 'A dog?' }],
      quiz: [{ id: 'Q-LEAD', text: 'Who starts?' }],
    };
    expect(readList(old)).to.deep.equal({ ...emptyList(), ...old });
  });

  it('forgets what had just been taken out', () => {
    const list = change(open(), (now) => ({ items: pick(now, 'A1', false) }));
    expect(readList(list)!.items!.map(({ id }) => id)).not.to.include('A1');
  });

  it('is safe whatever it holds', () => {
    const odd = {
      items: [null, 7, { id: 'A1', end: 'great', next: 'yes', asked: 1 }],
      id: 'one',
      others: [{ items: 'none' }, 4, { id: 3, items: [{ id: 'B1' }] }, { id: 3, items: [] }],
      names: { 1: 7, 3: 'x'.repeat(99), __proto__: 'no' },
      notes: { A1: 'no list', '1/A1': 'yes', '1/B1': {} },
      mode: 'later',
    };
    expect(readList(odd)).to.deep.equal({
      ...emptyList(),
      items: [{ id: 'A1' }],
      others: [{ id: 3, items: [], sets: [], opener: '' }],
      names: { 3: 'x'.repeat(40) },
      notes: { '1/A1': 'yes' },
    });
  });
});

describe('searching', () => {
  const found = (words: string) =>
    search(bank, words).flatMap(({ questions }) => questions.map(({ id }) => id));

  it('finds every word anywhere, also in the name of the category', () => {
    expect(found('notes')).to.deep.equal(['G5']);
    expect(found('  LOWER rates ')).to.deep.equal(['G1']);
    expect(found('training year')).to.deep.equal([]);
    expect(found('training trauma')).to.deep.equal(['B4']);
  });

  it('passes over accents', () => {
    const host = { add: [{ id: 'x', question: '¿Qué método usas?', category: 'Método' }] };
    expect(countOf(search(bankFor(emptyList(), host), 'metodo'))).to.equal(1);
  });

  it('shows the first few in their categories', () => {
    const few = firstOf(bank.categories, 7);
    expect(few.map(({ questions }) => questions.length)).to.deep.equal([5, 2]);
    expect(firstOf(bank.categories, 99)).to.have.length(7);
  });
});
