/** The first page, making a key, opening a key. */
import { html, nothing, type TemplateResult } from 'lit';
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import { button, disclosure, note } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { textArea } from '../ui/text-fields.js';
import { icon, type IconName } from '../ui/icons.js';
import { date } from './dates.js';
import { chooseKey, copyKey, leaveMade, makeKey, openKey, saveKey } from './key-acts.js';
import { KEY_FILE, suggestPassphrase } from './keys.js';
import {
  backButton,
  backHome,
  errorText,
  fileButton,
  heading,
  type Form,
  type InboxView,
} from './view.js';

const way = (options: {
  iconName: IconName;
  label: string;
  about: string;
  onClick: () => void;
}): TemplateResult =>
  html`<li>
    <button type="button" class="way" @click=${options.onClick}>
      ${icon(options.iconName)}
      <span><b>${options.label}</b><span class="muted small">${options.about}</span></span>
      ${icon('chevron')}
    </button>
  </li>`;

export function drawStart(view: InboxView): TemplateResult {
  const { start } = words;
  const { session } = view;
  return html`<section class="narrow stack">
    ${heading(start.heading)}
    <p class="lead">${start.intro}</p>
    ${
      session.waits
        ? html`<div class="note">
            <h3>${start.keptHeading}</h3>
            <p>${fill(start.kept, { date: date(session.keptSince) })}</p>
          </div>`
        : nothing
    }
    <ul class="ways">
      ${way({
        iconName: 'arrow',
        label: start.openKey,
        about: session.waits ? start.openKeptAbout : start.openKeyAbout,
        onClick: () => view.go('open'),
      })}
      ${way({
        iconName: 'plus',
        label: start.makeKey,
        about: start.makeKeyAbout,
        onClick: () => view.go('make'),
      })}
      ${way({
        iconName: 'mail',
        label: start.noKey,
        about: start.noKeyAbout,
        onClick: () => view.go('add'),
      })}
    </ul>
  </section>`;
}

/** A passphrase field. No browser keeps it; pasting from a safe for passphrases works. */
function passphraseField(
  view: InboxView,
  name: 'passphrase' | 'again',
  options: { label: string; hint?: string; onEnter: () => void },
): TemplateResult {
  const error = view.form.errors[name];
  const described = [options.hint && `${name}-hint`, error && `${name}-error`].filter(Boolean);
  return field({
    id: name,
    label: options.label,
    hint: options.hint,
    error,
    control: html`<input
      class="input secret"
      id=${name}
      type=${view.form.shown ? 'text' : 'password'}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${described.join(' ') || nothing}
      aria-invalid=${error ? 'true' : nothing}
      .value=${view.form[name]}
      @input=${(event: Event) =>
        view.fill({ [name]: (event.currentTarget as HTMLInputElement).value } as Partial<Form>)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && !event.isComposing) options.onEnter();
      }}
    />`,
  });
}

const showSwitch = (view: InboxView): TemplateResult =>
  html`<label class="check-row"
    ><input
      class="check"
      type="checkbox"
      .checked=${view.form.shown}
      @change=${(event: Event) =>
        view.fill({ shown: (event.currentTarget as HTMLInputElement).checked })}
    /><span>${words.make.show}</span></label
  >`;

const workButton = (view: InboxView, label: string, onClick: () => void): TemplateResult =>
  button({
    label: view.session.busy ? words.busy : label,
    kind: 'primary',
    unavailable: view.session.busy,
    onClick: () => view.session.busy || onClick(),
  });

export function drawMake(view: InboxView): TemplateResult {
  const { make } = words;
  const go = () => void makeKey(view);
  return html`<section class="narrow stack">
    ${backHome(view)} ${heading(make.heading)}
    <p class="lead">${make.intro}</p>
    ${passphraseField(view, 'passphrase', {
      label: make.passphrase,
      hint: make.hint,
      onEnter: go,
    })}
    <div class="row">
      ${button({
        label: make.suggest,
        onClick: () => {
          const passphrase = suggestPassphrase();
          view.fill({ passphrase, again: passphrase, shown: true, suggested: true, errors: {} });
          view.session.tell(make.suggested);
        },
      })}
      ${showSwitch(view)}
    </div>
    ${
      view.form.suggested
        ? note(
            html`<p>${make.suggested}</p>
              <p class="secret"><b>${view.form.passphrase}</b></p>`,
          )
        : nothing
    }
    ${passphraseField(view, 'again', { label: make.again, onEnter: go })}
    <div class="actions">${workButton(view, make.go, go)}</div>
  </section>`;
}

