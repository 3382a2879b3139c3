import { sameContent, type AnswerContent } from './answer.ts';
import type { IndicatorCode } from './indicators/index.ts';
import type { UnitProfile } from './unit.ts';

/** Answers about a unit itself. */
export type ProfileAnswers = { readonly [C in IndicatorCode]?: AnswerContent };

/** A profile as the answers it was made of. Of a unit nobody was asked about, nothing is known, whatever its year. */
export function answersOfProfile({ yearBasis, facts }: UnitProfile): ProfileAnswers {
  if (Object.keys(facts).length === 0) return {};
  return { ...facts, year_basis: { state: 'value', value: { type: 'choice', choice: yearBasis } } };
}

/** The profile that some answers make of an earlier one. What was not said, or left open, stays as it was. */
export function profileOf(before: UnitProfile, answers: ProfileAnswers): UnitProfile {
  const { year_basis: basis, ...others } = answers;
  const said = Object.entries(others).filter(([, content]) => content.state !== 'skipped');
  const chosen = basis?.state === 'value' && basis.value.type === 'choice' ? basis.value.choice : undefined;
  const yearBasis = chosen === 'school' || chosen === 'calendar' ? chosen : before.yearBasis;
  return { yearBasis, facts: { ...before.facts, ...Object.fromEntries(said) } };
}

/** Of some answers those that differ from a profile: what somebody changed who began with it. */
export function saidBeyond(profile: UnitProfile, answers: ProfileAnswers): ProfileAnswers {
  const known = new Map(Object.entries(answersOfProfile(profile)));
  const isNew = ([code, content]: [string, AnswerContent]) => !sameContent(known.get(code), content);
  return Object.fromEntries(Object.entries(answers).filter(isNew));
}
