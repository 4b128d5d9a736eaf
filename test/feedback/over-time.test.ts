import { expect, nextFrame } from '@open-wc/testing';
import type { AllianceFeedback } from '../../src/feedback/feedback.js';
import { waitUntil } from '../wait.js';
import {
  choose,
  daysAgo,
  find,
  focused,
  has,
  heard,
  keepHistory,
  kept,
  names,
  open,
  plain,
  press,
  tap,
  type,
  visit,
  words,
} from './visitor.js';

const OPEN = 'Could I be open today?';
const SWITCH = 'Keep a history on this device';
const SUMMARY = 'How it goes over time';

const openHistory = async (widget: AllianceFeedback) => {
  await open(widget, SUMMARY);
  await waitUntil(() => has(widget, 'checkbox', SWITCH));
  return widget;
};
const atHistory = async (attributes: Record<string, string> = {}) =>
  openHistory(await visit(attributes));

const turn = async (widget: AllianceFeedback) => {
  find(widget, 'checkbox', SWITCH).click();
  await widget.updateComplete;
};

const rows = (widget: AllianceFeedback) =>
  [...widget.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].slice(0, -1).map((cell) => plain(cell.textContent)),
  );

/** Gives a file to the widget, as its own dialog would. */
async function give(widget: AllianceFeedback, text: string): Promise<void> {
  const input = widget.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], 'numbers'));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await waitUntil(() => input.files?.length === 0);
  await nextFrame();
  await widget.updateComplete;
}

/** Catches the files that are saved. */
async function saving(act: () => Promise<void>): Promise<[name: string, text: string][]> {
  const saved: [string, Promise<string>][] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push([this.download, fetch(this.href).then((file) => file.text())]);
  };
  try {
    await act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(saved.map(async ([name, text]) => [name, await text] as [string, string]));
}

afterEach(() => localStorage.clear());

