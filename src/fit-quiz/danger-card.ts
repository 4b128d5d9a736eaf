import type { TemplateResult } from 'lit';
import { drawSafetyCard } from '../safety/safety-card.js';
import type { ReflectView } from './reflect-view.js';

/** For a visitor whom a therapist asked to keep secrets, or crossed a line with. */
export function drawDangerCard(view: ReflectView): TemplateResult {
  const { t, facts } = view;
  const words = {
    heading: view.h(1, t('safety.heading'), { id: 'safety', focusable: true }),
    lines: view.list('safety.lines'),
    body: t('safety.body'),
    newTab: t('common.newTab'),
    second: t('safety.second', { contact: facts.safety?.secondContact }),
  };
  return drawSafetyCard(facts, words, view.crisis());
}
