/** What the stories of the checklist share: a practice, a way to draw it, and a visitor's hands. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/define.js';
import type { Practice } from '../src/practice/schema.js';

export const harbor: Practice = {
  name: 'Harbor Street Psychotherapy',
  region: 'US',
  booking: { consultation: { minutes: 15 } },
  therapists: [
    {
      id: 'ana',
      name: 'Ana Reyes',
      answers: {
        B2: 'Yes. I am licensed in New York as an LCSW. You can look me up with the state.',
        D1: 'I listen for what keeps coming back, and we look at it together.',
      },
    },
  ],
};

export interface Args {
  mode: 'before' | 'during' | 'after';
  set: 'starter' | 'first' | 'call' | 'trauma' | 'online' | 'budget' | 'identity' | 'access';
  minutes: number;
  exposeAnswers: boolean;
  facts: Practice;
}

export type Story = StoryObj<Args>;
export type Play = NonNullable<Story['play']>;

/** The widget with its facts in a JSON child, as a page would write it. */
export const draw = ({ mode, set, minutes, exposeAnswers, facts }: Args): TemplateResult => html`
  <alliance-checklist mode=${mode} set=${set} minutes=${minutes} ?expose-answers=${exposeAnswers}>
    <script type="application/json">
      ${JSON.stringify(facts)}
    </script>
  </alliance-checklist>
`;

export const meta = {
  component: 'alliance-checklist',
  args: { mode: 'before', set: 'starter', minutes: 15, exposeAnswers: false, facts: harbor },
  argTypes: {
    mode: { control: 'inline-radio', options: ['before', 'during', 'after'] },
    set: {
      control: 'select',
      options: ['starter', 'first', 'call', 'trauma', 'online', 'budget', 'identity', 'access'],
    },
  },
  render: draw,
} as const;

type Canvas = Parameters<Play>[0];

export const widgetIn = ({ canvasElement }: Canvas) =>
  canvasElement.querySelector('alliance-checklist')!;

/** Waits for what comes later, too. */
async function found<E extends Element>(context: Canvas, find: () => E | undefined | null) {
  await widgetIn(context).updateComplete;
  for (let tries = 0; !find() && tries < 100; tries++) await new Promise(requestAnimationFrame);
  return find()!;
}

async function settled(context: Canvas) {
  await new Promise(requestAnimationFrame);
  await widgetIn(context).updateComplete;
}

const nameOf = (control: HTMLElement) => (control.ariaLabel ?? control.textContent ?? '').trim();

/** Presses, in order, the first button, choice or summary whose words or name begin as given. */
export const press =
  (...names: string[]): Play =>
  async (context) => {
    const root = widgetIn(context).shadowRoot!;
    for (const name of names) {
      const control = await found(context, () =>
        [...root.querySelectorAll<HTMLElement>('button, label, summary')].find((each) =>
          nameOf(each).startsWith(name),
        ),
      );
      control.click();
      await settled(context);
    }
  };

/** Types into a field, as a rule into the one for the visitor's own words. */
export const type =
  (text: string, field = '.typing textarea'): Play =>
  async (context) => {
    const root = widgetIn(context).shadowRoot!;
    const input = await found(context, () => root.querySelector<HTMLInputElement>(field));
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(context);
  };

/** Chooses a first line. */
export const begin =
  (opener: string): Play =>
  async (context) => {
    const select = widgetIn(context).shadowRoot!.querySelector('select')!;
    select.value = opener;
    select.dispatchEvent(new Event('change'));
    await settled(context);
  };

/** One after the other. */
export const inTurn =
  (...plays: Play[]): Play =>
  async (context) => {
    await widgetIn(context).updateComplete;
    for (const play of plays) await play(context);
  };

/** Plays where a part of the browser is another: missing, or refusing. */
export const where =
  (owner: object, name: string, value: unknown, play: Play): Play =>
  async (context) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });
    try {
      await play(context);
    } finally {
      if (own) Object.defineProperty(owner, name, own);
      else Reflect.deleteProperty(owner, name);
    }
  };

/** Plays with saving; the next story finds nothing of it. */
export const saving =
  (play: Play): Play =>
  async (context) => {
    await play(context);
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith('alliance:')) localStorage.removeItem(key);
    }
  };
