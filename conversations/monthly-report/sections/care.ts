import type { FormView, Section } from '../../../src/engine/form.ts';
import { isQuarterEnd } from '../when.ts';
import type { Writing } from '../writing.ts';

/** From so many members on a union is asked for agreements of its own with partners. */
const largeUnion = 500;

/** Section C: care for members, loans, houses, benefits. */
export function care({ section, question, step, count, money }: Writing): Section {
  return section('care', [
    question('care', [
      step('hardship', [count('hardship_cases'), count('hardship_supported', 'hardship_cases')]),
      step('care', [count('care_people'), money('care_amount_vnd', 'care_people')]),
    ]),
    question(
      'support',
      [
        step('loans', [count('loan_members'), money('loan_amount_vnd', 'loan_members')]),
        step('shelter-houses', [count('shelter_houses_new'), count('shelter_houses_repaired')]),
        step('shelter-amount', [
          money('shelter_amount_vnd', 'shelter_houses_new', 'shelter_houses_repaired'),
        ]),
      ],
      { gate: { id: 'support' } },
    ),
    question(
      'benefits',
      [
        step('benefits', [count('benefit_members_ytd'), count('culture_ytd')]),
        step('benefit-deals', [count('benefit_deals_new')], { when: isLarge }),
      ],
      { when: isQuarterEnd },
    ),
  ]);
}

function isLarge({ number, previousNumber }: FormView): boolean {
  return (number('mem_total') ?? previousNumber('mem_total') ?? 0) >= largeUnion;
}
