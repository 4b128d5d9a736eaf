/** A small static server: for the demo, the screenshots and the journeys. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
};

/**
 * Serves files by address: the longest matching prefix of `mounts` (`{ '/': 'demo', '/dist/': 'dist' }`)
 * says which folder. `handle(request, response)` may answer first and return true;
 * `changePage(html, path)` may change a page on its way out.
 */
export async function serve({ mounts, port = 0, handle, changePage, host = '127.0.0.1' }) {
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);

  async function answer(request, response) {
    if (await handle?.(request, response)) return;
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const prefix = prefixes.find((each) => path.startsWith(each));
    const file = prefix && (await fileAt(mounts[prefix], path.slice(prefix.length)));
    if (!file) {
      response.writeHead(404, { 'content-type': TYPES['.txt'] }).end(`Nothing at ${path}\n`);
    } else if (file.redirect) {
      response.writeHead(302, { location: `${path}/` }).end();
    } else {
      await send(file.path, path, response);
    }
  }

  async function send(file, path, response) {
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'no-store');
    if (changePage && extname(file) === '.html') {
      response.end(changePage(await readFile(file, 'utf8'), path));
    } else {
      createReadStream(file).pipe(response);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const actual = server.address().port;
  return {
    port: actual,
    url: `http://localhost:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function fileAt(folder, rest) {
  const path = normalize(join(folder, rest));
  if (path !== normalize(folder) && !path.startsWith(normalize(folder + sep))) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (found.isFile()) return { path };
  if (!rest.endsWith('/') && rest !== '') return { redirect: true };
  const index = join(path, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? { path: index } : undefined;
}
