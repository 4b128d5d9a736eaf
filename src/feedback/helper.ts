import { html, nothing, type TemplateResult } from 'lit';
import { button, chip, note } from '../ui/controls.js';
import {
  AT_MOST,
  FEELINGS,
  MAX_MOMENT,
  MOMENTS,
  OPENERS,
  OWN,
  REASONS,
  STEPS,
  UNSAFE,
  WANTS,
} from './data.js';
import { sentence } from './sentence.js';
import type { Helper } from './state.js';
import { wordsOf } from './take.js';
import type { FeedbackView } from './view.js';

type StepId = (typeof STEPS)[number];

const HEADING = 'helper-step';
const OPEN = 'helper-open';

const set = (view: FeedbackView, patch: Partial<Helper>) =>
  view.quietly({ helper: { ...view.state.helper, ...patch } });

const go = (view: FeedbackView, step: number) => view.show({ step }, `#${HEADING}`);
const close = (view: FeedbackView) => view.show({ step: -1 }, `#${OPEN}`);

/** Chips of which one may be on; a second press takes it back. */
function drawOne(
  view: FeedbackView,
  key: 'reason' | 'when' | 'opener',
  ids: readonly string[],
  label: (id: string) => string = (id) => view.say(`${key}.${id}`),
): TemplateResult[] {
  const picked = view.state.helper[key];
  return ids.map((id) =>
    chip({
      label: label(id),
      pressed: picked === id,
      onClick: () => set(view, { [key]: picked === id ? '' : id }),
    }),
  );
}

/** Chips of which two may be on. At the limit it says so and takes nothing away. */
function drawTwo(
  view: FeedbackView,
  key: 'felt' | 'want',
  ids: readonly string[],
): TemplateResult[] {
  const picked = view.state.helper[key];
  const press = (id: string) => {
    const picked = view.state.helper[key];
    if (picked.includes(id)) set(view, { [key]: picked.filter((other) => other !== id) });
    else if (picked.length < AT_MOST) set(view, { [key]: [...picked, id] });
    else view.announce(view.say('helper.two'));
  };
  return ids.map((id) =>
    chip({
      label: view.say(`${key}.${id}`),
      pressed: picked.includes(id),
      onClick: () => press(id),
    }),
  );
}

const drawChips = (content: unknown, labelledBy = HEADING) =>
  html`<div class="chips" role="group" aria-labelledby=${labelledBy}>${content}</div>`;

const drawReason = (view: FeedbackView) => {
  const { reason } = view.state.helper;
  return html`${drawChips(drawOne(view, 'reason', REASONS, (id) => view.say(`reason.${id}.chip`)))}
    <div role="status">${reason ? note(view.say(`reason.${reason}.reply`)) : nothing}</div>`;
};

const drawFelt = (view: FeedbackView) =>
  drawChips([
    drawTwo(view, 'felt', FEELINGS),
    chip({
      label: view.say(`felt.${UNSAFE}`),
      pressed: false,
      onClick: () => view.show({ unsafe: 'helper' }, '#safety'),
    }),
  ]);

const drawWhen = (view: FeedbackView) =>
  html`${drawChips(
    drawOne(view, 'when', [...MOMENTS, OWN], (id) =>
      view.say(id === OWN ? 'helper.own' : `when.${id}`),
    ),
  )}${
    view.state.helper.when === OWN
      ? view.freeText({
          id: 'moment',
          label: view.say('helper.ownLabel'),
          hint: view.say('helper.ownHint'),
          value: view.state.helper.moment,
          rows: 1,
          max: MAX_MOMENT,
          onInput: (moment) => set(view, { moment }),
        })
      : nothing
  }`;

const drawOpener = (view: FeedbackView) =>
  (['soft', 'plain'] as const).map(
    (tone) =>
      html`<div class="tone">
        <p class="small muted" id="tone-${tone}">${view.say(`helper.${tone}`)}</p>
        ${drawChips(drawOne(view, 'opener', OPENERS[tone]), `tone-${tone}`)}
      </div>`,
  );

