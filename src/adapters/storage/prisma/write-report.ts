import type { NewReport } from '../../../app/ports/turn-store.ts';
import { indicatorCodes } from '../../../domain/indicators/index.ts';
import { answerRow } from './answer-row.ts';
import type { Tables } from './database.ts';

/** A report of its first sending, with its answers and its first revision. */
export async function writeReport(
  tables: Tables,
  report: NewReport,
  from: { readonly account: string; readonly channel: string },
): Promise<void> {
  const { id, form, unit, period, formVersion, receipt, sentBy, late, answers, changes } = report;
  const sentAt = new Date(report.sentAt);
  await tables.report.create({
    data: {
      id,
      form,
      unitId: unit,
      period,
      receipt,
      status: 'submitted',
      formVersion,
      sentAt,
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
  await tables.revision.create({
    data: {
      reportId: id,
      number: 1,
      byId: sentBy,
      accountId: from.account,
      channel: from.channel,
      at: sentAt,
      changes: JSON.stringify(changes),
    },
  });
}
