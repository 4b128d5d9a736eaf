import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../.cache/custom-elements.json';
import '../src/define.ts';
import './preview.css';

setCustomElementsManifest(manifest);

const toolbar = (name, icon, ...items) => ({
  description: name,
  toolbar: { title: name, icon, items, dynamicTitle: true },
});

/** The page around a story is plain, so that what is seen is the widget's own doing. */
function setPage(draw, { globals }) {
  document.documentElement.dir = globals.direction;
  document.documentElement.dataset.scheme = globals.scheme;
  document.documentElement.lang = globals.language;
  return draw();
}

export default {
  tags: ['autodocs'],
  decorators: [setPage],
  globalTypes: {
    scheme: toolbar('Page', 'mirror', 'light', 'dark'),
    direction: toolbar('Direction', 'transfer', 'ltr', 'rtl'),
    language: toolbar('Language', 'globe', 'en', 'es', 'de'),
  },
  initialGlobals: { scheme: 'light', direction: 'ltr', language: 'en' },
  parameters: {
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: { order: ['Start', 'Theming', 'Checklist', 'Fit quiz', 'Feedback', 'Booking'] },
    },
  },
};
