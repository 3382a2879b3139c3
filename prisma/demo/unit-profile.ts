import { numberAnswer, textAnswer, type AnswerContent } from '../../src/domain/answer.ts';
import { addDays, isoDate, type IsoDate } from '../../src/domain/calendar-date.ts';
import { addMonths, firstDay, type Period } from '../../src/domain/period.ts';
import { enterprises, type UnitProfile } from '../../src/domain/unit.ts';
import { no, yes } from './story.ts';
import type { DemoUnit } from './units.ts';

/** What a demo unit would have said about itself when it joined, seen from the current period: some of its days move with it. */
export function profileOfDemoUnit(unit: DemoUnit, current: Period): UnitProfile {
  const { yearBasis, womenCommitteeSince, block } = unit;
  const until = agreementUntil(unit, current);
  const isEnterprise = enterprises.includes(unit.sector);
  return {
    yearBasis,
    facts: {
      industry: textAnswer(unit.industry),
      block: block === undefined ? no : textAnswer(block),
      established_on: day(unit.established),
      congress_date: day(isoDate(current.year - unit.congressYearsAgo, 3, 18)),
      officers_total: numberAnswer(unit.officers.all),
      bch_new_total: numberAnswer(unit.committee.all),
      has_inspection_committee: unit.hasInspectionCommittee ? yes : no,
      software_account: yes,
      ...(womenCommitteeSince !== undefined && {
        women_committee: { state: 'value', value: { type: 'yes', date: womenCommitteeSince } },
      }),
      ...(isEnterprise && {
        has_shift_meal: unit.shiftMealVnd === undefined ? no : yes,
        cba_status: until === undefined ? no : yes,
        ...(until !== undefined && { cba_expiry: day(until) }),
        ...(unit.hasDialogueRules && { dialogue_reg_issued: yes }),
      }),
    },
  };
}

/** The last day of the unit's collective agreement. */
export function agreementUntil({ agreementMonthsLeft }: DemoUnit, current: Period): IsoDate | undefined {
  if (agreementMonthsLeft === undefined) return undefined;
  return addDays(firstDay(addMonths(current, agreementMonthsLeft + 1)), -1);
}

function day(date: IsoDate): AnswerContent {
  return { state: 'value', value: { type: 'date', date } };
}
