/** Writes down what the schema asks for as plain data; see `shape.ts`. Not for pages. */
import type { RuleName } from './rules.js';
import type { Shape } from './sift.js';

/** What valibot tells of a schema, as far as ours use it. */
export interface Described {
  readonly type: string;
  readonly pipe?: readonly Described[];
  readonly requirement?: unknown;
  readonly metadata?: { readonly rule: RuleName };
  readonly options?: readonly (string | number)[];
  readonly item?: Described;
  readonly key?: Described;
  readonly value?: Described;
  readonly wrapped?: Described;
  readonly entries?: Readonly<Record<string, Described>>;
}

const step = ({ pipe = [] }: Described, type: string) => pipe.find((item) => item.type === type);

function groupShape(schema: Described): Shape {
  const entries = Object.entries(schema.entries!);
  const fields = Object.fromEntries(
    entries.map(([name, field]) => [name, shapeOf(field.wrapped ?? field)]),
  );
  const needs = entries.flatMap(([name, field]) => (field.wrapped ? [] : [name]));
  if (step(schema, 'check')) return ['group', fields, needs, true];
  return needs.length ? ['group', fields, needs] : ['group', fields];
}

export function shapeOf(schema: Described): Shape {
  switch (schema.type) {
    case 'string':
      return (
        step(schema, 'metadata')?.metadata?.rule ?? Number(step(schema, 'max_length')!.requirement)
      );
    case 'number':
      return 'count';
    case 'boolean':
      return 'yes';
    case 'picklist':
      return ['one', schema.options!];
    case 'array':
      return step(schema, 'check')
        ? ['list', shapeOf(schema.item!), true]
        : ['list', shapeOf(schema.item!)];
    case 'record':
      return ['record', shapeOf(schema.key!), shapeOf(schema.value!)];
    case 'object_with_rest':
      return groupShape(schema);
    default:
      throw new TypeError(`No shape for "${schema.type}"`);
  }
}
