import { armor } from 'age-encryption';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import { button } from '../ui/controls.js';
import { AllianceElement } from '../ui/element.js';
import { baseStyles, tokens } from '../ui/styles/base.styles.js';
import { controlStyles } from '../ui/styles/controls.styles.js';
import { fieldStyles } from '../ui/styles/field.styles.js';
import { ThemeController } from '../ui/theme.js';
import { copyText } from '../visitor/copy-text.js';
import { saveText } from '../visitor/save-text.js';
import { drawAdd } from './add-view.js';
import { inboxStyles } from './inbox.styles.js';
import { readKept } from './keeping.js';
import { drawBin, drawKeep, drawTroubles } from './keep-views.js';
import { drawMade, drawMake, drawOpen, drawStart } from './key-views.js';
import { KEY_FILE, LEAST_PASSPHRASE, makeKey } from './keys.js';
import { drawInbox } from './list-view.js';
import { listStyles } from './list.styles.js';
import { readAddress } from './receiver.js';
import { readingStyles } from './reading.styles.js';
import { Session, told, type View } from './session.js';
import { drawTrends } from './trend-view.js';
import type { Entry } from './types.js';
import { emptyForm, question, type Form, type InboxView, type Made } from './view.js';

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

/** The whole page: the therapist's reader for sent messages. */
export class InboxPage extends AllianceElement implements InboxView {
  static override styles = [
    baseStyles,
    tokens('inbox'),
    controlStyles,
    fieldStyles,
    inboxStyles,
    listStyles,
    readingStyles,
  ];

