import type { Correction } from '../../../app/ports/turn-store.ts';
import { answerRow } from './answer-row.ts';
import type { Tables } from './database.ts';
import { writeRevision, type Writer } from './write-revision.ts';

/** The answers that changed, and the revision that says so. Of two that correct at once, the revision's number lets one through. */
export async function writeCorrection(tables: Tables, correction: Correction, from: Writer): Promise<void> {
  const { report, revision, formVersion, by, at, changes, answers, approved } = correction;
  await writeRevision(
    tables,
    report,
    { number: revision, by, at, changes, ...(approved && { approved }) },
    from,
  );
  const codes = changes.map(({ indicator }) => indicator);
  await tables.answer.deleteMany({ where: { reportId: report, indicator: { in: codes } } });
  await tables.answer.createMany({
    data: codes.flatMap((code) => {
      const answer = answers[code];
      return answer ? [{ reportId: report, ...answerRow(code, answer) }] : [];
    }),
  });
  await tables.report.update({ where: { id: report }, data: { formVersion } });
}
