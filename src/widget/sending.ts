import type { ReactiveController } from 'lit';
import { missing, readiness, wrongKeys } from '../sending/ready.js';
import { LatePart } from './late.js';
import type { SendStep } from './send-step.js';
import type { Sendable, SendHost } from './send-view.js';

export interface SendingHost extends SendHost {
  readonly pageTakes: boolean;
}

/** Sending, for one widget: whether it is offered, and the screen for it, which loads on a press. */
export class Sending implements ReactiveController {
  private readonly _host: SendingHost;
  private readonly _part;
  private _step?: SendStep;

  constructor(host: SendingHost) {
    this._host = host;
    this._part = new LatePart(host, () => import('./send-step.js'));
    host.addController(this);
  }

  hostUpdate(): void {
    const { facts } = this._host;
    const names = missing(facts);
    if (facts.sending && names.length) {
      this._host.problem({
        code: 'sending-incomplete',
        field: 'sending',
        message: `Visitors cannot send anything yet. Please add: ${names.join(', ')}.`,
      });
    }
    for (const at of wrongKeys(facts)) {
      this._host.problem({
        code: 'sending-key',
        field: `sending.encryptTo.${at}`,
        message: 'This key has a typing error, so sending is closed. Copy the whole line again.',
      });
    }
  }

  /**
   * `on`: the practice has said all that a visitor needs to know first. `closed`: it has, but
   * nothing takes messages now. Never where recorders are kept from what visitors write.
   */
  get readiness(): 'on' | 'closed' | 'off' {
    const { facts, pageTakes, trackers } = this._host;
    return trackers?.blocked ? 'off' : readiness(facts, pageTakes);
  }

  /** How soon messages are read, where words can be sent from here. */
  get responseTime(): string | undefined {
    return this.readiness === 'on' ? this._host.facts.sending?.responseTime : undefined;
  }

  load(): Promise<void> {
    return this._part.load();
  }

  draw(words: Sendable): unknown {
    return this._part.draw(({ SendStep }) => (this._step ??= new SendStep(this._host)).draw(words));
  }

  /** Forgets what was typed, agreed and tried. */
  forget(): void {
    this._step?.forget();
  }
}