/** The words built so far, changed by hand or about to be. */
const drawWords = (view: FeedbackView) => {
  const { helper } = view.state;
  const words = wordsOf(view.state, view);
  const built = sentence(helper, view.say, view.list);
  const moved = helper.edited && built && built !== helper.from;
  return html`${view.freeText({
      id: 'words',
      label: view.say('helper.steps.words.hint'),
      value: words,
      onInput: (words) => set(view, { words, edited: true, from: built }),
    })}
    ${built || helper.edited ? nothing : html`<p class="small muted">${view.say('helper.empty')}</p>`}
    ${
      moved
        ? html`<div class="newer">
            <p class="muted">${view.say('helper.changed')}</p>
            <p>${built}</p>
            ${button({
              label: view.say('helper.use'),
              onClick: () => {
                set(view, { edited: false, words: '', from: '' });
                view.show({}, '#words');
              },
            })}
          </div>`
        : nothing
    }
    ${helper.felt.includes('close') ? note(view.say('helper.close')) : nothing}
    <div class="smallest">
      <p class="ask" id="smallest">${view.say('helper.smallest')}</p>
      <ul class="tips" aria-labelledby="smallest">
        ${view.list('helper.smallSteps').map((step) => html`<li>${step}</li>`)}
      </ul>
    </div>
    ${words.trim() ? html`<p class="small muted">${view.say('helper.kept')}</p>` : nothing}`;
};

const DRAW: Readonly<Record<StepId, (view: FeedbackView) => unknown>> = {
  reason: drawReason,
  felt: drawFelt,
  when: drawWhen,
  want: (view) => drawChips(drawTwo(view, 'want', WANTS)),
  opener: drawOpener,
  words: drawWords,
};

/** Whether a step has something picked: then it is 'Next', else it is 'Skip'. */
const picked = ({ helper }: FeedbackView['state'], step: StepId) =>
  step !== 'words' && helper[step].length > 0;

/** What the picks make, while they are being made. */
const drawSoFar = (view: FeedbackView, step: StepId) => {
  const words = step === 'reason' || step === 'words' ? '' : wordsOf(view.state, view);
  return words ? html`<p class="so-far">${view.say('helper.soFar')} <q>${words}</q></p>` : nothing;
};

const drawStep = (view: FeedbackView, at: number, step: StepId) => {
  const { say } = view;
  const isFull = (step === 'felt' || step === 'want') && view.state.helper[step].length === AT_MOST;
  const last = at === STEPS.length - 1;
  return html`<div class="helper rule">
    <div class="row spread small muted">
      <span>${say('helper.step', { n: at + 1, total: STEPS.length })}</span>
      ${button({ kind: 'text-button', label: say('common.close'), onClick: () => close(view) })}
    </div>
    ${view.h(1, say(`helper.steps.${step}.ask`), {
      id: HEADING,
      className: 'scene',
      focusable: true,
    })}
    ${last ? nothing : html`<p class="muted">${say(isFull ? 'helper.two' : `helper.steps.${step}.hint`)}</p>`}
    ${DRAW[step](view)}${drawSoFar(view, step)}
    <div class="row spread moves">
      ${
        at > 0
          ? button({ label: say('common.back'), onClick: () => go(view, at - 1) })
          : html`<span></span>`
      }${
        last
          ? button({ kind: 'primary', label: say('common.done'), onClick: () => close(view) })
          : button({
              kind: picked(view.state, step) ? 'primary' : 'secondary',
              label: say(picked(view.state, step) ? 'common.next' : 'helper.skip'),
              onClick: () => go(view, at + 1),
            })
      }
    </div>
  </div>`;
};

/** The way to words for something that is hard to say, one small step at a time. */
export function drawHelper(view: FeedbackView): TemplateResult {
  const { say, ui } = view;
  const step = STEPS[ui.step];
  if (step) return drawStep(view, ui.step, step);
  const words = wordsOf(view.state, view);
  return html`<div class="helper">
    ${view.h(1, say('helper.heading'))}
    ${words ? html`<p class="so-far"><q>${words}</q></p>` : html`<p class="muted">${say('helper.offer')}</p>`}
    ${button({
      id: OPEN,
      label: say(words ? 'helper.again' : 'helper.open'),
      expanded: false,
      onClick: () => go(view, 0),
    })}
  </div>`;
}
