import { answerRows, reportRow, revisionRow } from '../../../src/adapters/storage/prisma/write-report.ts';
import { writeDraft } from '../../../src/adapters/storage/prisma/turns/draft-json.ts';
import type { Instant } from '../../../src/domain/calendar-date.ts';
import type { Form } from '../../../src/engine/form.ts';
import { begunDraft } from '../begun-draft.ts';
import { demoAccountId, demoUnitId } from '../ids.ts';
import type { DemoPerson } from '../organisation.ts';
import { reportsOf, type DemoReport } from '../reports.ts';
import type { DemoUnit } from '../unit.ts';

/** Rows of the reports of one unit, with their answers and revisions, and of what it has begun. */
export function reportRows(form: Form, unit: DemoUnit, people: readonly DemoPerson[], now: Instant) {
  const made = reportsOf(form, unit, now);
  return {
    reports: made.map(({ report }) => reportRow(report)),
    answers: made.flatMap(({ report: { id, answers }, correction }) =>
      answerRows(id, correction?.answers ?? answers),
    ),
    revisions: made.flatMap((report) => revisionRows(report, mainAccount(people, report.sender))),
    requests: made.flatMap((report) => requestRows(report, mainAccount(people, report.sender))),
    drafts: draftRows(form, unit, made, now),
  };
}

function draftRows(form: Form, unit: DemoUnit, made: readonly DemoReport[], now: Instant) {
  const begun = begunDraft(form, unit, made, now);
  if (!begun) return [];
  const { draft, at } = begun;
  return [
    {
      id: `demo-draft-${unit.key}`,
      form: form.id,
      unitId: demoUnitId(unit),
      period: draft.context.period,
      version: 0,
      sent: false,
      answered: Object.keys(draft.answers).length,
      updatedAt: new Date(at),
      records: JSON.stringify({}),
      state: writeDraft(draft),
    },
  ];
}

function revisionRows({ report: { id, sentBy: by, sentAt, changes }, correction }: DemoReport, from: Sender) {
  const first = revisionRow(id, { number: 1, by, at: sentAt, changes }, from);
  if (!correction) return [first];
  const { at, reason, changes: corrected } = correction;
  return [first, revisionRow(id, { number: 2, by, at, reason, changes: corrected }, from)];
}

function requestRows({ report, wish }: DemoReport, { account }: Sender) {
  if (!wish) return [];
  const { form, unit: unitId, period, formVersion, sentBy: requestedById } = report;
  return [
    {
      id: `demo-request-${report.id}`,
      form,
      unitId,
      period,
      formVersion,
      requestedById,
      accountId: account,
      requestedAt: new Date(wish.at),
      state: 'waiting',
      reason: wish.reason,
      answers: JSON.stringify(wish.answers),
    },
  ];
}

type Sender = Parameters<typeof revisionRow>[2];

function mainAccount(people: readonly DemoPerson[], key: string): Sender {
  const chat = people.find((person) => person.key === key)?.chats[0];
  if (chat === undefined) throw new Error(`'${key}' sends reports and has no account`);
  return { account: demoAccountId(chat), channel: 'terminal' };
}
