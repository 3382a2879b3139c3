import { changesOfCorrection } from '../engine/correction.ts';
import type { Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import { progressOf } from '../engine/outline.ts';
import { closedDraft } from './corrections/correction-draft.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { phrasesFor } from './form-phrases.ts';
import { startingPoints } from './greet.ts';
import { atTheMenu } from './menu.ts';
import { parkDraft } from './park-draft.ts';
import { shownChanges } from './shown-answers.ts';

/**
 * "Tạm dừng" and "huỷ": puts what is being filled aside, with everything in it. The correction of a report leaves what was sent as it is; one that
 * changed nothing yet is over.
 */
export async function leaveDraft(
  context: DecisionContext,
  form: Form,
  draft: Draft,
  how: 'paused' | 'cancelled',
): Promise<Decision> {
  const say = phrasesFor(context.phrases, form, draft).report[how];
  const text = say({ progress: progressOf(form, draft), changes: shownChanges(draft) });
  if (!draft.corrects || changesOfCorrection(draft).length > 0) return parkDraft(context, draft, text);
  const choices = startingPoints(context, context.turn.person?.assignments ?? [], false);
  const { prompt, session } = atTheMenu(text, choices);
  return { change: { kind: 'close-draft', draft: closedDraft(draft), session }, prompt };
}
