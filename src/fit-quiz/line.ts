import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import type { DimId } from './dimensions.js';
import { drawTrack } from './drawing.js';
import { isPoint, saying, type Line, type StyleRange } from './model.js';
import type { Voice } from './voice.js';

export interface LineActions {
  /** Whether this question was handed to the list already. */
  isAdded: (line: Line) => boolean;
  onAdd: (line: Line) => void;
  onChange: (id: DimId) => void;
  /** Where the question went, once it was handed over. */
  drawTold: (line: Line) => unknown;
}

/** 'You said you would like them to say it straight, a bit more.' */
export function youSaid(voice: Voice, { id, answer }: Line): string {
  if (!isPoint(answer)) return voice.t(answer === 'either' ? 'line.open' : 'line.unsure');
  if (answer === 0) return voice.t('line.youMix');
  const pole = voice.t(`dims.${id}.${answer < 0 ? 'youLeft' : 'youRight'}`);
  return voice.t(Math.abs(answer) === 2 ? 'line.you' : 'line.youBit', { pole });
}

/** 'Ana says they mostly go gently, but not always. In their words: "…"' */
export function theySay(
  voice: Voice,
  id: DimId,
  range: StyleRange | undefined,
  name: string,
): string {
  if (!range) return voice.t('line.theySilent', { name });
  const { at, lean } = saying(range);
  const how = voice.t(`dims.${id}.they${at}`);
  const words =
    range.lo === -2 && range.hi === 2
      ? voice.t('line.theyFlex', { name })
      : voice.t(lean ? 'line.theyLean' : 'line.they', { name, how });
  return [words, range.note && voice.t('line.note', { note: range.note })]
    .filter(Boolean)
    .join(' ');
}

/** The button that takes one question along. It stays, and says so, once it has. */
const drawAdd = (voice: Voice, line: Line, question: string, { isAdded, onAdd }: LineActions) => {
  const added = isAdded(line);
  const label = voice.t(added ? 'questions.added' : 'questions.add');
  return button({
    kind: 'quiet',
    icon: added ? 'check' : 'plus',
    label,
    ariaLabel: voice.t('result.more', { label, about: question }),
    onClick: () => onAdd(line),
  });
};

const drawAsk = (voice: Voice, line: Line, name: string | undefined, actions: LineActions) => {
  const question = voice.t(`dims.${line.id}.ask`);
  const lead = voice.t(name ? 'line.ask' : 'line.askAny');
  const words = html`<p>${lead} <b>${voice.t('line.question', { question })}</b></p>`;
  if (line.status === 'close') return html`<div class="asked">${words}</div>`;
  return html`<div class="asked note" part="note">
    ${words}${drawAdd(voice, line, question, actions)}${actions.drawTold(line)}
  </div>`;
};

const drawChange = (voice: Voice, id: DimId, onChange: LineActions['onChange']) => {
  const label = voice.t('result.change');
  return button({
    kind: 'text-button',
    className: 'change',
    label,
    ariaLabel: voice.t('result.more', { label, about: voice.t(`dims.${id}.short`) }),
    onClick: () => onChange(id),
  });
};

/** One line of the result in its four parts: you said, they say, how that lies, what to ask. */
export function drawLine(
  voice: Voice,
  line: Line,
  name: string | undefined,
  actions: LineActions,
): TemplateResult {
  const { id, status, matters } = line;
  const words = (key: string) => voice.t(`dims.${id}.${key}`);
  const tag = [name && voice.t(`line.${status}`), matters && voice.t('line.matters')];
  return html`<li class="line">
    <div class="line-head">
      ${voice.h(2, words('short'), { id: `line-${id}`, focusable: true })}
      <p class="tag">${tag.filter(Boolean).join(' ')}</p>
    </div>
    <div class="drawing" part="scale" aria-hidden="true">
      ${drawTrack(line.answer, name ? line.range : undefined)}
      <div class="ends"><span>${words('left')}</span><span>${words('right')}</span></div>
    </div>
    <p>${youSaid(voice, line)} ${name ? theySay(voice, id, line.range, name) : nothing}</p>
    ${drawAsk(voice, line, name, actions)} ${drawChange(voice, id, actions.onChange)}
  </li>`;
}

/** What was said on one line, and the way to change it: open, not sure yet, or beside a group. */
export const drawOpenLine = (
  voice: Voice,
  line: Line,
  onChange: LineActions['onChange'],
): TemplateResult =>
  html`<li class="open-line">
    ${voice.h(2, voice.t(`dims.${line.id}.short`), { id: `line-${line.id}`, focusable: true })}
    <p>${youSaid(voice, line)}</p>
    ${drawChange(voice, line.id, onChange)}
  </li>`;
