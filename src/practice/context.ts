/**
 * How facts travel: by the context protocol, so that widgets and practices of two copies of this
 * script, or a page's own Lit code, understand each other.
 */
import { ContextEvent, createContext, type Context, type ContextCallback } from '@lit/context';
import type { Practice } from './schema.js';

export const practiceContext = createContext<Practice>(Symbol.for('alliance-practice'));

type Request = ContextEvent<Context<unknown, unknown>>;
type Hear = ContextCallback<unknown>;
type Leave = () => void;
type Listeners = Map<Hear, Leave>;

/** Says that other elements may provide now, or provide no longer: everybody asks again. */
class ProviderEvent extends Event {
  readonly context = practiceContext;

  constructor() {
    super('context-provider');
  }
}

const announce = () => document.dispatchEvent(new ProviderEvent());

/** Keeps asking for the facts of the nearest practice: the one around it, else the document's. */
export class FactsListener {
  private _leave: Leave | undefined;
  private _asking = false;
  private _heard = false;

  constructor(
    private readonly _host: HTMLElement,
    private readonly _onFacts: (facts: unknown) => void,
  ) {}

  connect(): void {
    document.addEventListener('context-provider', this._onProvider);
    this.ask();
  }

  /** What was heard stays until the next time it asks: a moved element keeps its facts. */
  disconnect(): void {
    document.removeEventListener('context-provider', this._onProvider);
    this._stop();
  }

  ask(): void {
    // Being answered can change who answers whom, which comes back here.
    if (this._asking) return;
    this._asking = true;
    this._heard = false;
    this._host.dispatchEvent(new ContextEvent(practiceContext, this._host, this._hear, true));
    this._asking = false;
    if (this._heard) return;
    this._stop();
    this._onFacts(undefined);
  }

  private readonly _hear: Hear = (facts, leave) => {
    this._heard = true;
    if (this._leave !== leave) this._stop();
    this._leave = leave;
    this._onFacts(facts);
  };

  private readonly _onProvider = (event: Event) => {
    if ((event as ProviderEvent).context === practiceContext) this.ask();
  };

  private _stop(): void {
    const leave = this._leave;
    this._leave = undefined;
    leave?.();
  }
}

/**
 * Gives a practice's facts to the widgets inside it. With none inside, to the whole document, where
 * the first such practice answers; it does not ask for facts itself then, so no two ask in a ring.
 */
export class FactsProvider {
  private readonly _inside: Listeners = new Map();
  private readonly _around: Listeners = new Map();
  private _hasWidgets = false;

  constructor(
    private readonly _host: HTMLElement & { readonly facts: Practice },
    private readonly _onRole: (hasWidgets: boolean) => void,
  ) {
    _host.addEventListener('context-request', (event) => this._answer(event, this._inside));
  }

  connect(): void {
    document.addEventListener('context-request', this._onDocument as EventListener);
    announce();
  }

  disconnect(): void {
    document.removeEventListener('context-request', this._onDocument as EventListener);
    if (this._around.size) announce();
  }

  /** Tells everybody who listens what the facts are now. */
  share(): void {
    for (const [hear, leave] of [...this._inside, ...this._around]) hear(this._host.facts, leave);
  }

  private readonly _onDocument = (event: Request) => {
    if (!this._hasWidgets) this._answer(event, this._around);
  };

  private _answer(event: Request, listeners: Listeners): void {
    const { context, callback: hear, subscribe, contextTarget } = event;
    if (context !== practiceContext || contextTarget === this._host) return;
    event.stopImmediatePropagation();
    if (!subscribe) return void hear(this._host.facts);
    let leave = listeners.get(hear);
    if (!leave) {
      leave = () => {
        listeners.delete(hear);
        this._takeRole();
      };
      listeners.set(hear, leave);
      this._takeRole();
    }
    hear(this._host.facts, leave);
  }

  private _takeRole(): void {
    const hasWidgets = this._inside.size > 0;
    if (hasWidgets === this._hasWidgets) return;
    this._hasWidgets = hasWidgets;
    this._onRole(hasWidgets);
    if (hasWidgets ? this._around.size : this._host.isConnected) announce();
  }
}
