/** Every page of the set, with what it leaves unsaid filled in. */
import { ENGINES } from '../../../scripts/browsers.js';
import { builders } from './builders.js';
import { editors } from './editors.js';
import { facts } from './facts.js';
import { loading } from './loading.js';
import { looks } from './looks.js';
import { moving } from './moving.js';
import { policies } from './policies.js';
import { scripts } from './scripts.js';
import { sent } from './sent.js';
import { swaps } from './swaps.js';

/** What a page promises unless it says otherwise. */
const DEFAULTS = {
  engines: ['chromium'],
  forms: ['classic', 'module'],
  /** The widgets that the page holds. */
  widgets: ['booking', 'fit-quiz'],
  unchanged: true,
  says: [],
  /** How many messages arrive. */
  posts: 0,
};

/** A file of one widget draws that widget; of the others the fallback stays. */
async function checkWidgets(visitor, { widgets, covered }) {
  const alone = widgets.includes(visitor.form);
  await visitor.expectWidgets(alone ? [visitor.form] : widgets, { covered });
  if (alone && widgets.length > 1) {
    await visitor.expectFallback(widgets.filter((name) => name !== visitor.form));
  }
}

function complete(page) {
  const whole = { ...DEFAULTS, ...page, id: String(page.id) };
  if (whole.engines === 'all') whole.engines = ENGINES;
  whole.fallback ??= whole.widgets;
  whole.check = async (visitor) => {
    await page.before?.(visitor);
    if (!page.ownCheck) await checkWidgets(visitor, whole);
    await page.check?.(visitor);
  };
  return whole;
}

export const GROUPS = [
  { title: 'How the script comes', pages: loading },
  { title: 'What editors make of the tags', pages: editors },
  { title: 'Elements that come and go', pages: moving },
  { title: 'Style sheets that reach for everything', pages: looks },
  { title: 'Scripts, forms and names of the page', pages: scripts },
  { title: 'Pages that allow little', pages: policies },
  { title: 'What is configured, and messages that lie', pages: facts },
  { title: 'What is sent', pages: sent },
  { title: 'Pages that swap what they show', pages: swaps },
  { title: 'Builders, networks and browsers', pages: builders },
].map(({ title, pages }) => ({ title, pages: pages.map(complete) }));

export const PAGES = GROUPS.flatMap(({ pages }) => pages);

/** Files of one widget alone are visited in Chromium only. */
export const formsOf = ({ forms }, engine) =>
  engine === 'chromium' ? forms : forms.filter((form) => form === 'classic' || form === 'module');
