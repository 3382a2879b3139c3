import type { Form } from '../../engine/form.ts';
import { findPhrase } from '../../vietnamese/index.ts';
import type { DecisionContext } from '../decision.ts';
import { firstView, parseRequest } from './request.ts';

/** The part of a summary that words name, by the title of a part of the report or by what its choice is called, and the words without it. */
export function viewNamed(
  { forms, phrases }: Pick<DecisionContext, 'forms' | 'phrases'>,
  words: string,
): { readonly view: string; readonly rest: string } {
  const none = { view: firstView, rest: words };
  if (words === '' || parseRequest(words)) return none;
  const { names, views } = viewsOf(forms.monthly, phrases);
  // "so sánh với năm ngoái" compares months, not places; what it is compared with is read with the period.
  const { besideLastYear, besideLastMonth } = phrases.overview;
  const beside = findPhrase(words, besideLastYear) ?? findPhrase(words, besideLastMonth);
  const found = findPhrase(beside?.rest ?? words, names);
  if (!found) return none;
  const rest = beside ? `${found.rest} ${beside.phrase}`.trim() : found.rest;
  return { view: views.get(found.phrase) ?? firstView, rest };
}

interface Views {
  readonly names: readonly string[];
  readonly views: ReadonlyMap<string, string>;
}

/** What is made of the list of names is kept with that very list. */
const known = new WeakMap<Form, Views>();

function viewsOf(form: Form, { overview }: DecisionContext['phrases']): Views {
  const made = known.get(form);
  if (made) return made;
  const { everything, otherPeriods } = overview.choices;
  const views = new Map([
    ...partNames(form),
    [everything, 'all'],
    ...overview.comparing.map((words) => [words, 'compare'] as const),
    [otherPeriods, 'periods'],
  ]);
  const all = { names: [...views.keys()], views };
  known.set(form, all);
  return all;
}

/** The titles of the parts of the report, and of one with several names in it each: "Tuyên truyền, học tập" is also "học tập". */
function partNames({ sections }: Form): readonly (readonly [name: string, view: string])[] {
  return sections.flatMap(({ id, title }) =>
    [title, ...title.split(', ')].map((name) => [name, id] as const),
  );
}
