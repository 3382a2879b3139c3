import type { UnitId } from '../domain/ids.ts';
import type { Decision, PersonContext } from './decision.ts';
import { isProfileDue, openProfile } from './open-profile.ts';
import { openReport } from './open-report.ts';

/** Opens the report of a unit; one that nobody was asked about is asked for its profile first, once. */
export async function openUnitReport(context: PersonContext, unit: UnitId): Promise<Decision> {
  return (await isProfileDue(context, unit)) ? openProfile(context, unit) : openReport(context, unit);
}
