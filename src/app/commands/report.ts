import { isProfileDue, openProfile } from '../open-profile.ts';
import { openReport } from '../open-report.ts';
import { ofOwnUnit } from './of-own-unit.ts';

/**
 * `/baocao`: opens the report of the latest open period, or takes it up where it was left. A unit that nobody was asked about is asked for
 * its profile first, once.
 */
export const report = ofOwnUnit(
  'report',
  ({ general }) => general.whichUnit,
  async (context, unit) =>
    (await isProfileDue(context, unit)) ? openProfile(context, unit) : openReport(context, unit),
);
