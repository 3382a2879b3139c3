import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { AnswerContent } from '../../../../domain/answer.ts';
import type { EarlierAnswer } from '../../../../domain/earlier.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import { isIndicatorCode, type IndicatorCode } from '../../../../domain/indicators/index.ts';
import type { PeriodKey } from '../../../../domain/period.ts';
import { readContent } from '../answer-row.ts';
import type { Database } from '../database.ts';
import { queryRows } from '../rows.ts';
import { contentRow } from './content-row.ts';

const row = z.object({ unit: z.string(), period: z.string(), indicator: z.string(), ...contentRow });

/** Which answers to look among for the newest one. */
interface LatestOf {
  readonly form: string;
  readonly units: readonly UnitId[];
  readonly codes: readonly IndicatorCode[];
  readonly states: readonly AnswerContent['state'][];
  /** the oldest period to look at; absent: however old */
  readonly from?: PeriodKey;
  readonly before: PeriodKey;
}

/** The newest answer of each unit to each figure. */
async function latestAnswers(
  { tables }: Database,
  { form, units, codes, states, from = '', before }: LatestOf,
): Promise<
  readonly { readonly unit: UnitId; readonly code: IndicatorCode; readonly answer: EarlierAnswer }[]
> {
  if (units.length === 0 || codes.length === 0) return [];
  const rows = await queryRows(
    tables,
    row,
    sql`SELECT "unit", "period", "indicator", "state", "kind", "number", "text", "date" FROM (
        SELECT r."unitId" AS "unit", r."period", a."indicator", a."state", a."kind", a."number", a."text", a."date",
          ROW_NUMBER() OVER (PARTITION BY r."unitId", a."indicator" ORDER BY r."period" DESC) AS "back"
        FROM "Report" r JOIN "Answer" a ON a."reportId" = r."id"
        WHERE r."form" = ${form} AND r."period" >= ${from} AND r."period" < ${before}
          AND r."unitId" IN (${join([...units])}) AND a."indicator" IN (${join([...codes])})
          AND a."state" IN (${join([...states])})
      ) AS known WHERE "back" = 1`,
  );
  return rows.flatMap(({ unit, period, indicator: code, ...content }) =>
    isIndicatorCode(code)
      ? [{ unit: asId<UnitId>(unit), code, answer: { period, content: readContent(content) } }]
      : [],
  );
}

/** The newest value one unit gave of each of these figures. */
export async function latestValues(
  database: Database,
  { unit, ...of }: { readonly unit: UnitId } & Pick<LatestOf, 'form' | 'codes' | 'before'>,
): Promise<{ readonly [C in IndicatorCode]?: EarlierAnswer }> {
  const values: { [C in IndicatorCode]?: EarlierAnswer } = {};
  for (const { code, answer } of await latestAnswers(database, { ...of, units: [unit], states: ['value'] })) {
    values[code] = answer;
  }
  return values;
}
