import { lintClaims, type Claim } from '../safety/claim-linter.js';
import { DIMENSIONS, type DimId } from './dimensions.js';
import type { Point, StyleRange } from './model.js';

/**
 * How a therapist says how they work: advice on a draft, and the part of `practice.json` that comes
 * of it. Pure, for the page where it is written and for builders. Advice stops nobody.
 */
export type StyleDraft = Readonly<Partial<Record<DimId, StyleRange>>>;

export type Advice =
  /** More than four ranges are so wide that they say 'I do everything'. */
  | { readonly code: 'wide'; readonly dims: readonly DimId[] }
  /** Fewer than half of the first eight are filled in: too little to compare. */
  | { readonly code: 'few'; readonly filled: number; readonly of: number }
  /** Last looked at more than a year ago; the result says so to visitors. */
  | { readonly code: 'old'; readonly asOf: string }
  | { readonly code: 'long'; readonly dim: DimId }
  | { readonly code: 'claim'; readonly dim: DimId; readonly claim: Claim };

/** Steps from one end of a range to the other that say very little. */
const WIDE = 3;
const MOST_WIDE = 4;
export const NOTE_MAX = 120;
/** Pages leave out what is longer than this. */
export const NOTE_MOST = 300;
const YEAR = 365 * 86_400_000;

const idsOf = (draft: StyleDraft): DimId[] =>
  DIMENSIONS.map(({ id }) => id).filter((id) => draft[id]);

/** What a therapist may want to change before visitors read it. `today` as `2026-11-21`. */
export function advise(draft: StyleDraft, asOf: string, today: string): Advice[] {
  const ids = idsOf(draft);
  const quick = DIMENSIONS.filter(({ set }) => set === 'quick');
  const filled = quick.filter(({ id }) => draft[id]).length;
  const dims = ids.filter((id) => draft[id]!.hi - draft[id]!.lo >= WIDE);
  const found: Advice[] = [];
  if (filled < quick.length / 2) found.push({ code: 'few', filled, of: quick.length });
  if (dims.length > MOST_WIDE) found.push({ code: 'wide', dims });
  if (asOf && Date.parse(today) - Date.parse(asOf) > YEAR) found.push({ code: 'old', asOf });
  for (const dim of ids) {
    const { note = '' } = draft[dim]!;
    if (note.length > NOTE_MAX) found.push({ code: 'long', dim });
    for (const claim of lintClaims(note)) found.push({ code: 'claim', dim, claim });
  }
  return found;
}

/** The part of `practice.json`: what is filled in, in the order of the prompts. */
export function stylePart(draft: StyleDraft, asOf: string) {
  const entries = idsOf(draft).map((id): [DimId, StyleRange] => {
    const { lo, hi, note = '' } = draft[id]!;
    return [id, { lo, hi, ...(note.trim() && { note: note.trim() }) }];
  });
  return { style: Object.fromEntries(entries), ...(asOf && { asOf }) };
}

/**
 * The range after one of its five places was pressed: outside it grows to there, at an end it gives
 * that place up, in the middle it becomes that place alone. Nothing is left of a single place.
 */
export function pressed(range: StyleRange | undefined, at: Point): StyleRange | undefined {
  if (!range) return { lo: at, hi: at };
  const { lo, hi } = range;
  if (lo === hi && at === lo) return undefined;
  if (at < lo) return { ...range, lo: at };
  if (at > hi) return { ...range, hi: at };
  if (at === lo) return { ...range, lo: lo + 1 };
  if (at === hi) return { ...range, hi: hi - 1 };
  return { ...range, lo: at, hi: at };
}
