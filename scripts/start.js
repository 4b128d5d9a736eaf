/** `npm start`: builds, shows the demo, and keeps it fresh while somebody edits. */
import { existsSync, watch } from 'node:fs';
import process from 'node:process';
import { rollup } from 'rollup';
import { buildStyles } from './build.js';
import { openDemoReceiver } from './demo-receiver.js';
import { buildInbox } from './inbox.js';
import { serve } from './server.js';

const FIRST_PORT = Number(process.env.PORT ?? 8080);
const RELOAD_PATH = '/__reload';
const RELOAD_SCRIPT = `new EventSource('${RELOAD_PATH}').onmessage = () => location.reload();`;

const listeners = new Set();

/** Opened as soon as the address is known. */
const beside = {};

/** What the pages of the demo load; the rest of `dist` waits for `npm run build`. */
async function buildDemo() {
  const { forDemo } = await import('../rollup.config.js');
  for (const { output, ...input } of forDemo()) {
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
  }
  await buildInbox();
  buildStyles();
}

/** The pages themselves stay free of this: it is added on their way out. */
function changePage(html, path) {
  // The inbox runs nothing but its own script.
  if (path.startsWith('/dist/')) return html;
  // A page with a policy of its own shows what it would be on a real site.
  if (html.includes('http-equiv="Content-Security-Policy"')) return html;
  const reload = `<script src="${RELOAD_PATH}.js" defer></script></head>`;
  const page = path.startsWith('/try/') ? beside.receiver.fillPage(html) : html;
  return page.replace('</head>', reload);
}

/** A practice keeps its file of open times fresh; so does the one of the demo. */
function openTimes() {
  const HOUR = 3_600_000;
  const tomorrow = Math.ceil(Date.now() / (24 * HOUR)) * 24 * HOUR;
  const slots = [15, 16.5, 39, 41, 64.5, 88, 135, 136.5, 160, 161.5].map((hours, at) => ({
    start: new Date(tomorrow + hours * HOUR).toISOString(),
    format: ['video', 'phone'][at % 2],
  }));
  return JSON.stringify({ version: 1, generated: new Date().toISOString(), slots });
}

async function handle(request, response) {
  if (await beside.receiver?.handle(request, response)) return true;
  if (request.url === '/solo/openings.json') {
    response.writeHead(200, { 'content-type': 'application/json' }).end(openTimes());
    return true;
  }
  if (request.url === `${RELOAD_PATH}.js`) {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(RELOAD_SCRIPT);
    return true;
  }
  if (request.url === RELOAD_PATH) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
    return true;
  }
  return false;
}

async function serveOnFreePort(port = FIRST_PORT) {
  try {
    const mounts = { '/': 'demo', '/dist/': 'dist' };
    return await serve({ mounts, port, handle, changePage });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port > FIRST_PORT + 50) throw error;
    return serveOnFreePort(port + 1);
  }
}

/** Editors save in several steps, and several files at once: wait until they are done. */
function onEdit(folder, react) {
  if (!existsSync(folder)) return;
  let timer;
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(react, 150);
  });
}

const reload = () => listeners.forEach((response) => response.write('data: changed\n\n'));

let building = Promise.resolve();
function rebuild() {
  building = building.then(async () => {
    try {
      await buildDemo();
      console.log(`${new Date().toLocaleTimeString()} built again`);
      reload();
    } catch (error) {
      console.error(`${error.message}\nThe last good build stays on the page.`);
    }
  });
}

await buildDemo();
const { url } = await serveOnFreePort();
beside.receiver = await openDemoReceiver(url);
console.log(`
  The demo is at ${url}
  It follows your edits. Stop it with Ctrl+C.

  A receiver runs beside it. What you send in the demo, you can read in the inbox:
  ${url}/try/ has the key, the address and the token. They are examples, made anew each time.
`);
onEdit('src', rebuild);
onEdit('demo', reload);
