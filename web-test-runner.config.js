/**
 * Component tests. Chromium alone by default; `ENGINES=chromium,firefox,webkit` asks for more.
 * An engine that is asked for but missing stops the run: silence would look like success.
 */
import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { CHROMIUM_ARGS, ENGINES, findBrowser, startWebKitDriver } from './scripts/browsers.js';
import { componentTotals } from './scripts/test-totals.js';

const engines = (process.env.ENGINES || 'chromium').split(',').map((name) => name.trim());

async function launcherFor(engine) {
  if (!ENGINES.includes(engine)) {
    throw new Error(`ENGINES knows ${ENGINES.join(', ')}; not "${engine}".`);
  }
  const executablePath = await findBrowser(engine);
  if (!executablePath) throw new Error(`${engine} was asked for, but is not on this machine.`);
  return forgiving(await { chromium, firefox, webkit }[engine](executablePath));
}

function chromium(executablePath) {
  return named(
    // One page at a time: a page in the background gets no animation frames.
    chromeLauncher({ launchOptions: { executablePath, args: CHROMIUM_ARGS }, concurrency: 1 }),
    'Chromium',
  );
}

function firefox(executablePath) {
  const launchOptions = { browser: 'firefox', executablePath, headless: true };
  return named(puppeteerLauncher({ launchOptions, concurrency: 1 }), 'Firefox');
}

/** One top-level page at a time: inside the launcher's frames no page ever has the focus. */
async function webkit() {
  const { port, capabilities } = await startWebKitDriver();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: { ...capabilities, 'wdio:enforceWebDriverClassic': true },
  });
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize({ ...config, concurrency: 1 });
    launcher.name = 'WebKit';
  };
  launcher.concurrency = 1;
  return launcher;
}

function named(launcher, name) {
  launcher.name = name;
  return launcher;
}

/**
 * The results of a page are in when the browser is told to leave it. Where a busy machine lets it
 * stumble then, no test has failed: that is said, and the next page opens in a fresh tab.
 */
function forgiving(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    try {
      return await stopSession(id);
    } catch (error) {
      console.warn(`${launcher.name} stumbled while it left a page: ${error.message}`);
      return {};
    }
  };
  return launcher;
}

export default {
  files: ['test/**/*.test.ts'],
  // The production build of Lit is the one that ships; LIT=development shows Lit's own warnings.
  nodeResolve: { exportConditions: ['browser', process.env.LIT ?? 'production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  browsers: await Promise.all(engines.map(launcherFor)),
  reporters: [defaultReporter(), componentTotals()],
  // Engines wait more than they work: side by side they take half the time.
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
