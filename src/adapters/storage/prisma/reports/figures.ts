import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { AnswerContent } from '../../../../domain/answer.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import {
  indicatorCodes,
  indicatorOf,
  isIndicatorCode,
  type IndicatorCode,
} from '../../../../domain/indicators/index.ts';
import type { PeriodFigures } from '../../../../domain/overview.ts';
import { addMonths, parsePeriodKey, periodKey, type PeriodKey } from '../../../../domain/period.ts';
import { readContent } from '../answer-row.ts';
import type { Database } from '../database.ts';
import { chunksOf, queryRows } from '../rows.ts';

/** An older stock says nothing about today. */
const periodsBack = 12;
/** Units per statement. */
const chunk = 5_000;
const stocks = indicatorCodes.filter((code) => indicatorOf(code).nature === 'stock');

const answerRow = z.object({
  unit: z.string(),
  indicator: z.string(),
  state: z.string(),
  kind: z.string().nullable(),
  number: z.coerce.bigint().nullable(),
  text: z.string().nullable(),
  date: z.string().nullable(),
});
const stockRow = z.object({ unit: z.string(), indicator: z.string(), number: z.coerce.number() });

/** What the units said, and for those that may have said nothing the last stock they reported. */
export async function figures(
  database: Database,
  form: string,
  units: readonly UnitId[],
  period: PeriodKey,
): Promise<PeriodFigures> {
  const answers = new Map<UnitId, { [C in IndicatorCode]?: AnswerContent }>();
  const lastKnown = new Map<UnitId, { [C in IndicatorCode]?: number }>();
  for (const some of chunksOf(units, chunk)) {
    for (const row of await readAnswers(database, form, some, period)) {
      if (isIndicatorCode(row.indicator)) entry(answers, row.unit)[row.indicator] = readContent(row);
    }
    for (const { unit, indicator, number } of await readStocks(database, form, some, period)) {
      if (isIndicatorCode(indicator)) entry(lastKnown, unit)[indicator] = number;
    }
  }
  return { answers, lastKnown };
}

function readAnswers({ tables }: Database, form: string, units: readonly UnitId[], period: PeriodKey) {
  return queryRows(
    tables,
    answerRow,
    sql`SELECT r."unitId" AS "unit", a."indicator", a."state", a."kind", a."number", a."text", a."date"
      FROM "Report" r JOIN "Answer" a ON a."reportId" = r."id"
      WHERE r."form" = ${form} AND r."period" = ${period} AND r."unitId" IN (${join([...units])})`,
  );
}

function readStocks({ tables }: Database, form: string, units: readonly UnitId[], period: PeriodKey) {
  const earliest = periodKey(addMonths(parsePeriodKey(period), -periodsBack));
  return queryRows(
    tables,
    stockRow,
    sql`SELECT "unit", "indicator", "number" FROM (
        SELECT r."unitId" AS "unit", a."indicator", a."number",
          ROW_NUMBER() OVER (PARTITION BY r."unitId", a."indicator" ORDER BY r."period" DESC) AS "back"
        FROM "Report" r JOIN "Answer" a ON a."reportId" = r."id"
        WHERE r."form" = ${form} AND r."period" >= ${earliest} AND r."period" < ${period}
          AND r."unitId" IN (${join([...units])}) AND a."indicator" IN (${join(stocks)})
          AND a."number" IS NOT NULL
      ) AS known WHERE "back" = 1`,
  );
}

function entry<T extends object>(map: Map<UnitId, Partial<T>>, unit: string): Partial<T> {
  const id = asId<UnitId>(unit);
  const known = map.get(id) ?? {};
  map.set(id, known);
  return known;
}
