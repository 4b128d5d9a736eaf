import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/locales/es.js';
import {
  draw,
  harbor,
  inTurn,
  meta as shared,
  press,
  saving,
  type,
  where,
  widgetIn,
  type Args,
  type Play,
  type Story,
} from './checklist-play.js';

/** Taking the list along and saving it, also where that is not possible; and other languages. */
const meta: Meta<Args> = { ...shared, title: 'Checklist kept' };
export default meta;

/** The list was copied. */
export const Copied: Story = {
  play: where(navigator, 'clipboard', { writeText: () => Promise.resolve() }, press('Copy')),
};

/** The rules for paper, for every medium. */
function onScreen({ cssRules }: CSSStyleSheet): CSSStyleSheet {
  const copy = new CSSStyleSheet();
  const rules = [...cssRules].flatMap((rule) =>
    rule instanceof CSSMediaRule ? [...rule.cssRules] : [rule],
  );
  copy.replaceSync(rules.map(({ cssText }) => cssText).join(''));
  return copy;
}

/** What is printed in place of the page, laid out on the screen. */
export const OnPaper: Story = {
  render: (args) => html`<div class="paper">${draw(args)}</div>`,
  play: async (context) => {
    const opens = () => dispatchEvent(new Event('beforeprint'));
    await where(window, 'print', opens, press('Most want to ask: Can you', 'Print'))(context);
    const sheet = document.querySelector('[data-alliance-sheet]')!;
    // It is taken off the page again, and laid where the widget was.
    dispatchEvent(new Event('afterprint'));
    // All sheets share their style sheet: one of its own is shown on the screen, too.
    sheet.shadowRoot!.adoptedStyleSheets = sheet.shadowRoot!.adoptedStyleSheets.map(onScreen);
    const paper = context.canvasElement.querySelector<HTMLElement>('.paper')!;
    paper.style.background = '#fff';
    paper.replaceChildren(sheet);
  },
};

/** The browser does not copy: the words are there to be marked. */
export const NotCopied: Story = {
  play: where(navigator, 'clipboard', undefined, press('Most want to ask: Can you', 'Copy')),
};

/** The list was saved as a file with a name that says nothing. */
export const SavedAsFile: Story = {
  play: where(HTMLAnchorElement.prototype, 'click', () => undefined, press('Save as a file')),
};

/** Files cannot be made here. */
export const NotSavedAsFile: Story = {
  play: where(URL, 'createObjectURL', undefined, press('Save as a file')),
};

/** There is no print window here. */
export const NotPrinted: Story = {
  play: where(window, 'print', undefined, press('Print my list')),
};

/** By the visitor's own switch; their own words by another. */
export const Saved: Story = { play: saving(press('Save on this device')) };

/** Own words are saved, too. */
export const SavedWithWords: Story = {
  play: saving(press('Save on this device', 'Also save')),
};

const refuse = () => {
  throw new DOMException('full', 'QuotaExceededError');
};

/** The device is full, or the browser refuses. */
export const NotSaved: Story = {
  play: where(Storage.prototype, 'setItem', refuse, press('Save on this device')),
};

/** The browser refuses later: what is there stays, and the words say so. */
export const NoLongerSaved: Story = {
  play: saving(
    inTurn(
      press('Save on this device'),
      where(Storage.prototype, 'setItem', refuse, press('Trauma')),
    ),
  ),
};

/** What a newer version saved is kept apart, and said. */
export const KeptApart: Story = {
  play: saving(async (context) => {
    const old = { v: 99, savedAt: Date.now(), data: {} };
    localStorage.setItem('alliance:checklist', JSON.stringify(old));
    const widget = widgetIn(context);
    const fresh = widget.cloneNode(true) as typeof widget;
    widget.replaceWith(fresh);
    await fresh.updateComplete;
  }),
};

/** A device that many use: saving is not offered, and there is a fast way out. */
export const SharedDevice: Story = {
  render: () =>
    html`<alliance-checklist
      save="off"
      quick-exit="on"
      region="GB"
      privacy-url="https://harborstreet.example/privacy"
    ></alliance-checklist>`,
  play: press('Need help now'),
};

const record = (guard: string, ...names: string[]): Play =>
  where(
    window,
    'fbq',
    () => undefined,
    inTurn(
      (context) => {
        const widget = widgetIn(context);
        widget.setAttribute('tracker-guard', guard);
        widget.dispatchEvent(new FocusEvent('focusin'));
      },
      press(...names),
    ),
  );

/** The page may record what visitors do: they are told. */
export const Recorded: Story = { play: record('warn') };

/** The owner rules typing out on such a page. */
export const NoTyping: Story = { play: record('block', 'See all') };

/** In Spanish. */
export const Spanish: Story = {
  render: (args) =>
    html`<div lang="es">${draw({ ...args, facts: { ...harbor, region: 'ES' } })}</div>`,
  play: inTurn(press('Llamada', 'Trauma', 'Por qué', 'Decirlo'), type('no dormir')),
};

/** All questions in Spanish. */
export const SpanishAllQuestions: Story = { ...Spanish, play: press('Ver las', '¿Cuál') };

/** In the talk, in Spanish. */
export const SpanishInTheTalk: Story = { ...Spanish, play: press('La que más', 'Durante') };

/** After the talk, in Spanish. */
export const SpanishAfterTheTalk: Story = {
  ...Spanish,
  play: press('Durante', '¿Puedes', 'Después'),
};

/** Other lists and a reminder, in Spanish. */
export const SpanishReminder: Story = {
  ...Spanish,
  play: press('Listas para', 'Añadir una lista', 'Listo', 'Poner un aviso'),
};
