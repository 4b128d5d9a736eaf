/** The list of messages by person and date, and the message that is open beside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inbox as words } from '../text/en/inbox.js';
import { fill } from '../text/text.js';
import { button, disclosure } from '../ui/controls.js';
import { field } from '../ui/field.js';
import { textInput } from '../ui/text-fields.js';
import { icon } from '../ui/icons.js';
import { fetchNew } from './add-acts.js';
import { identity, personOf, type Person } from './collection.js';
import { date, shortDate } from './dates.js';
import { contactsIn } from './message.js';
import { trends } from './trend.js';
import type { Entry } from './types.js';
import { heading, kindOf, nameOf, type InboxView } from './view.js';

const GLIMPSE = 64;

/** The first words of a message, to tell it from its neighbours. */
function glimpse({ message }: Entry): string {
  const longest = message.lines.reduce(
    (most, { value }) => (value.trim().length > most.length ? value.trim() : most),
    '',
  );
  const text = longest.replace(/\s+/g, ' ');
  const short = [...text].slice(0, GLIMPSE).join('');
  return short.length < text.length ? `${short.replace(/\s+\S*$/, '')}…` : text;
}

function drawItem(view: InboxView, entry: Entry): TemplateResult {
  const isOpen = view.session.selected === identity(entry.message);
  return html`<li>
    <button
      type="button"
      class="item ${entry.read ? '' : 'unread'}"
      data-of=${entry.message.id}
      aria-current=${isOpen ? 'true' : nothing}
      @click=${() => view.show(entry)}
    >
      <span class="item-head"
        ><span class="kind">${kindOf(entry)}</span
        ><span class="muted small">${shortDate(entry.at)}</span></span
      >
      ${entry.read ? nothing : html`<span class="visually-hidden">${words.list.unreadOne}</span>`}
      <span class="glimpse muted small" dir="auto">${glimpse(entry)}</span>
    </button>
  </li>`;
}

const drawPerson = (view: InboxView, person: Person): TemplateResult =>
  html`<section class="person">
    <div class="person-head">
      <h3 dir="auto">${person.name || words.noName}</h3>
      ${
        person.name && trends(view.session.of(person.name)).length
          ? button({
              label: words.list.trend,
              kind: 'quiet',
              className: 'small',
              ariaLabel: `${words.list.trend}: ${person.name}`,
              onClick: () => view.showPerson(person.name),
            })
          : nothing
      }
    </div>
    <ul>
      ${repeat(
        person.entries,
        ({ message }) => identity(message),
        (entry) => drawItem(view, entry),
      )}
    </ul>
  </section>`;

/** Nothing to read: because nothing came, or because what came waits for a key. */
function drawEmpty({ session }: InboxView): TemplateResult {
  const { list } = words;
  const { troubles } = session.collection;
  const isLocked = troubles.some(({ why }) => why === 'locked');
  return html`<div class="empty stack">
    ${
      troubles.length
        ? html`<p>${isLocked ? list.waiting : list.waitingElse}</p>`
        : html`<p><b>${list.none}</b></p>
            <p class="muted">${list.noneAbout}</p>`
    }
  </div>`;
}

function drawSearch(view: InboxView): TemplateResult {
  const { query, found } = view.session;
  return html`<div class="search">
    <label class="visually-hidden" for="search">${words.list.search}</label>
    ${textInput({
      id: 'search',
      type: 'search',
      value: query,
      placeholder: words.list.search,
      onInput: (text) => view.session.search(text),
    })}
    ${
      query.trim() && found.length
        ? html`<p class="muted small">${fill(words.list.found, { n: found.length })}</p>`
        : nothing
    }
  </div>`;
}

function drawMore(view: InboxView): TemplateResult {
  const { list } = words;
  const { collection, bin } = view.session;
  const link = (label: string, to: 'troubles' | 'bin' | 'keep', count?: number) =>
    count === 0
      ? nothing
      : html`<li>
          ${button({ label, kind: 'quiet', className: 'small', onClick: () => view.go(to) })}
          ${count ? html`<span class="muted small">${count}</span>` : nothing}
        </li>`;
  return html`<ul class="more">
    ${link(list.keep, 'keep')} ${link(list.troubles, 'troubles', collection.troubles.length)}
    ${link(list.bin, 'bin', bin.length)}
  </ul>`;
}