describe('the visitor’s own history', () => {
  it('is offered in one quiet line, and nothing is kept before the switch', async () => {
    const widget = await atHistory();
    await tap(widget, OPEN, 0.8);
    expect(has(widget, 'button', 'Add today')).to.equal(false);
    expect(localStorage).to.have.length(0);
  });

  for (const [attributes, what] of [
    [{ for: 'couple' }, 'a couple'],
    [{ for: 'family' }, 'a family'],
    [{ save: 'off' }, 'a page where nothing may be kept'],
  ] as const) {
    it(`is not offered to ${what}`, async () => {
      expect(words(await visit({ ...attributes }))).not.to.include(SUMMARY);
    });
  }

  it('keeps the day and numbers by a press, and no word', async () => {
    const widget = await atHistory();
    await turn(widget);
    expect(words(widget)).to.include('Answer one line above, then you can add it here.');
    await tap(widget, OPEN, 1);
    await choose(widget, 'radio', 'A bit fast', 'How was the pace?');
    await type(widget, 'What helped today?', 'A secret');
    expect(kept()?.entries).to.deep.equal([]);
    await press(widget, 'Add today');
    expect(kept()?.entries).to.deep.equal([{ day: daysAgo(0), lines: { open: 100 }, pace: 1 }]);
    expect(JSON.stringify(localStorage)).not.to.match(/secret|bitFast|tags/);
    expect(words(widget).split('Today is in your history.')).to.have.length(2);
  });

  it('changes today where the answers changed', async () => {
    const widget = await atHistory();
    await turn(widget);
    await tap(widget, OPEN, 1);
    await press(widget, 'Add today');
    await tap(widget, OPEN, 0);
    await press(widget, 'Change today to this');
    expect(kept()?.entries).to.deep.equal([{ day: daysAgo(0), lines: { open: 0 } }]);
    expect(has(widget, 'button', 'Change today to this')).to.equal(false);
  });

  it('is gone at once when it is switched off, and can come back', async () => {
    keepHistory([{ open: 50 }]);
    const widget = await atHistory();
    await turn(widget);
    expect(localStorage).to.have.length(0);
    expect(words(widget)).to.include('Your history is gone from this device.');
    await press(widget, 'Undo');
    expect(kept()?.entries).to.have.length(1);
    expect(find<HTMLInputElement>(widget, 'checkbox', SWITCH).checked).to.equal(true);
  });

  it('remembers that nothing is changing yet, says so, and forgets it when it does', async () => {
    keepHistory([{ open: 50 }]);
    const widget = await atHistory({ session: '4' });
    const answer = async (answer: string) => {
      await choose(widget, 'radio', answer, 'Is anything changing for me?');
      await tap(widget, OPEN, answer === 'Yes' ? 0.2 : 0.9);
      await press(
        widget,
        has(widget, 'button', 'Add today') ? 'Add today' : 'Change today to this',
      );
    };
    await answer('Not yet');
    expect(kept()?.notYet).to.equal(daysAgo(0));
    expect(words(widget)).to.include('the day you last said that nothing is changing yet');
    await answer('Yes');
    expect(kept()?.notYet).to.equal('');
  });

  it('is kept apart for widgets that have an id or a therapist', async () => {
    keepHistory([{ open: 50 }], {}, 'feedback-history:ana');
    const widget = await atHistory({ therapist: 'ana' });
    expect(rows(widget)).to.have.length(1);
    expect(find<HTMLInputElement>(await atHistory(), 'checkbox', SWITCH).checked).to.equal(false);
  });

  it('says so where the browser does not keep it, and loses nothing', async () => {
    keepHistory([{ open: 50 }]);
    const widget = await atHistory();
    await tap(widget, OPEN, 1);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await press(widget, 'Add today');
    Storage.prototype.setItem = setItem;
    expect(words(widget)).to.include(
      'This browser did not let us save. What was kept is as it was.',
    );
    expect(kept()?.entries).to.have.length(1);
    await press(widget, 'Add today');
    expect(kept()?.entries).to.have.length(2);
  });

  it('tells the page nothing at all', async () => {
    const widget = await visit();
    const events = await heard(async () => {
      await openHistory(widget);
      await turn(widget);
      await turn(widget);
      await press(widget, 'Undo');
    });
    expect(events).to.deep.equal([]);
  });

  it('goes with “Clear everything”, and with clear()', async () => {
    for (const empty of [
      (widget: AllianceFeedback) => press(widget, 'Clear everything'),
      async (widget: AllianceFeedback) => widget.clear(),
    ]) {
      keepHistory([{ open: 50 }]);
      const widget = await atHistory();
      await empty(widget);
      await widget.updateComplete;
      expect(localStorage).to.have.length(0);
      expect(has(widget, 'checkbox', SWITCH)).to.equal(false);
      await openHistory(widget);
      expect(rows(widget)).to.have.length(0);
      expect(has(widget, 'button', 'Undo')).to.equal(false);
    }
  });
});

