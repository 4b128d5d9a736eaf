/** A part that loads later: the visitor's own history, drawn, as a table, and as files. */
import { html, nothing, type TemplateResult } from 'lit';
import { feedbackHistory } from '../text/en/feedback-history.js';
import { checkRow } from '../ui/check-row.js';
import { button, disclosure } from '../ui/controls.js';
import { saveText } from '../visitor/save-text.js';
import { isSame, merge, withoutDay } from './entries.js';
import { readPicked, toCsv, toJson, type FileRead } from './entry-files.js';
import { dayOf, EMPTY, entryOf, withEntry, type History } from './history.js';
import { drawPages, drawTable, longDate, windowOf } from './over-time-table.js';
import { answersOf } from './state.js';
import { drawTrends } from './trend.js';
import type { FeedbackView } from './view.js';
import { LINES } from './data.js';

export { styles } from './over-time.styles.js';
export const words = feedbackHistory;

const SAID = 'over-time-said';
/** Names that give nothing away. */
const FILES = { csv: 'my-numbers.csv', json: 'my-numbers.json' } as const;
/** How many bad lines of a file are named. */
const NAMED = 5;

/** The history as the visitor sees it. What is kept is elsewhere; here is what is open. */
export class OverTime {
  /** How many of the newest sessions are paged over. */
  private _skipped = 0;
  /** What the last press came to. */
  private _said: readonly string[] = [];
  /** What there was before and after it, if it can be taken back. */
  private _undo?: { readonly before: History; readonly after: History | undefined };
  /** A file of which some lines could not be read: the visitor decides. */
  private _half?: FileRead;

  constructor(private readonly _redraw: () => void) {}

  /** Forgets what could be undone, and what was said. */
  forget(): void {
    this._skipped = 0;
    this._tell([]);
  }

  draw(view: FeedbackView): TemplateResult {
    const { say, past } = view;
    const { history } = past;
    // What another tab has added meanwhile is not taken away with it.
    if (this._undo?.after !== history) this._undo = undefined;
    return html`<div class="over-time">
      <p>${say('overTime.lead')} ${say('overTime.what')}</p>
      ${checkRow({
        label: say('overTime.switch'),
        on: !!history,
        onTurn: (on, box) => this._onSwitch(view, on, box),
      })}
      <p class="small muted">
        ${say('overTime.warning')} ${history?.notYet ? say('overTime.notYet') : nothing}
      </p>
      ${history ? this._drawAdd(view, history) : nothing} ${this._drawSaid(view)}
      ${history ? this._drawHistory(view, history) : nothing}
    </div>`;
  }

  private _onSwitch(view: FeedbackView, on: boolean, box: HTMLInputElement): void {
    const { history } = view.past;
    // Another tab may have begun one: it stays.
    if (on) this._write(view, history ?? EMPTY, []);
    else this._write(view, undefined, [view.say('overTime.off')], history);
    // Where the browser refused, the box says so, too.
    box.checked = !!view.past.history;
  }

  private _onAdd(view: FeedbackView, history: History): void {
    const { pace, checkIn } = view.state;
    const entry = entryOf(dayOf(), answersOf(view.state, view.lines), pace);
    if (!entry) return;
    this._skipped = 0;
    const after = withEntry(history, entry, checkIn.changing);
    this._write(view, after, [view.say('overTime.added')]);
  }

  private _onDelete(view: FeedbackView, history: History, day?: string): void {
    const { say } = view;
    const left = day ? withoutDay(history, day) : { ...history, entries: [], notYet: '' };
    const said = day
      ? say('overTime.deleted', { date: longDate(day, view.lang) })
      : say('overTime.allDeleted');
    this._write(view, left, [said], history);
    view.show({}, `#${SAID}`);
  }

  private _onUndo(view: FeedbackView): void {
    const undo = this._undo!;
    // Where the browser refused, it can be tried again.
    const done = this._write(view, undo.before, [view.say('overTime.undone')]);
    if (!done) this._undo = { ...undo, after: view.past.history };
    view.show({}, `#${SAID}`);
  }

