import type { Therapist } from '../practice/schema.js';
import { KINDS, KNOWN, saidOn, TRAIT, type Need, type Needs } from './needs.js';

/** The needs with one of them changed, or taken back. */
export function changed(needs: Needs, kind: string, need: Need | undefined): Needs {
  const { [kind]: _, ...others } = needs;
  return need ? { ...needs, [kind]: need } : others;
}

/** The kinds that somebody here says something on, or that were picked before; traits last. */
export function kindsFor(people: readonly Therapist[], needs: Needs): string[] {
  const traits = people.flatMap(({ traits: all = {} }) => Object.keys(all));
  const kinds: readonly string[] = [...KINDS, ...new Set(traits.map((trait) => TRAIT + trait))];
  const more = Object.keys(needs).filter((kind) => !kinds.includes(kind));
  return [...kinds, ...more].filter(
    (kind) => needs[kind] || people.some((person) => saidOn(kind, person).length),
  );
}

/** What there is to pick of one kind: what is often asked for, and what people here say. */
export const optionsFor = (kind: string, people: readonly Therapist[], need?: Need): string[] => [
  ...new Set([
    ...(KNOWN.get(kind) ?? []),
    ...people.flatMap((person) => saidOn(kind, person)),
    ...(need?.want ?? []),
  ]),
];
