import { expect } from '@open-wc/testing';
import {
  addAll,
  addFromQuiz,
  addOwn,
  clearAll,
  editOwn,
  firstLine,
  isPicked,
  move,
  opened,
  pick,
  picked,
  removeOwn,
  star,
  tidy,
  timeGuard,
  toggleSet,
} from '../../src/checklist/list.js';
import { emptyList, readList, type ListState, type OpenList } from '../../src/checklist/state.js';
import { CATEGORIES, OPENERS, SETS, SLOTS } from '../../src/checklist/questions.js';
import { toSheet, toText } from '../../src/checklist/sheet.js';
import { SOURCES } from '../../src/checklist/sources.js';
import { bankFor, say } from './words.js';

const bank = bankFor();
const open = (set = 'starter'): OpenList => opened(emptyList(), set, bank);
const ids = (list: OpenList) => picked(list, bankFor(list)).map(({ id }) => id);
const withItems = (list: OpenList, items: OpenList['items']): OpenList => ({ ...list, items });

const everyId = Object.values(CATEGORIES).flat();

describe('the question bank', () => {
  it('holds forty questions in seven categories, each of them once', () => {
    expect(everyId).to.have.length(40);
    expect(new Set(everyId)).to.have.property('size', 40);
    expect(bank.categories.map(({ label }) => label)).to.have.length(7);
    expect([...bank.byId.keys()]).to.deep.equal(everyId);
  });

  for (const id of everyId) {
    it(`says of ${id} what to ask, why, and what may help; and where it comes from`, () => {
      const question = bank.byId.get(id);
      expect(question?.text).to.match(/^[A-Z].*\?$/);
      expect(question?.why).to.match(/^[A-Z].*\.$/);
      expect(question?.helpful).to.match(/^[A-Z].*\.$/);
      expect(SOURCES[id]).to.match(/^(ext|S[0-4]( S[0-4])*)$/);
    });
  }

  it('has only questions of the bank in its sets, and no more than five in the short one', () => {
    for (const set of Object.values(SETS)) expect(everyId).to.include.members([...set]);
    expect(SETS.starter).to.have.length(8);
    expect(SETS.call.length).to.be.at.most(5);
  });

  it('reads well where the visitor has given no words, and takes them in where they have', () => {
    const all = (words: ListState['words']) =>
      [...bankFor({ ...emptyList(), words }).byId.values()].map(({ text }) => text);
    expect(all({}).join(' ')).not.to.match(/[{}]|undefined/);
    expect(all({ topic: ' panic. ' })).to.include(
      'Have you helped people with something like panic?',
    );
    expect(all({ background: 'faith' })).to.include('Have you worked with people of my faith?');
    expect(all({ need: 'a lift' })).to.include('I need a lift. Can you make that work?');
  });
});

describe('what a practice may change', () => {
  const own = {
    id: 'x1',
    category: 'Couples',
    question: 'Do you see us together?',
    why: 'Because.',
  };

  it('hides questions, also from every set', () => {
    const changed = bankFor(emptyList(), { hide: ['G7', 'A1'] });
    expect(changed.byId.has('G7')).to.equal(false);
    expect(changed.sets['starter']).to.have.length(7);
  });

  it('chooses the starters', () => {
    const changed = bankFor(emptyList(), { starter: ['D4', 'A1', 'nothing'] });
    expect(opened(emptyList(), 'starter', changed).items.map(({ id }) => id)).to.deep.equal([
      'D4',
      'A1',
    ]);
  });

  it('keeps our starters where none of its own exists', () => {
    expect(bankFor(emptyList(), { starter: ['nothing'] }).sets['starter']).to.have.length(8);
  });

  it('adds questions to its own categories, and offers them as a set', () => {
    const changed = bankFor(emptyList(), { add: [own] });
    expect(changed.categories.at(-1)).to.include({ label: 'Couples' });
    expect(changed.sets['Couples']).to.deep.equal(['x1']);
  });

  it('adds questions to our categories by their name', () => {
    const changed = bankFor(emptyList(), { add: [{ ...own, category: 'Practical things' }] });
    expect(changed.categories).to.have.length(7);
    expect(changed.categories[6]?.questions.at(-1)?.text).to.equal('Do you see us together?');
  });

  it('cannot take the place of a question that is there', () => {
    const changed = bankFor(emptyList(), { add: [{ ...own, id: 'A1' }] });
    expect(changed.byId.get('A1')?.text).to.contain('walk me through');
  });

  it('answers in advance, by name', () => {
    const people = [{ name: 'Ana', answers: { B1: 'In gestalt.' } }, { name: 'Ben' }];
    const changed = bankFor(emptyList(), { people });
    expect(changed.byId.get('B1')?.answers).to.deep.equal([{ name: 'Ana', text: 'In gestalt.' }]);
    expect(changed.byId.get('B2')?.answers).to.deep.equal([]);
  });
});

