import type { Practice, Therapist } from '../practice/schema.js';

type Contact = NonNullable<Practice['contact']>;
type Booking = NonNullable<Practice['booking']>;

/** What one therapist offers, filled up from the practice; or the practice alone. */
export interface Offer {
  facts: Practice;
  person: Therapist | undefined;
  contact: Contact;
  booking: Booking;
  /** The first talk. */
  talk: NonNullable<Booking['consultation']>;
  practical: NonNullable<Therapist['practical']>;
}

/** The therapist's own fields, in their order, and then what only the practice gives. */
const nearest = <T extends object>(own?: T, shared?: T) => ({ ...own, ...shared, ...own }) as T;

export function offerOf(facts: Practice, person?: Therapist): Offer {
  return {
    facts,
    person,
    contact: nearest(person?.contact, facts.contact),
    booking: nearest(person?.booking, facts.booking),
    talk: nearest(person?.booking?.consultation, facts.booking?.consultation),
    practical: person?.practical ?? {},
  };
}
