import type { Check, FormView } from '../../../src/engine/form.ts';
import type { CheckWriter } from './check.ts';

/** Members and workforce. KG-01: new members are asked about above a fifth of the members, or above 200. */
export function memberChecks({ hard, soft, within, usuallyWithin, jump }: CheckWriter): readonly Check[] {
  return [
    within('members-female', 'mem_female', 'mem_total'),
    within('workers-female', 'emp_female', 'emp_total'),
    within('software-beyond-members', 'mem_in_software', 'mem_total'),
    hard('members-left-beyond', ['mem_left'], ({ number, previousNumber }) => {
      const before = previousNumber('mem_total') ?? number('mem_total');
      return (number('mem_left') ?? 0) > (before ?? Infinity) + (number('mem_new') ?? 0);
    }),
    jump('members-jump', 'mem_total', 0.2, 2),
    jump('members-female-jump', 'mem_female', 0.2, 5),
    jump('workers-jump', 'emp_total', 0.2, 2),
    soft('members-many-new', ['mem_new'], ({ number, previousNumber }) => {
      const fresh = number('mem_new') ?? 0;
      const members = number('mem_total') ?? previousNumber('mem_total');
      // A young union of a dozen may well grow by three in a month.
      return fresh > 200 || (members !== undefined && members > 0 && fresh > Math.max(members * 0.2, 2));
    }),
    soft('members-balance', ['mem_total', 'mem_new', 'mem_left'], isOutOfBalance, (view) => {
      const balance = balanceOf(view);
      return balance === undefined ? [] : [{ code: 'mem_total', number: balance }];
    }),
    // Suspended contracts and unions without an employer have more members than workers.
    soft('members-beyond-workers', ['emp_total', 'mem_total'], (view) => {
      if (view.unit.sector === 'no-employer') return false;
      return (view.number('mem_total') ?? 0) > (view.number('emp_total') ?? Infinity);
    }),
    soft('software-fewer', ['mem_in_software'], ({ number, previousNumber }) => {
      const [now, before] = [number('mem_in_software'), previousNumber('mem_in_software')];
      return now !== undefined && before !== undefined && now < before - (number('mem_left') ?? 0);
    }),
    soft('party-many', ['party_referred'], ({ number, previousNumber }) => {
      const referred = number('party_referred') ?? 0;
      const members = number('mem_total') ?? previousNumber('mem_total') ?? Infinity;
      return referred > 10 || (referred > 2 && referred > members * 0.05);
    }),
    usuallyWithin('informed-beyond', 'informed_ytd', 'emp_total'),
  ];
}

/** Last month's members, and who came and went since; undefined while one of the three is not known. */
function balanceOf({ number, previousNumber, previousFrom }: FormView): number | undefined {
  // Between an older figure and this one months went by that nobody reported.
  if (previousFrom('mem_total') !== undefined) return undefined;
  const [before, fresh, left] = [previousNumber('mem_total'), number('mem_new'), number('mem_left')];
  if (before === undefined || fresh === undefined || left === undefined) return undefined;
  return before + fresh - left;
}

function isOutOfBalance(view: FormView): boolean {
  const [balance, total] = [balanceOf(view), view.number('mem_total')];
  return balance !== undefined && total !== undefined && balance >= 0 && balance !== total;
}