const codeBlock = (label: string, text: string): TemplateResult =>
  html`<pre tabindex="0" role="group" aria-label=${label}><code>${text}</code></pre>`;

const step = (number: number, text: string): TemplateResult =>
  html`<h3 class="numbered"><span class="step" aria-hidden="true">${number}</span>${text}</h3>`;

export function drawMade(view: InboxView): TemplateResult {
  const { made } = words;
  const { key, saved, tried } = view.made!;
  const line = key.publicLines[0]!;
  const snippet = `"sending": {\n  "encryptTo": [\n    "${line}"\n  ]\n}`;
  const error = view.form.errors['made'];
  return html`<section class="narrow stack">
    ${heading(made.heading)} ${step(1, made.fileHeading)}
    <p>${made.file}</p>
    <p class="muted">${made.fileTip}</p>
    <div class="actions">
      ${button({
        id: 'made',
        label: made.save,
        kind: saved ? 'secondary' : 'primary',
        icon: 'save',
        describedBy: error && 'made-error',
        onClick: () => saveKey(view),
      })}
    </div>
    ${errorText('made', error)}
    ${
      saved
        ? html`<p class="done">${icon('check')}${fill(made.saved, { file: KEY_FILE })}</p>`
        : nothing
    }
    ${disclosure({
      summary: made.fileText,
      open: tried && !saved,
      content: html`<div class="stack">
        ${codeBlock(made.fileLabel, key.file)}
        ${button({ label: made.copyFile, icon: 'copy', onClick: () => void copyKey(view) })}
      </div>`,
    })}
    <div class="rule">${step(2, made.lineHeading)}</div>
    <p>${made.line}</p>
    ${codeBlock(made.lineLabel, line)}
    <div class="actions">
      ${button({ label: made.copyLine, icon: 'copy', onClick: () => view.copy(line) })}
    </div>
    <p class="muted">${made.snippet}</p>
    ${codeBlock(made.snippet, snippet)}
    <div class="actions rule">
      ${button({
        label: made.done,
        kind: tried ? 'primary' : 'secondary',
        onClick: () => leaveMade(view),
      })}
    </div>
  </section>`;
}

export function drawOpen(view: InboxView): TemplateResult {
  const { open } = words;
  const { form, session } = view;
  const go = () => void openKey(view);
  const isKept = session.waits && !form.keyFile && !form.keyText;
  return html`<section class="narrow stack">
    ${session.isEmpty ? backButton(view, words.back, 'start') : backHome(view)}
    ${heading(open.heading)}
    <p class="lead">${open.intro}</p>
    <div class="field" role="group" aria-labelledby="key-file">
      <h3 id="key-file">${open.file}</h3>
      <p class="hint">${isKept ? open.kept : open.fileHint}</p>
      <div class="row">
        ${fileButton({
          id: 'key',
          label: open.choose,
          error: form.errors['key'],
          onFiles: ([file]) => file && void chooseKey(view, file),
        })}
        ${
          form.keyFile
            ? html`<span class="small">${fill(open.chosen, { file: form.keyFile.name })}</span>`
            : nothing
        }
      </div>
      ${errorText('key', form.errors['key'])}
    </div>
    <details>
      <summary>${icon('chevron')}${open.paste}</summary>
      ${textArea({
        id: 'key-text',
        value: form.keyText,
        rows: 5,
        ariaLabel: open.paste,
        onInput: (keyText) => view.fill({ keyText, keyFile: undefined, errors: {} }),
      })}
    </details>
    ${passphraseField(view, 'passphrase', { label: open.passphrase, onEnter: go })}
    ${showSwitch(view)}
    <div class="actions">${workButton(view, open.go, go)}</div>
  </section>`;
}
