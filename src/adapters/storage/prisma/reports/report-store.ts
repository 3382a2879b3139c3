import type { ReportStore } from '../../../../app/ports/report-store.ts';
import { asId, type DraftId, type ReportId } from '../../../../domain/ids.ts';
import type { ReportKey } from '../../../../domain/report.ts';
import { draftRow, drafts } from '../turns/columns.ts';
import { byIndicator, readAnswer, readContent } from '../answer-row.ts';
import type { Database } from '../database.ts';
import { readSigners } from '../signers.ts';
import { corrections } from './corrections.ts';
import { latestValues } from './latest.ts';
import { reported } from './reported.ts';
import { submissions } from './submissions.ts';

export function reportStore(database: Database): ReportStore {
  const { tables } = database;
  return {
    draft: async (key) => {
      const row = await tables.draft.findUnique({ where: unique(key) });
      if (!row) return undefined;
      const { version, sent } = row;
      const draft = drafts.read(row.state, draftRow(row.id));
      return { id: asId<DraftId>(row.id), version, draft, sent };
    },
    report: async (key) => {
      const row = await tables.report.findUnique({
        where: unique(key),
        include: { answers: true, revisions: { orderBy: { number: 'desc' }, take: 1 } },
      });
      if (!row) return undefined;
      const { formVersion, receipt, late, unitId: unit } = row;
      const [last] = row.revisions;
      const signer = await readSigners(tables, [
        { person: row.sentById, unit },
        ...(last ? [{ person: last.byId, unit }] : []),
      ]);
      return {
        ...key,
        id: asId<ReportId>(row.id),
        formVersion,
        receipt,
        sentAt: row.sentAt.getTime(),
        sentBy: signer({ person: row.sentById, unit }),
        late,
        revision: last?.number ?? 0,
        ...(last &&
          last.number > 1 && {
            corrected: { at: last.at.getTime(), by: signer({ person: last.byId, unit }) },
          }),
        answers: byIndicator(row.answers, readAnswer),
      };
    },
    answersBetween: async (form, unit, from, to) => {
      const rows = await tables.report.findMany({
        where: { form, unitId: unit, period: { gte: from, lte: to } },
        orderBy: { period: 'asc' },
        include: { answers: true },
      });
      return rows.map(({ period, answers }) => ({ period, answers: byIndicator(answers, readContent) }));
    },
    latestValues: (form, unit, codes, before) => latestValues(database, { form, unit, codes, before }),
    reported: (wanted) => reported(database, wanted),
    submissions: (wanted) => submissions(database, wanted),
    corrections: (wanted) => corrections(database, wanted),
  };
}

function unique({ form, unit, period }: ReportKey) {
  return { form_unitId_period: { form, unitId: unit, period } };
}
