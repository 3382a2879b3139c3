import type { NewReport } from '../../../app/ports/turn-store.ts';
import type { Instant } from '../../../domain/calendar-date.ts';
import { indicatorCodes } from '../../../domain/indicators/index.ts';
import type { Answers, Change } from '../../../domain/report.ts';
import { answerRow } from './answer-row.ts';
import type { Tables } from './database.ts';
import { writeRevision, type Writer } from './write-revision.ts';

/** A report of its first sending, with its answers and its first revision. */
export async function writeReport(tables: Tables, report: NewReport, from: Writer): Promise<void> {
  const { id, sentBy: by, sentAt: at, changes, approved } = report;
  await tables.report.create({ data: reportRow(report) });
  await tables.answer.createMany({ data: answerRows(id, report.answers) });
  await writeRevision(tables, id, { number: 1, by, at, changes, ...(approved && { approved }) }, from);
}

export function reportRow(report: NewReport) {
  const { id, form, unit, period, formVersion, receipt, sentBy, sentAt, late } = report;
  return {
    id,
    form,
    unitId: unit,
    period,
    receipt,
    status: 'submitted',
    formVersion,
    sentAt: new Date(sentAt),
    sentById: sentBy,
    late,
  };
}

export function answerRows(reportId: string, answers: Answers) {
  return indicatorCodes.flatMap((code) => {
    const answer = answers[code];
    return answer ? [{ reportId, ...answerRow(code, answer) }] : [];
  });
}

/** A sending or a correction: `reason` only of the latter. */
export function revisionRow(
  reportId: string,
  revision: {
    readonly number: number;
    readonly by: string;
    readonly at: Instant;
    readonly reason?: string;
    readonly changes: readonly Change[];
  },
  { account, channel }: Writer,
) {
  const { number, by, at, reason, changes } = revision;
  return {
    reportId,
    number,
    byId: by,
    accountId: account,
    channel,
    at: new Date(at),
    reason: reason ?? null,
    changes: JSON.stringify(changes),
  };
}
