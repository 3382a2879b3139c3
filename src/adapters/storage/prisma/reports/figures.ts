import { join, sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { AnswerContent } from '../../../../domain/answer.ts';
import { monthsAStockHolds, type EarlierAnswer } from '../../../../domain/earlier.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import {
  indicatorCodes,
  indicatorOf,
  isIndicatorCode,
  type IndicatorCode,
  type Nature,
} from '../../../../domain/indicators/index.ts';
import type { PeriodFigures } from '../../../../domain/overview.ts';
import { addMonths, parsePeriodKey, periodKey, type PeriodKey } from '../../../../domain/period.ts';
import { readContent } from '../answer-row.ts';
import type { Database } from '../database.ts';
import { chunksOf, queryRows } from '../rows.ts';
import { contentRow } from './content-row.ts';
import { latestAnswers, type LatestOf } from './latest.ts';

/** Units per statement. */
const chunk = 5_000;

const answerRow = z.object({ unit: z.string(), indicator: z.string(), ...contentRow });

/** What the units said, and for those that may have said nothing the newest earlier answers that may still hold. */
export async function figures(
  database: Database,
  form: string,
  units: readonly UnitId[],
  period: PeriodKey,
): Promise<PeriodFigures> {
  const answers = new Map<UnitId, { [C in IndicatorCode]?: AnswerContent }>();
  const lastKnown = new Map<UnitId, { [C in IndicatorCode]?: EarlierAnswer }>();
  for (const some of chunksOf(units, chunk)) {
    for (const row of await readAnswers(database, form, some, period)) {
      if (isIndicatorCode(row.indicator)) {
        entry(answers, asId<UnitId>(row.unit))[row.indicator] = readContent(row);
      }
    }
    for (const among of holding(period)) {
      for (const { unit, code, answer } of await latestAnswers(database, { form, units: some, ...among })) {
        entry(lastKnown, unit)[code] = answer;
      }
    }
  }
  return { answers, lastKnown };
}

/** Which earlier answers may hold on, by nature; whether one does, the domain decides with the unit's profile. */
function holding(before: PeriodKey): readonly Pick<LatestOf, 'codes' | 'states' | 'from' | 'before'>[] {
  const from = periodKey(addMonths(parsePeriodKey(before), -monthsAStockHolds));
  return [
    {
      codes: reported('stock', 'year-to-date'),
      states: ['value', 'no', 'not-yet', 'not-applicable'],
      from,
      before,
    },
    { codes: reported('yearly'), states: ['value'], from, before },
    { codes: reported('once', 'once-a-term'), states: ['value'], before },
  ];
}

/** The figures of these natures that stand in reports. */
function reported(...natures: readonly Nature[]): readonly IndicatorCode[] {
  return indicatorCodes.filter((code) => {
    const { nature, origin } = indicatorOf(code);
    return natures.includes(nature) && origin !== 'computed';
  });
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

function entry<T extends object>(map: Map<UnitId, Partial<T>>, unit: UnitId): Partial<T> {
  const known = map.get(unit) ?? {};
  map.set(unit, known);
  return known;
}
