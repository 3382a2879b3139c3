import { completeDetail } from './answer-detail.ts';
import { offerAt } from './choices.ts';
import { correctLast } from './correct-last.ts';
import type { StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import { doubtOfMessage } from './message-doubt.ts';
import { editMessage } from './edit-message.ts';
import type { Form } from './form.ts';
import { currentFocus, enter } from './focus.ts';
import { answerLines } from './lines/answer-lines.ts';
import { joinLines } from './lines/join-lines.ts';
import { tapAtLines } from './lines/tap-at-lines.ts';
import { navigate } from './navigate.ts';
import type { Input } from './prompt.ts';
import { addLateDetail } from './late-detail.ts';
import { answerCarrying } from './answer-carry.ts';
import { answerReason } from './answer-reason.ts';
import { answerWithChoice } from './answer-choice.ts';
import { answerConfirmation } from './answer-confirmation.ts';
import { answerWithRest } from './answer-with-rest.ts';
import { answerWithText } from './answer-text.ts';
import { answerAfterQuestionGone } from './question-gone.ts';
import { askPutOff } from './put-off.ts';
import { settleHeld } from './settle-held.ts';
import { nameUnusedParts } from './unused-parts.ts';
import { resolveNumberedChoice } from './numbered-choice.ts';
import type { StepResult } from './step-result.ts';

/**
 * One message of one person to a draft. Pure: the same draft, input and context give the same result.
 *
 * The order in which a text is read: a numbered choice of the shown prompt; a navigation word; "câu N là …"; labelled answers to
 * other questions; the fields that are asked. (A `/command` never gets here, and a word that is a command is looked for when
 * nothing here understood it.) A text question takes only the first three, then the text as it stands.
 */
export function step(form: Form, before: Draft, input: Input, context: StepContext): StepResult {
  const draft = enter(form, before, context);
  const focus = currentFocus(draft, context);
  const stepped = askPutOff(form, stepFrom(form, { before, draft, focus }, input, context), context);
  return joinLines(form, focus, stepped, input, context);
}

interface At {
  readonly before: Draft;
  /** the draft with a place for the account */
  readonly draft: Draft;
  readonly focus: Focus;
}

function stepFrom(form: Form, { before, draft, focus }: At, input: Input, context: StepContext): StepResult {
  switch (input.kind) {
    case 'attachment':
      return { draft, events: [{ type: 'unsupported', kind: input.of }] };
    case 'choice': {
      if (input.prompt !== draft.cursors[context.account]?.prompt)
        return { draft, events: [{ type: 'stale-choice' }] };
      const chosen = offerAt(form, draft, focus, context.today).choices.find(({ id }) => id === input.choice);
      if (!chosen) return { draft, events: [{ type: 'stale-choice' }] };
      if (focus.at === 'lines') return tapAtLines(form, draft, focus, chosen, context);
      return answerWithChoice(form, draft, chosen, context);
    }
    case 'text': {
      const text = beginningOf(input.text);
      const doubted = doubtOfMessage(text, input.forwarded === true, draft, context);
      const reading = { ...context, ...(doubted && { doubted }) };
      // An edited message knows its own place.
      const isGone = before.cursors[context.account] !== undefined && draft !== before && !context.answersTo;
      const read = (words: string): StepResult => {
        const answered = isGone
          ? answerAfterQuestionGone(form, draft, words, reading)
          : stepWithText(form, draft, words, reading);
        return settleHeld(form, answered, context);
      };
      const result = nameUnusedParts({ form, before: draft, context }, text, read);
      return text === input.text ? result : { ...result, events: [{ type: 'cut' }, ...result.events] };
    }
  }
}

function stepWithText(form: Form, draft: Draft, text: string, context: StepContext): StepResult {
  if (context.answersTo) return editMessage(form, draft, context.answersTo, text, context);
  const focus = currentFocus(draft, context);
  if (focus.at === 'lines') return answerLines(form, draft, focus, text, context);
  const reason = answerReason(draft, text, context);
  if (reason) return reason;
  const numbered = resolveNumberedChoice(
    () => offerAt(form, draft, currentFocus(draft, context), context.today),
    text,
  );
  if (numbered) return answerWithChoice(form, draft, numbered, context);
  return (
    answerConfirmation(form, draft, text, context) ??
    answerCarrying(form, draft, text, context) ??
    correctLast(form, draft, text, context) ??
    navigate(form, draft, text, context) ??
    completeDetail(form, draft, text, context) ??
    addLateDetail(form, draft, text, context) ??
    answerWithRest(form, draft, text, context) ??
    answerWithText(form, draft, text, context)
  );
}

/** Characters of a message that are read; no answer is longer, and reading must end soon. */
const longestRead = 4000;

/** The part of a text that is read, never ending inside a character. */
function beginningOf(text: string): string {
  if (text.length <= longestRead) return text;
  return text.slice(0, longestRead).replace(/[\uD800-\uDBFF]$/, '');
}
