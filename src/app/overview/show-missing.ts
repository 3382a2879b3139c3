import { parsePeriodKey } from '../../domain/period.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { say } from '../menu.ts';
import { periodName } from '../period-names.ts';
import { factsOf } from './facts.ts';
import { loadDuties, reportersOf } from './load-missing.ts';
import type { Looking } from './look-at.ts';
import { inGroups } from './missing-groups.ts';
import { firstView } from './request.ts';
import { backChoices, otherView, showList } from './show-list.ts';

/** Who has not sent the report: each unit with its chair and how far it is, under the union it stands below. */
export async function showMissing(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases, today, now } = context;
  const { months, place } = looking;
  const duties = await loadDuties(context, looking);
  const facts = factsOf(context, looking, duties);
  const choices = phrases.overview.choices;
  if (facts.reports.due === 0) {
    return say(context, phrases.overview.nothingDue({ place: place.name, period: facts.period }));
  }
  if (duties.missing.length === 0) {
    return say(context, phrases.overview.nobodyMissing(facts), backChoices(context, looking));
  }
  const officers = await reportersOf(
    context,
    duties.missing.map(({ unit }) => unit.id),
    today,
  );
  const grouped = inGroups(duties);
  const isOver = now >= months.last.lateFrom;
  return showList(context, looking, {
    command: 'missing',
    view: firstView,
    header: phrases.overview.missingHead({
      ...facts,
      missing: duties.missing.length,
      dueDate: months.last.dueDate,
      today,
    }),
    items: grouped.map(({ one, union: heading }, index) => {
      const [officer] = officers.get(one.unit.id) ?? [];
      return {
        ...(heading !== undefined && { heading }),
        text: phrases.overview.missingUnit({
          number: index + 1,
          name: one.unit.name,
          ...(officer && { officer }),
          drafted: one.drafted,
          months: months.length === 1 ? [] : one.months.map((month) => periodName(parsePeriodKey(month))),
          isOverdue: months.length === 1 && isOver,
        }),
      };
    }),
    choices: [
      ...(months.length === 1 && now < months.last.closesAt
        ? [otherView(looking, 'remind', choices.remind(duties.missing.length))]
        : []),
      otherView(looking, 'progress', choices.progress),
      otherView(looking, 'sheet', phrases.files.missing.choice),
      ...backChoices(context, looking),
    ],
  });
}
