import type { Phrases } from '../../../src/app/phrases.ts';
import { enrolment } from '../../enrolment/vi.ts';
import { calendar } from './calendar.ts';
import { commands } from './commands.ts';
import { general } from './general.ts';
import { overview } from './overview.ts';
import { problem } from './problems.ts';
import { profile } from './profile.ts';
import { notices } from './notices/index.ts';
import { report } from './report.ts';

/** Everything the program says, in Vietnamese. */
export const vietnamesePhrases: Phrases = {
  report,
  profile,
  enrolment,
  overview,
  general,
  notices,
  calendar,
  problem,
  commands,
};
