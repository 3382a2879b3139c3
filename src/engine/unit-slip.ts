import { numberAnswer, numberOf } from '../domain/answer.ts';
import { indicatorOf } from '../domain/indicators/index.ts';
import type { Answers } from '../domain/report.ts';
import { judge } from './checks.ts';
import { viewOf } from './context.ts';
import type { Draft } from './draft.ts';
import type { SaidOf } from './events.ts';
import type { Check, Form } from './form.ts';
import { referenceOf } from './history.ts';

/** A zero too many or too few; đồng, nghìn and triệu mixed up. */
const slips = [1000, 1 / 1000, 10, 1 / 10, 1_000_000, 1 / 1_000_000];
/** Without a history only the usual confusion of đồng, nghìn and triệu is offered, and only for money. */
const slipsWithoutHistory = [1000, 1 / 1000];
/** How near to what is usual the corrected figure must come. */
const within = 3;

/**
 * What somebody may have meant whose figures look wrong: what the broken check itself knows, or the same figures with one slip of a unit or a
 * zero undone, where that makes every check hold and the figure like the unit's own history. Empty when nothing fits; never more than one.
 */
export function likelyMeant(
  form: Form,
  draft: Draft,
  answers: Answers,
  items: readonly SaidOf[],
  confirmed: readonly string[],
  check: Check | undefined,
): readonly (readonly SaidOf[])[] {
  const view = viewOf(draft.context, answers, draft.opened);
  const known = check?.instead?.(view) ?? [];
  if (known.length > 0) {
    const changed = known.map(({ code, number }) => ({ code, said: { content: numberAnswer(number) } }));
    return [[...items.filter(({ code }) => !changed.some((item) => item.code === code)), ...changed]];
  }
  const candidates = items.flatMap((item) => {
    const figure = numberOf(item.said.content);
    const { value, bounds } = indicatorOf(item.code);
    if (figure === undefined || figure === 0 || (value !== 'count' && value !== 'money')) return [];
    const reference = referenceOf(view, item.code);
    if (reference === undefined && value !== 'money') return [];
    return (reference === undefined ? slipsWithoutHistory : slips).flatMap((factor) => {
      const meant = Math.round(figure * factor);
      const undoes = factor >= 1 || meant / factor === figure;
      const isPossible = meant > 0 && bounds !== undefined && meant >= bounds.min && meant <= bounds.max;
      const distance = reference === undefined ? 1 : Math.max(meant / reference, reference / meant);
      if (!undoes || !isPossible || distance > within) return [];
      return [{ items: replaced(items, item, meant), distance }];
    });
  });
  const fitting = candidates
    .filter(({ items: meant }) => {
      const others = Object.fromEntries(meant.map(({ code, said }) => [code, said]));
      const corrected = { ...answers, ...others };
      return judge(form, draft, corrected, meant, confirmed).verdict === 'fine';
    })
    .toSorted((a, b) => a.distance - b.distance);
  return fitting.slice(0, 1).map(({ items: meant }) => meant);
}

function replaced(items: readonly SaidOf[], wrong: SaidOf, number: number): readonly SaidOf[] {
  return items.map((item) =>
    item === wrong ? { code: item.code, said: { ...item.said, content: numberAnswer(number) } } : item,
  );
}
