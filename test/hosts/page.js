/** How a page of the set becomes HTML. */

export const PHONE = '+1 212 555 0100';
export const TEL = 'tel:+12125550100';

/** What a practice pastes: a widget as a tag, and one in the spelling for editors. */
export const FALLBACK = `<a href="${TEL}">Call us</a>`;
const FACTS = `name="Harbor Street" region="US" phone="${PHONE}" email="hello@harbor.example"`;
export const BOOKING = `<alliance-booking ${FACTS}>${FALLBACK}</alliance-booking>`;
export const QUIZ = `<div data-alliance="fit-quiz" data-region="US"><a href="${TEL}">Ask us</a></div>`;

/** The tag for a form of our script: all widgets, classic or module, or one widget alone. */
export function tagFor(form, attributes = 'defer') {
  if (form === 'none') return '';
  if (form === 'classic') return `<script src="/dist/embed/alliance.js" ${attributes}></script>`;
  if (form === 'module') return '<script type="module" src="/dist/embed/alliance.js"></script>';
  return `<script src="/dist/embed/alliance-${form}.js" ${attributes}></script>`;
}

/** The address of the file that a form loads. */
export const fileFor = (form) =>
  `/dist/embed/${['classic', 'module'].includes(form) ? 'alliance' : `alliance-${form}`}.js`;

/** What the host page itself consists of: its looks are compared before and after. */
const WITNESSES = `<header data-witness>
  <h1>A practice</h1>
  <nav><ul><li><a href="#about">About</a></li></ul></nav>
  <p>Words with <b>bold</b> ones and a <button type="button">button</button>.</p>
  <label>Name <input name="visitor"></label>
  <details open><summary>More</summary><p>A notice of the page</p></details>
</header>`;

/** Long enough for a scroll bar in any case: it takes room from the page. */
const LONG = '<br>'.repeat(60);

const own = (value, ours, fallback = '') =>
  (typeof value === 'function' ? value(ours) : value) ?? fallback;

/**
 * `ours`: the form of our script, the origins, and the address of this page. Each part of a page may
 * be a function of it.
 */
export function render(page, ours) {
  const scripts = page.scripts ? own(page.scripts, ours) : tagFor(ours.form);
  const html = `<!doctype html><html ${own(page.attributes, ours, 'lang="en"')}><head>
    <meta charset="utf-8"><title>Host</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script src="/spy.js" data-cfasync="false"></script>
    ${own(page.head, ours)}${ours.form === 'none' ? '' : scripts}</head>
    <body${own(page.onBody, ours)}>${WITNESSES}
    <main>${own(page.body, ours, BOOKING + QUIZ)}</main>
    <footer data-witness><p>After it</p></footer>${LONG}${own(page.end, ours)}</body></html>`;
  return page.around ? page.around(html, ours) : html;
}
