/**
 * The site of the host pages: each page once for every form of our script, with headers of its own,
 * as slow as it likes, under two origins.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../scripts/server.js';
import { SPY } from './in-page.js';
import { render } from './page.js';

const TEXT = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const typeOf = (path) => `${TEXT[/\.\w+$/.exec(path)?.[0]] ?? 'text/html'}; charset=utf-8`;

/** `/13/module/…`: page 13, with our script as a module. */
const ADDRESS = /^\/(\d+[a-z]?)\/([\w-]+)(?:\/(.+))?$/;

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/** A policy of the page gets an address to report to, in every engine. */
function headersOf({ headers = {} }, visit) {
  const policy = headers['content-security-policy'];
  return policy
    ? { ...headers, 'content-security-policy': `${policy}; report-uri /violation/${visit}` }
    : headers;
}

export async function openHosts(pages) {
  const byId = new Map(pages.map((page) => [page.id, page]));
  /** What was posted, and what was reported, by page and form. */
  const posts = [];
  const violations = [];
  const origins = {};

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const end = (body = '', status = 200, headers = {}) =>
      response
        .writeHead(status, {
          'content-type': typeOf(pathname),
          'cache-control': 'no-store',
          ...headers,
        })
        .end(body);
    // Pages in a sandbox, and the other origin, load our files as strangers.
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      const isReport = pathname.startsWith('/violation/');
      (isReport ? violations : posts).push({ visit: pathname.replace('/violation/', ''), body });
      // Slow enough for another press.
      if (!isReport) await wait(150);
      return end('{ "ok": true }', 200, { 'content-type': TEXT['.json'] });
    }
    if (pathname === '/favicon.ico') return end('', 204);
    if (pathname === '/spy.js') return end(SPY);
    const [, id, form, rest] = ADDRESS.exec(pathname) ?? [];
    const page = byId.get(id);
    if (!page) return false;
    const given = rest ? page.files?.[rest] : undefined;
    if (rest && given === undefined) return end('Nothing here', 404);
    const ours = { form, origins, base: `/${id}/${form}` };
    if (rest) return end(typeof given === 'function' ? given(ours) : given);
    response.writeHead(200, {
      'content-type': typeOf(''),
      ...headersOf(page, `${id}-${form}`),
    });
    for (const piece of render(page, ours).split(/<!--wait (\d+)-->/)) {
      if (/^\d+$/.test(piece)) await wait(Number(piece));
      else response.write(piece);
    }
    return response.end();
  }

  const server = await serve({
    mounts: { '/dist/': 'dist' },
    handle: async (request, response) => (await answer(request, response)) !== false,
  });
  origins.own = server.url;
  origins.other = server.url.replace('localhost', '127.0.0.1');
  return {
    ...server,
    origins,
    posts,
    violationsOf: (visit) => violations.filter((one) => one.visit === visit),
    postsOf: (visit) => posts.filter((one) => one.visit.startsWith(`/${visit.replace('-', '/')}`)),
  };
}
