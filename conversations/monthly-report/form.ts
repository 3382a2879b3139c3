import type { Form } from '../../src/engine/form.ts';
import { checks } from './checks/index.ts';
import { care } from './sections/care.ts';
import { democracy } from './sections/democracy.ts';
import { emulation } from './sections/emulation.ts';
import { members } from './sections/members.ts';
import { officers } from './sections/officers.ts';
import { opinions } from './sections/opinions.ts';
import { propaganda } from './sections/propaganda.ts';
import type { MonthlyReportSentences } from './sentences.ts';
import { writing } from './writing.ts';

/** The chair's monthly report, sections A to G. Rules stand in `sections` and `checks`, words in the sentences. */
export function monthlyReport(say: MonthlyReportSentences): Form {
  const write = writing(say);
  return {
    id: 'monthly-report',
    version: 2,
    continues: [1],
    sections: [
      members(write),
      propaganda(write),
      care(write),
      democracy(write),
      officers(write),
      emulation(write),
      opinions(write),
    ],
    checks: checks(say.checks),
  };
}
