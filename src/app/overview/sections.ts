import type { IndicatorCode } from '../../domain/indicators/index.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import { wholes } from '../../domain/overview.ts';
import { indicatorsOf } from '../../engine/outline.ts';
import type { DecisionContext } from '../decision.ts';

/** A part of the report as an overview shows it: figures, each in the first part that asks for it, and words. */
export interface OverviewPart {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly IndicatorCode[];
  readonly words: readonly IndicatorCode[];
}

/** The parts of the monthly report. */
export function overviewParts({ forms }: Pick<DecisionContext, 'forms'>): readonly OverviewPart[] {
  const { monthly } = forms;
  const shown = new Set<IndicatorCode>();
  return monthly.sections.map((section) => {
    const codes = wholes(indicatorsOf({ ...monthly, sections: [section] })).filter(
      (code) => !shown.has(code),
    );
    for (const code of codes) shown.add(code);
    const isText = (code: IndicatorCode) => indicatorOf(code).value === 'text';
    return {
      id: section.id,
      title: section.title,
      figures: codes.filter((code) => !isText(code)),
      words: codes.filter(isText),
    };
  });
}
