import { monthlyReport } from './monthly-report/form.ts';
import { vietnamese as monthlyReportSentences } from './monthly-report/vi/index.ts';
import { unitProfile } from './unit-profile/form.ts';
import { vietnamese as unitProfileSentences } from './unit-profile/vi.ts';

/** Every form, newest version, in the language of this deployment. A new one is a folder and a line here. */
export const forms = {
  'monthly-report': monthlyReport(monthlyReportSentences),
  'unit-profile': unitProfile(unitProfileSentences),
} as const;
