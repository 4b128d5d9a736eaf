/** What the build makes of the schema of practice.json: its JSON Schema, and the shape pages read by. */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const SHAPE = 'src/practice/shape.ts';

async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { PracticeSchema } from './src/practice/schema.js';
        export { shapeOf } from './src/practice/shape-of.js';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The schema that checks `practice.json` in the page also describes it to editors. */
export async function jsonSchema() {
  const { PracticeSchema } = await load();
  return {
    title: 'The facts of a practice, for alliance-widgets',
    ...toJsonSchema(PracticeSchema, {
      errorMode: 'ignore',
      typeMode: 'input',
      ignoreActions: ['metadata'],
    }),
  };
}

/** `shape.ts` as it has to be for the schema of today. */
export async function shapeSource() {
  const { PracticeSchema, shapeOf } = await load();
  const code = `/** Written by \`npm run build\` from schema.ts: change that, not this. */
    import type { Shape } from './sift.js';
    export const SHAPE: Shape = ${JSON.stringify(shapeOf(PracticeSchema))};`;
  return format(code, { ...(await resolveConfig(SHAPE)), filepath: SHAPE });
}

/** Keeps `shape.ts` in step with the schema. */
export async function writeShape() {
  const source = await shapeSource();
  if (readFileSync(SHAPE, 'utf8') !== source) writeFileSync(SHAPE, source);
}
