import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import '../src/define.js';

/** The settings of the look that a site is most likely to change. */
interface Look {
  accent?: string;
  surface?: string;
  text?: string;
  page?: string;
  font?: string;
  heading?: string;
  fontSize?: string;
  radius?: string;
  space?: string;
}

const PROPERTIES: Record<keyof Look, string> = {
  accent: '--alliance-color-accent',
  surface: '--alliance-color-surface',
  text: 'color',
  page: 'background-color',
  font: 'font-family',
  heading: '--alliance-font-heading',
  fontSize: '--alliance-font-size',
  radius: '--alliance-radius',
  space: '--alliance-space',
};

/** A part of a page in its own colours, with two widgets in it. */
function site(look: Look): HTMLElement {
  const place = document.createElement('div');
  place.style.padding = '24px';
  for (const [name, value] of Object.entries(look)) {
    if (value) place.style.setProperty(PROPERTIES[name as keyof Look], String(value));
  }
  render(
    html`<alliance-booking
        phone="+1 212 555 0100"
        email="hello@harborstreet.example"
      ></alliance-booking>
      <alliance-fit-quiz></alliance-fit-quiz>`,
    place,
  );
  return place;
}

const meta: Meta<Look> = {
  title: 'Theming',
  args: {},
  argTypes: {
    accent: { control: 'color', description: '--alliance-color-accent' },
    surface: { control: 'color', description: '--alliance-color-surface' },
    text: { control: 'color', description: "The page's own text colour" },
    page: { control: 'color', description: "The page's own ground" },
    font: { control: 'text', description: "The page's own font" },
    heading: { control: 'text', description: '--alliance-font-heading' },
    fontSize: { control: 'text', description: '--alliance-font-size' },
    radius: { control: 'text', description: '--alliance-radius' },
    space: { control: 'text', description: '--alliance-space' },
  },
  render: site,
};
export default meta;

type Story = StoryObj<Look>;

/** Nothing set: the widgets take what the page has. */
export const Untouched: Story = {};

/** One colour. Buttons, marks, links and the text on them follow. */
export const OneAccent: Story = { args: { accent: '#7a4b8f' } };

/** A light accent: the text on it turns dark by itself. */
export const LightAccent: Story = { args: { accent: '#f2b94b' } };

/** Paper, serifs and small corners. */
export const Paper: Story = {
  args: {
    accent: '#8a4b32',
    surface: '#fffaf2',
    text: '#3a322b',
    page: '#faf3e7',
    font: 'Georgia, serif',
    heading: 'Georgia, serif',
    radius: '4px',
  },
};

/** A dark page, whatever the device says. */
export const DarkPage: Story = {
  args: { accent: '#9fd3c2', surface: '#1e2a33', text: '#e6edf0', page: '#13202a' },
};

/** Larger letters, more room. */
export const LargeAndRoomy: Story = { args: { fontSize: '20px', space: '1.25em' } };
