import { html, nothing, type TemplateResult } from 'lit';
import { inbox as words } from '../text/en/inbox.js';
import { button } from '../ui/controls.js';
import { personOf } from './collection.js';
import type { Key } from './keys.js';
import type { Session } from './session.js';
import type { Entry } from './types.js';

/** A file that was chosen, dropped or kept. */
export interface Chosen {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is typed and chosen on the page and not done yet. */
export interface Form {
  passphrase: string;
  again: string;
  shown: boolean;
  suggested: boolean;
  keyFile?: Chosen;
  keyText: string;
  paste: string;
  address: string;
  token: string;
  person: string;
  /** The name typed for the open message; undefined until something is typed. */
  rename?: string;
  /** Names of the questions that wait for a yes. */
  asks: '' | 'bin' | 'left' | 'kept' | 'close';
  /** What was wrong, by field. */
  errors: Readonly<Record<string, string>>;
}

export const emptyForm = (): Form => ({
  passphrase: '',
  again: '',
  shown: false,
  suggested: false,
  keyFile: undefined,
  keyText: '',
  paste: '',
  address: '',
  token: '',
  person: '',
  rename: undefined,
  asks: '',
  errors: {},
});

/** The key that was just made. */
export interface Made {
  readonly key: Key & { readonly file: string };
  /** Whether its file was saved. */
  readonly saved: boolean;
  /** Whether saving or copying it was tried: then the therapist may go on. */
  readonly tried: boolean;
}

/** What the functions that draw, and those that act, need of the page. */
export interface InboxView {
  readonly session: Session;
  readonly form: Form;
  made?: Made;
  fill(patch: Partial<Form>): void;
  /** Says what is in the way, and leads to the field that mends it. */
  mend(field: string, error: string): void;
  /** Asks before something that cannot be undone; '' takes the question back. */
  ask(question: Form['asks']): void;
  focusOn(selector: string): void;
  go(view: Session['view']): void;
  /** Whether the therapist is still at the view of now, to be asked once some work is done. */
  stays(): () => boolean;
  show(entry: Entry): void;
  showPerson(name: string): void;
  copy(text: string): Promise<void>;
  save(text: string, fileName: string, type?: string): boolean;
  /** Closes the inbox: the page is empty again. */
  close(): void;
}

/** The heading of a view: it takes the focus when the view is opened. */
export const heading = (text: string): TemplateResult =>
  html`<h2 class="view-heading" tabindex="-1" data-heading>${text}</h2>`;

export const backButton = (view: InboxView, label: string, to: Session['view']): TemplateResult =>
  button({ label, kind: 'quiet', className: 'back', onClick: () => view.go(to) });

/** Back to where the therapist came from: the messages, or the first page while there are none. */
export const backHome = (view: InboxView): TemplateResult =>
  view.session.isEmpty && !view.session.key
    ? backButton(view, words.back, 'start')
    : backButton(view, words.backToMessages, 'list');

export const nameOf = (entry: Entry): string => personOf(entry) || words.noName;

export const kindOf = ({ message: { kind } }: Entry): string =>
  words.kinds[kind] ?? words.kinds['message']!;

/** A question before something that cannot be undone. It takes the focus, and so is read out. */
export const question = (
  view: InboxView,
  { text, yes, onYes }: { text: string; yes: string; onYes: () => void },
): TemplateResult =>
  html`<div class="note warm ask" role="group" tabindex="-1" aria-labelledby="asked">
    <p id="asked">${text}</p>
    <div class="row">
      ${button({
        label: yes,
        kind: 'primary',
        onClick: () => {
          view.fill({ asks: '' });
          onYes();
        },
      })}
      ${button({ label: words.cancel, onClick: () => view.ask('') })}
    </div>
  </div>`;

/** A button that opens the file dialog; the input itself has the name. */
export const fileButton = (options: {
  id: string;
  label: string;
  error?: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
}): TemplateResult =>
  html`<label class="secondary file-button"
    ><input
      class="visually-hidden-input"
      id=${options.id}
      type="file"
      aria-describedby=${options.error ? `${options.id}-error` : nothing}
      ?multiple=${options.multiple}
      @change=${(event: Event) => {
        const input = event.currentTarget as HTMLInputElement;
        options.onFiles([...(input.files ?? [])]);
        input.value = '';
      }}
    /><span>${options.label}</span></label
  >`;

export const errorText = (id: string, error: string | undefined): unknown =>
  error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing;
