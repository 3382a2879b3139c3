import { numberAnswer, textAnswer, type AnswerContent } from '../../src/domain/answer.ts';
import type { IsoDate } from '../../src/domain/calendar-date.ts';
import { addMonths, firstDay, type Period } from '../../src/domain/period.ts';
import { enterprises, type UnitProfile } from '../../src/domain/unit.ts';
import { agreementUntil } from './agreement.ts';
import { no, yes } from './story.ts';
import type { DemoUnit } from './unit.ts';

/** What a demo unit would have said about itself when it joined, seen from the current period: some of its days move with it. */
export function profileOfDemoUnit(unit: DemoUnit, current: Period): UnitProfile {
  const { yearBasis, womenCommitteeSince, block } = unit;
  const until = agreementUntil(unit, current);
  const isEnterprise = enterprises.includes(unit.sector);
  const knewWomen = womenCommitteeSince !== undefined && womenCommitteeSince < startOfReports(unit, current);
  return {
    yearBasis,
    facts: {
      industry: textAnswer(unit.industry),
      block: block === undefined ? no : textAnswer(block),
      established_on: day(unit.established),
      congress_date: day(`${current.year - unit.congress.yearsAgo}-${unit.congress.on}`),
      officers_total: numberAnswer(unit.officers.all),
      bch_new_total: numberAnswer(unit.committee.all),
      has_inspection_committee: unit.hasInspectionCommittee ? yes : no,
      software_account: yes,
      ...(knewWomen && {
        women_committee: { state: 'value', value: { type: 'yes', date: womenCommitteeSince } },
      }),
      // Unions that live wholly on the state budget ended in June 2025.
      ...(unit.sector === 'public-service' && { budget_100: no }),
      ...(isEnterprise && {
        has_shift_meal: unit.shiftMeal ? yes : no,
        cba_status: until === undefined ? no : yes,
        ...(until !== undefined && { cba_expiry: day(until) }),
        ...(unit.hasDialogueRules && { dialogue_reg_issued: yes }),
      }),
    },
  };
}

/** The first day of the first month the unit reported; what came later, its reports told. */
function startOfReports({ months }: Pick<DemoUnit, 'months'>, current: Period): IsoDate {
  return firstDay(addMonths(current, -months.length));
}

function day(date: IsoDate): AnswerContent {
  return { state: 'value', value: { type: 'date', date } };
}
