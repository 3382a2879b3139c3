import type { Section } from '../../../src/engine/form.ts';
import { isQuarterEnd } from '../when.ts';
import type { Writing } from '../writing.ts';

/** Section B: spreading and studying resolutions and laws. */
export function propaganda({ section, question, step, count }: Writing): Section {
  return section('propaganda', [
    question('propaganda', [
      step('propaganda', [count('prop_sessions'), count('prop_participants', 'prop_sessions')]),
    ]),
    question('informed', [step('informed', [count('informed_ytd')])], { when: isQuarterEnd }),
  ]);
}
