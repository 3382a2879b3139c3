import type { OverviewFacts, OverviewPhrases, Reports, ShownFigure } from '../../../src/app/phrases.ts';
import type { Indicator } from '../../../src/domain/indicators/index.ts';
import type { Total } from '../../../src/domain/rollup.ts';
import { printCount, printDate } from '../../../src/vietnamese/index.ts';
import { printBefore } from './overview-periods.ts';
import { wroteWords, yesWords } from './overview-words.ts';
import { printAmount, printContent } from './values.ts';

/** One figure, with that of the period before and of the year so far: "• Kết nạp mới: 7 người (3/5 đơn vị); tháng trước 16; từ đầu năm 120". */
export const printFigure: OverviewPhrases['figure'] = (figure, facts) =>
  `• ${figure.indicator.shortName}: ${figureWords(figure, facts)}`;

/** The same without its name. */
export function figureWords(figure: ShownFigure, facts: OverviewFacts): string {
  const { indicator, now, before, yearToDate, own } = figure;
  const isSilent = facts.reports.sent === 0 && (own ? own.now === undefined : hasNone(indicator, now));
  const year = yearToDate && figureOf(indicator, yearToDate, 'short');
  const earlier = own ? ownWords(indicator, own.before) : beforeWords(indicator, before, facts.beforeReports);
  return [
    // Where nobody has reported yet, that is said once.
    ...(isSilent ? [] : [own ? ownWords(indicator, own.now) : nowWords(indicator, now, facts.reports)]),
    ...(facts.beforeReports.sent > 0 ? [`${printBefore(facts.before)} ${earlier}`] : []),
    ...(year === undefined ? [] : [`từ đầu năm ${year}`]),
  ].join('; ');
}

function hasNone(indicator: Indicator, total: Total): boolean {
  return figureOf(indicator, total, 'short') === undefined;
}

/** Whether nothing happened, in both periods, by all who answered; such figures stand together in one line. */
export const isQuiet: OverviewPhrases['isQuiet'] = ({ indicator: { nature }, now, before, yearToDate }) => {
  const passes = nature === 'flow' || nature === 'text';
  const isNever = yearToDate === undefined || yearToDate.answered === 0 || isNothing(yearToDate);
  return (
    passes && now.answered > 0 && isNothing(now) && (before.answered === 0 || isNothing(before)) && isNever
  );
};

export const printQuiet: OverviewPhrases['quiet'] = (figures, { isUnit }) => {
  const names = figures.map(({ indicator }) => indicator.shortName).join('; ');
  return figures.every(({ now }) => isComplete(now))
    ? `• Không phát sinh: ${names}`
    : `• Chưa phát sinh (theo ${isUnit ? 'báo cáo đã gửi' : 'các đơn vị đã trả lời'}): ${names}`;
};

/** Over how many units or reports a figure stands, unless it is over all of them or over just those that the answer speaks of already. */
export function notesOf(total: Total, reports?: Reports): readonly string[] {
  if (isComplete(total)) return [];
  const isAsSaid = total.answered === reports?.sent && total.applicable === reports.due;
  const answered = answeredOf(total);
  const carried =
    total.carriedForward === 0 ? [] : [`thêm ${printCount(total.carriedForward)} đơn vị lấy số gần nhất`];
  if (isAsSaid) return carried;
  return [total.kind === 'count-yes' ? `${answered} có trả lời` : answered, ...carried];
}

/** "3/5 đơn vị"; over several months "12/15 báo cáo". */
export function answeredOf({ answered, applicable, units }: Total): string {
  return `${printCount(answered)}/${printCount(applicable)} ${applicable === units ? 'đơn vị' : 'báo cáo'}`;
}

function ownWords(indicator: Indicator, own: NonNullable<ShownFigure['own']>['now']): string {
  if (!own) return 'chưa có số liệu';
  const said = printContent(indicator, own.content);
  return own.isCarried ? `${said} (số gần nhất)` : said;
}

function nowWords(indicator: Indicator, total: Total, reports: Reports): string {
  if (total.units === 0) return 'không đơn vị nào thuộc diện';
  const figure = figureOf(indicator, total, 'whole');
  if (figure === undefined) return `chưa có số liệu (${answeredOf(total)})`;
  const notes = notesOf(total, reports);
  return notes.length === 0 ? figure : `${figure} (${notes.join(', ')})`;
}

/** The same in as few words as what stands before allows. */
function beforeWords(indicator: Indicator, total: Total, { due, sent }: Reports): string {
  const figure = figureOf(indicator, total, 'short');
  if (figure === undefined) return 'chưa có số liệu';
  const isAsSaid = total.answered === sent && total.applicable === due;
  return isComplete(total) || isAsSaid ? figure : `${figure} (${answeredOf(total)})`;
}

/** The figure itself; undefined when nobody gave one. */
export function figureOf(indicator: Indicator, total: Total, length: 'whole' | 'short'): string | undefined {
  const isShort = length === 'short';
  switch (total.kind) {
    case 'sum':
      if (total.sum === undefined) return undefined;
      return isShort ? bare(indicator, total.sum) : printAmount(indicator, total.sum);
    case 'count-yes': {
      if (total.yes === undefined) return undefined;
      const share = `${printCount(total.yes)}/${printCount(total.units)}`;
      return isShort ? share : `${share} đơn vị ${yesWords(indicator)}`;
    }
    case 'median': {
      if (!total.spread) return undefined;
      const { median, smallest, largest, number } = total.spread;
      if (isShort) return bare(indicator, median);
      const [middle, from, to] = [median, smallest, largest].map((one) => printAmount(indicator, one));
      return number === 1 ? middle : `mức giữa ${middle}, thấp nhất ${from}, cao nhất ${to}`;
    }
    case 'distribution': {
      const parts = total.choices.map(
        ({ choice, units }) =>
          `${printCount(units)} đơn vị ${printContent(indicator, { state: 'value', value: { type: 'choice', choice } })}`,
      );
      return parts.length === 0 ? undefined : parts.join(', ');
    }
    case 'list': {
      if (total.answered + total.carriedForward === 0) return undefined;
      if (isShort) return printCount(total.said);
      const said = `${printCount(total.said)} đơn vị`;
      if (indicator.value === 'date') {
        return total.soonest === undefined ? said : `${said}, sớm nhất ${printDate(total.soonest)}`;
      }
      return `${said} ${wroteWords(indicator)}`;
    }
  }
}

/** Whether every unit it applies to answered. */
function isComplete({ answered, applicable }: Total): boolean {
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

function bare(indicator: Indicator, amount: number): string {
  return indicator.value === 'money' ? printAmount(indicator, amount) : printCount(amount);
}