describe('the list', () => {
  it('opens with exactly the eight starters', () => {
    expect(ids(open())).to.deep.equal([...SETS.starter]);
  });

  it('opens with the set asked for, or with the starters where it does not exist', () => {
    expect(ids(open('call'))).to.deep.equal([...SETS.call]);
    expect(ids(open('nonsense'))).to.deep.equal([...SETS.starter]);
  });

  it('keeps the place of a question that is taken out, until it is tidied', () => {
    const list = open();
    const out = withItems(list, pick(list, 'C1', false));
    expect(ids(out)).not.to.include('C1');
    expect(ids(withItems(out, pick(out, 'C1', true)))).to.deep.equal(ids(list));
    expect(tidy(out)).to.have.length(7);
  });

  it('takes the star away with the question', () => {
    const list = withItems(open(), star(open(), 'C1')!);
    const back = pick(withItems(list, pick(list, 'C1', false)), 'C1', true);
    expect(back.some((item) => item.star)).to.equal(false);
  });

  it('stars up to three', () => {
    let list = open();
    for (const id of ['A1', 'C1', 'G5']) list = withItems(list, star(list, id)!);
    expect(star(list, 'B2')).to.equal(undefined);
    list = withItems(list, star(list, 'A1')!);
    expect(star(list, 'B2')?.filter((item) => item.star)).to.have.length(3);
  });

  it('adds all and clears all', () => {
    const list = open();
    expect(addAll(list, bank)).to.have.length(40);
    expect(ids({ ...list, ...clearAll() })).to.deep.equal([]);
  });

  it('moves a question, past those taken out, and no further than the ends', () => {
    const list = withItems(open('call'), pick(open('call'), 'C1', false));
    const moved = (id: string, to: number) => ids(withItems(list, move(list, bank, id, to)));
    expect(ids(list)).to.deep.equal(['B2', 'D1', 'E2', 'G1']);
    expect(moved('D1', 0)).to.deep.equal(['D1', 'B2', 'E2', 'G1']);
    expect(moved('B2', 2)).to.deep.equal(['D1', 'E2', 'B2', 'G1']);
    expect(moved('G1', 99)).to.deep.equal(ids(list));
    expect(moved('B2', -1)).to.deep.equal(ids(list));
    expect(moved('B2', 99)).to.deep.equal(['D1', 'E2', 'G1', 'B2']);
    expect(moved('nothing', 1)).to.deep.equal(ids(list));
  });
});

