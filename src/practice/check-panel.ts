import { html, nothing } from 'lit';
import { disclosure } from '../ui/controls.js';
import { onThisMachine } from './links.js';
import type { Problem } from './problem.js';

const askedFor = () => new URLSearchParams(location.search).has('alliance-check');

/** Whether the person at the screen is most likely the owner: on this machine, or asking for it. */
export const ownerIsLooking = (): boolean => onThisMachine(location.hostname) || askedFor();

/** What the owner may want to change. Visitors never see it: ask `ownerIsLooking()` first. */
export const checkPanel = (problems: readonly Problem[]): unknown =>
  problems.length || askedFor()
    ? disclosure({
        className: 'check-panel note small no-print',
        summary: `${problems.length || 'Nothing'} to check (only you see this)`,
        content: html`<ul class="stack">
          ${problems.map(({ field, message }) => html`<li><b>${field}</b>: ${message}</li>`)}
        </ul>`,
      })
    : nothing;
