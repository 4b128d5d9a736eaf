/** What only the owner sees: what to change in the configuration, and which words to think about. */
import { html, nothing, type TemplateResult } from 'lit';
import { report, type Problem } from '../practice/problem.js';
import type { Practice } from '../practice/schema.js';
import { findClaims } from '../safety/owner-copy.js';
import { disclosure } from '../ui/controls.js';
import { findUnknown } from './check-attributes.js';

export interface CheckedHost extends HTMLElement {
  readonly facts: Practice;
  readonly problems: readonly Problem[];
}

export { stackStyles as styles } from '../ui/styles/stack.styles.js';

/** Facts are another object whenever something changed. */
const known = new WeakMap<Practice, readonly Problem[]>();
const told = new Set<string>();

function claimsOf(host: CheckedHost): readonly Problem[] {
  let claims = known.get(host.facts);
  if (!claims) {
    claims = findClaims(host.facts);
    known.set(host.facts, claims);
    // Whoever hears of it may change the widget, which is being drawn.
    queueMicrotask(() => claims!.forEach((claim) => tell(host, claim)));
  }
  return claims;
}

/** Widgets of one practice find the same; the console hears it once. */
function tell(host: CheckedHost, claim: Problem): void {
  const words = claim.field + claim.message;
  if (told.size < told.add(words).size) report(host, claim);
}

const list = (problems: readonly Problem[]): TemplateResult =>
  html`<ul class="stack">
    ${problems.map(({ field, message }) => html`<li><b>${field}</b>: ${message}</li>`)}
  </ul>`;

export function checkPanel(host: CheckedHost): TemplateResult {
  const unknown = findUnknown(host, host.facts);
  queueMicrotask(() => unknown.forEach((problem) => tell(host, problem)));
  const problems = [...host.problems, ...unknown];
  const found = claimsOf(host);
  const count = problems.length + found.length;
  return disclosure({
    className: 'check-panel note small no-print',
    summary: `${count || 'Nothing'} to check (only you see this)`,
    content: html`<div class="stack">
      ${problems.length ? list(problems) : nothing}
      ${
        found.length
          ? html`<p class="muted">Words to think about. They stay as you wrote them.</p>
              ${list(found)}`
          : nothing
      }
    </div>`,
  });
}
