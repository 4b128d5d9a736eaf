import { fixture, html } from '@open-wc/testing';
import { AllianceChecklist } from '../../src/checklist/checklist.js';
import { waitUntil } from '../wait.js';

if (!customElements.get('alliance-checklist')) {
  customElements.define('alliance-checklist', AllianceChecklist);
}

const CONTROLS = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  searchbox: 'input[type=search]',
  datetime: 'input[type=datetime-local]',
  combobox: 'select',
  textbox: 'textarea',
} as const;

type Role = keyof typeof CONTROLS;
type ControlOf<R extends Role> = R extends 'button'
  ? HTMLButtonElement
  : R extends 'textbox'
    ? HTMLTextAreaElement
    : R extends 'combobox'
      ? HTMLSelectElement
      : HTMLInputElement;

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const nameOf = (control: HTMLElement) =>
  squeeze(
    control.getAttribute('aria-label') ??
      (control as HTMLInputElement).labels?.[0]?.textContent ??
      control.textContent,
  );

const legendOf = (control: HTMLElement) =>
  squeeze(control.closest('fieldset')?.querySelector('legend')?.textContent);

const isShown = (control: HTMLElement) => control.checkVisibility({ visibilityProperty: true });

/** A checklist as a visitor meets it: controls by role and name, words by what is seen. */
export class Page {
  constructor(readonly element: AllianceChecklist) {}

  private get _root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Every control of a role whose name fits. */
  all<R extends Role>(role: R, name: string | RegExp = /./): ControlOf<R>[] {
    return [...this._root.querySelectorAll<HTMLElement>(`.body ${CONTROLS[role]}`)].filter(
      (control) =>
        isShown(control) &&
        (typeof name === 'string' ? nameOf(control) === name : name.test(nameOf(control))),
    ) as ControlOf<R>[];
  }

  get<R extends Role>(role: R, name?: string | RegExp): ControlOf<R> {
    const [found] = this.all(role, name);
    if (!found) throw new Error(`There is no ${role} "${String(name)}".`);
    return found;
  }

  async press(name: string | RegExp): Promise<void> {
    const button = this.get('button', name);
    button.focus();
    button.click();
    await this.settled();
  }

  async tick(name: string | RegExp): Promise<void> {
    this.get('checkbox', name).click();
    await this.settled();
  }

  /** Chooses one of a group of radios. */
  async pick(name: string | RegExp, group?: string): Promise<void> {
    const radio = this.all('radio', name).find((each) => !group || legendOf(each) === group);
    if (!radio) throw new Error(`There is no radio "${String(name)}".`);
    radio.focus();
    radio.click();
    await this.settled();
  }

  /** Ticks a box below the widget's own part: saving. */
  async save(name: string): Promise<void> {
    const boxes = [...this._root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    boxes.find((box) => nameOf(box) === name)!.click();
    await this.settled();
  }

  /** Opens or closes what stands under a summary. */
  async unfold(summary: string): Promise<void> {
    const found = [...this._root.querySelectorAll<HTMLElement>('summary')].find(
      (each) => squeeze(each.textContent) === summary,
    );
    found!.click();
    await this.settled();
  }

  async type(
    text: string,
    role: 'textbox' | 'searchbox' | 'datetime' = 'textbox',
    name?: string | RegExp,
  ): Promise<void> {
    const box = this.get(role, name);
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async choose(name: string | RegExp, value: string): Promise<void> {
    const select = this.get('combobox', name);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((done) => setTimeout(done));
    await this.element.updateComplete;
  }

  /** The questions of a screen in order, ticked or not. */
  get questions(): string[] {
    return [...this._root.querySelectorAll('label.pick [part~=option-label]')].map((each) =>
      squeeze(each.textContent),
    );
  }

  get ticked(): string[] {
    return this.all('checkbox')
      .filter(({ checked }) => checked)
      .map(nameOf);
  }

  get pressed(): string[] {
    return this.all('button')
      .filter((button) => button.ariaPressed === 'true')
      .map(nameOf);
  }

  /** What is chosen in the group of radios of this name. */
  chosen(group: string): string | undefined {
    const radio = this.all('radio').find((each) => each.checked && legendOf(each) === group);
    return radio && nameOf(radio);
  }

  /** All words in the widget's own part. */
  get words(): string {
    return squeeze(this._root.querySelector<HTMLElement>('.body')?.innerText);
  }

  /** What is said below: what is saved, and what is not. */
  get strip(): string {
    return squeeze(this._root.querySelector<HTMLElement>('.strip')?.innerText);
  }

  /** What assistive technology was told last. */
  get said(): string {
    return squeeze(this._root.querySelector('.visually-hidden[role=status]')?.textContent);
  }

  /** The name of what has the focus. */
  get focused(): string {
    const at = this._root.activeElement;
    return at instanceof HTMLElement ? nameOf(at) : '';
  }

  async until(condition: () => boolean): Promise<void> {
    await waitUntil(condition);
    await this.settled();
  }
}

/** Shows a checklist with these attributes and this practice.json. */
export async function show(
  attributes: Record<string, string> = {},
  practice?: object,
): Promise<Page> {
  const holder = await fixture(html`<div></div>`);
  const element = document.createElement('alliance-checklist') as AllianceChecklist;
  for (const [name, value] of Object.entries({ region: 'US', ...attributes })) {
    element.setAttribute(name, value);
  }
  if (practice) {
    const json = document.createElement('script');
    json.type = 'application/json';
    json.textContent = JSON.stringify(practice);
    element.append(json);
  }
  holder.append(element);
  const page = new Page(element);
  await page.settled();
  return page;
}