describe('sets by need', () => {
  const turn = (list: OpenList, ...sets: string[]) =>
    sets.reduce<OpenList>((at, set) => ({ ...at, ...toggleSet(at, set, bank) }), list);

  it('changes one kind of talk for another', () => {
    const list = turn(open(), 'call');
    expect(list.sets).to.deep.equal(['call']);
    expect(ids(list)).to.have.members([...SETS.call]);
  });

  it('adds what matters at the end, and takes it out again', () => {
    const list = turn(open(), 'trauma');
    expect(ids(list)).to.deep.equal([...SETS.starter, 'B4', 'E5']);
    expect(ids(turn(list, 'trauma'))).to.deep.equal([...SETS.starter]);
  });

  it('leaves what another set still wants', () => {
    expect(ids(turn(open(), 'budget', 'budget')))
      .to.include('G1')
      .and.not.include('G2');
  });

  it('leaves what the visitor picked, starred or wrote', () => {
    let list = open();
    list = withItems(list, pick(list, 'D8', true));
    list = withItems(list, star(list, 'F1')!);
    list = { ...list, ...addOwn(list, 'Do you have a dog?') };
    expect(ids(turn(list, 'call'))).to.include.members(['D8', 'F1', 'own:1']);
  });

  it('puts back what the visitor had taken out of the set', () => {
    const list = withItems(open(), pick(open(), 'A1', false));
    expect(ids(turn(list, 'first'))).to.include('A1');
  });
});

describe('the time', () => {
  const call = open('call');
  it('counts two minutes a question', () => {
    expect(timeGuard(call, bank, 15)).to.deep.equal({ count: 5, minutes: 10, isLot: false });
  });

  it('says so when a sixth question joins a fifteen-minute talk, and lets it in', () => {
    const six = withItems(call, pick(call, 'A1', true));
    expect(timeGuard(six, bank, 15)).to.deep.equal({ count: 6, minutes: 12, isLot: true });
  });

  it('finds no fault with a set as it is, and allows more in a longer talk', () => {
    expect(timeGuard(open(), bank, 15).isLot).to.equal(false);
    const nine = withItems(open(), pick(open(), 'A2', true));
    expect(timeGuard(nine, bank, 15).isLot).to.equal(true);
    expect(timeGuard(nine, bank, 50).isLot).to.equal(false);
  });

  it('counts a sixth question that was picked by hand, whatever set the list began with', () => {
    const five = withItems(open(), open().items.slice(3));
    expect(timeGuard(five, bank, 15)).to.include({ count: 5, isLot: false });
    const six = withItems(five, pick(five, 'A2', true));
    expect(timeGuard(six, bank, 15)).to.include({ count: 6, isLot: true });
    const without = withItems(open(), pick(open(), 'A1', false));
    expect(timeGuard(without, bank, 15)).to.include({ count: 7, isLot: false });
  });
});

describe("the visitor's own questions", () => {
  it('are one line of no more than 140 letters', () => {
    const { own, items } = addOwn(open(), `  Two \n lines ${'x'.repeat(200)}`);
    expect(own[0]?.text)
      .to.match(/^Two lines x+$/)
      .and.have.length(140);
    expect(items.at(-1)?.id).to.equal('own:1');
  });

  it('can be changed and removed, and never share an id', () => {
    let list: OpenList = { ...open(), ...addOwn(open(), 'One?') };
    list = { ...list, ...addOwn(list, 'Two?') };
    expect(editOwn(list, 'own:1', ' New? ')[0]?.text).to.equal('New?');
    list = { ...list, ...removeOwn(list, 'own:1') };
    expect(isPicked(list, 'own:1')).to.equal(false);
    expect(addOwn(list, 'Three?').own.map(({ id }) => id)).to.deep.equal(['own:2', 'own:3']);
  });
});

describe('questions from the quiz', () => {
  const lead = { id: 'Q-LEAD', text: 'Who gets us going?', why: 'You were not sure yet.' };
  const known = { id: 'A1', text: 'Same as ours' };
  const give = (list: OpenList, again = true): OpenList => ({
    ...list,
    ...(addFromQuiz(list, [lead, known, lead], again) as OpenList),
  });

  it('are added once, whatever is on the list already', () => {
    const list = give(give(open()));
    expect(ids(list)).to.deep.equal([...SETS.starter, 'Q-LEAD']);
    expect(list.quiz.map(({ id }) => id)).to.deep.equal(['Q-LEAD', 'A1']);
  });

  it('join the starters on a list that nobody has touched', () => {
    const state = { ...emptyList(), ...addFromQuiz(emptyList(), [lead, known], false) };
    expect(state.items).to.equal(null);
    expect(ids(opened(state, 'starter', bankFor(state)))).to.deep.equal([
      ...SETS.starter,
      'Q-LEAD',
    ]);
  });

  it('stay out after they were taken out, unless the visitor asks anew', () => {
    const list = give(open());
    const without = withItems(list, tidy(withItems(list, pick(list, 'Q-LEAD', false))));
    expect(ids(give(without, false))).not.to.include('Q-LEAD');
    expect(ids(give(without, true))).to.include('Q-LEAD');
  });

  it('can be found in the bank', () => {
    expect(bankFor(give(open())).byId.get('Q-LEAD')?.text).to.equal(lead.text);
  });
});

