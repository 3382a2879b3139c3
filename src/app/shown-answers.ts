import { indicatorCodes, indicatorOf, type IndicatorCode } from '../domain/indicators/index.ts';
import { parsePeriodKey } from '../domain/period.ts';
import type { Answers, Change } from '../domain/report.ts';
import { changesOfCorrection } from '../engine/correction.ts';
import type { Draft } from '../engine/draft.ts';
import type { SaidOf } from '../engine/events.ts';
import type { Form } from '../engine/form.ts';
import {
  draftView,
  fieldsAt,
  gateAt,
  indicatorsOf,
  isAnswered,
  outlineOf,
  placesOf,
} from '../engine/outline.ts';
import type { Said } from '../engine/question-type.ts';
import type { Authors } from './authors.ts';
import type { ReviewLine, ShownAnswer, ShownChange } from './phrases.ts';

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

/** All that a report says, in the order of the report. */
export function shownAnswersOf(answers: Answers): readonly ShownAnswer[] {
  return indicatorCodes.flatMap((code) => {
    const answer = answers[code];
    return answer ? [shown(code, answer)] : [];
  });
}

/** What changed, together with what each figure is called and measured in. */
export function shownAllChanges(changes: readonly Change[]): readonly ShownChange[] {
  return changes.map(({ indicator, ...what }) => ({ indicator: indicatorOf(indicator), ...what }));
}

/** What a correction changes so far; nothing in a report that is no correction. */
export function shownChanges(draft: Draft): readonly ShownChange[] {
  return shownAllChanges(changesOfCorrection(draft));
}

/** What the draft says about some indicators, leaving out what nobody answered. */
export function recordedAnswers(
  draft: Draft,
  codes: readonly IndicatorCode[],
  authors?: Authors,
): readonly ShownAnswer[] {
  return codes.flatMap((code) => {
    const answer = draft.answers[code];
    if (!answer) return [];
    const by = authors?.get(answer.by);
    return [{ ...shown(code, answer), ...(by !== undefined && { by }) }];
  });
}

/** What the report of the period before said about some indicators. */
export function previousAnswers(draft: Draft, codes: readonly IndicatorCode[]): readonly ShownAnswer[] {
  return codes.flatMap((code) => {
    const content = draft.context.previous[code];
    if (!content || content.state === 'skipped') return [];
    const from = draft.context.previousFrom[code];
    return [{ ...shown(code, { content }), ...(from !== undefined && { from: parsePeriodKey(from) }) }];
  });
}

/** Every question of the report with what was answered, as review and receipt list them. */
export function reviewLines(form: Form, draft: Draft, authors?: Authors): readonly ReviewLine[] {
  const view = draftView(draft);
  const places = placesOf(form, view);
  return outlineOf(form, view).map(({ number, section, question }) => {
    const own = places.filter((place) => place.question === question.id);
    const codes = own.flatMap((place) => fieldsAt(form, view, place).map(({ indicator }) => indicator));
    const isClosed =
      own.some((place) => gateAt(form, place)) && own.every((place) => isAnswered(form, draft, place));
    const isOpen = own.some((place) => !isAnswered(form, draft, place));
    return {
      number,
      section: section.title,
      title: question.title,
      answers: recordedAnswers(draft, codes, authors),
      ...(isClosed && { isClosed }),
      ...(isOpen && { isOpen }),
    };
  });
}

/** What earlier reports of the year or term settled, which this report therefore does not ask. */
export function settledAnswers(form: Form, draft: Draft): readonly ShownAnswer[] {
  return Array.from(new Set(indicatorsOf(form))).flatMap((code) => {
    const content = draft.context.settled[code];
    return content ? [shown(code, { content })] : [];
  });
}

/** Titles of the questions that wait for an answer. */
export function openTitles(form: Form, draft: Draft): readonly string[] {
  return reviewLines(form, draft)
    .filter(({ isOpen }) => isOpen === true)
    .map(({ title }) => title);
}
