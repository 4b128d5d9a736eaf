import { css } from 'lit';

/** A sheet of paper: short sections of lines, some with room to write below. */
export interface Sheet {
  /** Neutral on purpose: it may lie on a shared printer. */
  title: string;
  sections: readonly {
    heading?: string;
    /** Words to read, as they were typed. */
    text?: string;
    /** Points; those with room to write below can be ticked off. */
    lines: readonly { text: string; note?: string; star?: boolean; room?: boolean }[];
  }[];
  note?: string;
}

/** Made when it is wanted: a widget that never prints leaves it out of its file. */
const paper = () => css`
  :host {
    display: none;
  }
  @media print {
    :host {
      all: initial !important;
      display: block !important;
    }
  }
  main {
    color: #000;
    font:
      12pt/1.45 Georgia,
      'Times New Roman',
      serif;
  }
  h1 {
    font-size: 17pt;
    margin: 0 0 8pt;
  }
  h2 {
    font-size: 12pt;
    margin: 12pt 0 2pt;
    break-after: avoid;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    break-inside: avoid;
    padding: 4pt 0 4pt 18pt;
    position: relative;
    overflow-wrap: break-word;
  }
  li::before {
    content: '•';
    position: absolute;
    inset-inline-start: 3pt;
  }
  .room::before {
    content: '';
    inset-inline-start: 0;
    top: 7.5pt;
    inline-size: 8pt;
    block-size: 8pt;
    border: 1pt solid #555;
    border-radius: 2pt;
  }
  .star::before {
    content: '★';
    inset-inline-start: 0;
    border: 0;
    top: 3pt;
  }
  .room {
    padding-block-end: 27pt;
    border-block-end: 0.5pt solid #999;
  }
  p {
    margin: 0;
    white-space: pre-line;
    overflow-wrap: break-word;
  }
  li p,
  .note {
    font-size: 10pt;
    color: #333;
  }
  .note {
    margin-block-start: 12pt;
  }
`;

const hidePage = 'body > :not([data-alliance-sheet]) { display: none !important }';

const element = (tag: string, text = '', className = '') => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

function draw(sheet: Sheet): HTMLElement {
  const main = element('main');
  main.append(element('h1', sheet.title));
  for (const { heading, text: words, lines } of sheet.sections) {
    if (heading) main.append(element('h2', heading));
    if (words) main.append(element('p', words));
    const list = element('ul');
    for (const { text, note, star, room } of lines) {
      const line = element('li', text, `${star ? 'star' : ''} ${room ? 'room' : ''}`.trim());
      if (note) line.append(element('p', note));
      list.append(line);
    }
    if (lines.length) main.append(list);
  }
  if (sheet.note) main.append(element('p', sheet.note, 'note'));
  return main;
}

/** Puts the sheet beside the page for the printer; gives back how to take it away again. */
function lay(sheet: Sheet, { lang, dir }: { lang: string; dir: string }): () => void {
  const holder = document.createElement('div');
  holder.dataset['allianceSheet'] = '';
  const root = holder.attachShadow({ mode: 'open' });
  const main = draw(sheet);
  main.lang = lang;
  main.dir = dir;
  root.adoptedStyleSheets = [paper().styleSheet!];
  root.append(main);

  const forPrint = new CSSStyleSheet({ media: 'print' });
  forPrint.replaceSync(hidePage);
  const { title } = document;
  document.body.append(holder);
  document.adoptedStyleSheets.push(forPrint);
  document.title = sheet.title;
  return () => {
    if (!holder.isConnected) return;
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== forPrint);
    document.title = title;
  };
}

/** A browser that prints says so at once; a frame that may not print does nothing at all. */
const PATIENCE = 1_000;
const GIVE_UP = 10_000;

let takeAway = () => {};

/**
 * Prints one sheet instead of the page, under a neutral title. The page gets its own look and title
 * back when the print window closes. False where none opened.
 */
export async function printSheet(
  sheet: Sheet,
  locale: { lang: string; dir: string },
): Promise<boolean> {
  if (typeof print !== 'function') return false;
  takeAway();
  takeAway = lay(sheet, locale);
  addEventListener('afterprint', takeAway, { once: true });
  const late = setTimeout(takeAway, GIVE_UP);
  const opened = new Promise<boolean>((resolve) => {
    const onOpen = () => {
      clearTimeout(late);
      resolve(true);
    };
    addEventListener('beforeprint', onOpen, { once: true });
    setTimeout(resolve, PATIENCE, false);
  });
  try {
    print();
  } catch {
    takeAway();
    return false;
  }
  return opened;
}
