import type { Phrases } from '../../../src/app/phrases.ts';
import { delivery } from './delivery/index.ts';
import { enrolment } from '../../enrolment/vi.ts';
import { calendar } from './calendar.ts';
import { commands } from './commands.ts';
import { correction } from './correction.ts';
import { files } from './files.ts';
import { general } from './general.ts';
import { history } from './history.ts';
import { channels } from './channels.ts';
import { lines } from './lines.ts';
import { overview } from './overview.ts';
import { importPhrases } from './import/index.ts';
import { people } from './people.ts';
import { privacy } from './privacy.ts';
import { problem } from './problems.ts';
import { profile } from './profile.ts';
import { notices } from './notices/index.ts';
import { redFlags } from './red-flags.ts';
import { report } from './report.ts';

/** Everything the program says, in Vietnamese. */
export const vietnamesePhrases: Phrases = {
  report,
  lines,
  profile,
  correction,
  redFlags,
  history,
  privacy,
  enrolment,
  overview,
  general,
  channels,
  people,
  import: importPhrases,
  notices,
  calendar,
  delivery,
  files,
  problem,
  commands,
};
