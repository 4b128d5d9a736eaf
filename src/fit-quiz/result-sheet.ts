/** A part that loads later: the result as one page in the visitor's own voice. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { fitQuizSheet } from '../text/en/fit-quiz-sheet.js';
import { button } from '../ui/controls.js';
import type { Sheet } from '../visitor/print-sheet.js';
import { FOCUS, HOPES, METHODS } from './dimensions.js';
import type { FirstLook } from './first-look.js';
import { theySay } from './line.js';
import { isPoint, type Line } from './model.js';
import { weigh } from './needs.js';
import { needName } from './needs-words.js';
import type { QuizState } from './state.js';
import { listed, type Voice } from './voice.js';

export { takeAlong, type Way } from '../visitor/take-along.js';

export const words = fitQuizSheet;

export const styles = css`
  .sheet {
    margin-block: 0.6em 1.2em;
    padding: clamp(16px, 5cqi, 32px);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .sheet :is(h2, h3, h4, h5, h6) {
    margin-block: 1.4em 0.3em;
  }
  .sheet > :first-child {
    margin-block-start: 0;
  }
  .sheet li {
    padding-block: 0.35em;
  }
  .sheet li > span {
    display: block;
    color: var(--_muted);
  }
  .sheet > .small {
    margin-block-start: 1.6em;
  }
`;

type SheetLine = Sheet['sections'][number]['lines'][number];

/** A scene and its answer, as the visitor would say it. */
function inOwnVoice(voice: Voice, { id, answer }: Line): string {
  const of = (key: string) => voice.t(`dims.${id}.${key}`);
  const stem = of('stem');
  if (!isPoint(answer)) return '';
  if (answer === 0) return voice.t('sheet.mix', { stem });
  const pole = of(answer < 0 ? 'left' : 'right');
  return voice.t(Math.abs(answer) === 2 ? 'sheet.said' : 'sheet.bit', { stem, pole });
}

/** How the therapist works, and how the two lie. 'Has not said' and 'either way' say it all. */
const beside = (voice: Voice, { id, range, status }: Line, name: string): string => {
  const words = theySay(voice, id, range, name);
  return status === 'unknown' || status === 'flex'
    ? words
    : `${words} ${voice.t(`line.${status}`)}`;
};

/** What was picked beside the scenes. */
function pickedLines(voice: Voice, { focus, hopes, methods }: QuizState): string[] {
  const some = (key: 'focus' | 'hopes', order: readonly string[], picked: readonly string[]) =>
    picked.length
      ? voice.t(`sheet.${key}`, {
          list: listed(
            voice,
            order.filter((id) => picked.includes(id)).map((id) => voice.t(`${key}.${id}`)),
          ),
        })
      : '';
  const ways = METHODS.filter((id) => methods[id]).map((id) =>
    voice.t('sheet.method', {
      method: voice.t(`methods.${id}.name`),
      wish: voice.t(`wishes.${methods[id]}`),
    }),
  );
  return [some('focus', FOCUS, focus), some('hopes', HOPES, hopes), ...ways].filter(Boolean);
}

/** The same things as the result, but said to a therapist: nothing in it is about a score. */
export function resultSheet(voice: Voice, state: QuizState, look: FirstLook): Sheet {
  const { person, compared, sections } = look;
  const { talkFirst, close, worth, open } = sections;
  const toLine = (line: Line): SheetLine => ({
    text: inOwnVoice(voice, line),
    star: line.matters,
    ...(compared &&
      person && {
        note: beside(voice, line, person.name),
      }),
  });
  const placed = [...talkFirst, ...close, ...worth];
  const shorts = (status: Line['status']): SheetLine[] =>
    open
      .filter((line) => line.status === status)
      .map(({ id }) => ({ text: voice.t(`dims.${id}.short`) }));
  const texts = (list: readonly string[]): SheetLine[] => list.map((text) => ({ text }));
  const needs = weigh(look.needs, person ?? { id: '', name: '' }).map(({ kind, level, want }) =>
    voice.t('sheet.need', { level: voice.t(`needs.${level}`), need: needName(voice, kind, want) }),
  );
  const all: [heading: string, lines: SheetLine[]][] = [
    ['sheet.matters', placed.filter(({ matters }) => matters).map(toLine)],
    ['sheet.rest', placed.filter(({ matters }) => !matters).map(toLine)],
    ['sheet.unsure', shorts('ask')],
    ['sheet.open', shorts('open')],
    ['result.picked', texts(pickedLines(voice, state))],
    ['needs.heading', texts(needs)],
    ['sheet.questions', look.questions.map(({ text }) => ({ text, room: true }))],
  ];
  return {
    title: voice.t('sheet.title'),
    sections: all
      .filter(([, lines]) => lines.length)
      .map(([heading, lines]) => ({ heading: voice.t(heading), lines })),
    note: ['first', 'few', 'fault'].map((key) => voice.t(`result.${key}`)).join(' '),
  };
}

/** The page as it will be printed, and the ways to take it along. */
export const drawResultSheet = (
  voice: Voice,
  sheet: Sheet,
  onTake: (way: 'print' | 'copy') => void,
): TemplateResult =>
  html`<p class="muted">${voice.t('sheet.hint')}</p>
    <div class="sheet" part="card">
      ${sheet.sections.map(
        ({ heading, lines }) =>
          html`${voice.h(2, heading)}
            <ul>
              ${lines.map(
                ({ text, note }) =>
                  html`<li>
                    ${text}${note ? html`<span class="small">${note}</span>` : nothing}
                  </li>`,
              )}
            </ul>`,
      )}
      <p class="small muted">${sheet.note}</p>
    </div>
    <div class="row">
      ${button({
        kind: 'primary',
        icon: 'print',
        label: voice.t('common.take.print'),
        onClick: () => onTake('print'),
      })}
      ${button({
        icon: 'copy',
        label: voice.t('common.take.copy'),
        onClick: () => onTake('copy'),
      })}
    </div>`;
