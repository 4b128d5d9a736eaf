/** What could not be read, what was deleted, and keeping and exporting. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import { button, disclosure, note } from '../ui/controls.js';
import { printSheet } from '../visitor/print-sheet.js';
import { writeBackup } from './backup.js';
import { identity, people, toCsv, toJson } from './collection.js';
import { date, fileDate } from './dates.js';
import { lock } from './keys.js';
import type { Trouble } from './types.js';
import { backHome, heading, kindOf, nameOf, question, type InboxView } from './view.js';

function drawTrouble(view: InboxView, trouble: Trouble): TemplateResult {
  const { troubles } = words;
  const { raw, why, at, schema } = trouble;
  return html`<li class="rule stack">
    <p>${fill(troubles.whys[why], { schema })}</p>
    <p class="muted small">${fill(words.message.came, { date: date(at, true) })}</p>
    <div class="row">
      ${button({
        label: troubles.save,
        icon: 'save',
        onClick: () => void view.save(raw, `message-${fileDate(at)}.txt`),
      })}
      ${button({
        label: troubles.remove,
        onClick: () => view.session.dropTrouble(raw),
      })}
    </div>
    ${disclosure({
      summary: troubles.raw,
      content: html`<pre
        tabindex="0"
        role="group"
        aria-label=${troubles.raw}
      ><code>${raw}</code></pre>`,
    })}
  </li>`;
}

const openKeyButton = (view: InboxView): TemplateResult =>
  button({ label: words.list.openKey, kind: 'primary', onClick: () => view.go('open') });

export function drawTroubles(view: InboxView): TemplateResult {
  const { troubles } = words;
  const list = view.session.collection.troubles;
  return html`<div class="narrow stack">
    ${backHome(view)} ${heading(troubles.heading)}
    <p class="lead">${list.length ? troubles.about : troubles.none}</p>
    ${
      list.some(({ why }) => why === 'locked' || why === 'otherKey')
        ? html`<div class="actions">${openKeyButton(view)}</div>`
        : nothing
    }
    <ul>
      ${repeat(
        list,
        ({ raw }) => raw,
        (trouble) => drawTrouble(view, trouble),
      )}
    </ul>
  </div>`;
}

function drawEmptyBin(view: InboxView): TemplateResult {
  const { bin: text } = words;
  const { session, form } = view;
  const n = session.bin.length;
  const there = session.bin.filter(({ origin }) => origin === 'receiver').length;
  if (form.asks === 'left') {
    return question(view, {
      text: fill(text.notThere, { n: there }),
      yes: text.hereOnly,
      onYes: () => void session.emptyBin(true),
    });
  }
  if (form.asks !== 'bin') {
    return html`<div class="actions rule">
      ${button({
        id: 'ask-bin',
        label: text.empty,
        icon: 'trash',
        unavailable: session.busy,
        onClick: () => session.busy || view.ask('bin'),
      })}
    </div>`;
  }
  const sure = fill(n === 1 ? text.sureOne : text.sure, { n });
  const sureThere = session.connection ? text.sureThere : text.sureNotThere;
  return question(view, {
    text: there ? `${sure} ${sureThere}` : sure,
    yes: text.yes,
    onYes: () => void session.emptyBin().then((left) => left && view.ask('left')),
  });
}

export function drawBin(view: InboxView): TemplateResult {
  const { bin: text } = words;
  const { session } = view;
  return html`<div class="narrow stack">
    ${backHome(view)} ${heading(text.heading)}
    <p class="lead">${session.bin.length ? text.about : text.none}</p>
    <ul>
      ${repeat(
        session.bin,
        ({ message }) => identity(message),
        (entry) =>
          html`<li class="rule row spread">
            <span
              ><b dir="auto">${nameOf(entry)}</b><br /><span class="muted small"
                >${kindOf(entry)}, ${date(entry.at)}</span
              ></span
            >
            ${button({
              label: text.putBack,
              ariaLabel: fill(text.putBackFor, { name: nameOf(entry), date: date(entry.at) }),
              onClick: () => session.putBack(entry),
            })}
          </li>`,
      )}
    </ul>
    ${session.bin.length ? drawEmptyBin(view) : nothing}
  </div>`;
}

function drawKeepHere(view: InboxView): TemplateResult {
  const { keep } = words;
  const { session, form } = view;
  if (session.waits) {
    return form.asks === 'kept'
      ? question(view, {
          text: keep.hereOtherSure,
          yes: keep.hereOtherYes,
          onYes: () => void session.stopKeeping(),
        })
      : html`<p>${keep.hereOther}</p>
          ${button({
            id: 'ask-kept',
            label: keep.hereOtherDelete,
            onClick: () => view.ask('kept'),
          })}`;
  }
  if (session.keptSince) {
    return html`<p>${fill(keep.hereIsOn, { date: date(session.keptSince, true) })}</p>
      ${button({ label: keep.hereOff, onClick: () => void session.stopKeeping() })}`;
  }
  if (!session.key) return html`${note(keep.hereNeedsKey)} ${openKeyButton(view)}`;
  if (!session.key.file) return note(keep.hereNeedsKey);
  return button({ label: keep.hereOn, onClick: () => void session.keepHere() });
}

async function saveBackup(view: InboxView): Promise<void> {
  const { key, collection } = view.session;
  if (!key) return;
  const file = await lock(writeBackup(collection), key);
  const done = view.save(file, `inbox-${fileDate()}.age`);
  // What came while it was locked is not in it.
  if (done && collection === view.session.collection) view.session.backedUp();
}

function drawExport(view: InboxView): TemplateResult {
  const { keep } = words;
  const { session, form } = view;
  const names = people(session.entries).map(({ name }) => name);
  const chosen = form.person ? session.of(form.person) : session.entries;
  const save = (text: string, ending: string, type: string) =>
    void view.save(text, `messages-${fileDate()}.${ending}`, type);
  return html`<section class="stack rule">
    <h3>${keep.exportHeading}</h3>
    <p>${keep.export}</p>
    <div class="field">
      <label for="export-who">${keep.who}</label>
      <select
        id="export-who"
        class="input"
        @change=${(event: Event) =>
          view.fill({ person: (event.currentTarget as HTMLSelectElement).value })}
      >
        <option value="">${keep.everyone}</option>
        ${names
          .filter(Boolean)
          .map(
            (name) =>
              html`<option value=${name} ?selected=${name === form.person}>${name}</option>`,
          )}
      </select>
    </div>
    <div class="row">
      ${button({ label: keep.exportCsv, onClick: () => save(toCsv(chosen), 'csv', 'text/csv') })}
      ${button({
        label: keep.exportJson,
        onClick: () => save(toJson(chosen), 'json', 'application/json'),
      })}
      ${button({
        label: keep.print,
        icon: 'print',
        onClick: () => {
          printSheet(
            {
              title: words.list.heading,
              sections: chosen.flatMap((entry) => [
                {
                  heading: `${nameOf(entry)}, ${date(entry.at)}`,
                  text: entry.message.lines
                    .map(({ label, value }) => `${label}\n${value}`)
                    .join('\n\n'),
                  lines: [],
                },
              ]),
            },
            { lang: 'en', dir: 'ltr' },
          );
        },
      })}
    </div>
  </section>`;
}

export function drawKeep(view: InboxView): TemplateResult {
  const { keep } = words;
  const { session } = view;
  return html`<div class="narrow stack">
    ${backHome(view)} ${heading(keep.heading)}
    <section class="stack">
      <h3>${keep.hereHeading}</h3>
      <p>${keep.here} ${keep.hereShared}</p>
      ${drawKeepHere(view)}
    </section>
    <section class="stack rule">
      <h3>${keep.backupHeading}</h3>
      <p>${keep.backup}</p>
      ${
        session.key
          ? button({
              label: keep.backupSave,
              icon: 'save',
              onClick: () => void saveBackup(view),
            })
          : note(keep.backupNeedsKey)
      }
    </section>
    ${session.entries.length ? drawExport(view) : nothing}
  </div>`;
}
