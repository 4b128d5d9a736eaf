/** Tables as form services export them, and as people open them. Pure. */

/** The mark between two cells: whichever is most often in the first row. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The cells of every row. A cell in quotes may hold the mark, lines and doubled quotes. */
export function parseRows(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    row.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (letter !== '\r') cell += letter;
  }
  endCell();
  rows.push(row);
  return rows.filter((cells) => cells.some((value) => value.trim()));
}

/** Rows by the names in the first one; undefined where none of the names is one we look for. */
export function readTable(
  text: string,
  isOurs: (names: readonly string[]) => boolean,
): Record<string, string>[] | undefined {
  const [head, ...rows] = parseRows(text);
  if (!head || head.length < 2 || !isOurs(head.map((name) => name.trim().toLowerCase()))) {
    return undefined;
  }
  return rows.map((cells) =>
    Object.fromEntries(head.map((name, at) => [name.trim(), cells[at] ?? ''])),
  );
}

/** A cell that no spreadsheet takes for a formula. */
function safeCell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${plain.replaceAll('"', '""')}"`;
}

/** A table as text. The mark at the start tells spreadsheets how the letters are written. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map(safeCell).join(',')).join('\r\n')}\r\n`;
