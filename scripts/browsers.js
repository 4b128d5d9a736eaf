/**
 * Finds the browsers of this machine, and starts what WebKit needs.
 * Used by the component tests, the journeys, the screenshots and `npm test`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Every engine we support, in the order the tests report them. */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const CHROMIUM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/**
 * What Chromium does for people at its window: nobody is there. Each new context would otherwise draw
 * two pages for the suggestions below an address bar that is never shown. The last such flag wins,
 * so that those that Playwright turns off for a test's sake are named as well.
 */
const UNUSED_FEATURES = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI'],
  ...['AimEnabled', 'LensOverlay', 'MediaRouter', 'OptimizationHints', 'PreconnectToSearch'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades'],
  ...['NetworkTimeServiceQuerying', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
];

/** Flags that keep Chromium quiet: a test machine has nobody to ask and nothing to fetch. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${UNUSED_FEATURES.join()}`,
];

/** The path of an engine's browser, or undefined when the machine has none. */
export async function findBrowser(engine) {
  if (engine === 'chromium') return findChromium();
  if (engine === 'firefox') {
    return process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? firstFile(FIREFOX_PATHS);
  }
  return findWebKit()?.miniBrowser;
}

/** The engines this machine can run, in our order. */
export async function findEngines() {
  const found = await Promise.all(
    ENGINES.map(async (engine) => [engine, await findBrowser(engine)]),
  );
  return found.filter(([, path]) => path).map(([engine]) => engine);
}

async function findChromium() {
  const known =
    process.env.CHROME_PATH ??
    onPath(
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
    ) ??
    firstFile(CHROMIUM_PATHS);
  if (known) return known;
  const { chromium } = await import('playwright-core');
  return firstFile([chromium.executablePath()]);
}

function findWebKit() {
  const driver = process.env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver');
  const miniBrowser = process.env.MINIBROWSER_PATH ?? findMiniBrowser() ?? onPath('MiniBrowser');
  const display = Boolean(process.env.DISPLAY || onPath('Xvfb'));
  return driver && miniBrowser && display ? { driver, miniBrowser } : undefined;
}

/** Distributions put it in /usr/lib/<arch>/webkit2gtk-4.1/, /usr/libexec/webkitgtk-6.0/ and the like. */
function findMiniBrowser() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
  const folders = roots.flatMap((root) => [root, ...subfolders(root, /-linux-gnu/)]);
  return folders
    .flatMap((folder) => subfolders(folder, /^webkit2?gtk-/))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isRunnable);
}

function subfolders(folder, name) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => name.test(entry))
    .map((entry) => join(folder, entry));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (isRunnable(file)) return file;
    }
  }
  return undefined;
}

function firstFile(paths) {
  return paths.find((path) => path && existsSync(path));
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A port nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts WebKitWebDriver on a free port, on a virtual screen of its own where there is none.
 * Both end with this process, or with `stop()`.
 */
export async function startWebKitDriver() {
  const found = findWebKit();
  if (!found) throw new Error('WebKit is missing: apt-get install webkit2gtk-driver xvfb');
  const children = [];
  const stop = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', stop);
  let display = process.env.DISPLAY;
  if (onPath('Xvfb')) {
    const screen = await startScreen();
    children.push(screen.child);
    display = `:${screen.number}`;
  }
  const port = await freePort();
  const env = {
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    // Without it, each frame goes through a graphics card that the processor has to play.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  };
  const driver = spawn(found.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  children.unshift(driver);
  await waitForDriver(port);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: found.miniBrowser, args: ['--automation'] },
  };
  return { port, capabilities, stop };
}

/** Xvfb picks a free display number itself and writes it to the file descriptor it is given. */
function startScreen() {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'Xvfb',
      ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
      {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      },
    );
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    child.stdio[3].once('data', (data) => resolve({ child, number: String(data).trim() }));
  });
}

async function waitForDriver(port) {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/status`);
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds');
}

/** The version line of a browser, for the log. */
export function versionOf(path) {
  try {
    return execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return path;
  }
}
