import type { Phrases } from '../../../src/app/phrases.ts';
import { enrolment } from '../../enrolment/vi.ts';
import { commands } from './commands.ts';
import { general } from './general.ts';
import { channels } from './channels.ts';
import { overview } from './overview.ts';
import { importPhrases } from './import/index.ts';
import { people } from './people.ts';
import { problem } from './problems.ts';
import { profile } from './profile.ts';
import { reminder } from './reminder.ts';
import { report } from './report.ts';

/** Everything the program says, in Vietnamese. */
export const vietnamesePhrases: Phrases = {
  report,
  profile,
  enrolment,
  overview,
  general,
  channels,
  reminder,
  people,
  import: importPhrases,
  problem,
  commands,
};
