import type { Check } from '../../../src/engine/form.ts';
import type { MonthlyReportSentences } from '../sentences.ts';
import { checkWriter } from './check.ts';
import { activityChecks } from './activities.ts';
import { careChecks } from './care.ts';
import { memberChecks } from './members.ts';
import { relationChecks } from './relations.ts';

/** Every rule over the answers of the monthly report, in the order in which they are asked about. */
export function checks(say: MonthlyReportSentences['checks']): readonly Check[] {
  const write = checkWriter(say);
  return [...memberChecks(write), ...activityChecks(write), ...careChecks(write), ...relationChecks(write)];
}
