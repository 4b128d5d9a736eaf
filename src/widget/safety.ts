import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Practice } from '../practice/schema.js';
import type { Problem } from '../practice/problem.js';
import { crisisBlock, crisisLink, type CrisisView } from '../safety/crisis-block.js';
import { crisisLines } from '../safety/crisis.js';
import { phrasePanel } from '../safety/phrase-panel.js';
import { PhraseWatch } from '../safety/phrase-watch.js';
import { hasPhrases } from '../safety/phrases.js';
import { QuickExit, readQuickExit, type QuickExitHost } from '../safety/quick-exit.js';
import { findTrackers, masks } from '../safety/tracker-guard.js';
import type { Say, TextValues } from '../text/text.js';

/** How long facts may take to arrive before the owner hears of what is missing, in ms. */
const FACTS_MAY_TAKE = 3_000;

/** What the safety pieces ask of a widget. */
export interface SafetyHost extends QuickExitHost {
  readonly facts: Practice;
  t(key: string, values?: TextValues): string;
  readonly wordsLang: string;
  readonly crisis: 'block' | 'link' | 'none';
  readonly crisisMatch: 'on' | 'off';
  readonly quickExit: string;
  readonly exitByDefault: boolean;
  readonly trackerGuard: 'warn' | 'block' | 'off';
  /** Whether what a visitor gives here could harm them if it were recorded. */
  readonly sensitive: boolean;
  readonly keep: { readonly on: boolean };
  forgetAnswers(): void;
  problem(problem: Problem): void;
}

/** Crisis lines, the panel beside free text, quick exit and the tracker guard, for one widget. */
export class SafetyController implements ReactiveController {
  private readonly _host: SafetyHost;
  private readonly _watch: PhraseWatch;
  private readonly _exit: QuickExit;
  private readonly _t: Say;
  private _trackers: readonly string[] = [];
  private _telling?: ReturnType<typeof setTimeout>;

  constructor(host: SafetyHost) {
    this._host = host;
    this._t = (key, values) => host.t(key, values);
    host.addController(this);
    this._watch = new PhraseWatch(host, () =>
      host.crisisMatch === 'on' && hasPhrases(host.wordsLang) ? host.wordsLang : undefined,
    );
    this._exit = new QuickExit(host, {
      setting: () => this._exitSetting,
      wipe: () => host.forgetAnswers(),
      isSaved: () => host.keep.on,
    });
  }

  hostConnected(): void {
    for (const [name, value] of Object.entries(masks.attributes)) {
      this._host.setAttribute(name, value);
    }
    this._host.classList.add(...masks.classes);
    this.look();
  }

  hostDisconnected(): void {
    clearTimeout(this._telling);
  }

  /** Whether free text and sending are off because the page may record them. */
  get blocked(): boolean {
    return this._host.trackerGuard === 'block' && this._trackers.length > 0;
  }

  /** Looks for tools that record visitors; they may come later than the widget. */
  look(): void {
    if (this._host.trackerGuard === 'off') return;
    const found = findTrackers();
    if (found.join() === this._trackers.join()) return;
    this._trackers = found;
    this._host.problem({
      code: 'tracker',
      field: 'tracker-guard',
      message: `This page holds tools that may record what visitors do: ${found.join(', ')}. Keep them off pages with these widgets.`,
    });
    this._host.requestUpdate();
  }

  forget(): void {
    this._watch.forget();
  }

  typed(field: string, text: string): void {
    this._watch.typed(field, text);
  }

  left(field: string, text: string): void {
    this._watch.look(field, text);
  }

  /** The panel for one free-text field; its live region is always there. */
  drawPanel(field: string, responseTime?: string): TemplateResult {
    return phrasePanel({
      ...this._view(),
      family: this._watch.familyOf(field),
      responseTime,
      onCarryOn: () => this._watch.carryOn(field),
      exit: this._exit.link(this._t),
    });
  }

  drawExit(): unknown {
    return this._exit.isOn ? this._exit.draw(this._t) : nothing;
  }

  drawTrackerLine(): unknown {
    if (!this._host.sensitive || !this._trackers.length) return nothing;
    return html`<p class="tracker small">
      ${this._t('common.tracker.warning')}
      ${this.blocked ? this._t('common.tracker.blocked') : nothing}
    </p>`;
  }

  /** `kind`: where a widget folded up has less room than the whole of it. */
  drawCrisis(kind = this._host.crisis): unknown {
    if (kind === 'none') return nothing;
    return kind === 'block' ? crisisBlock(this._view()) : crisisLink(this._view());
  }

  private _view(): CrisisView {
    const { region, crisis } = this._host.facts;
    const { entries, problems } = crisisLines({ region, overrides: crisis, today: new Date() });
    clearTimeout(this._telling);
    if (problems.length) {
      const tell = () => problems.forEach((problem) => this._host.problem(problem));
      this._telling = setTimeout(tell, FACTS_MAY_TAKE);
    }
    return { entries, t: this._t, lang: this._host.wordsLang };
  }

  private get _exitSetting() {
    const { quickExit, exitByDefault, facts } = this._host;
    const setting = readQuickExit(quickExit, exitByDefault, facts.safety?.quickExitUrl);
    if (setting.refused) {
      this._host.problem({
        code: 'quick-exit',
        field: 'quick-exit',
        message: 'Use on, off, or an address that starts with https://.',
      });
    }
    return setting;
  }
}
