import type { NoticedUnit, NoticedUnits } from '../../../../src/app/phrases.ts';
import { printDayMonth } from '../../../../src/vietnamese/index.ts';

/** "hạn gửi là 25/11", when all units have the same due date. */
export function commonDue(units: NoticedUnits): string | undefined {
  const [first] = units;
  return units.every(({ window }) => window.dueDate === first.window.dueDate)
    ? first.window.dueDate
    : undefined;
}

/** "còn 5 câu"; nothing for a report that was not begun. */
export function whatIsLeft({ progress }: NoticedUnit): string | undefined {
  if (!progress || progress.answered === 0) return undefined;
  const left = progress.of - progress.answered;
  return left > 0 ? `còn ${left} câu` : 'chỉ còn bước gửi';
}

/** "đang làm dở, còn 5 câu"; nothing for a report that was not begun. */
export function howFar(unit: NoticedUnit): string | undefined {
  const left = whatIsLeft(unit);
  if (left === undefined || !unit.progress) return undefined;
  return unit.progress.answered < unit.progress.of ? `đang làm dở, ${left}` : `đã điền xong, ${left}`;
}

/** One line per unit: "• CĐCS An Phú (hạn 25/11, còn 5 câu)"; the due date where it is not said of all. */
export function unitLines(units: NoticedUnits): readonly string[] {
  const isCommon = commonDue(units) !== undefined;
  return units.map((unit) => {
    const due = isCommon ? undefined : `hạn ${printDayMonth(unit.window.dueDate)}`;
    const notes = [due, whatIsLeft(unit)].filter((note) => note !== undefined);
    return notes.length === 0 ? `• ${unit.name}` : `• ${unit.name} (${notes.join(', ')})`;
  });
}
