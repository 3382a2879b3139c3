import { oneDay } from '../domain/calendar-date.ts';
import { normaliseCode } from './codes.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { askConsent } from './enrol.ts';
import { joinPerson } from './link-accounts.ts';
import { problem } from './problem-reply.ts';
import { idle } from './session.ts';

/** Wrong codes an account may give in a day before it has to wait. */
const codesPerDay = 5;

/**
 * A code was given, of whatever kind: an invitation goes on with consent, a link joins this account to its person. A code that is neither
 * is counted against the account.
 */
export async function redeemCode(context: DecisionContext, typed: string): Promise<Decision> {
  const { turn, store, now, codeHash } = context;
  if (turn.open) return problem(context, { code: 'code-while-reporting' });
  const wrong = await store.enrolment.wrongCodes(turn.account.id, now - oneDay);
  const oldest = wrong[wrong.length - codesPerDay];
  if (oldest !== undefined) return problem(context, { code: 'too-many-codes', until: oldest + oneDay });
  const hash = await codeHash.hash(normaliseCode(typed));
  const invitation = await store.enrolment.invitation(hash, now);
  if (invitation) return askConsent(context, invitation);
  const link = await store.people.link(hash, now);
  if (link) return joinPerson(context, link);
  const { prompt } = problem(context, {
    code: 'code-not-valid',
    attemptsLeft: codesPerDay - wrong.length - 1,
  });
  return { change: { kind: 'wrong-code', at: now, session: idle }, prompt };
}
