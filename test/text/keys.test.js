/** Every word that is asked for is there, and every word that is there is asked for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { ROOMS, rooms } from './words.js';

const WIDGETS = ROOMS.filter((room) => room !== 'common');
/** Words for ids that owners write in practice.json: code never names them. */
const NAMED_BY_OWNER = /^(booking\.words|fit-quiz\.needs\.traits)\./;
/** Takes the place of `${…}` while a template is text. */
const ANY = '\u0000';

const files = readdirSync('src', { recursive: true })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('text'))
  .map((file) => ({ file, room: WIDGETS.find((room) => dirname(file).startsWith(room)) }));

/** The text of a string or template; undefined for anything else. */
function textOf(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => ANY + literal.text).join('');
}

/** All strings of a file, its names, and the keys it asks words for. */
function scan({ file, room }) {
  const path = join('src', file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022);
  const found = { file, room, texts: [], names: [], asked: [] };
  const visit = (node) => {
    const text = textOf(node);
    if (text !== undefined) found.texts.push(text);
    if (ts.isIdentifier(node)) found.names.push(node.text);
    if (ts.isCallExpression(node)) {
      const callee = (node.expression.name ?? node.expression).text;
      const key = node.arguments[0] && textOf(node.arguments[0]);
      const asks = /^_?(t|list)$/.test(callee ?? '') || (callee === 'say' && key?.includes('.'));
      if (asks && key !== undefined) found.asked.push(key);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const scanned = files.map(scan);

const leavesOf = (room) =>
  rooms.find((other) => other.room === room).leaves.map(({ key }) => key.slice(room.length + 1));

/** Whether a key, perhaps with gaps, is that of a leaf or of a list of leaves. */
const pattern = (key) =>
  new RegExp(
    `^${key
      .split(new RegExp(`${ANY}+`))
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('([\\w.-]+?)')}(?:\\.\\d+)?$`,
  );

const exists = (key, room) =>
  key.startsWith('common.')
    ? leavesOf('common').some((leaf) => pattern(key).test(`common.${leaf}`))
    : leavesOf(room).some((leaf) => pattern(key).test(leaf));

describe('The keys of words', () => {
  for (const { file, room, asked } of scanned.filter(({ asked }) => asked.length)) {
    it(`asked for in ${file} are there`, () => {
      const inRooms = room ? [room] : WIDGETS;
      const missing = asked.filter((key) => !inRooms.every((one) => exists(key, one)));
      assert.deepEqual(missing, []);
    });
  }

  for (const room of ROOMS) {
    it(`of ${room} are all in use`, () => {
      const shared = room === 'common';
      const own = scanned.filter((file) => shared || file.room === room || file.room === undefined);
      const used = new Set(own.flatMap(({ texts, names }) => [...texts, ...names]));
      // A template that is all gaps asks for anything, so only one of the room itself counts; what
      // all rooms share is asked for by its whole name.
      const asksHere = ({ room: its }, text) =>
        shared ? text.startsWith('common.') : its || /[a-z]{3}/i.test(text.replaceAll(ANY, ''));
      const asked = own.flatMap((file) => file.texts.filter((text) => asksHere(file, text)));
      const patterns = [...new Set(asked)]
        .filter((text) => /^[\w.-]*$/.test(text.replaceAll(ANY, '')) && text !== ANY)
        .map(pattern);
      const known = (name) =>
        used.has(name) ||
        /^\d+$/.test(name) ||
        [...name].some((_, at) => used.has(name.slice(0, at)) && used.has(name.slice(at)));
      const filled = (part) => part.split('.').every(known);
      const isUsed = (leaf) =>
        patterns.some((one) =>
          one
            .exec(leaf)
            ?.slice(1)
            .every((part) => !part || filled(part)),
        );

      const unused = leavesOf(room)
        .map((leaf) => (shared ? `common.${leaf}` : leaf))
        .filter((leaf) => !isUsed(leaf) && !NAMED_BY_OWNER.test(`${room}.${leaf}`));
      assert.deepEqual(unused, []);
    });
  }
});
