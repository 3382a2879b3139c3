import { numberOf, type AnswerContent } from '../domain/answer.ts';
import { indicatorOf, type IndicatorCode } from '../domain/indicators/index.ts';
import { isSomething } from './asked.ts';
import type { FormView } from './context.ts';
import type { Draft } from './draft.ts';
import type { ConfirmReason, Rejection, SaidOf } from './events.ts';
import type { Check, Form } from './form.ts';
import { followersIn } from './form-index.ts';
import { isUnlikeHistory } from './history.ts';
import { answerableSteps, draftView } from './outline.ts';

/** What stands in the way of recording some answers. */
export type Verdict =
  | { readonly verdict: 'fine' }
  | { readonly verdict: 'rejected'; readonly why: Rejection }
  | { readonly verdict: 'unusual'; readonly why: ConfirmReason; readonly check?: Check };

/** Judges answers before they are recorded, as if they already were. Checks in `confirmed` were answered with "đúng". */
export function judge(
  form: Form,
  draft: Draft,
  answers: Draft['answers'],
  items: readonly SaidOf[],
  confirmed: readonly string[],
): Verdict {
  const view = draftView({ ...draft, answers });
  const codes = items.map(({ code }) => code);
  const impossible = outOfBounds(items) ?? somethingOfNothing(form, view, codes);
  if (impossible) return { verdict: 'rejected', why: impossible };
  const broken = form.checks.filter((check) => touches(check.fields, codes) && check.broken(view));
  const hard = broken.find(({ kind }) => kind === 'hard');
  if (hard) return { verdict: 'rejected', why: { rule: 'check', check: hard.id } };
  const unusual = broken.filter(({ kind, id }) => kind === 'soft' && !confirmed.includes(id));
  const soft = unusual.length > 0 ? newlyBroken(unusual, draft, answers, codes) : undefined;
  if (soft) return { verdict: 'unusual', why: { because: 'check', check: soft.id }, check: soft };
  // What was confirmed once for a figure is not asked again in other words.
  const settled =
    confirmed.length > 0
      ? form.checks.filter(({ id }) => confirmed.includes(id)).flatMap(({ fields }) => fields)
      : [];
  const odd = items.find(
    ({ code, said }) =>
      !settled.includes(code) &&
      !confirmed.includes(historyCheck(code)) &&
      isUnlikeHistory(view, code, numberOf(said.content)),
  );
  return odd ? { verdict: 'unusual', why: { because: 'history', code: odd.code } } : { verdict: 'fine' };
}

/** The first of some broken checks that the other answers do not break by themselves: that was asked about when they were given. */
function newlyBroken(
  checks: readonly Check[],
  draft: Draft,
  answers: Draft['answers'],
  codes: readonly IndicatorCode[],
): Check | undefined {
  const others = { ...answers };
  for (const code of codes) delete others[code];
  const before = draftView({ ...draft, answers: others });
  return checks.find((check) => !check.broken(before));
}

/** What confirming a figure that is unlike the unit's history is remembered as. */
export function historyCheck(code: IndicatorCode): string {
  return `history ${code}`;
}

/** The first hard check that the whole draft breaks; sending waits for it. */
export function brokenHardCheck(form: Form, draft: Draft) {
  const view = draftView(draft);
  return form.checks.find((check) => check.kind === 'hard' && check.broken(view));
}

function outOfBounds(items: readonly SaidOf[]): Rejection | undefined {
  for (const { code, said } of items) {
    const bounds = indicatorOf(code).bounds;
    const given = numberOf(said.content);
    // 0 says that there is none of it, whatever its smallest size is.
    if (bounds && given !== undefined && given !== 0 && (given < bounds.min || given > bounds.max))
      return { rule: 'bounds', code, given, ...bounds };
  }
  return undefined;
}

/** Participants of no session: one of the two figures is wrong, and only the person knows which. */
function somethingOfNothing(
  form: Form,
  view: FormView,
  codes: readonly IndicatorCode[],
): Rejection | undefined {
  for (const { indicator: code, follows, standsAlone } of followersIn(answerableSteps(form, view))) {
    if (standsAlone || !codes.includes(code)) continue;
    const led = view.answer(code);
    const areNothing = follows.every((leader) => isNothing(view.answer(leader)));
    if (led && areNothing && isSomething(led)) return { rule: 'follows', code, leader: follows[0] };
  }
  return undefined;
}

function isNothing(content: AnswerContent | undefined): boolean {
  return content?.state === 'no' || numberOf(content) === 0;
}

function touches(fields: readonly IndicatorCode[], codes: readonly IndicatorCode[]): boolean {
  return fields.some((field) => codes.includes(field));
}
