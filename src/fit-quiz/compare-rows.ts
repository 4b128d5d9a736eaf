import type { Therapist } from '../practice/schema.js';
import { DIMENSIONS, type DimId } from './dimensions.js';
import { isPoint, status } from './model.js';
import { ROWS, type Cards, type Meeting } from './meetings.js';
import { saysOn } from './needs-words.js';
import type { ReflectView } from './reflect-view.js';

/** One thing that was noted, meeting by meeting, in words. */
export interface CompareRow {
  key: string;
  label: string;
  /** One for each meeting; '' where nothing was noted. */
  cells: readonly string[];
  /** What stands in an empty cell: what the visitor has not noted, or the practice has not said. */
  blank: string;
}

/** What a practice says of each person that may decide the matter. */
const FACTS = ['format', 'times', 'cost', 'access', 'start'] as const;

type Cell = (meeting: Meeting, person: Therapist | undefined) => string;

/**
 * Every row that says something, in a fixed order: whether one can talk comes first. No row is a
 * sum, and nothing is sorted by what was answered.
 */
export function compareRows(view: ReflectView, { meetings }: Cards): CompareRow[] {
  const { t, facts, quiz } = view;
  const personOf = ({ who }: Meeting) => facts.therapists?.find(({ id }) => id === who);
  const row = (key: string, label: string, cell: Cell, blank = 'compare.blank'): CompareRow => ({
    key,
    label,
    cells: meetings.map((meeting) => cell(meeting, personOf(meeting))),
    blank: t(blank),
  });
  const ofPractice = (key: string, label: string, say: (person: Therapist) => string) =>
    row(key, label, (_, person) => (person ? say(person) : ''), 'meeting.nobody');
  const noted = ROWS.map((id) =>
    row(id, t(`meeting.rows.${id}`), ({ rows }) =>
      rows[id] ? t(`meeting.choices.${rows[id]}`) : '',
    ),
  );
  const again = row('again', t('meeting.again'), (meeting) =>
    meeting.again ? t(`meeting.agains.${meeting.again}`) : '',
  );
  const practical = FACTS.map((kind) =>
    ofPractice(`need-${kind}`, t(`compare.${kind}`), (person) => saysOn(view, kind, person)),
  );
  // Where nobody has said how they work, there is nothing to hold side by side.
  const someSaid = (id: DimId) => meetings.some((meeting) => personOf(meeting)?.style?.[id]);
  const answered = DIMENSIONS.filter(({ id }) => isPoint(quiz.answers[id]) && someSaid(id));
  const scenes = answered.map(({ id }) =>
    ofPractice(`scene-${id}`, t(`dims.${id}.short`), ({ style }) =>
      t(`line.${status(quiz.answers[id], style?.[id])}`),
    ),
  );
  const pauses = row('pauses', t('compare.pauses'), (meeting) =>
    // Whole sentences: no commas between them.
    meeting.pauses.map((pause) => t(`meeting.pauses.${pause}`)).join(' '),
  );
  return [...noted, again, ...practical, ...scenes, pauses].filter(
    ({ key, cells }) => key === 'talk' || cells.some(Boolean),
  );
}

/** Whether the meetings differ on a row. */
export const differs = ({ cells }: CompareRow): boolean => new Set(cells).size > 1;

/** The rows with one starred, or not any more; nothing when there is no room. */
export function starred(cards: Cards, key: string, most: number): Cards | undefined {
  const on = cards.starred.includes(key);
  if (!on && cards.starred.length >= most) return undefined;
  const list = on ? cards.starred.filter((one) => one !== key) : [...cards.starred, key];
  return { ...cards, starred: list };
}
