import { html, nothing, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  advise,
  NOTE_MAX,
  NOTE_MOST,
  pressed,
  stylePart,
  type Advice,
} from '../fit-quiz/authoring.js';
import { DIMENSIONS, type DimId } from '../fit-quiz/dimensions.js';
import { drawTrack } from '../fit-quiz/drawing.js';
import { saying, type Point, type StyleRange } from '../fit-quiz/model.js';
import { todayIn } from '../fit-quiz/today.js';
import { resultStyles } from '../fit-quiz/result.styles.js';
import { fill } from '../text/text.js';
import { button, chip } from '../ui/controls.js';
import { AllianceElement } from '../ui/element.js';
import { field } from '../ui/field.js';
import { textArea, textInput } from '../ui/text-fields.js';
import { baseStyles, tokens } from '../ui/styles/base.styles.js';
import { controlStyles } from '../ui/styles/controls.styles.js';
import { fieldStyles } from '../ui/styles/field.styles.js';
import { ThemeController } from '../ui/theme.js';
import { copyText } from '../visitor/copy-text.js';
import { wordsIn, type ProfileWords } from './profile-words.js';
import { profileStyles } from './profile.styles.js';

const POINTS: readonly Point[] = [-2, -1, 0, 1, 2];

/**
 * Where a therapist says how they work, as ranges on twelve lines, and gets their part of
 * `practice.json`. For owners: nothing is sent or saved.
 */
