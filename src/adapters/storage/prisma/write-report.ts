import type { NewReport } from '../../../app/ports/turn-store.ts';
import { indicatorCodes } from '../../../domain/indicators/index.ts';
import { answerRow } from './answer-row.ts';
import type { Tables } from './database.ts';
import { writeRevision, type Writer } from './write-revision.ts';

/** A report of its first sending, with its answers and its first revision. */
export async function writeReport(tables: Tables, report: NewReport, from: Writer): Promise<void> {
  const { id, form, unit, period, formVersion, receipt, sentBy, late, answers, changes, approved } = report;
  await tables.report.create({
    data: {
      id,
      form,
      unitId: unit,
      period,
      receipt,
      status: 'submitted',
      formVersion,
      sentAt: new Date(report.sentAt),
      sentById: sentBy,
      late,
    },
  });
  await tables.answer.createMany({
    data: indicatorCodes.flatMap((code) => {
      const answer = answers[code];
      return answer ? [{ reportId: id, ...answerRow(code, answer) }] : [];
    }),
  });
  const revision = { number: 1, by: sentBy, at: report.sentAt, changes, ...(approved && { approved }) };
  await writeRevision(tables, id, revision, from);
}
