import type { WidgetElement } from '../widget/widget-element.js';

/** How the parts of the quiz speak: the widget's words, its headings, its dates. */
export type Voice = Pick<WidgetElement<object>, 't' | 'h' | 'locale'>;
