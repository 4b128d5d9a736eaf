/** Site builders and routers that swap what is on the page without loading another one. */
import assert from 'node:assert/strict';
import { COUNTER, readWidgets, readWords } from '../in-page.js';
import { BOOKING, FALLBACK, fileFor, QUIZ } from '../page.js';
import { expectNothingLeft } from './moving.js';

const FEEDBACK = `<div data-alliance="feedback" data-id="after" data-region="US">${FALLBACK}</div>`;
const CHECKLIST = `<alliance-checklist id="first" region="US">${FALLBACK}</alliance-checklist>`;
const INSIDE = BOOKING + QUIZ.replace('data-region', 'data-id="quiz" data-region');
const HOME = `${INSIDE}${FEEDBACK}${CHECKLIST}`;

/** Goes to another page of the site and back, so many times. */
const there = (rounds) =>
  [...Array(rounds).keys()].reduce(
    (before) => before.then(() => window.hostGo('about')).then(() => window.hostGo('home')),
    Promise.resolve(),
  );

/** To the page without widgets, with a count of what lives on there. */
const awayRounds = async (visitor, rounds) => {
  await visitor.read(there, rounds);
  await visitor.read(() => window.hostGo('about'));
};

const isDrawn = (all) => all.every(({ drawn }) => drawn);

/** What was answered is there after a swap; after 50 of them nothing else is. */
async function expectVisitSurvives(visitor) {
  const names = ['fit-quiz', 'checklist', 'feedback'];
  for (const name of ['feedback', 'checklist']) await visitor.useByKeyboard(name);
  const scene = await visitor.read(readWords, 'fit-quiz');
  const pressed = () =>
    ['checklist', 'feedback'].map((name) =>
      [
        ...document
          .querySelector(`alliance-${name}`)
          .shadowRoot.querySelectorAll('[aria-pressed=true], input'),
      ].map((one) => one.value + one.checked + one.getAttribute('aria-pressed')),
    );
  const marks = await visitor.read(pressed);
  await visitor.read(there, 1);
  await visitor.until(readWidgets, isDrawn, names);
  assert.equal(await visitor.read(readWords, 'fit-quiz'), scene);
  assert.match(await visitor.read(readWords, 'checklist'), /My list 9 picked/);
  assert.deepEqual(await visitor.read(pressed), marks);
  await expectNothingLeft(visitor, (rounds) => awayRounds(visitor, rounds));
  await visitor.read(() => window.hostGo('home'));
  await visitor.until(readWidgets, isDrawn, names);
  assert.equal(await visitor.read(readWords, 'fit-quiz'), scene);
}

const swap = (how) => ({
  head: `<script>${COUNTER}</script>`,
  body: `<div id="site">${HOME}</div>`,
  end: `<script>(() => {
    const pages = { home: document.querySelector('#site').innerHTML, about: '<p>About</p>' };
    const frame = () => new Promise((done) => requestAnimationFrame(() => done()));
    window.hostGo = async (name) => {
      history.pushState({}, '', '#' + name);
      ${how}
      await frame();
    };
    history.replaceState({}, '', '#home');
  })()</script>`,
});

const BODY_SWAP = `
  const kept = document.body.cloneNode(true);
  const next = new DOMParser().parseFromString(
    '<body>' + (document.querySelector('header')?.outerHTML ?? '') +
    '<main><div id="site">' + pages[name] + '</div></main>' +
    (document.querySelector('footer')?.outerHTML ?? ''), 'text/html').body;
  document.documentElement.replaceChild(document.adoptNode(next), document.body);
  kept.remove();`;

export const swaps = [
  {
    id: 33,
    name: 'Squarespace: the middle of the page is swapped, scripts are not run again',
    unchanged: false,
    ...swap("document.querySelector('#site').innerHTML = pages[name];"),
    check: expectVisitSurvives,
  },
  {
    id: '33b',
    name: 'Barba, Swup, Astro: swapped inside a view transition',
    unchanged: false,
    ...swap(`const change = () => { document.querySelector('#site').innerHTML = pages[name] };
      if (document.startViewTransition && !window.hostBusy) {
        const move = document.startViewTransition(change);
        move.ready.catch(() => undefined); move.finished.catch(() => undefined);
        move.skipTransition();
        await move.updateCallbackDone;
      } else change();`),
    check: expectVisitSurvives,
  },
  {
    id: 34,
    name: 'Turbo: the whole body is swapped, the old one kept as a copy',
    unchanged: false,
    ...swap(BODY_SWAP),
    check: expectVisitSurvives,
  },
  {
    id: 35,
    name: 'Elementor: a popup made anew at every opening, moving in',
    unchanged: false,
    fallback: [],
    head: `<script>${COUNTER}</script><style>.elementor-invisible { visibility: hidden }
      .animated { animation: in 50ms } @keyframes in { from { transform: scale(.9); opacity: 0 } }</style>`,
    body: '<div id="site"></div>',
    end: `<script>(() => {
      const popup = ${JSON.stringify(HOME)};
      window.hostGo = async (name) => {
        document.querySelector('.dialog-widget')?.remove();
        if (name !== 'home') return;
        const holder = document.createElement('div');
        holder.className = 'dialog-widget elementor-invisible';
        holder.innerHTML = '<div class="elementor-widget-html">' + popup + '</div>';
        document.querySelector('#site').append(holder);
        await new Promise((done) => requestAnimationFrame(() => done()));
        holder.className = 'dialog-widget animated';
      };
      window.hostGo('home');
    })()</script>`,
    check: expectVisitSurvives,
  },
  {
    id: 36,
    name: 'a framework that throws out what it did not draw itself',
    body: `<div id="site">${INSIDE}</div>`,
    settle: async ({ until, read, form }) => {
      if (form !== 'none') await until(readWidgets, isDrawn, ['fit-quiz']);
      await read((html) => {
        document.querySelector('[data-alliance]').innerHTML = html;
      }, FALLBACK);
    },
  },
  {
    id: 37,
    name: 'mounts inside the open shadow root of the page’s own element',
    body: `<my-page data-alliance-inside></my-page>${BOOKING}
      <template id="inside">${QUIZ}</template>`,
    end: `<script>customElements.define('my-page', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        setTimeout(() => root.append(document.querySelector('#inside').content.cloneNode(true)), 50);
      }
    })</script>`,
    fallback: ['booking'],
  },
  {
    id: 38,
    name: 'Wix: the element made by the builder, attributes later, the script last',
    widgets: ['booking'],
    forms: ['classic', 'module', 'booking'],
    fallback: [],
    scripts: '',
    body: '<div id="comp" style="height: 300px; overflow: auto"></div>',
    end: ({ form }) => `<script>(() => {
      const element = document.createElement('alliance-booking');
      element.style.cssText = 'display: block; width: 100%; height: 100%';
      document.querySelector('#comp').append(element);
      element.setAttribute('region', 'US');
      if ('${form}' === 'none') return;
      const script = document.createElement('script');
      script.type = '${form}' === 'module' ? 'module' : '';
      script.src = '${fileFor(form)}';
      script.onload = () => setTimeout(() => {
        element.setAttribute('phone', '+1 212 555 0100');
        element.setAttribute('name', 'Harbor Street');
      }, 50);
      document.head.append(script);
    })()</script>`,
  },
];
