import type { AnswerContent } from './answer.ts';
import type { IndicatorCode } from './indicators/index.ts';
import type { UnitProfile } from './unit.ts';

type Contents = { readonly [C in IndicatorCode]?: AnswerContent };

/** A profile as the answers it was made of. Of a unit nobody was asked about, nothing is known, whatever its year. */
export function answersOfProfile({ yearBasis, facts }: UnitProfile): Contents {
  if (Object.keys(facts).length === 0) return {};
  return { ...facts, year_basis: { state: 'value', value: { type: 'choice', choice: yearBasis } } };
}

/** The profile that some answers make of an earlier one. What was not said, or left open, stays as it was. */
export function profileOf(before: UnitProfile, answers: Contents): UnitProfile {
  const { year_basis: basis, ...others } = answers;
  const said = Object.entries(others).filter(([, content]) => content.state !== 'skipped');
  const chosen = basis?.state === 'value' && basis.value.type === 'choice' ? basis.value.choice : undefined;
  const yearBasis = chosen === 'school' || chosen === 'calendar' ? chosen : before.yearBasis;
  return { yearBasis, facts: { ...before.facts, ...Object.fromEntries(said) } };
}
