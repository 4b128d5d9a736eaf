import { html, nothing, type TemplateResult } from 'lit';
import type { Therapist } from '../practice/schema.js';
import { button, disclosure } from '../ui/controls.js';
import type { HandoverQuestion } from '../visitor/handover.js';
import type { WidgetAction } from '../widget/events.js';
import type { DimId } from './dimensions.js';
import { questionOf, type FirstLook } from './first-look.js';
import { drawGroup, type GroupActions } from './group.js';
import { drawOpenLine, type LineActions } from './line.js';
import { drawNeeds, opens } from './needs-words.js';
import type { Touch } from './page.js';
import { drawOverlaps, drawOwnWords, drawSections, drawTooFew, sectionTitles } from './sections.js';
import type { QuizState } from './state.js';
import { dayIn, type Voice } from './voice.js';

/** What to say about questions that were taken along, and beside which button. */
export interface Told {
  words: string;
  /** The id of the question, or 'all'. */
  at: string;
  /** Whether the list is on this page, so that one can go there. */
  list: boolean;
}

export interface ResultActions {
  told: Told | undefined;
  isAdded: (id: string) => boolean;
  onAdd: (questions: readonly HandoverQuestion[], at: string) => void;
  onCopy: (questions: readonly HandoverQuestion[]) => void;
  onGoToList: () => void;
  /** The page to take along, once it is asked for, and how to ask for it. */
  sheet: unknown;
  onSheet: (() => void) | undefined;
  onChange: (id: DimId) => void;
  onSee: (person?: Therapist) => void;
  /** How the people of a practice are shown. */
  group: Omit<GroupActions, 'onSee'>;
  /** Set where there is a way to get in touch on this page. */
  onTouch: (() => void) | undefined;
  /** How else to get in touch. */
  touch: Touch | undefined;
  onAct: (action: WidgetAction) => void;
  onReview: () => void;
  onStartOver: () => void;
}

/** Says where the questions went, beside the button that sent them there. */
const drawTold = (voice: Voice, at: string, { told, onGoToList }: ResultActions) =>
  told?.at === at
    ? html`<p class="told small">
        ${told.words}
        ${
          told.list
            ? button({ kind: 'text-button', label: voice.t('questions.goTo'), onClick: onGoToList })
            : nothing
        }
      </p>`
    : nothing;

/** Every question the result leads to, and the ways to take them along. */
function drawQuestions(voice: Voice, questions: FirstLook['questions'], actions: ResultActions) {
  const n = questions.length;
  if (!n) return nothing;
  const added = questions.every(({ id }) => actions.isAdded(id));
  const key = added ? 'added' : n === 1 ? 'addAllOne' : 'addAll';
  return html`${voice.h(1, voice.t('questions.heading'), { className: 'section' })}
    <ul class="rows said">
      ${questions.map(({ text }) => html`<li><p>${text}</p></li>`)}
    </ul>
    <div class="row">
      ${button({
        kind: 'primary',
        icon: added ? 'check' : 'plus',
        label: voice.t(`questions.${key}`, { n }),
        onClick: () => actions.onAdd(questions, 'all'),
      })}
      ${button({
        icon: 'copy',
        label: voice.t('questions.copy'),
        onClick: () => actions.onCopy(questions),
      })}
    </div>
    ${drawTold(voice, 'all', actions)}`;
}

/** The result as one page in the visitor's own voice: to show, print or copy. */
const drawTake = (voice: Voice, actions: ResultActions) =>
  html`${voice.h(1, voice.t('take.heading'), { className: 'section', id: 'sheet', focusable: true })}
  ${
    actions.onSheet
      ? html`<p>${voice.t('take.why')}</p>
          ${button({ label: voice.t('take.make'), onClick: actions.onSheet })}`
      : actions.sheet
  }
  ${drawTold(voice, 'sheet', actions)}`;

/** Where to go from here. Nothing that is not there is offered. */
function drawAfter(voice: Voice, actions: ResultActions) {
  const { onTouch, touch, onAct, onReview, onStartOver } = actions;
  return html`${voice.h(1, voice.t('after.heading'), { className: 'section' })}
    <p>${voice.t('result.fault')} ${voice.t('after.other')}</p>
    <div class="row">
      ${
        onTouch
          ? button({ label: voice.t('after.touch'), onClick: onTouch })
          : touch
            ? html`<a
                class="secondary"
                part="link"
                href=${touch.href}
                target=${touch.href.startsWith('http') ? '_blank' : nothing}
                rel="noopener noreferrer"
                @click=${() => onAct(touch.action)}
                >${voice.t(`after.${touch.key}`, { phone: touch.phone })}${
                  touch.href.startsWith('http')
                    ? html`<span class="visually-hidden"> (${voice.t('common.newTab')})</span>`
                    : nothing
                }</a
              >`
            : nothing
      }
      ${button({ kind: 'quiet', label: voice.t('after.review'), onClick: onReview })}
      ${button({ kind: 'quiet', label: voice.t('moves.startOver'), onClick: onStartOver })}
    </div>`;
}