  private async _onFile(view: FeedbackView, event: Event): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await readPicked(file);
    // The same file may be picked again, once it is mended.
    input.value = '';
    this._take(view, read);
  }

  /** Takes in what a file holds, or says why not: then nothing changes. */
  private _take(view: FeedbackView, file: FileRead): void {
    const { say } = view;
    if (file.wrong) this._tell([say(`overTime.wrong.${file.wrong}`), say('overTime.unchanged')]);
    else if (file.bad.length) {
      this._tell([badLines(view, file.bad), say('overTime.badHow'), say('overTime.unchanged')]);
      this._half = file.entries.length ? file : undefined;
    } else this._bringIn(view, file);
    view.show({}, `#${SAID}`);
  }

  private _bringIn(view: FeedbackView, { entries }: FileRead): void {
    const before = view.past.history ?? EMPTY;
    const { history, added, stayed } = merge(before, entries);
    const said = [view.say('overTime.brought', { n: added })];
    if (stayed) said.push(view.say('overTime.stayed', { n: stayed }));
    this._skipped = 0;
    this._write(view, history, said, added ? before : undefined);
  }

  private _save(view: FeedbackView, { entries }: History, kind: keyof typeof FILES): void {
    const file = FILES[kind];
    const done =
      kind === 'csv'
        ? saveText(toCsv(entries), file, 'text/csv')
        : saveText(toJson(entries), file, 'application/json');
    this._tell([view.say(done ? 'overTime.saved' : 'overTime.saveFailed', { file })]);
  }

  /** Keeps `history` in place of what was; `before` can be brought back. Says whether it is so. */
  private _write(
    view: FeedbackView,
    history: History | undefined,
    said: readonly string[],
    before?: History,
  ): boolean {
    const done = view.past.write(history);
    this._tell(done ? said : [view.say('overTime.refused')]);
    if (done && before) this._undo = { before, after: view.past.history };
    return done;
  }

  private _tell(said: readonly string[]): void {
    this._said = said;
    this._undo = this._half = undefined;
    this._redraw();
  }

  private _drawAdd(view: FeedbackView, history: History): unknown {
    const { say } = view;
    const day = dayOf();
    const now = entryOf(day, answersOf(view.state, view.lines), view.state.pace);
    const there = history.entries.find((entry) => entry.day === day);
    if (there && (!now || isSame(there, now))) {
      const added = say('overTime.added');
      // Not twice, where the press just said so.
      return this._said.includes(added) ? nothing : html`<p>${added}</p>`;
    }
    if (!now) return html`<p>${say('overTime.nothing')}</p>`;
    return button({
      kind: 'primary',
      label: say(there ? 'overTime.change' : 'overTime.add'),
      onClick: () => this._onAdd(view, history),
    });
  }

  private _drawSaid(view: FeedbackView): TemplateResult {
    const { say } = view;
    const half = this._half;
    const onUndo = () => this._onUndo(view);
    const onOthers = () => {
      if (half) this._bringIn(view, half);
      view.show({}, `#${SAID}`);
    };
    const onLeave = () => {
      this._tell([say('overTime.unchanged')]);
      view.show({}, `#${SAID}`);
    };
    return html`<div id=${SAID} tabindex="-1" role="status">
      ${this._said.map((line) => html`<p class="small">${line}</p>`)}
      ${this._undo ? button({ label: say('overTime.undo'), onClick: onUndo }) : nothing}
      ${
        half
          ? html`<div class="row">
              ${button({
                label: say('overTime.others', { n: half.entries.length }),
                onClick: onOthers,
              })}
              ${button({ kind: 'text-button', label: say('overTime.leave'), onClick: onLeave })}
            </div>`
          : nothing
      }
    </div>`;
  }

  private _drawHistory(view: FeedbackView, history: History): TemplateResult {
    const { say } = view;
    const { entries } = history;
    const page = windowOf(entries, this._skipped);
    const ids = LINES.filter((id) => page.shown.some(({ lines }) => lines[id] !== undefined));
    return html`${
      entries.length
        ? html`${view.h(2, say('overTime.lines'))} ${drawTrends(view, ids, page.shown, page.until)}
          ${drawPages(view, page, (skipped) => {
            this._skipped = skipped;
            this._redraw();
          })}
          ${disclosure({
            summary: say('overTime.numbers'),
            content: drawTable(view, page.shown, (day) => this._onDelete(view, history, day)),
          })}`
        : html`<p class="muted">${say('overTime.none')}</p>`
    }
    ${disclosure({
      className: 'no-print',
      summary: say('overTime.move'),
      content: this._drawFiles(view, history),
    })}`;
  }

  private _drawFiles(view: FeedbackView, history: History): TemplateResult {
    const { say } = view;
    const some = history.entries.length > 0;
    const save = (kind: keyof typeof FILES) =>
      some
        ? button({
            icon: 'save',
            label: say(`overTime.${kind}`),
            onClick: () => this._save(view, history, kind),
          })
        : nothing;
    return html`<p class="small muted">${say('overTime.moveHint')}</p>
      <div class="row">
        ${save('csv')}${save('json')}
        <label class="secondary" part="secondary-button"
          ><input
            type="file"
            accept=".csv,.json,text/csv,application/json"
            @change=${(event: Event) => void this._onFile(view, event)}
          />${say('overTime.bring')}</label
        >
        ${
          some
            ? button({
                icon: 'trash',
                label: say('overTime.deleteAll'),
                onClick: () => this._onDelete(view, history),
              })
            : nothing
        }
      </div>`;
  }
}

/** Some of the lines by number, and how many there are beside. */
function badLines({ say, lang }: FeedbackView, bad: readonly number[]): string {
  const numbers = bad.slice(0, NAMED).map(String);
  const n = bad.length - numbers.length;
  const lines = n ? numbers.join(', ') : new Intl.ListFormat(lang).format(numbers);
  return say('overTime.bad', { lines: n ? say('overTime.badMore', { lines, n }) : lines });
}
