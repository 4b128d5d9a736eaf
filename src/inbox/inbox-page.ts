import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import { AllianceElement } from '../ui/element.js';
import { baseStyles, tokens } from '../ui/styles/base.styles.js';
import { controlStyles } from '../ui/styles/controls.styles.js';
import { fieldStyles } from '../ui/styles/field.styles.js';
import { stackStyles } from '../ui/styles/stack.styles.js';
import { ThemeController } from '../ui/theme.js';
import { copyText } from '../visitor/copy-text.js';
import { saveText } from '../visitor/save-text.js';
import { readFiles } from './add-acts.js';
import { drawAdd } from './add-view.js';
import { drawSaid, drawTop } from './frame-view.js';
import { inboxStyles } from './inbox.styles.js';
import { drawBin, drawKeep, drawTroubles } from './keep-views.js';
import { chooseKey } from './key-acts.js';
import { drawMade, drawMake, drawOpen, drawStart } from './key-views.js';
import { drawInbox } from './list-view.js';
import { Session, type View } from './session.js';
import { drawTrends } from './trend-view.js';
import type { Entry } from './types.js';
import { emptyForm, type Form, type InboxView, type Made } from './view.js';

const VIEWS: Readonly<Record<View, (view: InboxView) => TemplateResult>> = {
  start: drawStart,
  make: drawMake,
  made: drawMade,
  open: drawOpen,
  add: drawAdd,
  list: drawInbox,
  person: drawTrends,
  troubles: drawTroubles,
  bin: drawBin,
  keep: drawKeep,
};

/** Where dropped text belongs: there the browser does what it always does. */
const isForText = (event: Event): boolean =>
  event.composedPath()[0] instanceof HTMLTextAreaElement ||
  event.composedPath()[0] instanceof HTMLInputElement;

/** The whole page: the therapist's reader for sent messages. */
export class InboxPage extends AllianceElement implements InboxView {
  static override styles = [
    baseStyles,
    tokens('inbox'),
    stackStyles,
    controlStyles,
    fieldStyles,
    ...inboxStyles,
  ];

  /** Follows the page, and the page the system. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  @state() form: Form = emptyForm();
  @state() made?: Made;

  readonly session = new Session(() => this.requestUpdate());

  private readonly _themeController = new ThemeController(this);
  /** What is shown, to tell when the focus moves to a new heading. */
  private _place = '';
  /** The id of the message that was open before the last change. */
  private _opened?: string;
  /** What had the focus before the last change. */
  private _focused?: Element | null;
  /** Counts the ways out of a view. */
  private _left = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('dragover', this._onDragOver);
    addEventListener('drop', this._onDrop);
    addEventListener('beforeunload', this._onLeave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('dragover', this._onDragOver);
    removeEventListener('drop', this._onDrop);
    removeEventListener('beforeunload', this._onLeave);
  }

  protected override willUpdate(): void {
    this._focused = this.shadowRoot?.activeElement;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this._themeController.apply();
    const { view, selected, person } = this.session;
    const place = [view, selected, view === 'person' && person].join('\n');
    const isNew = Boolean(this._place) && place !== this._place;
    const isLost = this._focused?.isConnected === false;
    if (isNew || isLost) {
      const headings = this.renderRoot.querySelectorAll<HTMLElement>('[data-heading]');
      const opened = selected && view === 'list' ? headings[headings.length - 1] : headings[0];
      // Who closes a message goes on in the list where they were.
      const left = view === 'list' && !selected ? this._itemOf(this._opened) : undefined;
      // Where only the button that was pressed is gone, the page stays where it is.
      (left ?? opened)?.focus({ preventScroll: !isNew });
    }
    this._place = place;
    this._opened = this.session.open?.message.id;
  }

  private _itemOf(id?: string): HTMLElement | undefined {
    const items = this.renderRoot.querySelectorAll<HTMLElement>('.item');
    return [...items].find(({ dataset }) => id !== undefined && dataset['of'] === id);
  }

  fill(patch: Partial<Form>): void {
    this.form = { ...this.form, ...patch };
  }

  mend(field: string, error: string): void {
    this.fill({ errors: { [field]: error } });
    // What no field can be described by is read out.
    this.session.tell(field === 'receiver' ? error : '');
    this.focusOn(`:is(input, textarea, button)#${field}`);
  }

  ask(asks: Form['asks']): void {
    const asked = this.form.asks;
    this.fill({ asks });
    // Nothing lies over the question.
    this.session.say('');
    this.focusOn(asks ? '.ask' : `#ask-${asked}`);
  }

  focusOn(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  go(view: View): void {
    this._left++;
    const { paste, address, token } = this.form;
    this.form = { ...emptyForm(), paste, address, token };
    if (view !== 'list' && view !== 'person') this.session.selected = '';
    this.session.go(view);
  }

  stays(): () => boolean {
    const left = this._left;
    return () => left === this._left;
  }

  show(entry: Entry): void {
    this.fill({ rename: undefined });
    this.session.show(entry);
  }

  showPerson(name: string): void {
    this._left++;
    this.session.person = name;
    this.session.selected = '';
    this.session.go('person');
  }

  async copy(text: string): Promise<void> {
    const { copied, copyFailed } = words.made;
    this.session.say((await copyText(text)) ? copied : copyFailed);
  }

  save(text: string, fileName: string, type?: string): boolean {
    const done = saveText(text, fileName, type);
    const { saved, saveFailed } = words.keep;
    this.session.say(done ? fill(saved, { file: fileName }) : saveFailed);
    return done;
  }

  close(): void {
    this._left++;
    this.form = emptyForm();
    this.made = undefined;
    void this.session.close();
  }

  private _onDragOver = (event: DragEvent): void => {
    if (!isForText(event)) event.preventDefault();
  };

  /** Files come in wherever they are dropped. The page itself never gives way to them. */
  private _onDrop = (event: DragEvent): void => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length || !isForText(event)) event.preventDefault();
    const { view } = this.session;
    if (!files.length || view === 'make' || view === 'made') return;
    if (view === 'open') void chooseKey(this, files[0]!);
    else {
      if (view !== 'add') this.go('add');
      void readFiles(this, files);
    }
  };

  private _onLeave = (event: BeforeUnloadEvent): void => {
    if (this.session.unkept || (this.made && !this.made.saved)) event.preventDefault();
  };

  protected override render(): TemplateResult {
    return html`<div part="base" lang="en" dir="ltr">
      ${drawTop(this)}
      <main>${VIEWS[this.session.view](this)}</main>
      ${drawSaid(this)}
      <footer class="foot muted small">${words.privacy}</footer>
    </div>`;
  }
}
