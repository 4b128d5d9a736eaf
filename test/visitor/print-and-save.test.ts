import { expect } from '@open-wc/testing';
import { printSheet } from '../../src/visitor/print-sheet.js';
import { saveText } from '../../src/visitor/save-text.js';

const sheet = {
  title: 'My notes',
  sections: [
    { heading: 'I most want to ask', lines: [{ text: 'What do you charge?', star: true }] },
  ],
  note: 'You have a right to ask.',
};
const english = { lang: 'en', dir: 'ltr' };

describe('taking notes away', () => {
  const realPrint = window.print;
  afterEach(() => {
    window.print = realPrint;
  });

  it('prints the sheet under a neutral title and gives the page back', async () => {
    const title = document.title;
    const looks = document.adoptedStyleSheets.length;
    let printed = '';
    let titleThen = '';
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      printed = document.querySelector('[data-alliance-sheet]')?.shadowRoot?.textContent ?? '';
      titleThen = document.title;
    };
    expect(await printSheet(sheet, english)).to.equal(true);
    expect(printed).to.contain('What do you charge?').and.to.contain('I most want to ask');
    expect(titleThen).to.equal('My notes');
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-alliance-sheet]')).to.equal(null);
    expect(document.title).to.equal(title);
    expect(document.adoptedStyleSheets.length).to.equal(looks);
  });

  it('has a box to tick beside a question alone: beside a note it would read as a no', async () => {
    const looks: string[] = [];
    window.print = () => {
      const root = document.querySelector('[data-alliance-sheet]')!.shadowRoot!;
      for (const line of root.querySelectorAll('li')) {
        looks.push(getComputedStyle(line, '::before').content);
      }
      dispatchEvent(new Event('beforeprint'));
    };
    const lines = [
      { text: 'I felt safe enough. No.' },
      { text: 'How direct are you?', room: true },
      { text: 'What do you charge?', room: true, star: true },
    ];
    await printSheet({ title: 'My notes', sections: [{ lines }] }, english);
    dispatchEvent(new Event('afterprint'));
    expect(looks).to.deep.equal(['"•"', '""', '"★"']);
  });

  it('says so where printing does not exist', async () => {
    window.print = undefined as unknown as typeof window.print;
    expect(await printSheet(sheet, english)).to.equal(false);
  });

  it('gives the page back when the browser refuses to print', async () => {
    window.print = () => {
      throw new Error('sandboxed');
    };
    expect(await printSheet(sheet, english)).to.equal(false);
    expect(document.querySelector('[data-alliance-sheet]')).to.equal(null);
  });

  it('says so where a frame may not print, and lays no second sheet beside the first', async () => {
    window.print = () => {};
    const both = [printSheet(sheet, english), printSheet(sheet, english)];
    expect(document.querySelectorAll('[data-alliance-sheet]')).to.have.length(1);
    expect(await Promise.all(both)).to.deep.equal([false, false]);
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-alliance-sheet]')).to.equal(null);
  });

  it('prints what was noted below the line it belongs to', async () => {
    let words = '';
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const line = document.querySelector('[data-alliance-sheet]')?.shadowRoot?.querySelector('li');
      words = [...(line?.childNodes ?? [])].map(({ textContent }) => textContent).join(' | ');
    };
    const lines = [{ text: 'What do you charge?', note: 'Answered. 60 an hour.' }];
    await printSheet({ title: 'My notes', sections: [{ lines }] }, english);
    dispatchEvent(new Event('afterprint'));
    expect(words).to.equal('What do you charge? | Answered. 60 an hour.');
  });

  it('offers a file with a neutral name', () => {
    let name = '';
    const realClick = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
    };
    expect(saveText('words')).to.equal(true);
    HTMLAnchorElement.prototype.click = realClick;
    expect(name).to.equal('my-notes.txt');
  });
});
