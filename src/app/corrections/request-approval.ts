import { asId, type RequestId } from '../../domain/ids.ts';
import { parsePeriodKey } from '../../domain/period.ts';
import { changesBetween, type Report } from '../../domain/report.ts';
import { defaultSettings, isMessagingHour } from '../../domain/reporting-calendar.ts';
import type { Draft } from '../../engine/draft.ts';
import type { Form } from '../../engine/form.ts';
import type { Decision, PersonContext } from '../decision.ts';
import { startingPoints } from '../greet.ts';
import { leadersAbove } from '../leaders-above.ts';
import { atTheMenu, commandChoice } from '../menu.ts';
import { messageTo } from '../message-to.ts';
import { sentAnswers } from '../report-to-send.ts';
import { shownAllChanges } from '../shown-answers.ts';
import { correctedAnswers } from './correction-draft.ts';
import { nothingChanged } from './send-correction.ts';
import { requestPrompt } from './request-prompt.ts';
import { askingKey, askingKeys } from './request-keys.ts';

/** Longest reason that is kept, in characters. */
const longestReason = 1_000;

/**
 * After closing: what the chair corrected, or reports late, waits with its reason for the union above, whose leaders are asked. A newer request
 * of the same report takes the place of one that waits.
 */
export async function requestApproval(
  context: PersonContext,
  form: Form,
  draft: Draft,
  { report, reason: typed }: { readonly report: Report | undefined; readonly reason: string },
): Promise<Decision> {
  const { store, now, person, phrases, ids } = context;
  const { unit, period } = draft.context;
  const who = { by: person.id, at: now };
  const answers = report ? correctedAnswers(form, draft, report.answers, who) : sentAnswers(form, draft, who);
  const changes = changesBetween(report?.answers ?? {}, answers);
  if (report && changes.length === 0) return nothingChanged(context, draft, report);
  const request = {
    id: asId<RequestId>(ids.next()),
    form: form.id,
    unit: unit.id,
    period,
    formVersion: form.version,
    by: person.id,
    at: now,
    reason: Array.from(typed).slice(0, longestReason).join(''),
    answers,
  };
  const before = await store.requests.waiting(request);
  const above = await leadersAbove(context, unit.id, person.id);
  const { closeDate: closedOn } = draft.context;
  const prompt = requestPrompt(context, { ...request, unitName: unit.name }, { report, closedOn });
  const text = phrases.correction.request.made({
    unit: unit.name,
    period: parsePeriodKey(period),
    reason: request.reason,
    changes: report ? shownAllChanges(changes) : [],
    now: isMessagingHour(now, defaultSettings),
    ...(above && { to: above.union.name }),
  });
  const choices = [
    commandChoice('withdraw', phrases.commands.withdraw.label, request.id),
    ...startingPoints(context, person.assignments, false),
  ];
  const menu = atTheMenu(text, choices);
  return {
    change: {
      kind: 'request-correction',
      draft: { ...draft, cursors: {} },
      request,
      ...(before && { replaces: before.id }),
      session: menu.session,
    },
    prompt: menu.prompt,
    outgoing: (above?.leaders ?? []).map((leader) =>
      messageTo(context, leader, { key: askingKey(request.id, leader.person), prompt, priority: 'news' }),
    ),
    ...(before && { drops: [askingKeys(before.id)] }),
  };
}
