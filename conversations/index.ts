import { monthlyReport } from './monthly-report/form.ts';
import { vietnamese } from './monthly-report/vi.ts';

/** Every form, newest version, in the language of this deployment. A new one is a folder and a line here. */
export const forms = { 'monthly-report': monthlyReport(vietnamese) } as const;
