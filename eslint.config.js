import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importDirection } from './scripts/eslint/import-direction.js';

const unsafeImports = [
  ['lit/directives/style-map.js', 'A strict content security policy forbids it: use CSS.'],
  ['lit/directives/unsafe-html.js', 'Text is always text here.'],
  ['lit/directives/unsafe-svg.js', 'Text is always text here.'],
].map(([name, message]) => ({ name, message }));

const unsafeSyntax = [
  ['AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', 'Text is always text here.'],
  ['CallExpression[callee.property.name="insertAdjacentHTML"]', 'Text is always text here.'],
  ['CallExpression[callee.object.name="document"][callee.property.name="write"]', 'No.'],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  { ignores: ['dist', 'storybook-static', 'shots', 'node_modules', '.cache'] },
  // Nobody switches a rule off in passing.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { alliance: { rules: { 'import-direction': importDirection } }, 'lit-a11y': litA11y },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the list role from a list drawn without bullets; we give it back.
      'lit-a11y/no-redundant-role': 'off',
      'alliance/import-direction': 'error',
      'lit/ban-attributes': ['error', 'style', 'onclick', 'onchange', 'oninput'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'wc/require-listener-teardown': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/guard-super-call': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-imports': ['error', { paths: unsafeImports }],
      'no-restricted-syntax': ['error', ...unsafeSyntax],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
