import { fixture, html } from '@open-wc/testing';
import { AllianceFitQuiz } from '../../src/fit-quiz/fit-quiz.js';
import type { Practice, Therapist } from '../../src/practice/schema.js';

customElements.define('alliance-fit-quiz', AllianceFitQuiz);

export const to = (lo: number, hi = lo, note?: string) =>
  ({ lo, hi, ...(note && { note }) }) as NonNullable<NonNullable<Therapist['style']>['LEAD']>;

const anaStyle: Therapist['style'] = {
  LEAD: to(-2, -1),
  TALK: to(-1),
  TIME: to(0, 2),
  FEEL: to(-1, 0),
  TONE: to(-2, -1, 'I tend to wait until you are ready.'),
  PACE: to(-2, 2),
  BETWEEN: to(-1),
};

export const ana: Therapist = {
  id: 'ana',
  name: 'Ana',
  style: anaStyle,
  focus: ['feel', 'do'],
  hopes: ['cope'],
  methods: [{ id: 'emdr', note: 'We go step by step.' }],
};
export const dee: Therapist = { id: 'dee', name: 'Dee', style: { ...anaStyle, TONE: to(1, 2) } };
export const fay: Therapist = { id: 'fay', name: 'Fay', style: { ...anaStyle, TONE: to(1, 2) } };
export const eli: Therapist = { id: 'eli', name: 'Eli', style: { CHECK: to(-2) } };

export const solo: Practice = { name: 'Harbor Street', therapists: [ana] };
export const group: Practice = { name: 'Harbor Street', therapists: [eli, fay, dee, ana] };

/** The quiz as a visitor finds it on the page of a practice. */
export async function visit(
  facts: Practice = {},
  attributes: Record<string, string> = {},
  beside: unknown = '',
): Promise<AllianceFitQuiz> {
  const quiz = document.createElement('alliance-fit-quiz') as AllianceFitQuiz;
  for (const [name, value] of Object.entries(attributes)) quiz.setAttribute(name, value);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(facts);
  quiz.append(script);
  await fixture(html`<div>${quiz}${beside}</div>`);
  return quiz;
}

const SELECTORS = {
  link: 'a[href]',
  button: 'button',
  heading: 'h1, h2, h3, h4, h5, h6',
  group: 'fieldset, [role=group]',
  radio: 'input[type=radio]',
  combobox: 'select',
  status: '[role=status]',
  disclosure: 'summary',
} as const;

export type Role = keyof typeof SELECTORS;

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Text as it is read out: without what is hidden from assistive technology. */
function spoken(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return plain(copy.textContent);
}

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    return spoken(element.labels![0]!);
  }
  return spoken(element.querySelector('legend') ?? element);
}

/** Everything of one role that can be seen, in reading order. */
export const all = (quiz: Element, role: Role): HTMLElement[] =>
  [...quiz.shadowRoot!.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );

export const names = (quiz: Element, role: Role): string[] => all(quiz, role).map(nameOf);

export function find(quiz: Element, role: Role, name: string | RegExp): HTMLElement | undefined {
  return all(quiz, role).find((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
}

/** What is read out of the whole quiz, drawings left out. */
export const read = (quiz: Element): string =>
  spoken(quiz.shadowRoot!.querySelector('[part~=base]')!);

export async function settled(quiz: AllianceFitQuiz): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await quiz.updateComplete;
}

/** Presses what is named, wherever a press is what it takes. */
export async function press(quiz: AllianceFitQuiz, name: string | RegExp): Promise<void> {
  const found = (['button', 'radio', 'disclosure', 'link'] as const)
    .map((role) => find(quiz, role, name))
    .find(Boolean);
  if (!found) throw new Error(`Nothing to press named ${name}: ${names(quiz, 'button')}`);
  found.focus();
  found.click();
  await settled(quiz);
}

/** Answers the scenes in order (undefined skips), and goes on to what is asked last. */
export async function answer(
  quiz: AllianceFitQuiz,
  answers: readonly (number | 'either' | 'unsure' | undefined)[],
): Promise<void> {
  for (const one of answers) {
    const place = one === 'either' ? 5 : one === 'unsure' ? 6 : (one ?? 0) + 2;
    if (one !== undefined) (all(quiz, 'radio')[place] as HTMLInputElement).click();
    await settled(quiz);
    await press(quiz, 'Next');
  }
}

/** Eight answers beside which Ana differs on one, is near or flexible on some, and fits the rest. */
export const EIGHT = [-2, -1, 1, 'either', 2, 0, 'unsure', -2] as const;

export async function finish(
  quiz: AllianceFitQuiz,
  answers: readonly (number | 'either' | 'unsure' | undefined)[] = EIGHT,
  matters: readonly string[] = [],
): Promise<void> {
  await answer(quiz, answers);
  for (const name of matters) await press(quiz, name);
  await press(quiz, 'See my first look');
}

/** What holds the focus, inside the quiz. */
export const focused = (quiz: Element): string => {
  const active = quiz.shadowRoot!.activeElement;
  return active ? nameOf(active) : '';
};

/** The sections of the result, each with the lines or people in it. */
export function outline(quiz: Element): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const heading of all(quiz, 'heading')) {
    if (heading.localName === 'h3') found[nameOf(heading)] = [];
    if (heading.localName === 'h4') Object.values(found).at(-1)!.push(nameOf(heading));
  }
  return found;
}
