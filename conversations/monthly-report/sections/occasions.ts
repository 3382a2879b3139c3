import type { Question } from '../../../src/engine/form.ts';
import { all, isEnterprise, isMidAutumnMonth, isMonth, isUnsettled } from '../when.ts';
import type { Writing } from '../writing.ts';

/** What only certain months ask for (question 29 of the domain). */
export function occasions({ question, step, count, money, yesNo }: Writing): readonly Question[] {
  return [
    // Tết falls between 21 January and 20 February; its care begins weeks before and is settled weeks after.
    question(
      'tet',
      [
        step('tet-people', [count('tet_people'), money('tet_amount_vnd', 'tet_people')]),
        step('tet-buses', [count('tet_bus_trips'), count('tet_bus_people', 'tet_bus_trips')]),
      ],
      { when: isMonth(1, 2), gate: { id: 'tet' } },
    ),
    // KG-14: May is the Workers' Month; June asks once more who had not answered yes.
    question(
      'workers-month',
      [
        step('workers-month', [yesNo('workers_month_held')]),
        step('workers-month-people', [
          count('workers_month_people', 'workers_month_held'),
          money('workers_month_amount_vnd', 'workers_month_held'),
        ]),
      ],
      { when: all(isMonth(5, 6), isEnterprise, isUnsettled('workers_month_held')) },
    ),
    question('women-day', [step('women-day', [yesNo('women_day')])], { when: isMonth(3, 10) }),
    question('children-day', [step('children-day', [yesNo('children_day')])], { when: isMonth(6) }),
    question('mid-autumn', [step('mid-autumn', [yesNo('mid_autumn')])], { when: isMidAutumnMonth }),
    question(
      'union-meal',
      [
        step('union-meal', [yesNo('union_meal_held')]),
        step('union-meal-people', [count('union_meal_people', 'union_meal_held')]),
      ],
      { when: isMonth(7) },
    ),
  ];
}
