import type { NewRequest, Turn, TurnChange } from '../../../../app/ports/turn-store.ts';
import type { TurnRecord } from '../../../../app/session.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { RequestId } from '../../../../domain/ids.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { storableText } from '../storable-text.ts';
import { writeCorrection } from '../write-correction.ts';
import { mustHaveOpenDraft, noteUse, updateDraft, updateSession } from './turn-rows.ts';

type Change<K extends TurnChange['kind']> = Extract<TurnChange, { kind: K }>;

/** A correction counts from here on. */
export async function correctReport(
  tables: Tables,
  turn: Turn,
  change: Change<'correct-report'>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  await closeDraft(tables, turn, change, record, at);
  await replace(tables, change.replaces, at);
  const { id, address } = turn.account;
  await writeCorrection(tables, change.correction, { account: id, channel: address.channel });
}

/** A correction waits for the union above; the newest one is the only one that does. */
export async function requestCorrection(
  tables: Tables,
  turn: Turn,
  change: Change<'request-correction'>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  await closeDraft(tables, turn, change, record, at);
  await replace(tables, change.replaces, at);
  await writeRequest(tables, turn, change.request);
}

/** The draft is nobody's open one any more. */
export async function closeDraft(
  tables: Tables,
  turn: Turn,
  { kind, draft, session }: Change<'correct-report' | 'request-correction' | 'close-draft'>,
  record: TurnRecord,
  at: Instant,
): Promise<void> {
  const open = mustHaveOpenDraft(turn, kind);
  await updateDraft(tables, open, { draft, records: open.others, sent: true }, at);
  await updateSession(tables, turn, { state: session, record, draftId: null }, at);
  await noteUse(tables, turn, at);
}

/** A request that waits is needed no more; one that was decided meanwhile makes this be decided again. */
async function replace(tables: Tables, id: RequestId | undefined, at: Instant): Promise<void> {
  if (id === undefined) return;
  mustMatch(
    await tables.correctionRequest.updateMany({
      where: { id, state: 'waiting' },
      data: { state: 'replaced', decidedAt: new Date(at) },
    }),
  );
}

async function writeRequest(tables: Tables, turn: Turn, request: NewRequest): Promise<void> {
  const { id, form, unit, period, formVersion, by, at, reason, answers } = request;
  await tables.correctionRequest.create({
    data: {
      id,
      form,
      unitId: unit,
      period,
      formVersion,
      requestedById: by,
      accountId: turn.account.id,
      requestedAt: new Date(at),
      state: 'waiting',
      reason: storableText(reason),
      answers: JSON.stringify(answers),
    },
  });
}
