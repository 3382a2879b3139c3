import type { Draft } from './draft.ts';
import type { SaidOf } from './events.ts';
import type { Form } from './form.ts';
import { draftView, fieldsAt, type Place } from './outline.ts';

/** What was answered to an older version of the form and answers all that is asked at a place; empty once it is answered anew. */
export function earlierAt(form: Form, draft: Draft, place: Place): readonly SaidOf[] {
  const fields = fieldsAt(form, draftView(draft), place);
  if (fields.some(({ indicator }) => draft.answers[indicator] !== undefined)) return [];
  const items = fields.flatMap(({ indicator }): readonly SaidOf[] => {
    const answer = draft.earlier[indicator];
    return answer && answer.content.state !== 'skipped'
      ? [
          {
            code: indicator,
            said: { content: answer.content, ...(answer.approximate && { approximate: true }) },
          },
        ]
      : [];
  });
  return items.length === fields.length ? items : [];
}