describe('the history, drawn', () => {
  it('shows each line that has an answer: drawn, in words, beside what is usual', async () => {
    keepHistory([{ open: 80 }, { open: 82 }, { open: 84 }, { open: 20, say: 50 }]);
    const widget = await atHistory();
    const drawn = [...widget.shadowRoot!.querySelectorAll('.trends li')];
    expect(drawn.map((line) => plain(line.textContent))).to.deep.equal([
      'being open Nearer: I held a lot back Lower than your usual.',
      'having a say In the middle Too few to say what is usual for you.',
    ]);
    for (const line of drawn) {
      expect(line.querySelector('svg')).to.have.attribute('aria-hidden', 'true');
    }
  });

  it('draws a dot for every answer, higher for more', async () => {
    keepHistory([{ open: 0 }, { got: 5 }, { open: 100 }]);
    const widget = await atHistory();
    const dots = widget.shadowRoot!.querySelector('.dots')!.getAttribute('d')!;
    const places = [...dots.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(places).to.have.length(2);
    const [[x1, y1], [x2, y2]] = places as [[number, number], [number, number]];
    expect(x2).to.be.greaterThan(x1);
    expect(y2).to.be.lessThan(y1);
  });

  it('gives the same numbers as a table, the newest first', async () => {
    keepHistory([], {
      entries: [
        { day: '2026-01-01', lines: { open: 80, say: 7 } },
        { day: '2026-01-08', lines: { open: 20 }, pace: 2 },
      ],
    });
    const widget = await atHistory();
    await open(widget, 'The same in numbers');
    const blank = '–no answer';
    expect(rows(widget)).to.deep.equal([
      ['Jan 8, 2026', '20', blank, blank, blank, blank, blank, 'Much too fast'],
      ['Jan 1, 2026', '80', blank, blank, blank, '7', blank, blank],
    ]);
  });

  it('shows twelve sessions at a time, and pages through the rest', async () => {
    keepHistory(Array.from({ length: 30 }, (_, at) => ({ open: at })));
    const widget = await atHistory();
    await open(widget, 'The same in numbers');
    const first = () => rows(widget).map(([, value]) => Number(value));
    expect(words(widget)).to.include('1 to 12 of 30');
    expect(first()).to.deep.equal([29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18]);
    await press(widget, 'Later ones');
    expect(words(widget)).to.include('1 to 12 of 30');
    await press(widget, 'Earlier ones');
    await press(widget, 'Earlier ones');
    expect(words(widget)).to.include('25 to 30 of 30');
    expect(first()).to.deep.equal([5, 4, 3, 2, 1, 0]);
    await press(widget, 'Earlier ones');
    expect(first()).to.deep.equal([5, 4, 3, 2, 1, 0]);
    await press(widget, 'Later ones');
    expect(words(widget)).to.include('13 to 24 of 30');
  });

  it('draws no more for a thousand sessions than for twelve', async () => {
    const drawn = async (count: number) => {
      keepHistory(Array.from({ length: count }, () => ({ open: 50, got: 50 })));
      const widget = await atHistory();
      return widget.shadowRoot!.querySelector('.over-time')!.querySelectorAll('tr, path, td')
        .length;
    };
    expect(await drawn(1000)).to.equal(await drawn(12));
  });
});

describe('taking sessions out of the history', () => {
  const three = [{ open: 10 }, { open: 20 }, { open: 30 }];
  const values = () => kept()?.entries.map(({ lines }) => lines.open);
  const oneRow = (widget: AllianceFeedback) =>
    names(widget, 'button').filter((name) => name.startsWith('Delete ') && /\d/.test(name))[1]!;

  it('deletes one, says which, and can bring it back', async () => {
    keepHistory(three);
    const widget = await atHistory();
    await open(widget, 'The same in numbers');
    const name = oneRow(widget);
    await press(widget, name);
    expect(values()).to.deep.equal([10, 30]);
    expect(focused(widget)).to.include(`${name.replace('Delete ', '')} is deleted.`);
    await press(widget, 'Undo');
    expect(values()).to.deep.equal([10, 20, 30]);
    expect(focused(widget)).to.include('It is back as it was.');
    expect(has(widget, 'button', 'Undo')).to.equal(false);
  });

  it('deletes all, and can bring all back', async () => {
    keepHistory(three);
    const widget = await atHistory();
    await open(widget, 'Save it, move it or delete it');
    await press(widget, 'Delete all of it');
    expect(values()).to.deep.equal([]);
    expect(words(widget)).to.include('No session is kept yet.');
    await press(widget, 'Undo');
    expect(values()).to.deep.equal([10, 20, 30]);
  });

  it('takes back nothing that another tab has added since', async () => {
    keepHistory(three);
    const widget = await atHistory();
    await open(widget, 'Save it, move it or delete it');
    await press(widget, 'Delete all of it');
    keepHistory([{ open: 40 }]);
    const event = { key: 'alliance:feedback-history', storageArea: localStorage, newValue: '{}' };
    dispatchEvent(new StorageEvent('storage', event));
    await widget.updateComplete;
    expect(has(widget, 'button', 'Undo')).to.equal(false);
    expect(values()).to.deep.equal([40]);
  });

  it('can be tried again where the browser did not let it come back', async () => {
    keepHistory(three);
    const widget = await atHistory();
    await open(widget, 'Save it, move it or delete it');
    await press(widget, 'Delete all of it');
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await press(widget, 'Undo');
    Storage.prototype.setItem = setItem;
    expect(words(widget)).to.include('This browser did not let us save.');
    await press(widget, 'Undo');
    expect(values()).to.deep.equal([10, 20, 30]);
  });

  it('goes to the page before when the last one of a page is deleted', async () => {
    keepHistory(Array.from({ length: 13 }, (_, at) => ({ open: at })));
    const widget = await atHistory();
    await open(widget, 'The same in numbers');
    await press(widget, 'Earlier ones');
    expect(rows(widget)).to.have.length(1);
    await press(
      widget,
      names(widget, 'button').find((name) => /^Delete .*\d/.test(name))!,
    );
    expect(rows(widget)).to.have.length(12);
  });
});

describe('the history as a file', () => {
  const move = async () => {
    keepHistory([], {
      entries: [
        { day: '2026-01-01', lines: { open: 10 } },
        { day: '2026-01-08', lines: { open: 20 }, pace: -1 },
      ],
    });
    const widget = await atHistory();
    await open(widget, 'Save it, move it or delete it');
    return widget;
  };
  const values = () => kept()?.entries.map(({ lines }) => lines.open);

  it('is saved under names that give nothing away', async () => {
    const widget = await move();
    const saved = await saving(async () => {
      await press(widget, 'Save as a table (CSV)');
      await press(widget, 'Save as a file (JSON)');
    });
    expect(saved.map(([name]) => name)).to.deep.equal(['my-numbers.csv', 'my-numbers.json']);
    expect(saved[0]![1]).to.include('2026-01-08,20,,,,,,-1');
    expect(words(widget)).to.include('Saved as my-numbers.json.');
  });

  it('comes into another device, whole', async () => {
    const widget = await move();
    const before = kept();
    const [[, text] = ['', '']] = await saving(() => press(widget, 'Save as a file (JSON)'));
    widget.clear();
    await nextFrame();
    await openHistory(widget);
    await turn(widget);
    await open(widget, 'Save it, move it or delete it');
    await give(widget, text);
    expect(kept()).to.deep.equal(before);
    expect(focused(widget)).to.include('Sessions brought in: 2.');
  });

  it('adds what is new, leaves what is here, and can be undone', async () => {
    const widget = await move();
    await give(widget, 'day,open\n2026-01-08,99\n2026-01-15,30\n2026-01-01,10');
    expect(values()).to.deep.equal([10, 20, 30]);
    expect(words(widget)).to.include(
      'Days that were here with other numbers stay as they were: 1.',
    );
    await press(widget, 'Undo');
    expect(values()).to.deep.equal([10, 20]);
  });

  it('of another kind changes nothing, and is told why', async () => {
    const widget = await move();
    await give(widget, 'Dear Ana');
    expect(focused(widget)).to.include('This file is not a history from this tool.');
    expect(words(widget)).to.include('Nothing has changed here.');
    expect(values()).to.deep.equal([10, 20]);
  });

  it('with lines that cannot be read names them and lets the visitor decide', async () => {
    const widget = await move();
    const text = 'day,open\n1/15/2026,30\n2026-01-22,40\n2026-01-29,400\n';
    await give(widget, text);
    expect(words(widget)).to.include('We could not read these lines of the file: 2 and 4.');
    expect(words(widget)).to.include('A day looks like 2026-11-22.');
    expect(values()).to.deep.equal([10, 20]);
    await press(widget, 'Leave it');
    expect(has(widget, 'button', 'Bring in the rest (1)')).to.equal(false);
    expect(values()).to.deep.equal([10, 20]);
    await give(widget, text);
    await press(widget, 'Bring in the rest (1)');
    expect(values()).to.deep.equal([10, 20, 40]);
  });

  it('with a hundred bad lines names five', async () => {
    const widget = await move();
    await give(widget, `day,open\n${'x,1\n'.repeat(100)}`);
    expect(words(widget)).to.include('these lines of the file: 2, 3, 4, 5, 6 and 95 more.');
    expect(names(widget, 'button').join()).not.to.include('Bring in the rest');
  });
});
