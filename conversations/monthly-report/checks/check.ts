import type { Check, FormView } from '../../../src/engine/form.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { CheckId, MonthlyReportSentences } from '../sentences.ts';

/** Makes the checks of one language: rules stand beside each other, sentences come in. */
export type CheckWriter = ReturnType<typeof checkWriter>;

export function checkWriter(say: MonthlyReportSentences['checks']) {
  type Fields = readonly IndicatorCode[];
  type Broken = (view: FormView) => boolean;
  const check =
    (kind: Check['kind']) =>
    (id: CheckId, fields: Fields, broken: Broken, instead?: Check['instead']): Check => ({
      id,
      kind,
      fields,
      broken,
      say: say[id],
      ...(instead && { instead }),
    });
  const hard = check('hard');
  const soft = check('soft');
  return {
    hard,
    soft,
    /** one figure may not be more than another, where both are known */
    within: (id: CheckId, part: IndicatorCode, whole: IndicatorCode): Check =>
      hard(id, [part, whole], ({ number }) => (number(part) ?? 0) > (number(whole) ?? Infinity)),
    /** the same, asked about: there are reasons for it */
    usuallyWithin: (id: CheckId, part: IndicatorCode, whole: IndicatorCode): Check =>
      soft(id, [part, whole], ({ number, previousNumber }) => {
        const most = number(whole) ?? previousNumber(whole);
        return (number(part) ?? 0) > (most ?? Infinity);
      }),
    /** people since the start of the year can only become more */
    growing: (id: CheckId, code: IndicatorCode): Check =>
      soft(
        id,
        [code],
        ({ number, previousNumber }) => (number(code) ?? Infinity) < (previousNumber(code) ?? 0),
      ),
    /** đồng for each of so many, between two amounts */
    perHead: (id: CheckId, amount: IndicatorCode, heads: IndicatorCode, least: number, most: number): Check =>
      soft(id, [amount, heads], ({ number }) => {
        const [given, by] = [number(amount), number(heads)];
        if (given === undefined || by === undefined || by === 0) return false;
        return given / by < least || given / by > most;
      }),
    /** more than a share up or down, and by more than a few */
    jump: (id: CheckId, code: IndicatorCode, share: number, few: number): Check =>
      soft(id, [code], ({ number, previousNumber }) => {
        const [now, before] = [number(code), previousNumber(code)];
        if (now === undefined || before === undefined) return false;
        return Math.abs(now - before) > Math.max(before * share, few);
      }),
  };
}
