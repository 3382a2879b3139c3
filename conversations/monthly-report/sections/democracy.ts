import type { FormView, Section } from '../../../src/engine/form.ts';
import {
  all,
  always,
  isEnterprise,
  isPublicService,
  isQuarterEnd,
  isUnsettled,
  unlessProfileDenies,
} from '../when.ts';
import type { Writing } from '../writing.ts';

/** Section D: democracy at work, agreements, meals, oversight, and what the union above must hear of at once. */
export function democracy(write: Writing): Section {
  const { section, question, step, count, yesNo, yesNoDate } = write;
  return section('democracy', [
    // Luật THDCCS 2022, Điều 51: once a year in public bodies; BLLĐ 2019, Điều 64: in enterprises.
    question('cadre-conference', [step('cadre-conference', [yesNoDate('cadre_conf_held')])], {
      when: all(isPublicService, isUnsettled('cadre_conf_held')),
    }),
    question('worker-conference', [step('worker-conference', [yesNoDate('worker_conf_held')])], {
      when: all(isEnterprise, isUnsettled('worker_conf_held')),
    }),
    question('dialogue-rules', [step('dialogue-rules', [yesNo('dialogue_reg_issued')])], {
      when: all(isEnterprise, isQuarterEnd, isUnsettled('dialogue_reg_issued')),
    }),
    question('relations', relations(write), { when: isEnterprise, gate: { id: 'relations' } }),
    question('skills', [step('skills', [count('skill_ytd')])], { when: all(isEnterprise, isQuarterEnd) }),
    question('supervision', [supervision(write)], { when: (view) => !isEnterprise(view) }),
    question(
      'policies',
      [
        step('policies', [count('policy_inputs')]),
        step('policies-vocational', [yesNo('policy_vocational', 'policy_inputs')]),
      ],
      { when: isQuarterEnd },
    ),
    question('incidents', incidents(write), { gate: { id: 'incidents' } }),
  ]);
}

function supervision({ step, count }: Writing) {
  return step('supervision', [count('supervision_count')]);
}

/**
 * Dialogue, oversight, collective agreement and shift meals: seldom anything new in an ordinary month of an enterprise, so one gate stands
 * before them.
 */
function relations(write: Writing) {
  const { step, count, money, date, yesNo, yesNoDate } = write;
  const hasMeals = unlessProfileDenies('has_shift_meal');
  return [
    step('dialogue', [count('dialogue_count')]),
    supervision(write),
    step('agreement', [yesNo('cba_status')]),
    step('agreement-signed', [yesNoDate('cba_signed_new', 'cba_status')]),
    step('agreement-amended', [yesNoDate('cba_amended', 'cba_status')], {
      when: ({ answer }) => answer('cba_signed_new')?.state !== 'value',
      spared: always,
    }),
    step('agreement-expiry', [date('cba_expiry', 'planned', 'cba_status')]),
    step('meal-value', [money('meal_value_vnd')], { when: hasMeals }),
    step('meal-raised', [yesNo('meal_raised', 'meal_value_vnd')], {
      when: all(hasMeals, mealMayBeRaised),
      spared: hasMeals,
    }),
  ];
}

/** A meal that is worth what it was, or less, was not raised. */
function mealMayBeRaised({ number, previousNumber }: FormView): boolean {
  const [now, before] = [number('meal_value_vnd'), previousNumber('meal_value_vnd')];
  return now === undefined || before === undefined || now > before;
}

function incidents({ step, count, yesNo }: Writing) {
  return [
    step('strikes', [count('strikes')]),
    step('accidents', [count('accidents'), count('accident_deaths', 'accidents')]),
    step('wage-debt', [yesNo('wage_debt')]),
    step('fires', [count('fires'), count('food_poisoning')]),
  ];
}
