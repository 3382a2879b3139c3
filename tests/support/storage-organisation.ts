import { randomUUID } from 'node:crypto';
import type { Address } from '../../src/app/ports/channel.ts';
import type { NewReport, Turn, TurnSave } from '../../src/app/ports/turn-store.ts';
import { idle, type TurnRecord } from '../../src/app/session.ts';
import type { OpenStore } from '../../src/adapters/storage/open-store.ts';
import { numberAnswer, type Answer, type AnswerContent } from '../../src/domain/answer.ts';
import { asId, type DraftId, type PersonId, type ReportId, type UnitId } from '../../src/domain/ids.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';
import type { Role } from '../../src/domain/person.ts';
import { changesBetween, type Answers } from '../../src/domain/report.ts';
import type { Sector, UnitProfile } from '../../src/domain/unit.ts';
import { newDraft, type Draft } from '../../src/engine/draft.ts';

/** Noon in Vietnam of an ordinary day, with milliseconds that must survive. */
export const noon = Date.parse('2026-11-20T05:00:00.123Z');
export const today = '2026-11-20';
export const form = 'monthly-report';
export const period = '2026-11';

interface Span {
  readonly from?: string;
  readonly to?: string;
}

const span = ({ from = '2020-01-01', to }: Span) => ({
  validFrom: from,
  ...(to !== undefined && { validTo: to }),
});

export async function addUnit(
  { database }: OpenStore,
  unit: {
    readonly name?: string;
    readonly sector?: Sector;
    readonly parent?: UnitId;
    readonly yearBasis?: UnitProfile['yearBasis'];
    readonly facts?: UnitProfile['facts'];
  } & Span = {},
): Promise<UnitId> {
  const id = asId<UnitId>(randomUUID());
  const {
    name = `CĐCS ${id}`,
    sector = 'private-enterprise',
    parent,
    yearBasis = 'calendar',
    facts = {},
  } = unit;
  const profile = JSON.stringify({ yearBasis, facts });
  await database.tables.unit.create({
    data: { id, code: `code-${id}`, name, sector, profile, ...span(unit) },
  });
  if (parent) await place(database, id, parent, unit);
  return id;
}

export async function place(
  { tables }: OpenStore['database'],
  unitId: UnitId,
  parentId: UnitId,
  when: Span,
): Promise<void> {
  await tables.placement.create({ data: { unitId, parentId, ...span(when) } });
}

export async function addPerson(
  { database }: OpenStore,
  name: string,
  offices: readonly ({ readonly unit: UnitId; readonly role: Role } & Span)[],
): Promise<PersonId> {
  const id = asId<PersonId>(randomUUID());
  await database.tables.person.create({ data: { id, name } });
  for (const { unit, role, ...when } of offices) {
    await database.tables.assignment.create({ data: { personId: id, unitId: unit, role, ...span(when) } });
  }
  return id;
}

export function newAddress(channel = 'telegram'): Address {
  return { channel, bot: 'main', chat: randomUUID() };
}

/** An account that belongs to somebody, as after an enrolment. */
export async function addAccount(opened: OpenStore, person: PersonId, channel?: string): Promise<Address> {
  const address = newAddress(channel);
  const { account } = await opened.store.turns.openTurn(address, noon);
  await opened.database.tables.account.update({ where: { id: account.id }, data: { personId: person } });
  return address;
}

/** A chair of a new unit, with an account. */
export async function addChair(
  opened: OpenStore,
  name = 'Nguyễn Thị Hương',
): Promise<{ readonly unit: UnitId; readonly person: PersonId; readonly address: Address }> {
  const unit = await addUnit(opened);
  const person = await addPerson(opened, name, [{ unit, role: 'chair' }]);
  return { unit, person, address: await addAccount(opened, person) };
}

export function answer(content: AnswerContent, by: PersonId, more: Partial<Answer> = {}): Answer {
  return { content, by, at: noon, ...more };
}

