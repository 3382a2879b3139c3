import type { UnitId } from '../domain/ids.ts';
import type { NewOutgoing } from './ports/outgoing-store.ts';
import type { NoticeText } from './phrases.ts';

type Reports = NonNullable<NewOutgoing['unlessReported']>;

/** The reports a message is about, with the line of its text about each, where it has lines. */
export function reportsOfNotice(
  { lines }: NoticeText,
  report: Pick<Reports, 'form' | 'period'>,
  units: readonly UnitId[],
): Reports {
  // Two units of one name have one line, and nobody could tell which of them it is about.
  if (lines === undefined || new Set(lines).size < units.length) return { ...report, units };
  return { ...report, units, lines: new Map(units.map((unit, index) => [unit, lines[index] ?? ''])) };
}
