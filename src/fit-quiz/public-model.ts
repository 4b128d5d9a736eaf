/**
 * The rules of the fit quiz, for developers: pure functions over plain data, without Lit and without
 * a page. `docs/fit-quiz-model.md` holds their table of cases.
 */
export {
  missing,
  weigh,
  type Level,
  type Need,
  type Needs,
  type Verdict,
  type Weighed,
} from './needs.js';
export { DIMENSIONS, type DimId, type Dimension } from './dimensions.js';
export {
  aloneSections,
  ENOUGH,
  groupSections,
  isPoint,
  lines,
  lineSections,
  standing,
  status,
  tieOrder,
  toAsk,
  type Answer,
  type Answers,
  type GroupResult,
  type GroupSection,
  type Line,
  type LineSections,
  type Point,
  type Profile,
  type Standing,
  type Status,
  type StyleRange,
  type TieOrder,
} from './model.js';
