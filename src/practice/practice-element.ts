import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { AllianceElement } from '../ui/element.js';
import { FactsController, type FactsHost } from './facts-controller.js';
import type { Problem } from './problem.js';
import type { Practice } from './schema.js';

/** An element that knows the practice: by its own attributes, its JSON, its `src`, or from around. */
export abstract class PracticeElement extends AllianceElement implements FactsHost {
  /** Address of a practice.json. Without it nothing is requested. */
  @property() src = '';

  /** Name of the practice. */
  @property() name = '';

  /** Phone number for calls, as people read it. */
  @property() phone = '';

  /** Phone number for text messages. */
  @property() sms = '';

  /** E-mail address. */
  @property() email = '';

  /** Address of the practice's website. */
  @property() website = '';

  /** Address where a first talk can be booked. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';

  /** Country whose crisis lines are shown: ISO 3166 alpha-2, or `EU`. */
  @property() region = '';

  /** The practice's time zone, by its IANA name. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Address of the practice's privacy policy. */
  @property({ attribute: 'privacy-url' }) privacyUrl = '';

  /** Brings the facts together. */
  protected readonly gathered = new FactsController(this);

  /** Everything known about the practice. Another object whenever something changed. */
  get facts(): Practice {
    return this.gathered.facts;
  }

  /** What the owner may want to change, here and now. */
  get problems(): readonly Problem[] {
    return this.gathered.problems;
  }

  /** A move that keeps the element connected may bring it into another practice. */
  connectedMoveCallback(): void {
    this.gathered.hostConnected();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.gathered.read();
  }

  /** Tells the owner about a problem; never about anything a visitor gave. */
  problem(problem: Problem): void {
    this.gathered.tell(problem);
  }
}
