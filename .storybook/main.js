/** Storybook shows the source, not the build: what is edited is what is seen. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';

const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
const options = ['--quiet', '--config', 'custom-elements-manifest.config.js', '--outdir', '.cache'];
execFileSync(process.execPath, [cem, 'analyze', ...options], { stdio: 'inherit' });

export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [{ from: '../demo/group/images', to: '/demo/group/images' }],
  addons: ['@storybook/addon-docs'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  docs: { defaultName: 'Overview' },
};
