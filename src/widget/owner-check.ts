import type { ReactiveController } from 'lit';
import { onThisMachine } from '../practice/links.js';
import type { Problem } from '../practice/problem.js';
import type { CheckedHost } from './check.js';
import { LatePart, type LateHost } from './late.js';

/** A page just begun with bare tags has no region, and asks for nothing: the console tells that. */
const matters = ({ code, field }: Problem) => code !== 'crisis-region' || field !== 'region';

const asked = () => new URLSearchParams(location.search).has('alliance-check');

/**
 * Shows the owner what to change: where the address asks for it, and on this machine where there is
 * something to change. Loaded only then; visitors never see it, and the console says the same.
 */
export class OwnerCheck implements ReactiveController {
  private readonly _host: LateHost & CheckedHost;
  private readonly _part;

  constructor(host: LateHost & CheckedHost) {
    this._host = host;
    this._part = new LatePart(host, () => import('./check.js'), true);
    host.addController(this);
  }

  hostUpdated(): void {
    if (this._part.state === 'idle' && this._isWanted) void this._part.load();
  }

  draw(): unknown {
    return this._part.draw(({ checkPanel }) => checkPanel(this._host));
  }

  private get _isWanted(): boolean {
    return asked() || (onThisMachine(location.hostname) && this._host.problems.some(matters));
  }
}
