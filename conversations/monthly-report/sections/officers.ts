import type { FormView, Section } from '../../../src/engine/form.ts';
import {
  all,
  hasEmployer,
  isQuarterEnd,
  isUnsettled,
  needsWomenCommittee,
  unlessProfileDenies,
} from '../when.ts';
import type { Writing } from '../writing.ts';

const hasCommittee = unlessProfileDenies('has_inspection_committee');

/** Section E: officers, women committee, inspection, finance. */
export function officers({ section, question, step, count, money, yesNo, yesNoDate }: Writing): Section {
  return section('officers', [
    question(
      'officers',
      [
        step('officers', [count('officers_total'), count('officers_trained')]),
        step('new-committee', [count('bch_new_total'), count('bch_new_trained', 'bch_new_total')], {
          when: newCommitteeLearns,
        }),
      ],
      { when: isQuarterEnd },
    ),
    question('women-committee', [step('women-committee', [yesNoDate('women_committee')])], {
      when: all(isQuarterEnd, hasWomenCommittees, needsWomenCommittee),
    }),
    question('inspections', [step('inspections', [count('ubkt_checks')])], { when: hasCommittee }),
    question(
      'finance',
      [
        step('inspection-plan', [yesNo('ubkt_plan_issued')], {
          when: all(hasCommittee, isUnsettled('ubkt_plan_issued')),
        }),
        step('finance-checked', [yesNo('finance_peer_checked')], {
          when: all(hasCommittee, isUnsettled('finance_peer_checked')),
        }),
        step('finance-disclosed', [yesNo('finance_disclosed')], { when: isUnsettled('finance_disclosed') }),
        step('fund', [money('kpcd_total_vnd'), money('kpcd_used_vnd', 'kpcd_total_vnd')], {
          when: hasEmployer,
        }),
      ],
      { when: isQuarterEnd },
    ),
  ]);
}

/** TT-10, KG-05: women committees are counted in public units and non-state enterprises. */
function hasWomenCommittees({ unit }: FormView): boolean {
  return unit.sector === 'public-service' || unit.sector === 'private-enterprise';
}

/** After a congress, until every newly elected member has been trained. */
function newCommitteeLearns({ fact, previousNumber }: FormView): boolean {
  if (fact('congress_date')?.state !== 'value') return false;
  const [total, trained] = [previousNumber('bch_new_total'), previousNumber('bch_new_trained')];
  return total === undefined || trained === undefined || trained < total;
}
