import type { Store } from '../../src/app/ports/store.ts';
import type { BranchUnit } from '../../src/domain/branch.ts';
import type { UnitId } from '../../src/domain/ids.ts';
import { submissionsOf, type Submission } from '../../src/domain/submission.ts';
import { form } from './storage-organisation.ts';

/** The units of a branch that owed one month's report, by name, with what they did about it. */
export async function dueReports(
  { organisation, reports }: Pick<Store, 'organisation' | 'reports'>,
  root: UnitId,
  { period, day }: { readonly period: string; readonly day: string },
): Promise<readonly { readonly unit: BranchUnit; readonly submission?: Submission }[]> {
  const branch = await organisation.branch(root, [{ period, day }]);
  const due = (branch.months.get(period) ?? []).map(({ unit }) => unit);
  const all = await reports.submissions({ form, units: due, from: period, to: period });
  const submissions = submissionsOf(all).get(period);
  return [...branch.units.values()]
    .filter(({ id }) => due.includes(id))
    .map((unit) => {
      const submission = submissions?.get(unit.id);
      return { unit, ...(submission && { submission }) };
    });
}
