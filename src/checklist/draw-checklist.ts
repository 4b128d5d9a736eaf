import { html, nothing, type TemplateResult } from 'lit';
import { optionGroup } from '../ui/option-group.js';
import { drawBank } from './draw-bank.js';
import { drawDuring } from './draw-during.js';
import { drawList } from './draw-list.js';
import { MODES } from './state.js';
import { nameOf, talkIds } from './talks.js';
import type { View } from './view.js';

/** Both switches are radios: arrows move, and what is below them follows at once. */
const drawModes = ({ t, mode, on }: View) =>
  optionGroup({
    legend: t('modes.label'),
    name: 'mode',
    className: 'switch modes',
    options: MODES.map((value) => ({ value, label: t(`modes.${value}`) })),
    value: mode,
    onChange: on.mode,
  });

const drawTalks = ({ t, list, on }: View) =>
  list.others.length > 0
    ? optionGroup({
        legend: t('talks.label'),
        name: 'talk',
        className: 'switch talks',
        options: talkIds(list).map((id) => ({ value: id, label: nameOf(list, id, t) })),
        value: list.id,
        onChange: on.talk,
      })
    : nothing;

const drawMode = (view: View) => {
  if (view.screen.step === 'bank') return drawBank(view);
  if (view.mode === 'during') return drawDuring(view);
  if (view.mode === 'after') return view.later(({ drawAfter }, on) => drawAfter(view, on));
  return drawList(view);
};

export const drawChecklist = (view: View): TemplateResult =>
  html`${drawModes(view)}${drawTalks(view)}${drawMode(view)}`;
