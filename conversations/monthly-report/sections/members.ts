import type { Section } from '../../../src/engine/form.ts';
import type { FormView } from '../../../src/engine/form.ts';
import { always } from '../when.ts';
import type { Writing } from '../writing.ts';

/** Section A: members, workforce, the way into the Party. */
export function members({ section, question, step, count }: Writing): Section {
  return section('members', [
    question('members-total', [step('members-total', [count('mem_total'), count('mem_female')])]),
    question('members-change', [
      step('members-change', [count('mem_new'), count('mem_left')]),
      step('software', [count('mem_in_software')], { when: softwareMayDiffer }),
    ]),
    question('workforce', [step('workforce', [count('emp_total'), count('emp_female')])]),
    question('party', [
      step('party-referred', [count('party_referred')]),
      step('party-admitted', [count('party_admitted')], { when: someoneWasReferred, spared: always }),
    ]),
  ]);
}

/** Everybody was in the software last month and nobody came or went: then it is as it was. */
function softwareMayDiffer({ number, previousNumber }: FormView): boolean {
  const isComplete = previousNumber('mem_in_software') === previousNumber('mem_total');
  const before = previousNumber('mem_in_software');
  const [fresh, left] = [number('mem_new'), number('mem_left')];
  return !(before !== undefined && isComplete && fresh === 0 && left === 0 && number('mem_total') === before);
}

/** Whoever is admitted was referred this year: earlier, or in this very month. */
function someoneWasReferred({ number, yearToDate }: FormView): boolean {
  return (number('party_referred') ?? 0) + (yearToDate('party_referred') ?? 0) > 0;
}
