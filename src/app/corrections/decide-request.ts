import type { CorrectionRequest } from '../../domain/correction-request.ts';
import { leads } from '../../domain/person.ts';
import { parsePeriodKey } from '../../domain/period.ts';
import { windowOf } from '../../domain/reporting-calendar.ts';
import type { Choice } from '../../engine/prompt.ts';
import { readNavigation } from '../../vietnamese/index.ts';
import { calendarOf } from '../calendar/calendar-of.ts';
import type { Decision, DecisionContext, PersonContext } from '../decision.ts';
import { commandChoice, menuPrompt, say } from '../menu.ts';
import type { Turn } from '../ports/turn-store.ts';
import { problem } from '../problem-reply.ts';
import { namedIn } from './named-in.ts';
import { requestPrompt } from './request-prompt.ts';
import { approveRequest, refuseRequest, requestOf, unionLedAbove } from './settle-request.ts';

/** The prompt that asks a leader why not carries the request it is about. */
const refusalPrompt = `${menuPrompt}-refuse-`;

/** A leader says yes or no to what waits. `typed` is the request's id, with a no perhaps its reason behind it, or the reason alone. */
export async function decideRequest(
  context: DecisionContext,
  verdict: 'approve' | 'refuse',
  typed: string,
): Promise<Decision> {
  const { person } = context.turn;
  if (!person) return problem(context, { code: 'not-enrolled' });
  if (leads(person).length === 0) return problem(context, { code: 'not-allowed' });
  const leader = { ...context, person };
  const [first = '', ...others] = typed.split(' ');
  const named = await requestOf(context, first);
  if (named) return settle(leader, named, verdict, others.join(' ').trim());
  const [only, another] = await waitingFor(leader);
  if (!only) return say(context, context.phrases.correction.request.none);
  if (another) return showRequests(context);
  return settle(leader, only, verdict, typed.trim());
}

/** What waits for this leader: one is shown with its buttons, several are listed. */
export async function showRequests(context: DecisionContext, typed = ''): Promise<Decision> {
  const { person } = context.turn;
  const { phrases } = context;
  if (!person) return problem(context, { code: 'not-enrolled' });
  if (leads(person).length === 0) return problem(context, { code: 'not-allowed' });
  const leader = { ...context, person };
  const request = await requestOf(context, typed);
  if (request) return (await refusalOf(leader, request)) ?? show(leader, request);
  const waiting = await waitingFor(leader);
  const [only, another] = waiting;
  const words = phrases.correction.request;
  if (!only) return say(context, words.none);
  if (!another) return show(leader, only);
  const choices = waiting
    .slice(0, mostListed)
    .map((one) => commandChoice('requests', words.label(namedIn(one)), one.id));
  return say(context, words.several({ count: waiting.length }), choices);
}

const mostListed = 10;

/** The request whose refusal this account was asked the reason of last. */
export function askedRefusal({ record }: Turn): string | undefined {
  const id = record.reply?.prompt.id;
  return id?.startsWith(refusalPrompt) ? id.slice(refusalPrompt.length) : undefined;
}

/** What a leader wrote when asked why not. */
export async function takeRefusal(context: PersonContext, id: string, text: string): Promise<Decision> {
  const to = readNavigation(text)?.to;
  if (to === 'cancel' || to === 'back' || to === 'skip' || to === 'hold' || /^\s*thôi\b/iu.test(text))
    return say(context, context.phrases.correction.request.undecided);
  const request = await requestOf(context, id);
  return request
    ? settle(context, request, 'refuse', text.trim())
    : say(context, context.phrases.correction.request.none);
}

async function settle(
  context: PersonContext,
  request: CorrectionRequest,
  verdict: 'approve' | 'refuse',
  reason: string,
): Promise<Decision> {
  const refusal = await refusalOf(context, request);
  if (refusal) return refusal;
  const union = await unionLedAbove(context, request);
  if (!union) return say(context, context.phrases.correction.request.notYours);
  if (verdict === 'approve') return approveRequest(context, request, union);
  if (/\p{L}{2}/u.test(reason)) return refuseRequest(context, request, union, reason);
  const text = context.phrases.correction.request.askRefusal(namedIn(request));
  const prompt = { id: `${refusalPrompt}${request.id}`, text, choices: [], answer: 'type' } as const;
  return { change: { kind: 'stay', session: context.turn.session }, prompt };
}

/** Why this person can not decide this request: it is not theirs to decide, or was decided, taken back or replaced. */
async function refusalOf(context: PersonContext, request: CorrectionRequest): Promise<Decision | undefined> {
  const { person, phrases, store } = context;
  const words = phrases.correction.request;
  if (!(await unionLedAbove(context, request))) return say(context, words.notYours);
  if (request.requestedBy.id === person.id) return say(context, words.ownRequest);
  const { state, decided } = request;
  if (state === 'waiting') return undefined;
  const isOwn = decided?.by.id === person.id;
  const told = words.settled({
    ...namedIn(request),
    state,
    isOwn,
    ...(decided && { by: decided.by, at: decided.at }),
  });
  const newer = state === 'replaced' ? await store.requests.waiting(request) : undefined;
  return newer ? show(context, newer, told) : say(context, told);
}

async function show(context: PersonContext, request: CorrectionRequest, before = ''): Promise<Decision> {
  const report = await context.store.reports.report(request);
  const calendar = await calendarOf(context, request.unit);
  const { closeDate: closedOn } = windowOf(parsePeriodKey(request.period), calendar);
  const { text, choices } = requestPrompt(context, request, { report, closedOn });
  return say(context, [before, text].filter(Boolean).join('\n\n'), choices satisfies readonly Choice[]);
}

/** Requests that wait in the branches this person leads, without their own. */
async function waitingFor({ store, person, today }: PersonContext): Promise<readonly CorrectionRequest[]> {
  const roots = leads(person).map(({ unit }) => unit.id);
  const waiting = await store.requests.waitingIn([...new Set(roots)], today);
  return waiting.filter(({ requestedBy }) => requestedBy.id !== person.id);
}
