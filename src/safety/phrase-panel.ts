import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { crisisDanger, crisisWays, type CrisisView } from './crisis-block.js';
import type { Family } from './phrases.js';

export interface PhrasePanelOptions extends CrisisView {
  family: Family | undefined;
  /** How soon messages are read, where this text can be sent; else nothing is sent. */
  responseTime?: string;
  onCarryOn: () => void;
  /** 'Leave this page fast', drawn; shown where someone may be hurt by another person. */
  exit?: unknown;
}

const LEADS = { self: 'self', others: 'others', 'by-others': 'byOthers' } as const;

const drawPanel = (family: Family, options: PhrasePanelOptions) => {
  const { t, entries, responseTime } = options;
  const sent = responseTime
    ? t('common.panel.canSend', { responseTime })
    : t('common.panel.notSent');
  const reachable = entries.filter(({ talk }) => talk.length);
  return html`<div class="crisis" part="note">
    <p>${t(`common.panel.${LEADS[family]}`)}</p>
    <p>${sent}</p>
    ${entries.map((entry) => crisisDanger(entry, options))}
    ${
      reachable.length
        ? html`<p>${t('common.panel.reach')}</p>
            ${reachable.map((entry) => crisisWays(entry, options))}`
        : nothing
    }
    ${
      family === 'by-others'
        ? html`<slot name="crisis-note"></slot>${options.exit ?? nothing}`
        : nothing
    }
    ${button({ kind: 'secondary', label: t('common.panel.carryOn'), onClick: options.onCarryOn })}
  </div>`;
};

/**
 * Ways to reach someone, beside a free-text field. The live region is always there, so that what
 * appears in it is read out; focus stays where the visitor is typing.
 */
export const phrasePanel = (options: PhrasePanelOptions): TemplateResult =>
  html`<div class="panel" role="status">
    ${options.family ? drawPanel(options.family, options) : nothing}
  </div>`;