  /** Follows the page, and the page the system. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  @state() form: Form = emptyForm();
  @state() made?: Made;

  readonly session = new Session(() => this.requestUpdate());

  private readonly _themeController = new ThemeController(this);
  /** What is shown, to tell when the focus moves to a new heading. */
  private _place = '';
  /** What had the focus before the last change. */
  private _focused?: Element | null;
  /** Counts the ways out of a view: what is still being worked on there is then not wanted. */
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
      // Where only the button that was pressed is gone, the page stays where it is.
      opened?.focus({ preventScroll: !isNew });
    }
    this._place = place;
  }

  fill(patch: Partial<Form>): void {
    this.form = { ...this.form, ...patch };
  }

  ask(asks: Form['asks']): void {
    const asked = this.form.asks;
    this.fill({ asks });
    // Nothing lies over the question.
    this.session.say('');
    this._focus(asks ? '.ask' : `#ask-${asked}`);
  }

  go(view: View): void {
    this._left++;
    const { paste, address, token } = this.form;
    this.form = { ...emptyForm(), paste, address, token };
    if (view !== 'list' && view !== 'person') this.session.selected = '';
    this.session.go(view);
  }

  show(entry: Entry): void {
    this.fill({ rename: undefined });
    this.session.show(entry);
  }

  showPerson(name: string): void {
    this.session.person = name;
    this.session.selected = '';
    this.session.go('person');
  }

  date(iso: string, withTime = false): string {
    const time = withTime ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
    const options = { year: 'numeric', month: 'short', day: 'numeric', ...time } as const;
    return new Intl.DateTimeFormat(navigator.language, options).format(new Date(iso));
  }

  day(iso: string): string {
    const date = new Date(iso);
    if (date.getFullYear() !== new Date().getFullYear()) return this.date(iso);
    const options = { month: 'short', day: 'numeric' } as const;
    return new Intl.DateTimeFormat(navigator.language, options).format(date);
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

  async makeKey(): Promise<void> {
    const { passphrase, again } = this.form;
    const { short, differ, working } = words.make;
    if (passphrase.length < LEAST_PASSPHRASE) {
      return this._mend('passphrase', fill(short, { n: LEAST_PASSPHRASE }));
    }
    if (passphrase !== again) return this._mend('again', differ);
    const left = this._left;
    this.session.busy = true;
    this.session.say(working);
    const key = await makeKey(passphrase);
    this.session.busy = false;
    if (left !== this._left) return this.requestUpdate();
    this.made = { key, saved: false, tried: false };
    this.form = emptyForm();
    this.session.go('made');
  }

  saveKey(): void {
    const { key } = this.made!;
    const { saved, saveFailed } = words.made;
    const done = saveText(key.file, KEY_FILE);
    this.made = { key, saved: done, tried: true };
    this.fill({ errors: done ? {} : { made: saveFailed } });
    this.session.tell(done ? fill(saved, { file: KEY_FILE }) : saveFailed);
  }

  async copyKey(): Promise<void> {
    const { key, saved } = this.made!;
    this.made = { key, saved, tried: true };
    this.fill({ errors: {} });
    await this.copy(key.file);
  }

  leaveMade(): void {
    const { key, tried } = this.made!;
    if (tried) void this.session.useKey(key);
    else this._mend('made', words.made.notSaved);
  }

  clearSearch(): void {
    this.session.search('');
    this._focus('#search');
  }

  async chooseKey(file: File): Promise<void> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    this.fill({ keyFile: { name: file.name, bytes }, keyText: '', errors: {} });
  }

  async openKey(): Promise<void> {
    const { keyFile, keyText, passphrase } = this.form;
    const { problems, working } = words.open;
    const text = keyText.trim() || (this.session.waits ? readKept()?.keyFile : '');
    const bytes = keyFile?.bytes ?? (text ? new TextEncoder().encode(text) : undefined);
    if (!bytes) return this._mend('key', problems.noFile);
    this.session.say(working);
    const left = this._left;
    const isWanted = () => left === this._left;
    const problem = await this.session.openKey(bytes, passphrase, isWanted);
    if (!isWanted()) return;
    if (!problem) {
      this.form = emptyForm();
      return;
    }
    const isPassphrase = problem === 'passphrase' || problem === 'needsPassphrase';
    this._mend(isPassphrase ? 'passphrase' : 'key', problems[problem]);
  }

  async readPaste(): Promise<void> {
    const text = this.form.paste;
    const { outcomes, problems } = words.add;
    if (!text.trim()) return this._mend('paste', problems.empty);
    const outcome = await this.session.read(text, 'paste');
    if (!outcome) return this._mend('paste', outcomes.nothing);
    this.fill({ paste: '', errors: {} });
    this._arrived(told(outcome));
  }

  async readFiles(files: readonly File[]): Promise<void> {
    const { nothingFile, unreadable } = words.add.outcomes;
    const said: string[] = [];
    const failed: string[] = [];
    for (const file of files) {
      const text = await readFile(file);
      const outcome = text === undefined ? undefined : await this.session.read(text, 'file');
      if (outcome) said.push(told(outcome));
      else failed.push(fill(text === undefined ? unreadable : nothingFile, { file: file.name }));
    }
    if (!said.length) return this._mend('files', failed.join(' '));
    this._arrived([...said, ...failed].join(' '));
  }

  async fetch(): Promise<void> {
    const { connection } = this.session;
    const { problems } = words.add;
    const onAddView = this.session.view === 'add';
    const url = onAddView ? readAddress(this.form.address) : connection?.url;
    const token = onAddView ? this.form.token.trim() : connection?.token;
    if (!url) return this._mend('address', problems.address);
    if (!token) return this._mend('token', problems.tokenEmpty);
    const same = connection?.url === url && connection.token === token;
    const said = await this.session.fetch({ url, token, after: same ? connection.after : 0 });
    const failed = Object.values(problems).find((problem) => said === problem);
    if (failed && onAddView) return this._mend('receiver', said);
    this._arrived(said);
  }

  private _onDragOver = (event: DragEvent): void => event.preventDefault();

  private _onDrop = (event: DragEvent): void => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const { view } = this.session;
    if (!files.length || view === 'make' || view === 'made') return;
    if (view === 'open') void this.chooseKey(files[0]!);
    else {
      if (view !== 'add') this.go('add');
      void this.readFiles(files);
    }
  };

  private _onLeave = (event: BeforeUnloadEvent): void => {
    if (this.session.unkept || (this.made && !this.made.saved)) event.preventDefault();
  };

  /** Back to the list, with what came of it. */
  private _arrived(said: string): void {
    this.session.view = 'list';
    this.fill({ errors: {} });
    this.session.say(said);
  }

  /** Says what is in the way, and leads to the field that mends it. */
  private _mend(field: string, error: string): void {
    this.fill({ errors: { [field]: error } });
    // What no field can be described by is read out.
    this.session.tell(field === 'receiver' ? error : '');
    this._focus(`:is(input, textarea, button)#${field}`);
  }

  private _focus(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  private _renderTop(): TemplateResult {
    const { session, form } = this;
    const { close, list } = words;
    return html`<header class="top">
      <h1>
        <svg class="mark" viewBox="0 0 38 26" aria-hidden="true">
          <circle cx="13" cy="13" r="11.5"></circle>
          <circle cx="25" cy="13" r="11.5"></circle></svg
        >${words.title}
      </h1>
      <p class="key-state small ${session.key ? 'is-open' : ''}">
        ${session.key ? words.keyOpen : words.noKey}
      </p>
      ${
        session.key || !session.isEmpty
          ? html`${
              session.key
                ? nothing
                : button({ label: list.openKey, kind: 'quiet', onClick: () => this.go('open') })
            }
            ${button({
              label: list.close,
              kind: 'quiet',
              id: 'ask-close',
              onClick: () => (session.unkept ? this.ask('close') : this._close()),
            })}`
          : nothing
      }
      ${
        form.asks === 'close'
          ? question(this, { text: close.sure, yes: close.yes, onYes: () => this._close() })
          : nothing
      }
    </header>`;
  }

  private _close(): void {
    this._left++;
    this.form = emptyForm();
    this.made = undefined;
    void this.session.close();
  }

  private _renderSaid(): TemplateResult {
    const { said, undo, isSeen } = this.session;
    return html`<div class="said-place">
      <div class="said ${said && !isSeen ? '' : 'silent'}">
        <p role="status">${said}</p>
        ${
          said && !isSeen
            ? html`<div>
                ${
                  undo
                    ? button({ label: words.message.undo, kind: 'quiet', onClick: undo })
                    : nothing
                }
                ${button({
                  label: '',
                  icon: 'close',
                  kind: 'quiet',
                  ariaLabel: words.hide,
                  onClick: () => this.session.say(''),
                })}
              </div>`
            : nothing
        }
      </div>
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`<div part="base" lang="en" dir="ltr">
      ${this._renderTop()}
      <main>${VIEWS[this.session.view](this)}</main>
      ${this._renderSaid()}
      <footer class="foot muted small">${words.privacy}</footer>
    </div>`;
  }
}

/** The text of a file, an age file that is not armored too; undefined where it cannot be read. */
async function readFile(file: File): Promise<string | undefined> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith('age-encryption.org/v1')) return text;
    return armor.encode(bytes);
  } catch {
    return undefined;
  }
}