export class ProfileForm extends AllianceElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    fieldStyles,
    controlStyles,
    resultStyles,
    profileStyles,
    tokens('profile'),
  ];

  /** The colours to draw in: `auto` follows the page. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  @state() private _name = '';
  @state() private _asOf = todayIn();
  @state() private _style: Readonly<Partial<Record<DimId, StyleRange>>> = {};
  @state() private _said = '';
  /** What came of the press on 'Copy'. It is no longer so after any change. */
  @state() private _copied = '';

  readonly themed = new ThemeController(this);

  /** What was written on each line: it comes back with the next place where the last was taken. */
  private readonly _notes = new Map<DimId, string>();

  private get _words(): ProfileWords {
    return wordsIn(this.locale.lang());
  }

  private _onPlace(id: DimId, at: Point): void {
    const { [id]: range, ...others } = this._style;
    const next = pressed(range, at);
    const note = this._notes.get(id);
    this._change(next ? { ...others, [id]: note ? { ...next, note } : next } : others);
    this._said = this._reads(id);
  }

  private _change(style: typeof this._style): void {
    this._style = style;
    this._copied = '';
  }

  private _onNote(id: DimId, words: string): void {
    const range = this._style[id];
    // One line of words: the field is high only so that all of them are seen.
    const note = words.replace(/\s*\n\s*/g, ' ');
    this._notes.set(id, note);
    if (range) this._change({ ...this._style, [id]: { ...range, note } });
  }

  private async _onCopy(json: string): Promise<void> {
    const { profile } = this._words;
    this._said = '';
    this._copied = (await copyText(json)) ? profile.copied : profile.copyFailed;
  }

  /** The sentence that visitors read of one range. */
  private _reads(id: DimId): string {
    const { profile, dims, line } = this._words;
    const range = this._style[id];
    if (!range) return profile.blank;
    const name = this._name || profile.someone;
    const { at, lean } = saying(range);
    if (range.hi - range.lo === 4) return fill(line.theyFlex, { name });
    return fill(lean ? line.theyLean : line.they, { name, how: dims[id][`they${at}`] });
  }

  /** The same with the therapist's own words, as far as they are shown. */
  private _readsWhole(id: DimId): string {
    const note = this._style[id]?.note?.trim() ?? '';
    const words = note && note.length <= NOTE_MOST ? fill(this._words.line.note, { note }) : '';
    return [this._reads(id), words].filter(Boolean).join(' ');
  }

  private _advice(advice: Advice): string {
    const { profile, dims, lang } = this._words;
    const about = 'dim' in advice ? dims[advice.dim].short : '';
    if (advice.code === 'few') return fill(profile.few, { filled: advice.filled, of: advice.of });
    if (advice.code === 'long') {
      return fill(profile.long, { about, n: NOTE_MAX, most: NOTE_MOST });
    }
    if (advice.code === 'wide') {
      const list = new Intl.ListFormat(lang, { type: 'unit' });
      return fill(profile.wide, { list: list.format(advice.dims.map((id) => dims[id].short)) });
    }
    if (advice.code === 'old') {
      const date = new Date(advice.asOf).toLocaleDateString(lang, {
        dateStyle: 'long',
        timeZone: 'UTC',
      });
      return fill(profile.old, { date });
    }
    const { family, word } = advice.claim;
    return fill(profile.claim, { about, word, why: profile.claims[family] });
  }

  private _renderPrompt(id: DimId) {
    const { profile, dims } = this._words;
    const range = this._style[id];
    const { theyLeft: left, theyRight: right, short } = dims[id];
    const prompts: Readonly<Partial<Record<DimId, string>>> = profile.prompts;
    const isOn = (at: Point) => Boolean(range && range.lo <= at && at <= range.hi);
    return html`<fieldset>
      <legend>${short}</legend>
      <p class="muted">${prompts[id] ?? profile.mostly}</p>
      <div class="across" aria-hidden="true">${drawTrack('either', range)}</div>
      <div class="choose">
        <div class="ends" aria-hidden="true"><span>${left}</span><span>${right}</span></div>
        <div class="chips places" role="group" aria-label=${fill(profile.range, { about: short })}>
          ${POINTS.map((at) =>
            chip({
              label: profile.short[at],
              ariaLabel: fill(profile.places[at], { left, right }),
              pressed: isOn(at),
              onClick: () => this._onPlace(id, at),
            }),
          )}
        </div>
      </div>
      <p class="reads small ${range ? '' : 'blank'}">
        ${range ? `${profile.reads} ` : nothing}${this._readsWhole(id)}
      </p>
      ${
        range
          ? field({
              id: `note-${id}`,
              label: profile.note,
              hint: fill(profile.noteHint, { n: NOTE_MAX }),
              control: textArea({
                id: `note-${id}`,
                hint: profile.noteHint,
                rows: 1,
                value: range.note ?? '',
                onInput: (note) => this._onNote(id, note),
              }),
            })
          : nothing
      }
    </fieldset>`;
  }

  private _renderResult() {
    const { profile } = this._words;
    const advice = advise(this._style, this._asOf, todayIn());
    const json = JSON.stringify(stylePart(this._style, this._asOf), null, 2);
    return html`<h2 class="section">${profile.advice}</h2>
      <ul class="advice">
        ${
          advice.length
            ? advice.map((one) => html`<li class="note" part="note">${this._advice(one)}</li>`)
            : html`<li>${profile.fine}</li>`
        }
      </ul>
      <h2 class="section">${profile.result}</h2>
      <p class="hint" id="result-hint">${profile.resultHint}</p>
      <pre tabindex="0" role="region" aria-label=${profile.result}>${json}</pre>
      ${button({
        kind: 'primary',
        icon: 'copy',
        label: profile.copy,
        onClick: () => void this._onCopy(json),
      })}`;
  }

  protected override render() {
    const { profile, lang } = this._words;
    const set = (ids: 'quick' | 'more') =>
      DIMENSIONS.filter((one) => one.set === ids).map(({ id }) => this._renderPrompt(id));
    return html`<div part="base" lang=${lang} dir=${this.locale.dir()}>
      <h1 part="heading">${profile.heading}</h1>
      <p class="muted">${profile.intro}</p>
      <div class="fields">
        ${field({
          id: 'name',
          label: profile.name,
          control: textInput({
            id: 'name',
            value: this._name,
            onInput: (name) => (this._name = name),
          }),
        })}
        ${field({
          id: 'asOf',
          label: profile.asOf,
          control: textInput({
            id: 'asOf',
            type: 'date',
            value: this._asOf,
            onInput: (day) => {
              this._asOf = day;
              this._copied = '';
            },
          }),
        })}
      </div>
      ${set('quick')}
      <h2 class="section">${profile.more}</h2>
      ${set('more')} ${this._renderResult()}
      <p class="told small" role="status">
        ${this._copied || html`<span class="visually-hidden">${this._said}</span>`}
      </p>
    </div>`;
  }
}
