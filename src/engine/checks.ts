import type { IndicatorCode } from '../domain/indicators/index.ts';
import { indicatorOf } from '../domain/indicators/index.ts';
import { numberOf } from '../domain/answer.ts';
import type { Answers } from '../domain/report.ts';
import { viewOf } from './context.ts';
import type { Draft } from './draft.ts';
import type { Rejection, SaidOf } from './events.ts';
import type { Form } from './form.ts';

/** What stands in the way of recording some answers. */
export type Verdict =
  | { readonly verdict: 'fine' }
  | { readonly verdict: 'rejected'; readonly why: Rejection }
  | { readonly verdict: 'unusual'; readonly check: string };

/** Judges answers before they are recorded, as if they already were. Checks in `confirmed` were answered with "đúng". */
export function judge(
  form: Form,
  draft: Draft,
  answers: Answers,
  items: readonly SaidOf[],
  confirmed: readonly string[],
): Verdict {
  for (const { code, said } of items) {
    const bounds = indicatorOf(code).bounds;
    const given = numberOf(said.content);
    if (bounds && given !== undefined && (given < bounds.min || given > bounds.max)) {
      return { verdict: 'rejected', why: { rule: 'bounds', code, given, ...bounds } };
    }
  }
  const view = viewOf(draft.context, answers);
  const codes = items.map(({ code }) => code);
  const broken = form.checks.filter((check) => touches(check.fields, codes) && check.broken(view));
  const hard = broken.find(({ kind }) => kind === 'hard');
  if (hard) return { verdict: 'rejected', why: { rule: 'check', check: hard.id } };
  const soft = broken.find(({ kind, id }) => kind === 'soft' && !confirmed.includes(id));
  return soft ? { verdict: 'unusual', check: soft.id } : { verdict: 'fine' };
}

/** The first hard check that the whole draft breaks; sending waits for it. */
export function brokenHardCheck(form: Form, draft: Draft) {
  const view = viewOf(draft.context, draft.answers);
  return form.checks.find((check) => check.kind === 'hard' && check.broken(view));
}

function touches(fields: readonly IndicatorCode[], codes: readonly IndicatorCode[]): boolean {
  return fields.some((field) => codes.includes(field));
}
