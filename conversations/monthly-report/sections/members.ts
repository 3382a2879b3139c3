import type { Section } from '../../../src/engine/form.ts';
import type { FormView } from '../../../src/engine/form.ts';
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
      step('party', [count('party_referred'), count('party_admitted')], { when: someoneWasReferred }),
      step('party-referred', [count('party_referred')], { when: nobodyWasReferred }),
      step('party-admitted', [count('party_admitted', 'party_referred')], { when: nobodyWasReferred }),
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

/** Whoever is admitted was referred earlier in the year, mostly; where nobody was, only this month's can be. */
function someoneWasReferred({ yearToDate }: FormView): boolean {
  return (yearToDate('party_referred') ?? 0) > 0;
}

function nobodyWasReferred(view: FormView): boolean {
  return !someoneWasReferred(view);
}
