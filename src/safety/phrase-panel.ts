import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../ui/controls.js';
import { crisisEntry, type CrisisView } from './crisis-block.js';
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
  return html`<div class="crisis" part="note">
    <p>${t(`common.panel.${LEADS[family]}`)} ${sent}</p>
    ${entries.some(({ talk }) => talk.length) ? html`<p>${t('common.panel.reach')}</p>` : nothing}
    ${entries.map((entry) => crisisEntry(entry, options))}
    <div class="row spread">
      ${button({ label: t('common.panel.carryOn'), onClick: options.onCarryOn })}
      ${family === 'by-others' ? options.exit : nothing}
    </div>
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
