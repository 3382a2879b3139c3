import { asId, type ReportId, type RequestId } from '../../domain/ids.ts';
import type { CorrectionRequest } from '../../domain/correction-request.ts';
import { leads } from '../../domain/person.ts';
import { parsePeriodKey } from '../../domain/period.ts';
import { changesBetween, type Report } from '../../domain/report.ts';
import type { Decision, PersonContext } from '../decision.ts';
import { menuPrompt, saying } from '../menu.ts';
import { messageTo } from '../message-to.ts';
import type { TurnChange } from '../ports/turn-store.ts';
import { receiptOf } from '../report-to-send.ts';
import { decidedKey, askingKeys } from './request-keys.ts';
import { namedIn } from './named-in.ts';

type Settling = Extract<TurnChange, { kind: 'settle-request' }>;
type Union = { readonly name: string };

/** The union above the unit of a request that this person leads, if there is one. */
export async function unionLedAbove(
  { store, person, today }: PersonContext,
  { unit }: CorrectionRequest,
): Promise<Union | undefined> {
  const led = new Set(leads(person).map((office) => office.unit.id));
  return (await store.organisation.unionsAbove(unit, today)).find(({ id }) => led.has(id));
}

/** A yes: what was asked for counts from now on, in a revision that names the request. The chair is told. */
export async function approveRequest(
  context: PersonContext,
  request: CorrectionRequest,
  union: Union,
): Promise<Decision> {
  const { store, phrases, person, now } = context;
  const report = await store.reports.report(request);
  const writes = writesOf(context, request, report);
  const receipt = report?.receipt ?? (writes?.kind === 'report' ? writes.report.receipt : '');
  const named = namedIn(request);
  const say = phrases.correction.request;
  const { prompt, session } = saying(context, say.approved(named));
  return {
    change: {
      kind: 'settle-request',
      request: request.id,
      state: 'approved',
      by: person.id,
      at: now,
      ...(writes && { writes }),
      session,
    },
    prompt,
    ...(await tellChair(
      context,
      request,
      say.approvedToChair({ ...named, union: union.name, receipt, isLate: !report }),
    )),
  };
}

/** A no, with its reason: nothing of the report changes, and what the chair typed stays in the draft. */
export async function refuseRequest(
  context: PersonContext,
  request: CorrectionRequest,
  union: Union,
  reason: string,
): Promise<Decision> {
  const { phrases, person, now } = context;
  const named = namedIn(request);
  const say = phrases.correction.request;
  const { prompt, session } = saying(context, say.refused({ ...named, reason }));
  return {
    change: {
      kind: 'settle-request',
      request: request.id,
      state: 'refused',
      by: person.id,
      at: now,
      reason,
      session,
    },
    prompt,
    ...(await tellChair(context, request, say.refusedToChair({ ...named, union: union.name, reason }))),
  };
}

/** Taken back by the unit: leaders who were not asked yet are not asked any more. */
export async function withdrawRequest(context: PersonContext, request: CorrectionRequest): Promise<Decision> {
  const { store, phrases, person, now } = context;
  const isLate = (await store.reports.report(request)) === undefined;
  const text = phrases.correction.request.withdrawn({ ...namedIn(request), isLate });
  const { prompt, session } = saying(context, text);
  return {
    change: {
      kind: 'settle-request',
      request: request.id,
      state: 'withdrawn',
      by: person.id,
      at: now,
      session,
    },
    prompt,
    drops: [askingKeys(request.id)],
  };
}

/** What a yes writes: a revision of the report, or the report itself. Nothing, when the report says all of it already. */
function writesOf(
  { ids, now }: PersonContext,
  request: CorrectionRequest,
  report: Report | undefined,
): Settling['writes'] {
  const { form, unit, period, formVersion, requestedBy, requestedAt, reason, from, answers } = request;
  const approved = { at: now, request: request.id, reason, from };
  const changes = changesBetween(report?.answers ?? {}, answers);
  if (!report) {
    return {
      kind: 'report',
      report: {
        form,
        unit,
        period,
        id: asId<ReportId>(ids.next()),
        formVersion,
        receipt: receiptOf(parsePeriodKey(period), ids),
        sentAt: requestedAt,
        sentBy: requestedBy.id,
        late: true,
        answers,
        changes,
        approved,
      },
    };
  }
  if (changes.length === 0) return undefined;
  return {
    kind: 'correction',
    correction: {
      report: report.id,
      revision: report.revision + 1,
      formVersion,
      by: requestedBy.id,
      at: requestedAt,
      changes,
      answers,
      approved,
    },
  };
}

/** Whoever asked hears of it where they still report for the unit, and its chair in any case. Leaders not asked yet need not be. */
async function tellChair(
  context: PersonContext,
  { id, unit, requestedBy }: CorrectionRequest,
  text: string,
): Promise<Pick<Decision, 'outgoing' | 'drops'>> {
  const people = await context.store.organisation.reachable(unit, ['chair', 'deputy'], context.today);
  const prompt = { id: menuPrompt, text, choices: [], answer: 'choose' } as const;
  return {
    outgoing: people
      .filter(({ person, role }) => person === requestedBy.id || role === 'chair')
      .map((to) => messageTo(context, to, { key: decidedKey(id, to.person), prompt, priority: 'news' })),
    drops: [askingKeys(id)],
  };
}

/** The request behind the id a button carried, or a person typed; undefined when that is none. */
export async function requestOf(
  { store }: Pick<PersonContext, 'store'>,
  typed: string,
): Promise<CorrectionRequest | undefined> {
  return typed === '' ? undefined : store.requests.byId(asId<RequestId>(typed));
}
