import { indicatorCodes, indicatorOf, type IndicatorCode } from '../domain/indicators/index.ts';
import type { Draft } from '../engine/draft.ts';
import type { SaidOf } from '../engine/events.ts';
import type { Form } from '../engine/form.ts';
import { draftView, nextOpen, outlineOf, placesOf, stepAt } from '../engine/outline.ts';
import type { Said } from '../engine/question-type.ts';
import type { ReviewLine, ShownAnswer } from './phrases.ts';

/** An answer together with what its figure is called and measured in. */
export function shown(code: IndicatorCode, said: Said): ShownAnswer {
  const { content, approximate, carried, reason } = said;
  return {
    indicator: indicatorOf(code),
    content,
    ...(approximate && { approximate }),
    ...(carried && { carried }),
    ...(reason !== undefined && { reason }),
  };
}

export function shownAll(items: readonly SaidOf[]): readonly ShownAnswer[] {
  return items.map(({ code, said }) => shown(code, said));
}

/** What the draft says about some indicators, leaving out what nobody answered. */
export function recordedAnswers(draft: Draft, codes: readonly IndicatorCode[]): readonly ShownAnswer[] {
  return codes.flatMap((code) => {
    const answer = draft.answers[code];
    return answer ? [shown(code, answer)] : [];
  });
}

/** What the report of the period before said about some indicators. */
export function previousAnswers(draft: Draft, codes: readonly IndicatorCode[]): readonly ShownAnswer[] {
  return codes.flatMap((code) => {
    const content = draft.context.previous[code];
    return content && content.state !== 'skipped' ? [shown(code, { content })] : [];
  });
}

/** Every question of the report with what was answered, as review and receipt list them. */
export function reviewLines(form: Form, draft: Draft): readonly ReviewLine[] {
  const view = draftView(draft);
  const places = placesOf(form, view);
  return outlineOf(form, view).map(({ number, question }) => {
    const steps = places
      .filter((place) => place.question === question.id)
      .map((place) => stepAt(form, place));
    const codes = steps.flatMap((step) => step?.fields.map(({ indicator }) => indicator) ?? []);
    return { number, title: question.title, answers: recordedAnswers(draft, codes) };
  });
}

/** Yearly matters that earlier reports of the year settled, which this report therefore does not ask. */
export function settledAnswers(draft: Draft): readonly ShownAnswer[] {
  return indicatorCodes.flatMap((code) => {
    const content = draft.context.settled[code];
    return content ? [shown(code, { content })] : [];
  });
}

/** Titles of the questions that nobody has answered. */
export function openTitles(form: Form, draft: Draft): readonly string[] {
  if (!nextOpen(form, draft)) return [];
  return reviewLines(form, draft)
    .filter(({ answers }) => answers.length === 0)
    .map(({ title }) => title);
}
