import type { Sheet } from '../visitor/print-sheet.js';
import { ROWS, type Meeting } from './meetings.js';
import type { ReflectView } from './reflect-view.js';
import type { Voice } from './voice.js';

/** The visitor's own name for a meeting, or its number. */
export const nameOf = (voice: Voice, { name }: Meeting, at: number): string =>
  name.trim() || voice.t('meeting.nth', { n: at + 1 });

/** One card on paper: what was noted, and nothing that was left blank. */
export function meetingSheet(view: ReflectView, meeting: Meeting, at: number): Sheet {
  const { t } = view;
  const { rows, again, stood, ask, pauses } = meeting;
  const lines = (list: readonly string[]) => list.map((text) => ({ text }));
  const noted = ROWS.filter((row) => rows[row]).map((row) =>
    t('meeting.noted', {
      row: t(`meeting.rows.${row}`),
      choice: t(`meeting.choices.${rows[row]}`),
    }),
  );
  const sections: Sheet['sections'] = [
    { heading: nameOf(view, meeting, at), lines: lines(noted) },
    { heading: t('meeting.again'), lines: again ? lines([t(`meeting.agains.${again}`)]) : [] },
    { heading: t('meeting.stood'), text: stood.trim(), lines: [] },
    { heading: t('meeting.ask'), text: ask.trim(), lines: [] },
    {
      heading: t('meeting.pause'),
      lines: lines(pauses.map((pause) => t(`meeting.pauses.${pause}`))),
    },
  ];
  return {
    title: t('meeting.title'),
    sections: sections.filter(({ text, lines: all }) => text || all.length),
  };
}
