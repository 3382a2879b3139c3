import type { Instant } from '../../domain/calendar-date.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { Officer } from '../../domain/officer.ts';
import { parsePeriodKey, periodKey } from '../../domain/period.ts';
import { progressOf } from '../../engine/outline.ts';
import type { MissingReports } from '../overview/load-missing.ts';
import type { Looking } from '../overview/look-at.ts';
import { periodName } from '../period-names.ts';
import type { FileContext } from './file-maker.ts';

/** How far each report is, from the draft where one can be read. */
export async function statesOf(
  { store, forms, phrases }: FileContext,
  { months }: Looking,
  missing: readonly MissingReports[],
): Promise<(one: MissingReports) => string> {
  const isOneMonth = months.length === 1;
  const begun = isOneMonth ? missing.filter(({ drafted }) => drafted > 0).map(({ unit }) => unit.id) : [];
  const period = missing[0]?.months[0] ?? '';
  const drafts = await store.rounds.drafts({ form: forms.monthly.id, period }, begun);
  return ({ unit, drafted, months: missed, sentSince }) => {
    const draft = drafts.get(unit.id);
    const form = draft && forms.byId(draft.form);
    return phrases.files.missing.state({
      ...(form && draft && { progress: progressOf(form, draft) }),
      drafted,
      months: isOneMonth ? [] : missed.map((month) => periodName(parsePeriodKey(month))),
      ...(sentSince !== undefined && { sentSince }),
    });
  };
}

/** When somebody of a unit was last sent a message about its report. */
export async function remindersOf(
  { store, forms }: FileContext,
  { months }: Looking,
  officers: ReadonlyMap<UnitId, readonly Officer[]>,
): Promise<(unit: UnitId) => Instant | undefined> {
  const people = new Set(Array.from(officers.values()).flatMap((own) => own.map(({ person }) => person)));
  const last = new Map<UnitId, Instant>();
  const { period } = months.last;
  for (const { units, at } of await store.outgoing.reminded(
    { form: forms.monthly.id, period: periodKey(period) },
    [...people],
  )) {
    for (const unit of units) last.set(unit, Math.max(last.get(unit) ?? 0, at));
  }
  return (unit) => last.get(unit);
}
