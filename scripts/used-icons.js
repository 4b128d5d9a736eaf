/**
 * Leaves out of a file the drawings that nothing in it names. An icon is asked for by its name as
 * text, so one whose name stands in no module, here or in a part, is never drawn.
 */
import { readFileSync } from 'node:fs';

const TABLE = 'PATHS';

export const isIcons = (id) => /[/\\]src[/\\]ui[/\\]icons\.ts$/.test(id);

/** `modules`: every module of the file and of the parts that it may ask for. */
export function withUsedIcons(code, ast, modules) {
  const table = ast.body.find(({ declarations }) => declarations?.[0].id.name === TABLE);
  if (!table) throw new Error(`The drawings are not in ${TABLE} any more.`);
  const source = modules
    .filter((id) => id.endsWith('.ts') && !isIcons(id))
    .map((id) => readFileSync(id, 'utf8'))
    .join('\n');
  const isNamed = ({ key }) => new RegExp(`['"\`]${key.name}\\b`).test(source);
  const { start, end, properties } = table.declarations[0].init;
  const used = properties.filter(isNamed).map((each) => code.slice(each.start, each.end));
  return `${code.slice(0, start)}{ ${used.join(', ')} }${code.slice(end)}`;
}
