import type { Indicator } from '../../../src/domain/indicators/index.ts';
import type { Total } from '../../../src/domain/rollup.ts';
import { printCount, printDate } from '../../../src/vietnamese/index.ts';
import { wroteWords, yesWords } from './overview-words.ts';
import { printAmount, printContent } from './values.ts';

/** One figure of an overview, with last month's beside it: "• Kết nạp mới: 7 người (3/5 đơn vị); tháng trước 16". */
export function overviewLine(indicator: Indicator, now: Total, before: Total): string {
  return `• ${indicator.shortName}: ${thisMonth(indicator, now)}; tháng trước ${lastMonth(indicator, before)}`;
}

/** Whether nothing happened, in both months, by all who answered; such figures stand together in one line. */
export function isQuiet({ nature }: Indicator, now: Total, before: Total): boolean {
  const passes = nature === 'flow' || nature === 'text';
  return passes && now.answered > 0 && isNothing(now) && (before.answered === 0 || isNothing(before));
}

/** Whether anybody gave a figure: "chưa" to a score is an answer, and no figure. */
export function hasFigure(indicator: Indicator, total: Total): boolean {
  return figureOf(indicator, total) !== undefined;
}

/** Whether every unit it applies to answered. */
export function isComplete({ answered, applicable }: Total): boolean {
  return answered === applicable;
}

function isNothing(total: Total): boolean {
  switch (total.kind) {
    case 'sum':
      return total.sum === 0;
    case 'count-yes':
      return total.yes === 0;
    case 'list':
      return total.said === 0;
    case 'median':
    case 'distribution':
      return false;
  }
}

function thisMonth(indicator: Indicator, total: Total): string {
  if (total.applicable === 0) return 'không đơn vị nào thuộc diện';
  const figure = figureOf(indicator, total);
  if (figure === undefined) return `chưa có số liệu (${units(0, total)})`;
  const notes = notesOf(total);
  return notes.length === 0 ? figure : `${figure} (${notes.join(', ')})`;
}

/** Over how many units a figure stands, unless it is over all of them. */
function notesOf(total: Total): readonly string[] {
  if (isComplete(total)) return [];
  const answered = units(total.answered, total);
  const carried =
    total.carriedForward === 0 ? [] : [`thêm ${printCount(total.carriedForward)} đơn vị lấy số gần nhất`];
  return [total.kind === 'count-yes' ? `${answered} có trả lời` : answered, ...carried];
}

function units(some: number, { applicable }: Total): string {
  return `${printCount(some)}/${printCount(applicable)} đơn vị`;
}

/** The figure itself; undefined when nobody gave one. */
function figureOf(indicator: Indicator, total: Total): string | undefined {
  switch (total.kind) {
    case 'sum':
      return total.sum === undefined ? undefined : printAmount(indicator, total.sum);
    case 'count-yes':
      return total.yes === undefined ? undefined : `${units(total.yes, total)} ${yesWords(indicator)}`;
    case 'median': {
      if (!total.spread) return undefined;
      const { median, smallest, largest, number } = total.spread;
      const [middle, from, to] = [median, smallest, largest].map((one) => printAmount(indicator, one));
      return number === 1 ? middle : `mức giữa ${middle}, thấp nhất ${from}, cao nhất ${to}`;
    }
    case 'distribution': {
      const parts = total.choices.map(
        ({ choice, units }) => `${printCount(units)} đơn vị ${choiceWords(indicator, choice)}`,
      );
      return parts.length === 0 ? undefined : parts.join(', ');
    }
    case 'list': {
      if (total.answered + total.carriedForward === 0) return undefined;
      const said = `${printCount(total.said)} đơn vị`;
      if (indicator.value === 'date') {
        return total.soonest === undefined ? said : `${said}, sớm nhất ${printDate(total.soonest)}`;
      }
      return `${said} ${wroteWords(indicator)}`;
    }
  }
}

/** The same in as few words as the line before allows. */
function lastMonth(indicator: Indicator, total: Total): string {
  const figure = shortFigureOf(indicator, total);
  if (figure === undefined) return 'chưa có số liệu';
  return isComplete(total) ? figure : `${figure} (${units(total.answered, total)})`;
}

function shortFigureOf(indicator: Indicator, total: Total): string | undefined {
  switch (total.kind) {
    case 'sum':
      return total.sum === undefined ? undefined : bare(indicator, total.sum);
    case 'count-yes':
      return total.yes === undefined ? undefined : `${printCount(total.yes)}/${printCount(total.applicable)}`;
    case 'median':
      return total.spread && bare(indicator, total.spread.median);
    case 'list':
      return total.answered + total.carriedForward === 0 ? undefined : printCount(total.said);
    case 'distribution':
      return figureOf(indicator, total);
  }
}

function bare(indicator: Indicator, amount: number): string {
  return indicator.value === 'money' ? printAmount(indicator, amount) : printCount(amount);
}

function choiceWords(indicator: Indicator, choice: string): string {
  return printContent(indicator, { state: 'value', value: { type: 'choice', choice } });
}
