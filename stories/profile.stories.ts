import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/builder/profile.js';
import type { ProfileForm } from '../src/builder/profile-form.js';

/** The page where a therapist says how they work. For owners: nothing is sent or saved. */
const meta: Meta = {
  title: 'How a therapist works',
  component: 'alliance-profile-form',
  render: () => html`<alliance-profile-form></alliance-profile-form>`,
};
export default meta;

type Play = NonNullable<StoryObj['play']>;
type Given = Parameters<Play>[0];

const rootOf = async ({ canvasElement }: Given) => {
  const form = canvasElement.querySelector<ProfileForm>('alliance-profile-form')!;
  await form.updateComplete;
  return { form, root: form.shadowRoot! };
};

async function type(context: Given, field: string, value: string): Promise<void> {
  const { form, root } = await rootOf(context);
  const input = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${field}`)!;
  input.value = value;
  input.dispatchEvent(new Event('input'));
  await form.updateComplete;
}

/** Presses places, from 0 to 4, line by line; an empty line is left out. */
async function press(context: Given, ...lines: readonly (readonly number[])[]): Promise<void> {
  const { form, root } = await rootOf(context);
  for (const [line, places] of lines.entries()) {
    for (const place of places) {
      const group = root.querySelectorAll('.places')[line]!;
      group.querySelectorAll('button')[place]!.click();
      await form.updateComplete;
    }
  }
}

async function copy(context: Given): Promise<void> {
  const { form, root } = await rootOf(context);
  root.querySelector<HTMLButtonElement>('.primary')!.click();
  for (let turn = 0; turn < 100 && !root.querySelector('.told')?.textContent; turn++) {
    await new Promise(requestAnimationFrame);
  }
  await form.updateComplete;
}

const ready: Play = async (context) => {
  await type(context, 'name', 'Ana Reyes');
  await press(context, [3, 4], [1, 2], [2, 3], [], [0, 1], [2], [1], [0, 1]);
  await type(context, 'note-LEAD', 'I ask what is on your mind, and then I wait.');
};

/** Nothing said yet. */
export const Empty: StoryObj = {};

/** A few lines: too little to compare. */
export const HalfFilledIn: StoryObj = {
  play: async (context) => {
    await type(context, 'name', 'Ana Reyes');
    await press(context, [3, 4], [], [2]);
  },
};

/** Nothing to advise. */
export const Ready: StoryObj = { play: ready };

/** Advice on everything there can be: a long name, long words, claims, wide ranges, an old date. */
export const MuchToAdvise: StoryObj = {
  play: async (context) => {
    await type(context, 'name', 'Bartholomew Featherstonehaugh-Cholmondeley');
    await type(context, 'asOf', '2024-01-01');
    await press(context, ...Array.from({ length: 6 }, () => [0, 4]));
    await type(context, 'note-LEAD', 'I have proven results. '.repeat(7));
    await type(context, 'note-TONE', 'Clients love my work, and I am the best in town.');
  },
};

/** Copied, or the browser refused it: in both cases it says so beside the button. */
export const Copied: StoryObj = {
  play: async (context) => {
    await ready(context);
    await copy(context);
  },
};

/** In Spanish. */
export const Spanish: StoryObj = {
  render: () => html`<alliance-profile-form lang="es"></alliance-profile-form>`,
  play: ready,
};
