/** What the stories of feedback share: the page around the widget, and what a visitor does there. */
import { html, nothing } from 'lit';
import '../src/define.js';
import type { AllianceFeedback } from '../src/feedback/feedback.js';
import type { Practice } from '../src/practice/schema.js';

export const harbor: Practice = {
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  therapists: [{ id: 'ana', name: 'Ana Reyes' }],
  safety: {
    licensingBodyUrl: 'https://register.example/complaints',
    secondContact: 'Sam Okoro, +1 212 555 0102',
  },
};

export interface Args {
  /** Sessions that are on the device already, a line of numbers each. */
  past?: readonly (readonly number[])[];
  /** Answers that are on the device already, so many days old; and whether words are, too. */
  saved?: { readonly state: object; readonly text?: boolean; readonly days?: number };
  display: 'line' | 'choices';
  session?: number;
  for: 'individual' | 'couple' | 'family';
  lang?: string;
  save?: 'ask' | 'off';
  trackerGuard?: 'warn' | 'block';
  facts: Practice;
}

export const DEFAULTS: Args = { display: 'line', for: 'individual', facts: harbor };

const DAY = 24 * 60 * 60 * 1000;

/** Each story has a place of its own: a page remembers what was answered at one. */
let stories = 0;

const keep = (name: string, data: object, days = 0) =>
  localStorage.setItem(
    `alliance:${name}:story-${stories}`,
    JSON.stringify({ v: 1, savedAt: Date.now() - days * DAY, data }),
  );

/** A history on the device, as earlier visits would have left it: a session a week. */
function keepHistory(values: readonly (readonly number[])[]): void {
  const LINES = ['open', 'got', 'link', 'use', 'say', 'back'];
  const entries = values.map((lines, at) => {
    const day = new Date(Date.now() - 7 * DAY * (values.length - at)).toLocaleDateString('sv');
    const answers = lines.flatMap((value, line) => (value < 0 ? [] : [[LINES[line], value]]));
    return { day, lines: Object.fromEntries(answers) as object, pace: at % 4 === 1 ? 1 : 0 };
  });
  keep('feedback-history', { entries, asks: true, notYet: '' });
}

/** The widget with its facts in a JSON child, as a page would write it. */
export const draw = (args: Args) => {
  const { display, session, for: who, facts, past, saved } = args;
  stories++;
  if (past) keepHistory(past);
  if (saved) keep('feedback', { state: saved.state, text: !!saved.text }, saved.days);
  return html`
    <alliance-feedback
      id=${past || saved ? `story-${stories}` : nothing}
      lang=${args.lang ?? nothing}
      display=${display}
      session=${session ?? ''}
      for=${who}
      save=${args.save ?? 'ask'}
      tracker-guard=${args.trackerGuard ?? 'warn'}
    >
      <script type="application/json">
        ${JSON.stringify(facts)}
      </script>
    </alliance-feedback>
  `;
};

/** Sessions with ups and downs, and one line that fell. */
export const sessions = (count: number) =>
  Array.from({ length: count }, (_, at) => [
    55 + Math.round(25 * Math.sin(at / 2)),
    at > count - 3 ? 30 : 80 + (at % 3) * 4,
    60 + (at % 5) * 7,
    at % 4 ? 70 - (at % 60) : -1,
    Math.min(100, 40 + at * 2),
    90 - (at % 6) * 5,
  ]);

export const widgetIn = (canvas: HTMLElement) =>
  canvas.querySelector<AllianceFeedback>('alliance-feedback')!;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Waits until there is something in the widget: some parts come a moment later. */
export async function found<E extends HTMLElement>(
  canvas: HTMLElement,
  selector: string,
  words?: string,
): Promise<E> {
  const { shadowRoot } = widgetIn(canvas);
  for (let tries = 0; tries < 300; tries++) {
    const all = [...(shadowRoot?.querySelectorAll<E>(selector) ?? [])];
    const element = all.find(({ textContent }) => !words || textContent?.trim() === words);
    if (element) return element;
    await pause(10);
  }
  throw new Error(`There is no ${selector} ${words ?? ''}`);
}

/** Presses buttons, choices and disclosures by the words a visitor sees. */
export async function press(canvas: HTMLElement, ...labels: string[]): Promise<void> {
  const widget = widgetIn(canvas);
  for (const label of labels) {
    await widget.updateComplete;
    (await found(canvas, 'button, label, summary', label)).click();
  }
  await widget.updateComplete;
}

/** Answers lines, top to bottom, by keys: so many steps from the middle; a word leaves one open. */
export async function answer(canvas: HTMLElement, ...steps: (number | 'open')[]): Promise<void> {
  const widget = widgetIn(canvas);
  await widget.updateComplete;
  const items = widget.shadowRoot!.querySelectorAll('.item:has(input[type=range])');
  for (const [at, item] of items.entries()) {
    const step = steps[at];
    if (step === undefined) continue;
    if (step === 'open') {
      item.querySelector<HTMLElement>('.cannot')!.click();
      continue;
    }
    const key = step < 0 ? 'ArrowDown' : step > 0 ? 'ArrowUp' : 'Enter';
    const event = () => new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    for (let press = 0; press < Math.max(1, Math.abs(step)); press++) {
      item.querySelector('input')!.dispatchEvent(event());
    }
  }
  await settle(canvas);
}

/** What stands out comes after a pause. */
export async function settle(canvas: HTMLElement): Promise<void> {
  await pause(800);
  await widgetIn(canvas).updateComplete;
}

/** Writes into a field, and leaves it. */
export async function write(canvas: HTMLElement, id: string, words: string): Promise<void> {
  const field = await found<HTMLTextAreaElement>(canvas, `#${id}`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('blur'));
  await widgetIn(canvas).updateComplete;
}

/** For as long as it takes, something in the browser is as in another browser. */
export async function where<T extends object>(
  thing: T,
  name: keyof T,
  value: unknown,
  act: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(thing, name);
  Object.defineProperty(thing, name, { value, configurable: true });
  try {
    await act();
  } finally {
    if (own) Object.defineProperty(thing, name, own);
    else Reflect.deleteProperty(thing, name);
  }
}
