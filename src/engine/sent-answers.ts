import type { Answer } from '../domain/answer.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import { followedContent, isFieldAsked, nothingOf } from './asked.ts';
import type { Draft } from './draft.ts';
import type { Form } from './form.ts';
import { answerableSteps, draftView, sparedSteps } from './outline.ts';

/**
 * What a draft says as the report it becomes: what is asked as its answers stand, and for figures that follow another what that one makes of
 * them, so that a total counts "no sessions, hence nobody" and not "nobody knows". Nothing that a skip rule took away.
 */
export function answersToSend(
  form: Form,
  draft: Draft,
  sender: Pick<Answer, 'by' | 'at'>,
): readonly (readonly [IndicatorCode, Answer])[] {
  const view = draftView(draft);
  const spared = sparedSteps(form, view).flatMap(({ fields }) =>
    fields.map(({ indicator }) => [indicator, { content: nothingOf(indicator), ...sender }] as const),
  );
  const said = answerableSteps(form, view).flatMap(({ fields }) =>
    fields.flatMap((field): readonly (readonly [IndicatorCode, Answer])[] => {
      const code = field.indicator;
      const answer = draft.answers[code];
      if (isFieldAsked(field, view)) return answer ? [[code, answer]] : [];
      const leaders = field.follows?.flatMap((followed) => draft.answers[followed] ?? []) ?? [];
      const [first] = leaders;
      if (!first) return [];
      const contents = leaders.map(({ content }) => content);
      return [[code, { content: followedContent(field, contents), by: first.by, at: first.at }]];
    }),
  );
  return [...spared, ...said];
}
