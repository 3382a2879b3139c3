import type { FieldOfSeveral } from './field-parts.ts';
import { confirm, type Reading } from './reading.ts';

/** "+2 -1" where those who came and those who left are asked, to be confirmed. Undefined for everything else. */
export function gainsAndLosses(
  text: string,
  fields: readonly FieldOfSeveral[],
): readonly Reading<number>[] | undefined {
  const [gains, losses, ...more] = fields;
  if (gains?.counts !== 'gains' || losses?.counts !== 'losses' || more.length > 0 || text.length > 40)
    return undefined;
  const [, came, left] = /^\s*\+ ?(\d{1,4})\s*[,;/]?\s*[-–−] ?(\d{1,4})\s*$/u.exec(text) ?? [];
  if (came === undefined || left === undefined) return undefined;
  return [confirm(Number(came), 'change'), confirm(Number(left), 'change')];
}
