import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { Practice } from '../../src/practice/schema.js';
import { booking } from '../../src/text/en/booking.js';
import { checklist } from '../../src/text/en/checklist.js';
import { common } from '../../src/text/en/common.js';
import { feedback } from '../../src/text/en/feedback.js';
import { fitQuiz } from '../../src/text/en/fit-quiz.js';
import type { TextTree } from '../../src/text/text.js';
import type { WidgetElement } from '../../src/widget/widget-element.js';

type Widget = WidgetElement<object>;

const facts: Practice = {
  name: 'El patio',
  region: 'US GB CA IE NZ PT ZZ',
  timeZone: 'Europe/Madrid',
  privacyUrl: 'https://patio.example/datos',
  contact: {
    phone: '+34 555 010 010',
    sms: '+34 555 010 010',
    email: 'hola@patio.example',
    hours: 'De lunes a jueves, de 10 a 19',
    replyWithin: 'un día laborable',
  },
  booking: {
    url: 'https://cal.example/patio',
    status: 'waitlist',
    waitlistWeeks: 6,
    consultation: { minutes: 20, fee: 'gratis', fullFee: '60 €', formats: ['video', 'phone'] },
  },
  therapists: ['Elena', 'Marta', 'Luz'].map((name, index) => ({
    id: name.toLowerCase(),
    name,
    openFrom: '2999-03-01',
    asOf: '2020-01-01',
    licence: { label: 'Psicología', number: '00', region: 'ES', checkUrl: 'https://r.example/' },
    style: { LEAD: { lo: -2, hi: -1 }, TALK: { lo: -2, hi: 2 }, TONE: { lo: index as 0, hi: 2 } },
    focus: ['feel'],
    hopes: ['cope'],
    methods: [{ id: 'emdr' }],
    practical: { languages: ['es'], times: ['morning'], access: ['step-free'] },
    contact: { email: `${name}@patio.example` },
    answers: { A1: 'Hablando.' },
  })),
  safety: { licensingBodyUrl: 'https://colegio.example/', secondContact: 'Marta' },
};

/** Sentences of a tree; gaps cut them into pieces. */
const leaves = (tree: TextTree | string | readonly string[]): string[] =>
  typeof tree === 'string' ? [tree] : Object.values(tree).flatMap(leaves);
const pieces = [booking, checklist, common, feedback, fitQuiz]
  .flatMap(leaves)
  .flatMap((words) => words.split(/\{\w+\}/))
  .map((piece) => piece.trim())
  .filter((piece) => /\p{L}{2}/u.test(piece));
const whole = new Set(pieces.filter((piece) => !['EMDR', 'Trauma', 'video', 'US'].includes(piece)));
const long = [...whole].filter((piece) => piece.split(' ').length > 2);

/** Everything that is seen or read out, word by word as it stands. */
function* wordsIn(root: ParentNode): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode.textContent!.replace(/\s+/g, ' ').trim();
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-valuetext', 'placeholder', 'title', 'alt']) {
      yield element.getAttribute(name) ?? '';
    }
    if (element instanceof HTMLTextAreaElement) yield element.value;
  }
}

const known = new Map<string, boolean>();

function isEnglish(words: string): boolean {
  const verdict =
    known.get(words) ?? (whole.has(words) || long.some((piece) => words.includes(piece)));
  known.set(words, verdict);
  return verdict;
}

const englishIn = (widget: Widget) => [...wordsIn(widget.renderRoot)].filter(isEnglish);

/** What starts over comes last, so that as much as possible is seen before. */
const LAST = /Borrar todo|Empezar de nuevo|Vaciar|Quitar todas|Ahora no|Cerrar/;

const CONTROLS = 'button, summary, input[type=radio], input[type=checkbox], input[type=range]';
const nameOf = (control: HTMLElement) =>
  `${control.getAttribute('aria-label') ?? control.textContent!.trim()} ${control.id} ${
    control instanceof HTMLInputElement ? `${control.name} ${control.labels![0]?.textContent}` : ''
  }`;

/** Presses buttons by their Spanish names, first of all the radio of that number in each group. */
async function press(widget: Widget, radio: number, ...names: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const radios = [...widget.renderRoot.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    for (const group of new Set(radios.map((one) => one.name))) {
      radios
        .filter((one) => one.name === group)
        .at(radio)
        ?.click();
    }
    await widget.updateComplete;
    const button = [...widget.renderRoot.querySelectorAll('button')].find(
      (one) => one.textContent!.trim() === name,
    );
    expect(button, name).to.exist;
    button!.click();
    await widget.updateComplete;
    await widget.updateComplete;
    found.push(...englishIn(widget));
  }
  return found;
}

/** Presses everything there is, once, and gathers the English that shows on the way. */
async function walk(widget: Widget, steps = 120): Promise<string[]> {
  const found = new Set(englishIn(widget));
  const pressed = new Set<string>();
  for (let step = 0; step < steps; step++) {
    const controls = [...widget.renderRoot.querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (control) => control.checkVisibility() && !pressed.has(nameOf(control)),
    );
    const control = controls.find((one) => !LAST.test(nameOf(one))) ?? controls[0];
    if (!control) break;
    pressed.add(nameOf(control));
    control.click();
    await widget.updateComplete;
    await widget.updateComplete;
    englishIn(widget).forEach((words) => found.add(words));
  }
  expect(pressed.size, 'things to press').to.be.above(2);
  return [...found];
}

