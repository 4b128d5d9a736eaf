/** Turns the manifest into what VS Code, JetBrains editors and JSX frameworks read. */
import { writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { ELEMENTS } from './pieces.js';

export function writeEditorData(manifest) {
  const quiet = { hideLogs: true };
  write('vscode.html-data.json', known(getVsCodeHtmlCustomData(manifest, quiet)));
  write('vscode.css-data.json', cssData(known(getVsCodeCssCustomData(manifest, quiet))));
  write('web-types.json', known(getWebTypesData(manifest, { ...quiet, packageJson: false })));
  write('jsx.d.ts', jsxTypes(manifest));
}

function write(file, data) {
  writeFileSync(
    `dist/${file}`,
    typeof data === 'string' ? data : `${JSON.stringify(data, null, 2)}\n`,
  );
}

/** What is worked out while the widget is drawn has no default to write down. */
const known = (data) => JSON.parse(data.replaceAll(' _(default: undefined)_', ''));

/** Every widget has the same settings, and each of them for itself alone. */
function cssData({ properties, pseudoElements, ...rest }) {
  const shared = firstOfEach(properties);
  const own = ELEMENTS.filter(({ module }) => module !== 'practice').flatMap(({ module }) =>
    shared.map(({ name, description, ...more }) => ({
      ...more,
      name: name.replace('--alliance-', `--alliance-${module}-`),
      description: `${description} In the ${module} widget alone.`,
    })),
  );
  return { ...rest, properties: [...shared, ...own], pseudoElements: firstOfEach(pseudoElements) };
}

const firstOfEach = (items) =>
  [...new Map(items.map((item) => [item.name, item]).reverse()).values()].reverse();

const declarationOf = (manifest, tag) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);

const comment = (text, indent) =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '')} */\n` : '';

/** Attributes by their name, properties where theirs is another, and events. */
function jsxLines({ attributes = [], members = [], events = [] }) {
  const line = (name, about, type) => `${comment(about, '    ')}    '${name}'?: ${type};\n`;
  return [
    ...attributes.map(({ name, description, type }) =>
      line(name, description, `${attributeType(type?.text)} | undefined`),
    ),
    ...members
      .filter(({ name, attribute }) => attribute && attribute !== name)
      .map(({ name, description, type }) => line(name, description, `${type.text} | undefined`)),
    ...events.map(({ name, description, type }) =>
      line(`on${name}`, description, `((event: ${eventType(type?.text)}) => void) | undefined`),
    ),
  ].join('');
}

function jsxTypes(manifest) {
  const parts = ELEMENTS.map(({ tag, className, module }) => {
    const declaration = declarationOf(manifest, tag);
    return {
      imports: `import type { ${className} } from './${module}.js';\n`,
      entry: `${comment(declaration.description, '  ')}  '${tag}': Base<${className}> & Common & {\n${jsxLines(declaration)}  };\n`,
    };
  });
  return `/**
 * The elements for JSX. In a React project, once, in a file of types such as \`alliance.d.ts\`:
 *
 *   import type { AllianceElements } from 'alliance-widgets/jsx';
 *   import type { HTMLAttributes } from 'react';
 *   declare module 'react' {
 *     namespace JSX {
 *       interface IntrinsicElements extends AllianceElements<HTMLAttributes<HTMLElement>> {}
 *     }
 *   }
 *
 * The same works for 'preact' and 'solid-js', with what they call the attributes of any element.
 */
${parts.map(({ imports }) => imports).join('')}
type Base<Element> = {
  id?: string | undefined;
  class?: string | undefined;
  className?: string | undefined;
  style?: string | object | undefined;
  title?: string | undefined;
  slot?: string | undefined;
  part?: string | undefined;
  hidden?: boolean | undefined;
  children?: unknown;
  key?: string | number | bigint | null | undefined;
  ref?: ((element: Element | null) => void) | { current: Element | null } | null | undefined;
};

/** \`Common\`: the attributes and events that the framework knows for any element. */
export interface AllianceElements<Common = unknown> {
${parts.map(({ entry }) => entry).join('')}}
`;
}

/** Attributes are text to a framework; unions of words keep their words. */
function attributeType(text = 'string') {
  const words = text.replace(/\s*\|\s*undefined$/, '');
  if (/^('[^']*'(\s*\|\s*|$))+/.test(words)) return words;
  if (text.includes('boolean')) return 'boolean';
  return text.includes('number') ? 'number | string' : 'string';
}

const eventType = (text) =>
  text?.startsWith('Alliance') ? `import('./index.js').${text}` : 'Event';
