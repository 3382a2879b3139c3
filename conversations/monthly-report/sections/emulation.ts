import type { FormView, Section } from '../../../src/engine/form.ts';
import { all, isInBlock, isMonth, isQuarterEnd, isUnsettled, isYearEnd } from '../when.ts';
import type { Writing } from '../writing.ts';
import { occasions } from './occasions.ts';

/** Section F: emulation, what a year is judged by, and the occasions of the month. */
export function emulation(write: Writing): Section {
  const { section, question, step, count, money, yesNo, score, rank } = write;
  return section('emulation', [
    question(
      'emulation',
      [
        step('initiatives', [count('emulation_events'), count('initiatives')]),
        step('initiative-value', [money('initiative_value_vnd', 'initiatives')]),
        step('upper-activities', [count('upper_activities_joined')]),
        step('block-meeting', [yesNo('block_meeting_attended')], { when: isInBlock }),
      ],
      { gate: { id: 'emulation' } },
    ),
    question('action-plan', [step('action-plan', [yesNo('action_plan_issued')])], {
      when: all(isQuarterEnd, isUnsettled('action_plan_issued')),
    }),
    question('culture-standard', [
      step('culture-registered', [yesNo('cultural_registered')], {
        when: all(isMonth(1), isUnsettled('cultural_registered')),
      }),
      step('culture-achieved', [yesNo('cultural_achieved')], {
        when: all(isYearEnd, hasRegisteredCulture, isUnsettled('cultural_achieved')),
      }),
    ]),
    question(
      'ranking',
      [
        step('self-score', [score('self_score')], { when: isUnsettled('self_score') }),
        step('self-rank', [rank('self_rank', 'self_score')], { when: isUnsettled('self_rank') }),
      ],
      { when: isYearEnd },
    ),
    question(
      'block-reviews',
      [
        step('block-review-half', [yesNo('block_review_h1')], {
          when: all(isMonth(6, 7), isUnsettled('block_review_h1')),
        }),
        step('block-review-year', [yesNo('block_review_year')], {
          when: all(isYearEnd, isUnsettled('block_review_year')),
        }),
      ],
      { when: isInBlock },
    ),
    ...occasions(write),
  ]);
}

/** Only who registered this year can have been recognised. */
function hasRegisteredCulture({ settled }: FormView): boolean {
  return settled('cultural_registered')?.state === 'value';
}
