import type { MonthlyReportSentences } from '../sentences.ts';
import { checks } from './checks.ts';
import { gates } from './gates.ts';
import { careSteps } from './steps/care.ts';
import { democracySteps } from './steps/democracy.ts';
import { emulationSteps } from './steps/emulation.ts';
import { memberSteps } from './steps/members.ts';
import { occasionSteps } from './steps/occasions.ts';
import { officerSteps } from './steps/officers.ts';
import { opinionSteps } from './steps/opinions.ts';
import { sections, titles } from './titles.ts';
import { lines } from './lines.ts';
import { ranks, words } from './words.ts';

/** The monthly report in Vietnamese. */
export const vietnamese: MonthlyReportSentences = {
  sections,
  titles,
  gates,
  steps: {
    ...memberSteps,
    ...careSteps,
    ...democracySteps,
    ...officerSteps,
    ...emulationSteps,
    ...occasionSteps,
    ...opinionSteps,
  },
  lines,
  words,
  ranks,
  checks,
};
