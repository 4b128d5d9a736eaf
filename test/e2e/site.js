/** A site of test pages with headers of their own, that remembers what it was asked for. */
import { serve } from '../../scripts/server.js';

/**
 * `pages`: `{ '/path': { body, type?, headers? } }`. Folders `/dist/` and `/demo/` are there as well.
 * `asked` lists the paths requested, `violations` what browsers reported against a page's policy.
 */
export async function openSite(pages = {}) {
  const asked = [];
  const violations = [];

  async function handle(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/favicon.ico') return respond(response, 204);
    if (pathname === '/violation') {
      const report = await bodyOf(request);
      // Firefox and WebKit ask for a site's icon themselves, and report that against the page.
      if (!report.includes('/favicon.ico')) violations.push(report);
      return respond(response, 204);
    }
    asked.push(pathname);
    const page = pages[pathname];
    if (!page) return false;
    const type = page.type ?? 'text/html; charset=utf-8';
    return respond(response, 200, { 'content-type': type, ...page.headers }, page.body);
  }

  const server = await serve({ mounts: { '/dist/': 'dist', '/demo/': 'demo' }, handle });
  return { ...server, pages, asked, violations };
}

/** `policy` as a header that also has violations reported to the site, in every engine. */
export const withPolicy = (policy) => ({
  'content-security-policy': `${policy}; report-uri /violation`,
});

function respond(response, status, headers = {}, body = '') {
  response.writeHead(status, headers).end(body);
  return true;
}

async function bodyOf(request) {
  let body = '';
  for await (const part of request) body += part;
  return body;
}
