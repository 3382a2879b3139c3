import type { Instant } from '../../domain/calendar-date.ts';
import type { Officer } from '../../domain/officer.ts';
import { periodKey } from '../../domain/period.ts';
import type { DecisionContext } from '../decision.ts';
import { loadDuties, reportersOf, type MissingReports } from './load-missing.ts';
import type { Looking } from './look-at.ts';

const oneHour = 60 * 60_000;

/** A missing unit, and whether somebody of it can be reminded. */
type Reminded =
  | {
      readonly kind: 'reach';
      readonly missing: MissingReports;
      readonly officer: Officer & { account: NonNullable<Officer['account']> };
    }
  | { readonly kind: 'recently' }
  | { readonly kind: 'unreachable'; readonly missing: MissingReports; readonly officer?: Officer };

/** Of every unit that has not sent its report, who is reminded: the chair, or who stands in for a chair that can not be reached. */
export async function whoIsReminded(
  context: DecisionContext,
  looking: Looking,
): Promise<readonly Reminded[]> {
  const { store, now, today } = context;
  const { missing } = await loadDuties(context, looking);
  const officers = await reportersOf(
    context,
    missing.map(({ unit }) => unit.id),
    today,
  );
  // A message is known by the hour it was planned in; the last one may stand under the hour before.
  const keys = missing.map((one) => [
    reminderKey(context, looking, one, now),
    reminderKey(context, looking, one, now - oneHour),
  ]);
  const planned = await store.outgoing.plannedAt(keys.flat());
  return missing.map((one, index): Reminded => {
    const lastAt = Math.max(...(keys[index] ?? []).map((key) => planned.get(key) ?? -Infinity));
    if (lastAt > now - oneHour) return { kind: 'recently' };
    const own = officers.get(one.unit.id) ?? [];
    for (const officer of own) {
      const { account } = officer;
      if (account !== undefined) return { kind: 'reach', missing: one, officer: { ...officer, account } };
    }
    const [officer] = own;
    return { kind: 'unreachable', missing: one, ...(officer && { officer }) };
  });
}

/** One message a unit and hour of the clock, by whomever it is wanted. */
export function reminderKey(
  { forms }: DecisionContext,
  { months }: Looking,
  { unit }: MissingReports,
  at: Instant,
): string {
  const hour = Math.floor(at / oneHour);
  return `remind-now/${forms.monthly.id}/${periodKey(months.last.period)}/${unit.id}/${hour}`;
}