export function draftOf(unit: UnitId, answers: Answers = {}): Draft {
  const context = {
    period,
    cutoff: '2026-11-20',
    dueDate: '2026-11-25',
    closeDate: '2026-12-05',
    unit: {
      id: unit,
      name: 'CĐCS',
      sector: 'private-enterprise' as const,
      profile: { yearBasis: 'calendar' as const, facts: {} },
    },
    previous: {},
    previousFrom: {},
    settled: {},
    usual: {},
    yearToDate: {},
  };
  return { ...newDraft({ form, formVersion: 1, context, tag: 'tag' }), answers: { ...answers } };
}

export function recordOf(event: string, at = noon): TurnRecord {
  return {
    seen: [{ event, message: `message-${event}` }],
    reply: {
      event,
      at,
      prompt: { id: 'p', text: `Trả lời ${event}`, choices: [{ id: 'ok', label: 'Vâng ạ' }], answer: 'type' },
    },
  };
}

export function opening(unit: UnitId, draft = draftOf(unit)): TurnSave {
  const id = asId<DraftId>(randomUUID());
  const change = { kind: 'open-draft', key: { form, unit, period }, draft, id } as const;
  return { record: recordOf('open'), change, at: noon };
}

export function reportOf(unit: UnitId, sentBy: PersonId, more: Partial<NewReport> = {}): NewReport {
  const answers = more.answers ?? { mem_total: answer(numberAnswer(245), sentBy) };
  return {
    id: asId<ReportId>(randomUUID()),
    form,
    unit,
    period,
    formVersion: 1,
    receipt: randomUUID(),
    sentAt: noon,
    sentBy,
    late: false,
    answers,
    changes: changesBetween({}, answers),
    ...more,
  };
}

export function sending(draft: Draft, report: NewReport): TurnSave {
  return {
    record: recordOf('send'),
    change: { kind: 'send-report', draft, report, session: idle },
    at: report.sentAt,
  };
}

/** The turn of an account that has just opened the draft of a unit. */
export async function withOpenDraft(
  { store }: OpenStore,
  address: Address,
  unit: UnitId,
  draft?: Draft,
): Promise<Turn> {
  const turn = await store.turns.openTurn(address, noon);
  const existing = await store.reports.draft({ form, unit, period });
  const save = opening(unit, draft ?? existing?.draft);
  const change = existing && save.change.kind === 'open-draft' ? { ...save.change, existing } : save.change;
  const result = await store.turns.saveTurn(turn, { ...save, change });
  if (result !== 'saved') throw new Error('the draft could not be opened');
  return await store.turns.openTurn(address, noon);
}

/** Sends a report of any period as if its chair had filled it, and had been told so. */
export async function sendReport(
  opened: OpenStore,
  from: { readonly unit: UnitId; readonly person: PersonId; readonly address: Address },
  periodOf: string,
  contents: { readonly [C in IndicatorCode]?: AnswerContent },
  more: Partial<NewReport> = {},
): Promise<NewReport> {
  const { unit, person, address } = from;
  const answers: { [C in IndicatorCode]?: Answer } = Object.fromEntries(
    Object.entries(contents).map(([code, content]) => [code, answer(content, person)]),
  );
  const { turns } = opened.store;
  const start = opening(unit, draftOf(unit, answers));
  if (start.change.kind !== 'open-draft') throw new Error('not an opening');
  const key = { form, unit, period: periodOf };
  await turns.saveTurn(await turns.openTurn(address, noon), { ...start, change: { ...start.change, key } });
  const report = reportOf(unit, person, { period: periodOf, answers, ...more });
  const turn = await turns.openTurn(address, noon);
  const result = await turns.saveTurn(turn, sending(draftOf(unit, answers), report));
  if (result !== 'saved') throw new Error('the report could not be sent');
  await turns.markDelivered([{ account: turn.account.id, event: 'send' }]);
  return report;
}