/** What is done most stands out: reading what waits, fetching, adding. */
function drawTools(view: InboxView): TemplateResult {
  const { session } = view;
  const { list } = words;
  const isLocked = !session.key && session.collection.troubles.some(({ why }) => why === 'locked');
  const isFirst = !session.entries.length && !session.connection && !isLocked;
  return html`<div class="row tools">
    ${
      isLocked
        ? button({ label: list.openKey, kind: 'primary', onClick: () => view.go('open') })
        : nothing
    }
    ${
      session.connection
        ? button({
            label: session.busy ? words.busy : list.fetchAgain,
            kind: isLocked ? 'secondary' : 'primary',
            unavailable: session.busy,
            onClick: () => session.busy || void fetchNew(view),
          })
        : nothing
    }
    ${button({
      label: list.add,
      kind: isFirst ? 'primary' : 'secondary',
      icon: 'plus',
      onClick: () => view.go('add'),
    })}
  </div>`;
}

function drawList(view: InboxView): TemplateResult {
  const { session } = view;
  const { list } = words;
  const { people, query, entries } = session;
  const unread = entries.filter(({ read }) => !read).length;
  return html`<div class="side">
    <div class="side-head">
      ${heading(list.heading)}
      <p class="muted small">
        ${entries.length === 1 ? list.countOne : fill(list.count, { n: entries.length })}${
          unread ? html`<b class="new">${fill(list.unread, { n: unread })}</b>` : nothing
        }
      </p>
    </div>
    ${drawTools(view)} ${drawMore(view)} ${entries.length ? drawSearch(view) : drawEmpty(view)}
    ${
      entries.length && !people.length
        ? html`<div class="stack">
            <p>${fill(list.noMatch, { query })}</p>
            ${button({
              label: list.clearSearch,
              onClick: () => {
                session.search('');
                view.focusOn('#search');
              },
            })}
          </div>`
        : nothing
    }
    ${repeat(
      people,
      ({ name }) => name,
      (person) => drawPerson(view, person),
    )}
  </div>`;
}

function drawAnswer(entry: Entry): TemplateResult {
  const contacts = contactsIn(entry.message);
  const { call, email, noContact } = words.message;
  return contacts.length
    ? html`<div class="actions" role="group" aria-label=${words.message.answer}>
        ${contacts.map(
          ({ way, text, href }, at) =>
            html`<a class=${at ? 'secondary' : 'primary'} href=${href}
              >${icon(way === 'call' ? 'phone' : 'mail')}${fill(way === 'call' ? call : email, {
                text,
              })}</a
            >`,
        )}
      </div>`
    : html`<p class="muted small">${noContact}</p>`;
}

function drawRename(view: InboxView, entry: Entry): TemplateResult {
  const { message } = words;
  const value = view.form.rename ?? personOf(entry);
  const save = () => view.session.rename(entry, view.form.rename ?? value);
  return disclosure({
    summary: message.whoOpen,
    content: html`<div class="stack">
      ${field({
        id: 'who',
        label: message.who,
        hint: message.whoHint,
        control: textInput({
          id: 'who',
          value,
          max: 120,
          hint: message.whoHint,
          onInput: (rename) => view.fill({ rename }),
          onEnter: save,
        }),
      })}
      ${button({ label: message.whoSave, onClick: save })}
    </div>`,
  });
}

function drawMessage(view: InboxView, entry: Entry): TemplateResult {
  const { session } = view;
  const { message: text } = words;
  const { lines, to } = entry.message;
  return html`<article class="message stack">
    <div class="only-narrow">
      ${button({
        label: words.backToMessages,
        kind: 'quiet',
        className: 'back',
        onClick: () => {
          session.selected = '';
          view.go('list');
        },
      })}
    </div>
    <header>
      <p class="kind-line">${kindOf(entry)}</p>
      <h2 class="view-heading" tabindex="-1" data-heading dir="auto">${nameOf(entry)}</h2>
      <p class="muted small facts">
        <span>${fill(text.came, { date: date(entry.at, true) })}</span>
        ${to ? html`<span dir="auto">${fill(text.to, { name: to })}</span>` : nothing}
        <span>${entry.wasLocked ? text.locked : text.notLocked}</span>
      </p>
    </header>
    <dl class="lines">
      ${lines.map(
        ({ label, value }) =>
          html`<div>
            <dt dir="auto">${label}</dt>
            <dd dir="auto">${value}</dd>
          </div>`,
      )}
    </dl>
    ${drawAnswer(entry)}
    <div class="row message-actions">
      ${button({ label: text.markUnread, onClick: () => session.markUnread(entry) })}
      ${button({ label: text.remove, icon: 'trash', onClick: () => session.remove(entry) })}
    </div>
    ${drawRename(view, entry)}
  </article>`;
}

export function drawInbox(view: InboxView): TemplateResult {
  const { open } = view.session;
  const shown = open && !open.deleted ? open : undefined;
  return html`<div class="columns ${shown ? 'has-open' : ''}">
    ${drawList(view)}
    <div class="reading">
      ${
        shown
          ? drawMessage(view, shown)
          : view.session.entries.length
            ? html`<p class="muted pick">${words.message.pick}</p>`
            : nothing
      }
    </div>
  </div>`;
}
