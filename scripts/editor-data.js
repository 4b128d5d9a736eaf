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
  write('vscode.html-data.json', getVsCodeHtmlCustomData(manifest, quiet));
  write('vscode.css-data.json', getVsCodeCssCustomData(manifest, quiet));
  write('web-types.json', getWebTypesData(manifest, { ...quiet, packageJson: false }));
  write('jsx.d.ts', jsxTypes(manifest));
}

function write(file, data) {
  writeFileSync(
    `dist/${file}`,
    typeof data === 'string' ? data : `${JSON.stringify(data, null, 2)}\n`,
  );
}

const declarationOf = (manifest, tag) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);

const comment = (text, indent) =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '')} */\n` : '';

function jsxTypes(manifest) {
  const parts = ELEMENTS.map(({ tag, className, module }) => {
    const { attributes = [], events = [], description } = declarationOf(manifest, tag) ?? {};
    const lines = [
      ...attributes.map(
        ({ name, description: about, type }) =>
          `${comment(about, '    ')}    '${name}'?: ${attributeType(type?.text)};\n`,
      ),
      ...events.map(
        ({ name, description: about, type }) =>
          `${comment(about, '    ')}    'on${name}'?: (event: ${eventType(type?.text)}) => void;\n`,
      ),
    ];
    return {
      imports: `import type { ${className} } from './${module}.js';\n`,
      entry: `${comment(description, '  ')}  '${tag}': Base<${className}> & {\n${lines.join('')}  };\n`,
    };
  });
  return `/**
 * The elements for JSX. In a React project, once, anywhere:
 *
 *   import type { AllianceElements } from 'alliance-widgets/jsx';
 *   declare module 'react' { namespace JSX { interface IntrinsicElements extends AllianceElements {} } }
 *
 * The same works for 'preact' and 'solid-js'.
 */
${parts.map(({ imports }) => imports).join('')}
type Base<Element> = {
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  hidden?: boolean;
  lang?: string;
  dir?: string;
  children?: unknown;
  key?: string | number | null;
  ref?: ((element: Element | null) => void) | { current: Element | null } | null;
};

export interface AllianceElements {
${parts.map(({ entry }) => entry).join('')}}
`;
}

/** Attributes are text to a framework; unions of words keep their words. */
function attributeType(text = 'string') {
  if (/^('[^']*'(\s*\|\s*|$))+/.test(text)) return text;
  if (text.includes('boolean')) return 'boolean';
  return text.includes('number') ? 'number | string' : 'string';
}

const eventType = (text) =>
  text?.startsWith('Alliance') ? `import('./index.js').${text}` : 'Event';
