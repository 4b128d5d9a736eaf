export type WidgetName = 'checklist' | 'fit-quiz' | 'feedback' | 'booking';

/** What a visitor did with what a widget made, never what it says. */
export type WidgetAction =
  'call' | 'text' | 'email' | 'book' | 'print' | 'copy' | 'save-file' | 'send';

export interface WidgetEventDetail {
  widget: WidgetName;
  /** The name of the step shown, the same for every visitor. */
  step?: string;
  action?: WidgetAction;
}

/** Bubbles and crosses shadow roots. Holds no answer. */
abstract class WidgetEvent extends CustomEvent<WidgetEventDetail> {
  constructor(type: string, detail: WidgetEventDetail) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** The widget is drawn and can be used. */
export class AllianceReadyEvent extends WidgetEvent {
  constructor(detail: WidgetEventDetail) {
    super('alliance-ready', detail);
  }
}

/** The visitor has done something for the first time. */
export class AllianceStartEvent extends WidgetEvent {
  constructor(detail: WidgetEventDetail) {
    super('alliance-start', detail);
  }
}

/** Another step is shown. */
export class AllianceStepEvent extends WidgetEvent {
  constructor(detail: WidgetEventDetail) {
    super('alliance-step', detail);
  }
}

/** The visitor has come to the end of the widget. */
export class AllianceFinishEvent extends WidgetEvent {
  constructor(detail: WidgetEventDetail) {
    super('alliance-finish', detail);
  }
}

/** The visitor pressed something that leaves the widget: a call, a copy, a print. */
export class AllianceActionEvent extends WidgetEvent {
  constructor(detail: WidgetEventDetail) {
    super('alliance-action', detail);
  }
}

/**
 * The visitor's answers, only where the owner has set `expose-answers`. Does not bubble, so only a
 * listener on the widget itself hears it.
 */
export class AllianceAnswersEvent extends CustomEvent<{ widget: WidgetName; answers: unknown }> {
  constructor(detail: { widget: WidgetName; answers: unknown }) {
    super('alliance-answers', { detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'alliance-ready': AllianceReadyEvent;
    'alliance-start': AllianceStartEvent;
    'alliance-step': AllianceStepEvent;
    'alliance-finish': AllianceFinishEvent;
    'alliance-action': AllianceActionEvent;
    'alliance-answers': AllianceAnswersEvent;
  }
}
