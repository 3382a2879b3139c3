import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../domain/indicators/index.ts';
import type { Form } from '../../engine/form.ts';
import { findPhrase } from '../../vietnamese/index.ts';
import type { DecisionContext } from '../decision.ts';

/** The figure that words name, as the report itself lets people name it, and the words without it. */
export function figureNamed(
  { forms }: Pick<DecisionContext, 'forms'>,
  words: string,
): { readonly code?: IndicatorCode; readonly rest: string } {
  const { phrases, codes } = namesOf(forms.monthly);
  const found = findPhrase(words, phrases);
  const code = found && codes.get(found.phrase);
  return found && code ? { code, rest: found.rest } : { rest: words };
}

interface Names {
  readonly phrases: readonly string[];
  readonly codes: ReadonlyMap<string, IndicatorCode>;
}

const names = new WeakMap<Form, Names>();

function namesOf(form: Form): Names {
  const known = names.get(form);
  if (known) return known;
  const codes = new Map<string, IndicatorCode>();
  const add = (phrase: string, code: IndicatorCode) => {
    if (!codes.has(phrase)) codes.set(phrase, code);
  };
  for (const code of indicatorCodes) {
    const { origin, shortName, name } = indicatorOf(code);
    if (origin !== 'own-report' && origin !== 'computed') continue;
    add(shortName, code);
    add(name, code);
  }
  for (const { steps } of form.sections.flatMap(({ questions }) => questions)) {
    for (const { indicator, words } of steps.flatMap(({ fields }) => fields)) {
      for (const word of words) add(word, indicator);
    }
  }
  const made = { phrases: [...codes.keys()], codes };
  names.set(form, made);
  return made;
}
