import { join, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type { AnswersWanted } from '../../../../app/ports/report-store.ts';
import type { AnswerContent } from '../../../../domain/answer.ts';
import type { Reported } from '../../../../domain/branch.ts';
import { asId, type UnitId } from '../../../../domain/ids.ts';
import {
  indicatorCodes,
  indicatorOf,
  isIndicatorCode,
  type IndicatorCode,
} from '../../../../domain/indicators/index.ts';
import type { PeriodKey } from '../../../../domain/period.ts';
import { readContent } from '../answer-row.ts';
import type { Database } from '../database.ts';
import { chunksOf } from '../rows.ts';
import { contentRow } from './content-row.ts';
import { lastKnownAnswers } from './last-known.ts';
import { contentUnpacker, isPackable, packedContent } from './packed-content.ts';

/** Units per statement. */
const chunk = 5_000;

const packedRows = z.array(z.object({ unit: z.string(), period: z.string(), said: z.string().nullable() }));
const wordRows = z.array(
  z.object({ unit: z.string(), period: z.string(), indicator: z.string(), ...contentRow }),
);

/** Told by one look, hundreds of thousands of times for a year of a province. */
const byText = new Map<string, IndicatorCode>(indicatorCodes.map((code) => [code, code]));

type Contents = { [C in IndicatorCode]?: AnswerContent };

/** What some units said in a run of months, and the newest earlier answers that may still hold. */
export async function reported(database: Database, wanted: AnswersWanted): Promise<Reported> {
  const answers = new Map<PeriodKey, Map<UnitId, Contents>>();
  const lastKnown = new Map<
    UnitId,
    { [C in IndicatorCode]?: { period: PeriodKey; content: AnswerContent } }
  >();
  const unpack = contentUnpacker();
  for (const units of chunksOf(wanted.units, chunk)) {
    const some = { ...wanted, units };
    for (const { unit, period, said } of await packedAnswers(database, some)) {
      const contents = entry(answers, period, asId<UnitId>(unit));
      for (const item of said?.split(';') ?? []) {
        const end = item.indexOf(' ');
        const code = byText.get(item.slice(0, end));
        if (code) contents[code] = unpack(item.slice(end + 1));
      }
    }
    for (const { unit, period, indicator, ...row } of await wordAnswers(database, some)) {
      if (isIndicatorCode(indicator))
        entry(answers, period, asId<UnitId>(unit))[indicator] = readContent(row);
    }
    for (const { unit, code, answer } of await lastKnownAnswers(database, some, unpack)) {
      lastKnown.set(unit, { ...lastKnown.get(unit), [code]: answer });
    }
  }
  return { answers, lastKnown };
}

/**
 * One row a report, also of one that says nothing of what is wanted: it was sent. The answers of each are looked up by its key: for a join PostgreSQL
 * reads every answer there is as soon as it takes the reports for many, and it always does (of units and months it knows only each by itself).
 */
async function packedAnswers({ statements }: Database, wanted: AnswersWanted) {
  return packedRows.parse(
    await statements.query(
      sql`SELECT r."unitId" AS "unit", r."period", (
          SELECT STRING_AGG(a."indicator" || ' ' || ${packedContent}, ';') FROM "Answer" a
          WHERE a."reportId" = r."id" AND a."indicator" IN (${join(codesOr(wanted.codes))}) AND ${isPackable}
        ) AS "said"
        FROM "Report" r
        WHERE ${isWanted(wanted)}`,
    ),
  );
}

async function wordAnswers({ statements }: Database, wanted: AnswersWanted) {
  const codes = wanted.codes.filter((code) => ['text', 'choice'].includes(indicatorOf(code).value));
  if (codes.length === 0) return [];
  return wordRows.parse(
    await statements.query(
      sql`SELECT r."unitId" AS "unit", r."period", a."indicator", a."state", a."kind", a."number", a."text", a."date"
        FROM "Report" r
        JOIN "Answer" a ON a."reportId" = r."id" AND a."indicator" IN (${join(codes)}) AND NOT ${isPackable}
        WHERE ${isWanted(wanted)}`,
    ),
  );
}

function isWanted({ form, units, from, to }: AnswersWanted): Sql {
  return sql`r."form" = ${form} AND r."unitId" IN (${join([...units])}) AND r."period" >= ${from} AND r."period" <= ${to}`;
}

/** SQL knows no empty list. */
function codesOr(codes: readonly IndicatorCode[]): readonly string[] {
  return codes.length === 0 ? [''] : codes;
}

function entry(answers: Map<PeriodKey, Map<UnitId, Contents>>, period: PeriodKey, unit: UnitId): Contents {
  const ofPeriod = answers.get(period) ?? new Map<UnitId, Contents>();
  answers.set(period, ofPeriod);
  const contents = ofPeriod.get(unit) ?? {};
  ofPeriod.set(unit, contents);
  return contents;
}
