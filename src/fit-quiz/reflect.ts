/** A part that loads later: one card for each meeting, after it. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fitQuizReflect } from '../text/en/fit-quiz-reflect.js';
import { button, chip, note } from '../ui/controls.js';
import { takeAlong } from '../visitor/take-along.js';
import { drawCard, type Change } from './card.js';
import { drawDangerCard } from './danger-card.js';
import {
  addMeeting,
  bringBack,
  isDanger,
  keepCards,
  MOST_MEETINGS,
  readCards,
  removeMeeting,
  withMeeting,
  type Cards,
  type Meeting,
} from './meetings.js';
import { meetingSheet, nameOf } from './meeting-words.js';
import { drawTold } from './reflect-told.js';
import type { ReflectView } from './reflect-view.js';
import { drawReminder } from './reminder.js';

export { FreeText } from '../widget/free-text.js';
export { reflectStyles as styles } from './reflect.styles.js';

export const words = fitQuizReflect;

const openCard = ({ meetings }: Cards, open: number | 'compare'): Meeting =>
  meetings.find(({ id }) => id === open) ?? meetings[0]!;

/** The cards there are, one more, and all of them side by side. */
function drawMeetings(view: ReflectView, cards: Cards, comparing: boolean): TemplateResult {
  const { t, ui } = view;
  const { meetings } = cards;
  const shown = openCard(cards, ui.open);
  const add = () => {
    const more = addMeeting(cards);
    if (!more) return;
    view.keep(keepCards(more.cards));
    view.show({ open: more.id, before: undefined }, '#meeting');
  };
  return html`<div class="chips meetings" role="group" aria-label=${t('meeting.all')}>
    ${meetings.map((one, at) =>
      chip({
        label: nameOf(view, one, at),
        pressed: !comparing && one.id === shown.id,
        onClick: () => view.show({ open: one.id }, '#meeting'),
      }),
    )}
    ${
      meetings.length > 1
        ? chip({
            label: t('meeting.compare'),
            pressed: comparing,
            onClick: () => view.openCompare(),
          })
        : nothing
    }
    ${
      meetings.length < MOST_MEETINGS
        ? button({ kind: 'quiet', icon: 'plus', label: t('meeting.add'), onClick: add })
        : nothing
    }
  </div>`;
}

async function take(view: ReflectView, way: 'print' | 'copy', cards: Cards, comparing: boolean) {
  const { meetings } = cards;
  const shown = openCard(cards, view.ui.open);
  const sheet = comparing
    ? view.comparing?.compareSheet(view, cards)
    : meetingSheet(view, shown, meetings.indexOf(shown));
  if (!sheet) return;
  const locale = { lang: view.wordsLang, dir: view.locale.dir() };
  const { worked, said } = await takeAlong(way, sheet, locale, view.t);
  view.announce(said);
  view.show({ told: { at: 'take', words: said } });
  if (worked) view.act(way);
}

const drawTake = (view: ReflectView, cards: Cards, comparing: boolean) =>
  html`${view.h(1, view.t('meeting.take'), { className: 'section' })}
    <div class="row">
      ${(['print', 'copy'] as const).map((way) =>
        button({
          icon: way,
          label: view.t(`common.take.${way}`),
          onClick: () => void take(view, way, cards, comparing),
        }),
      )}
    </div>
    ${drawTold(view, 'take')}`;

function drawRemove(view: ReflectView, cards: Cards, shown: Meeting) {
  const { t } = view;
  const remove = () => {
    view.keep(keepCards(removeMeeting(cards, shown.id)));
    const words = t('meeting.removed');
    view.announce(words);
    view.show({ open: 0, before: cards, told: { at: 'cards', words } }, '#undo');
  };
  return button({ kind: 'quiet', icon: 'trash', label: t('meeting.remove'), onClick: remove });
}

/** A card that was removed can come back. */
const drawUndo = (view: ReflectView) => {
  const { before } = view.ui;
  const undo = () => {
    if (!before) return;
    const now = readCards(view.kept);
    const gone = before.meetings.find(({ id }) => now.meetings.every((one) => one.id !== id));
    view.keep(keepCards(bringBack(now, before)));
    view.show(
      { before: undefined, open: gone?.id ?? 0, told: { at: 'cards', words: '' } },
      '#meeting',
    );
  };
  return before
    ? html`<div class="undo">
        ${note(
          html`${drawTold(view, 'cards')}
          ${button({ kind: 'quiet', id: 'undo', label: view.t('meeting.undo'), onClick: undo })}`,
        )}
      </div>`
    : nothing;
};

/** Everything after a meeting. What is said of it stays on this page. */
export function drawReflect(view: ReflectView): TemplateResult {
  const cards = readCards(view.kept);
  const { meetings } = cards;
  const comparing = view.ui.open === 'compare' && meetings.length > 1;
  const shown = openCard(cards, view.ui.open);
  const danger = comparing ? meetings.some(isDanger) : isDanger(shown);
  // From what is kept now, not from what was drawn: one press may come right after another.
  const change: Change = (patch, quietly) =>
    view.keep(keepCards(withMeeting(readCards(view.kept), shown.id, patch)), quietly);
  return html`${drawUndo(view)} ${drawMeetings(view, cards, comparing)}
  ${
    comparing
      ? html`${view.h(1, view.t('meeting.compare'), { id: 'meeting', focusable: true })}
        ${danger ? drawDangerCard(view) : nothing} ${view.drawCompare(cards)}`
      : keyed(shown.id, drawCard(view, shown, meetings.indexOf(shown), change))
  }
  ${
    danger && !comparing
      ? nothing
      : html`<div class="fixed-lines">
          ${view.list('meeting.lines').map((line) => html`<p>${line}</p>`)}
        </div>`
  }
  ${drawTake(view, cards, comparing)} ${danger ? nothing : drawReminder(view)}
  ${comparing ? nothing : html`<div class="rule">${drawRemove(view, cards, shown)}</div>`}`;
}
