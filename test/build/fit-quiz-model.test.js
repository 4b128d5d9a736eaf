/** The rules of the quiz as a developer gets them, and the page that describes them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { DIMENSIONS, status } from 'alliance-widgets/fit-quiz/model';

const docs = readFileSync('docs/fit-quiz-model.md', 'utf8');

/** The cells of every table row below a heading, without the head of the table. */
const rowsBelow = (heading) =>
  docs
    .split(`## ${heading}\n`)[1]
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map((cells) => cells.slice(1, -1));

/** Everything that a module brings along: our own files, and the packages by name. */
function bringsAlong(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, source] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*["']([^"']+)["']/g,
  )) {
    if (source.startsWith('.')) bringsAlong(join(dirname(file), source), found);
    else found.add(source);
  }
  return found;
}

describe('alliance-widgets/fit-quiz/model', () => {
  it('brings along no Lit, nor any other package', () => {
    const packages = [...bringsAlong('dist/fit-quiz/model.js')].filter((one) => !/^dist/.test(one));
    assert.deepEqual(packages, []);
  });

  const places = (text) => text.match(/-?\d/g)?.map(Number) ?? [];
  const [head, ...cases] = rowsBelow('One answer beside one range');

  it('is described with every case', () => {
    assert.deepEqual(head, ['Answer', 'Range', 'Status']);
    assert.equal(cases.length, 14);
  });

  for (const [said, range, expected] of cases) {
    it(`${said} beside ${range} is ${expected}, as its page says`, () => {
      const answer = said === 'blank' ? undefined : (places(said)[0] ?? said);
      const [lo, hi] = places(range);
      assert.equal(status(answer, lo === undefined ? undefined : { lo, hi }), expected);
    });
  }

  it('hands over the questions that its page names', () => {
    const ids = DIMENSIONS.map(({ id, question }) => `${id} ${question}`);
    const told = rowsBelow('One therapist').map((cells) => cells.join(' '));
    assert.deepEqual(
      told.filter((row) => /^[A-Z]+ \S+$/.test(row)),
      ids,
    );
  });
});
