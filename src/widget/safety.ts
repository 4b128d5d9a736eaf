import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Practice } from '../practice/schema.js';
import type { Problem } from '../practice/problem.js';
import { crisisBlock, crisisLink, type CrisisView } from '../safety/crisis-block.js';
import { crisisLines } from '../safety/crisis.js';
import { QuickExit, readQuickExit, type QuickExitHost } from '../safety/quick-exit.js';
import { masks } from '../safety/masks.js';
import type { Say, TextValues } from '../text/text.js';
import { tell } from '../visitor/hub.js';
import { forgetAll } from '../visitor/storage.js';

/** How long facts may take to arrive before the owner hears of what is missing, in ms. */
const FACTS_MAY_TAKE = 3_000;

/** What the safety pieces ask of a widget. */
export interface SafetyHost extends QuickExitHost {
  readonly facts: Practice;
  t(key: string, values?: TextValues): string;
  readonly wordsLang: string;
  readonly crisis: 'block' | 'link' | 'none';
  readonly quickExit: string;
  readonly exitByDefault: boolean;
  readonly keep: { restore(): void };
  /** Whether something stays on this device when the visitor leaves. */
  readonly keepsSomething: boolean;
  forgetAnswers(): void;
  problem(problem: Problem): void;
}

/** Crisis lines, quick exit and the marks that keep recorders away, for one widget. */
export class SafetyController implements ReactiveController {
  private readonly _host: SafetyHost;
  private readonly _exit: QuickExit;
  private readonly _t: Say;
  private _telling?: ReturnType<typeof setTimeout>;

  constructor(host: SafetyHost) {
    this._host = host;
    this._t = (key, values) => host.t(key, values);
    host.addController(this);
    this._exit = new QuickExit(host, {
      setting: () => this._exitSetting,
      wipe: () => host.forgetAnswers(),
      restore: () => host.keep.restore(),
      leave: () => {
        forgetAll(['session']);
        tell('leave');
      },
    });
  }

  hostConnected(): void {
    for (const [name, value] of Object.entries(masks.attributes)) {
      this._host.setAttribute(name, value);
    }
    this._host.classList.add(...masks.classes);
  }

  hostDisconnected(): void {
    clearTimeout(this._telling);
  }

  drawExitLink(): TemplateResult {
    return this._exit.link(this._t);
  }

  drawExit(): unknown {
    return this._exit.isOn ? this._exit.draw(this._t, this._host.keepsSomething) : nothing;
  }

  /** `kind`: where a widget folded up has less room than the whole of it. */
  drawCrisis(kind = this._host.crisis): unknown {
    if (kind === 'none') return nothing;
    return kind === 'block' ? crisisBlock(this.view()) : crisisLink(this.view());
  }

  /** What the crisis lines show now. */
  view(): CrisisView {
    const { region, crisis } = this._host.facts;
    const { entries, problems } = crisisLines({ region, overrides: crisis, today: new Date() });
    clearTimeout(this._telling);
    if (problems.length) {
      const report = () => problems.forEach((problem) => this._host.problem(problem));
      this._telling = setTimeout(report, FACTS_MAY_TAKE);
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
