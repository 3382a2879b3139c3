import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { AnswersWanted } from '../../../../app/ports/report-store.ts';
import type { AnswerContent } from '../../../../domain/answer.ts';
import { isSettledByValue, monthsAStockHolds, type EarlierAnswer } from '../../../../domain/earlier.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import { indicatorOf, isIndicatorCode, type IndicatorCode } from '../../../../domain/indicators/index.ts';
import { addMonths, parsePeriodKey, periodKey, type PeriodKey } from '../../../../domain/period.ts';
import { isOfMonths } from '../../../../domain/unit-figure.ts';
import type { Database } from '../database.ts';
import { packedContent } from './packed-content.ts';

const rows = z.array(z.object({ unit: z.string(), code: z.string(), said: z.string().nullable() }));

/**
 * Of each unit and each wanted figure that may hold longer than its month the newest such answer before the months that are wanted; whether it still
 * holds, the domain decides with the unit's profile. Each is looked up by itself, newest report first, which mostly is the right one.
 */
export async function lastKnownAnswers(
  { statements }: Database,
  { form, units, from: before, codes }: AnswersWanted,
  unpack: (packed: string) => AnswerContent,
): Promise<
  readonly { readonly unit: UnitId; readonly code: IndicatorCode; readonly answer: EarlierAnswer }[]
> {
  const holding = codes.filter(mayHold);
  if (holding.length === 0 || units.length === 0) return [];
  const wanted = holding.map(
    (code) =>
      sql`(CAST(${code} AS TEXT), CAST(${oldest(code, before)} AS TEXT), CAST(${
        isSettledByValue(indicatorOf(code)) ? 'value' : 'any'
      } AS TEXT))`,
  );
  const found = rows.parse(
    await statements.query(
      sql`WITH "wanted"("code", "from", "settledBy") AS (VALUES ${join(wanted)})
        SELECT u."id" AS "unit", w."code", (
          SELECT r."period" || ' ' || ${packedContent}
          FROM "Report" r JOIN "Answer" a ON a."reportId" = r."id" AND a."indicator" = w."code"
          WHERE r."form" = ${form} AND r."unitId" = u."id" AND r."period" >= w."from" AND r."period" < ${before}
            AND (a."state" = 'value' OR (w."settledBy" = 'any' AND a."state" IN ('no', 'not-yet', 'not-applicable')))
          ORDER BY r."period" DESC LIMIT 1
        ) AS "said"
        FROM "Unit" u CROSS JOIN "wanted" w WHERE u."id" IN (${join([...units])})`,
    ),
  );
  return found.flatMap(({ unit, code, said }) => {
    if (said === null || !isIndicatorCode(code)) return [];
    const period = said.slice(0, said.indexOf(' '));
    const content = unpack(said.slice(period.length + 1));
    return [{ unit: asId<UnitId>(unit), code, answer: { period, content } }];
  });
}

/** The figures of reports that may hold longer than their month. */
function mayHold(code: IndicatorCode): boolean {
  const indicator = indicatorOf(code);
  return !isOfMonths(indicator) && indicator.origin !== 'computed';
}

/** The oldest period at which a statement may hold; what is settled once or for a term is looked for however far back. */
function oldest(code: IndicatorCode, before: PeriodKey): PeriodKey {
  const { nature } = indicatorOf(code);
  return nature === 'once' || nature === 'once-a-term'
    ? ''
    : periodKey(addMonths(parsePeriodKey(before), -monthsAStockHolds));
}