async function visit(tag: string, attributes: Record<string, string> = {}, given = facts) {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(given);
  widget.append(script);
  await fixture(html`<div>${widget}</div>`);
  return widget;
}

const base = (widget: Widget) => widget.renderRoot.querySelector('[part~=base]')!;

describe('a page in Spanish', () => {
  const { print } = window;

  before(() => {
    document.documentElement.lang = 'es';
    window.print = () => {};
    addEventListener('click', stay, true);
  });
  after(() => {
    window.print = print;
    removeEventListener('click', stay, true);
  });
  afterEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });

  /** Files are made, and not saved by the browser of the test. */
  const stay = (event: Event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  };

  it('says what is English in English, until Spanish is there', async () => {
    const widget = await visit('alliance-booking');
    expect(base(widget)).to.have.attribute('lang', 'en');
    expect(base(widget).textContent).to.include('Take your time');

    await import('../../src/locales/es.js');
    await widget.updateComplete;
    expect(base(widget)).to.have.attribute('lang', 'es');
    expect(base(widget).textContent).to.include('Tómate tu tiempo');
  });

  const cases: [tag: string, attributes: Record<string, string>, given?: Practice][] = [
    ['alliance-checklist', {}],
    ['alliance-checklist', { mode: 'during' }],
    ['alliance-checklist', { mode: 'after' }],
    ['alliance-fit-quiz', {}],
    ['alliance-fit-quiz', { layout: 'page', therapist: 'elena' }],
    ['alliance-feedback', {}],
    ['alliance-feedback', { display: 'choices', session: '9', for: 'couple' }],
    ['alliance-booking', {}],
    ['alliance-booking', { variant: 'button', therapist: 'marta' }],
    ['alliance-booking', { variant: 'bar' }],
    ['alliance-booking', {}, { booking: { status: 'closed', referralUrl: 'https://r.example/' } }],
  ];
  for (const [tag, attributes, given] of cases) {
    it(`has no English left in ${tag} ${JSON.stringify(attributes)}`, async () => {
      const widget = await visit(tag, attributes, given && { ...facts, ...given });
      expect(await walk(widget)).to.deep.equal([]);
      expect(base(widget)).to.have.attribute('lang', 'es');
    }).timeout(60_000);
  }

  const scenes = Array<string>(8).fill('Siguiente');
  for (const [radio, therapist] of [
    [0, 'elena'],
    [1, 'marta'],
    [3, ''],
    [-1, 'luz'],
    [-2, ''],
  ] as const) {
    it(`has no English left in a result: answer ${radio}, ${therapist || 'everyone'}`, async () => {
      const widget = await visit('alliance-fit-quiz', { therapist });
      const found = await press(widget, radio, ...scenes, 'Ver mi primera mirada');
      expect([...found, ...(await walk(widget, 40))]).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('has no English left in words for what is hard to say', async () => {
    const widget = await visit('alliance-feedback', { display: 'choices' });
    const found = await press(
      widget,
      0,
      'Ayúdame a ponerle palabras',
      'No quiero que se moleste',
      'Siguiente',
      'con prisa',
      'muy cerca de ti',
      'Siguiente',
      'hubo un silencio',
      'Siguiente',
      'ir más despacio',
      'Siguiente',
      'No sé bien cómo decir esto.',
      'Siguiente',
      'Listo',
      'Llevarlo a una sesión',
    );
    expect(found).to.deep.equal([]);
    expect(base(widget).textContent).to.include(
      'No sé bien cómo decir esto. Cuando hubo un silencio, me sentí con prisa y muy cerca de ti. Me gustaría ir más despacio.',
    );
  });

  it('is Spanish where the region says more, and by the attribute of a widget alone', async () => {
    document.documentElement.lang = 'en';
    const spanish = await visit('alliance-checklist', { lang: 'es-MX' });
    const english = await visit('alliance-checklist');
    expect(base(spanish).textContent).to.include('Mi lista');
    expect(base(spanish)).to.have.attribute('lang', 'es-MX');
    expect(base(english).textContent).to.include('My list');
    document.documentElement.lang = 'es';
  });

  it('writes dates in the language of the words around them', async () => {
    const widget = await visit('alliance-fit-quiz', { lang: 'de' });
    await press(widget, 0, ...Array<string>(8).fill('Next'), 'See my first look');
    expect(base(widget).textContent).to.include('Room for new people from March 1, 2999.');
  });

  it('lets the owner replace single Spanish words', async () => {
    const text = { 'booking.headline': 'Aquí estamos' };
    const widget = await visit('alliance-booking', {}, { ...facts, text });
    expect(base(widget).textContent).to.include('Aquí estamos').and.include('¿Tienes dudas?');
  });

  it('finds Spanish words for danger', async () => {
    const widget = await visit('alliance-feedback');
    const field = widget.renderRoot.querySelector('textarea')!;
    field.value = 'ya no quiero vivir más';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('blur'));
    await widget.updateComplete;
    expect(base(widget).textContent).to.include('Parece que ahora lo estás pasando muy mal.');
  });
});
