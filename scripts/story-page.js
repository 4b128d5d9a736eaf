/**
 * One light page that can show every story: for the accessibility tests and the screenshots.
 * Storybook's own build would take a minute for the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const ENTRY = 'stories-entry';

/** The page around a story: a plain site, in light or dark, that the widgets can read. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Story</title>
    <style>
      html { color-scheme: light dark; }
      body { margin: 0; padding: 16px; font: 17px/1.5 system-ui, sans-serif;
             color: light-dark(#26302c, #e9ece9); background: light-dark(#fff, #141917); }
      h1 { font-size: 14px; font-weight: 400; margin: 0 0 24px; }
    </style>
  </head>
  <body>
    <h1></h1>
    <div id="story"></div>
    <script src="/stories.js"></script>
  </body>
</html>`;

const harness = (files) => `
import axe from 'axe-core';
import { nothing, render } from 'lit';
import './src/define.ts';
${files.map((file, index) => `import * as file${index} from './stories/${file}';`).join('\n')}

const nameOf = (key) => key.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/^./, (c) => c.toUpperCase());
const stories = new Map();
for (const { default: meta, ...own } of [${files.map((_, index) => `file${index}`).join(', ')}]) {
  for (const [key, story] of Object.entries(own)) {
    if (typeof story !== 'object' || story === null) continue;
    stories.set((meta.title + ' / ' + (story.name ?? nameOf(key))).toLowerCase(), { meta, story });
  }
}
const place = document.querySelector('#story');

/** Everything below a node, through open shadow roots. */
function* elementsIn(root) {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

async function settled() {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await Promise.all([...elementsIn(place)].map((element) => element.updateComplete));
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
}

window.storyNames = [...stories.keys()];

window.showStory = async (name, dir = 'ltr') => {
  const { meta, story } = stories.get(name);
  document.documentElement.dir = dir;
  document.querySelector('h1').textContent = name;
  render(nothing, place);
  localStorage.clear();
  sessionStorage.clear();
  const args = { ...meta.args, ...story.args };
  const context = { args, canvasElement: place, globals: {}, parameters: {} };
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])].flat();
  const draw = decorators.reduce(
    (inner, decorate) => () => decorate(inner, context),
    () => (story.render ?? meta.render)(args, context),
  );
  render(draw(), place);
  await settled();
  await story.play?.(context);
  await settled();
};

window.dialogIsOpen = () => [...elementsIn(place)].some((element) => element.matches('dialog:modal'));

window.findBarriers = async () => {
  // Landmarks are the page's business; a widget is a part of one.
  const rules = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };
  // There is nothing to load beforehand: no sheet of another site, no film.
  const options = { resultTypes: ['violations'], rules, preload: false };
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => target.flat(2).join(' ') + '\\n      ' + failureSummary),
  }));
};
`;

/** Photos of people, for stories that show them. */
const photos = () =>
  Object.fromEntries(
    ['ewa', 'sam'].map((name) => {
      const path = `demo/group/images/${name}.svg`;
      return [`/${path}`, { type: 'image/svg+xml', body: readFileSync(path, 'utf8') }];
    }),
  );

/** Bundles the stories, and gives back the pages to serve. */
export async function buildStoryPage() {
  const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
  const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
  const { outputFiles } = await build({
    stdin: { contents: harness(files), resolveDir: '.', sourcefile: ENTRY, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['browser', 'production'],
    logLevel: 'error',
    tsconfigRaw: { compilerOptions },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return {
    '/story.html': { type: 'text/html; charset=utf-8', body: PAGE },
    ...photos(),
    '/stories.js': { type: 'text/javascript; charset=utf-8', body: outputFiles[0].text },
  };
}
