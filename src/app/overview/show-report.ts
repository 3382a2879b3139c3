import { indicatorCodes, type IndicatorCode } from '../../domain/indicators/index.ts';
import { periodKey, previousPeriod } from '../../domain/period.ts';
import { indicatorsOf } from '../../engine/outline.ts';
import type { Choice } from '../../engine/prompt.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import type { ReportState } from '../branch-phrases.ts';
import { periodName } from '../period-names.ts';
import type { ShownAnswer } from '../phrases.ts';
import { shown } from '../shown-answers.ts';
import { loadDuties } from './load-missing.ts';
import type { Looking } from './look-at.ts';
import type { Item } from './pages.ts';
import { firstView } from './request.ts';
import { backChoices, otherView, showList } from './show-list.ts';

/** A whole report as it stands; of one that was not sent, how it stands. */
export async function showReport(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases, store, forms } = context;
  const { place, months } = looking;
  const words = phrases.overview.wholeReport;
  if (!place.isUnit)
    return say(context, words.ofBranch({ place: place.name }), backChoices(context, looking));
  if (months.length > 1) {
    return say(context, words.whichMonth({ unit: place.name }), monthChoices(context, looking));
  }
  const { period } = months.last;
  const month = periodName(period);
  const duties = await loadDuties(context, looking);
  if (duties.reports.due === 0) {
    return say(context, phrases.overview.nothingDue({ place: place.name, period: month }));
  }
  const report = await store.reports.report({
    form: forms.monthly.id,
    unit: place.id,
    period: periodKey(period),
  });
  if (!report) {
    const drafted = duties.missing[0]?.drafted ?? 0;
    const state: ReportState = drafted > 0 ? { kind: 'begun', answers: drafted } : { kind: 'not-begun' };
    return say(context, words.notSent({ unit: place.name, month, state }), [
      ...fillChoices(context, looking),
      ...earlier(context, looking),
      ...backChoices(context, looking),
    ]);
  }
  const { receipt, sentAt, sentBy, late, answers } = report;
  const shownOf = (codes: readonly IndicatorCode[]) =>
    codes.flatMap((code) => {
      const answer = answers[code];
      return answer ? [shown(code, answer)] : [];
    });
  const inForm = forms.monthly.sections.map((section) => ({
    heading: section.title,
    answers: shownOf([...new Set(indicatorsOf({ ...forms.monthly, sections: [section] }))]),
  }));
  return showList(context, looking, {
    command: 'read',
    view: firstView,
    header: words.head({ unit: place.name, month, receipt, sentAt, by: sentBy, late }),
    items: [
      ...inForm.flatMap((part) => answerItems(context, part.heading, part.answers)),
      ...answerItems(context, undefined, shownOf(notAskedAnyMore(context))),
    ],
    choices: [...earlier(context, looking), ...backChoices(context, looking)],
  });
}

/** What an earlier version of the form asked for. */
function notAskedAnyMore({ forms }: DecisionContext): readonly IndicatorCode[] {
  const asked = new Set(indicatorsOf(forms.monthly));
  return indicatorCodes.filter((code) => !asked.has(code));
}

function answerItems(
  { phrases }: DecisionContext,
  heading: string | undefined,
  answers: readonly ShownAnswer[],
): readonly Item[] {
  const words = phrases.overview.wholeReport;
  const nothing = answers.filter((answer) => words.isNothing(answer));
  const under = heading !== undefined && { heading: heading.toLocaleUpperCase('vi') };
  return [
    ...answers
      .filter((answer) => !nothing.includes(answer))
      .map((answer) => ({ ...under, text: words.answer(answer) })),
    ...(nothing.length > 0 ? [{ ...under, text: words.nothing(nothing) }] : []),
  ];
}

function monthChoices(context: DecisionContext, looking: Looking): readonly Choice[] {
  const { phrases } = context;
  return looking.months.windows.map(({ period }) =>
    otherView(
      { ...looking, months: { ...looking.months, period } },
      'read',
      phrases.overview.periodLabel(periodName(period)),
    ),
  );
}

/** The report of the month before. */
function earlier(context: DecisionContext, looking: Looking): readonly Choice[] {
  const { phrases } = context;
  const period = previousPeriod(looking.months.last.period);
  return [
    otherView(
      { ...looking, months: { ...looking.months, period } },
      'read',
      phrases.overview.choices.wholeReport(periodName(period)),
    ),
  ];
}

/** The way to fill it, for whoever may while it is open. */
function fillChoices({ phrases, now }: DecisionContext, { place, months }: Looking): readonly Choice[] {
  return place.isOwn && now < months.last.closesAt
    ? [commandChoice('report', phrases.commands.report.label, place.code)]
    : [];
}
