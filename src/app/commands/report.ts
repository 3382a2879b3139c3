import { reportsFor } from '../../domain/person.ts';
import { openRememberedReport } from '../choose-unit.ts';
import { openUnitReport } from '../open-unit-report.ts';
import type { Command } from './command.ts';
import { ofOwnUnit } from './of-own-unit.ts';

const ofUnit = ofOwnUnit('report', ({ general }) => general.whichUnit, openUnitReport);

/**
 * `/baocao`: opens the report of the latest open period, or takes it up where it was left. A unit that nobody was asked about is asked for
 * its profile first, once. Who reports for several units goes on with the one they opened last.
 */
export const report: Command = {
  ...ofUnit,
  run: (context, argument) => {
    const { person } = context.turn;
    const units = new Set(person && reportsFor(person).map(({ unit }) => unit.id));
    return person && argument === '' && units.size > 1
      ? openRememberedReport({ ...context, person })
      : ofUnit.run(context, argument);
  },
};