describe('taking the list along', () => {
  let list = open('call');
  list = withItems(list, star(list, 'E2')!);
  list = { ...list, opener: 'vague' };

  it('puts the first line first, then what is starred, then the rest, and nothing else', () => {
    const sheet = toSheet(list, bank, say);
    expect(sheet.sections.map(({ heading }) => heading)).to.deep.equal([
      'To begin',
      'I most want to ask',
      'I also want to ask',
    ]);
    const text = toText(sheet);
    expect(text.indexOf('How will you check')).to.be.lessThan(text.indexOf('Are you licensed'));
    expect(text.match(/^[*-] /gm)).to.have.length(6);
    expect(text).not.to.contain('walk me through');
  });

  it('needs no headings where nothing is starred and no line chosen', () => {
    const text = toText(toSheet(open('call'), bank, say));
    expect(text).to.match(/^My questions\n\n- Are you/);
  });

  it('leaves room to write under each question, and says nothing of who or where', () => {
    const sheet = toSheet(open(), bank, say);
    expect(sheet.sections[0]?.lines.every(({ room }) => room)).to.equal(true);
    expect(sheet.title).to.equal('My questions');
  });

  it('has a first line that reads well, with words or without', () => {
    for (const opener of OPENERS) {
      for (const word of ['', 'sleep']) {
        const slot = SLOTS[opener];
        const words = slot ? { [slot]: word } : {};
        const line = firstLine({ ...open(), opener, words }, say);
        expect(line)
          .to.match(/^[A-Z].*[.?]$/)
          .and.not.match(/[{}]/);
        if (slot && word) expect(line).to.contain('sleep');
      }
    }
    expect(firstLine(open(), say)).to.equal('');
  });
});

describe('what was saved', () => {
  it('reads back the same', () => {
    let list: OpenList = { ...open(), opener: 'ask', words: { topic: 'sleep' } };
    list = { ...list, ...addOwn(list, 'Mine?') };
    list = { ...list, items: star(list, 'own:1')! };
    const quiz = addFromQuiz(list, [{ id: 'Q-LEAD', text: 'Who?', why: 'So.' }], true);
    list = { ...list, ...(quiz as OpenList) };
    expect(readList(JSON.parse(JSON.stringify(list)))).to.deep.equal(list);
    expect(readList(JSON.parse(JSON.stringify(emptyList())))).to.deep.equal(emptyList());
  });

  it('reads back without own words where those were not saved', () => {
    const list: OpenList = { ...open(), ...addOwn(open(), 'Mine?') };
    const { own: _own, words: _words, ...rest } = list;
    expect(readList(rest)?.items).to.deep.equal(open().items);
  });

  for (const odd of [null, 1, 'x', [], {}, { lists: 1 }]) {
    it(`is set aside where it is none of ours: ${JSON.stringify(odd)}`, () => {
      expect(readList(odd)).to.equal(undefined);
    });
  }

  it('is made safe where parts of it are odd', () => {
    const odd = {
      items: [null, { id: 1 }, { id: 'A1', star: 'yes', hand: true }, { id: 'A1' }],
      sets: [1, 'call'],
      opener: 'constructor',
      words: { topic: 3, other: 'x' },
      own: [{ id: 'own:1' }],
      quiz: 'none',
    };
    expect(readList(odd)).to.deep.equal({
      ...emptyList(),
      items: [{ id: 'A1' }],
      sets: ['call'],
    });
  });
});
