/** Bringing messages in: pasted, as files, from a receiver. */
import { html, nothing, type TemplateResult } from 'lit';
import { inbox as words } from '../text/en/inbox.js';
import { button } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { textArea, textInput } from '../ui/text-fields.js';
import { fetchNew, readFiles, readPaste } from './add-acts.js';
import { backHome, errorText, fileButton, heading, type InboxView } from './view.js';

function drawPaste(view: InboxView): TemplateResult {
  const { add } = words;
  const { session } = view;
  const error = view.form.errors['paste'];
  return html`<section class="stack">
    <div class="field">
      <h3><label for="paste">${add.paste}</label></h3>
      <p class="hint" id="paste-hint">${add.pasteHint}</p>
      ${textArea({
        id: 'paste',
        value: view.form.paste,
        rows: 6,
        hint: add.pasteHint,
        error,
        onInput: (paste) => view.fill({ paste }),
      })}
      ${errorText('paste', error)}
    </div>
    <div class="actions">
      ${button({
        label: session.busy ? words.busy : add.pasteGo,
        kind: 'primary',
        unavailable: session.busy,
        onClick: () => session.busy || void readPaste(view),
      })}
    </div>
  </section>`;
}

const drawFiles = (view: InboxView): TemplateResult =>
  html`<section class="stack rule">
    <h3>${words.add.filesHeading}</h3>
    <p>${words.add.files}</p>
    <div class="row">
      ${fileButton({
        id: 'files',
        label: words.add.choose,
        error: view.form.errors['files'],
        multiple: true,
        onFiles: (files) => void readFiles(view, files),
      })}
      <span class="muted small">${words.add.drop}</span>
    </div>
    ${errorText('files', view.form.errors['files'])}
  </section>`;

function drawReceiver(view: InboxView): TemplateResult {
  const { add } = words;
  const { form, session } = view;
  const go = () => void fetchNew(view);
  return html`<section class="stack rule">
    <h3>${add.receiverHeading}</h3>
    <p>${add.receiver}</p>
    ${field({
      id: 'address',
      label: add.address,
      hint: add.addressHint,
      error: form.errors['address'],
      control: textInput({
        id: 'address',
        type: 'url',
        value: form.address,
        hint: add.addressHint,
        error: form.errors['address'],
        onInput: (address) => view.fill({ address }),
        onEnter: go,
      }),
    })}
    ${field({
      id: 'token',
      label: add.token,
      error: form.errors['token'],
      control: textInput({
        id: 'token',
        type: 'password',
        value: form.token,
        error: form.errors['token'],
        onInput: (token) => view.fill({ token }),
        onEnter: go,
      }),
    })}
    ${errorText('receiver', form.errors['receiver'])}
    <div class="actions">
      ${button({
        label: session.busy ? add.fetching : add.fetch,
        kind: 'secondary',
        unavailable: session.busy,
        onClick: () => session.busy || go(),
      })}
    </div>
  </section>`;
}

export const drawAdd = (view: InboxView): TemplateResult =>
  html`<div class="narrow stack">
    ${backHome(view)} ${heading(words.add.heading)}
    ${view.session.key ? nothing : html`<p class="muted">${words.add.noKey}</p>`} ${drawPaste(view)}
    ${drawFiles(view)} ${drawReceiver(view)}
  </div>`;