const drawBlank = (voice: Voice, { blank }: FirstLook, { onChange }: ResultActions) =>
  blank.length
    ? html`${voice.t(blank.length === 1 ? 'result.leftOne' : 'result.left', { n: blank.length })}
      ${button({
        kind: 'text-button',
        label: voice.t('result.goBack'),
        onClick: () => onChange(blank[0]!),
      })}`
    : nothing;

/** Why nothing is compared. Where nobody is there to compare with, that goes without saying. */
function drawWhy(voice: Voice, look: FirstLook, actions: ResultActions) {
  const { person, said } = look;
  if (said === 'enough' || (!person && (said === 'blank' || said === 'some'))) return nothing;
  return drawTooFew(voice, said, said === 'blank' ? drawBlank(voice, look, actions) : nothing);
}

/** One therapist, or none. */
function drawOne(voice: Voice, state: QuizState, look: FirstLook, actions: ResultActions) {
  const { person, compared, sections } = look;
  const lineActions: LineActions = {
    isAdded: ({ question }) => actions.isAdded(question),
    onAdd: (line) => actions.onAdd([questionOf(voice, line, person?.name)], line.question),
    onChange: actions.onChange,
    drawTold: ({ question }) => drawTold(voice, question, actions),
  };
  return html`${drawWhy(voice, look, actions)}
  ${drawSections(voice, sections, compared ? person?.name : undefined, lineActions)}
  ${person && !compared ? drawOwnWords(voice, person) : nothing}
  ${drawOverlaps(voice, state, person)}
  ${
    person
      ? html`${drawNeeds(voice, look.needs, person)} ${drawWhen(voice, person, look.today)}`
      : nothing
  }`;
}

/** Beside a whole practice the answers stand apart: each can be changed from there. */
function drawSaid(voice: Voice, { sections }: FirstLook, { onChange }: ResultActions) {
  const { talkFirst, worth, open } = sections;
  const all = [...talkFirst, ...worth, ...open];
  return all.length
    ? html`<div class="rule">
        ${disclosure({
          summary: voice.h(1, voice.t('result.alone')),
          content: html`<ul>
            ${all.map((line) => drawOpenLine(voice, line, onChange))}
          </ul>`,
        })}
      </div>`
    : nothing;
}

const YEAR = 365 * 86_400_000;

/** From when there is room, and how old all this is. */
function drawWhen(voice: Voice, person: Therapist, today: string) {
  const from = opens(voice, person, today);
  return html`${from ? html`<p>${from}</p>` : nothing} ${drawChecked(voice, person.asOf, today)}`;
}

/** When a therapist last looked at what they said, if that is long ago. */
const drawChecked = (voice: Voice, asOf: string | undefined, today: string) =>
  asOf && Date.parse(today) - Date.parse(asOf) > YEAR
    ? html`<p class="muted small">${voice.t('result.checked', { date: dayIn(voice, asOf) })}</p>`
    : nothing;

const isEmpty = ({ sections, questions }: FirstLook) =>
  !questions.length && Object.values(sections).every(({ length }) => !length);

/** The result, in the order it is meant to be read. */
export function drawResult(
  voice: Voice,
  state: QuizState,
  look: FirstLook,
  chosenHere: boolean,
  actions: ResultActions,
): TemplateResult {
  return html`<p id="first" tabindex="-1" class="lead">${voice.t('result.first')}</p>
    <p class="muted">${voice.t('result.few')}</p>
    ${
      chosenHere
        ? button({ kind: 'quiet', label: voice.t('group.back'), onClick: () => actions.onSee() })
        : nothing
    }
    ${
      look.everyone
        ? html`${drawGroup(voice, look.everyone, look, { ...actions.group, onSee: actions.onSee })}
          ${drawSaid(voice, look, actions)}`
        : drawOne(voice, state, look, actions)
    }
    ${
      look.blank.length && (look.said !== 'blank' || !look.person)
        ? html`<p class="rule">${drawBlank(voice, look, actions)}</p>`
        : nothing
    }
    ${drawQuestions(voice, look.questions, actions)}
    ${isEmpty(look) ? nothing : drawTake(voice, actions)} ${drawAfter(voice, actions)}`;
}

/** How many lines or people each section holds, said once when the result is shown. */
export function countsOf(voice: Voice, look: FirstLook): string {
  const titles = sectionTitles(voice, look.compared);
  const counts = look.everyone
    ? look.everyone.map(({ section, ties }): [string, number] => [
        voice.t(`group.${look.said === 'enough' ? section : 'everyone'}`),
        ties.flat().length,
      ])
    : (Object.keys(titles) as (keyof typeof titles)[]).map((key): [string, number] => [
        titles[key],
        look.sections[key].length,
      ]);
  return counts
    .filter(([, n]) => n)
    .map(([section, n]) => voice.t('result.count', { section, n }))
    .join(' ');
}
