import { readNavigation } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import type { Draft, Focus } from '../draft.ts';
import { currentFocus, moveOn, moveTo } from '../focus.ts';
import type { Form } from '../form.ts';
import { isAnswered, samePlace } from '../outline.ts';
import type { Input } from '../prompt.ts';
import type { StepResult } from '../step-result.ts';
import { leaveLines } from './leave-lines.ts';
import { hasLine, pageAround } from './page.ts';

/**
 * Asks what comes next together with what follows it, after a question that was asked by itself: what a "có" to a gate has opened, for one. Who
 * jumped to a question, or came to it from the review, gets that question.
 */
export function joinLines(
  form: Form,
  before: Focus,
  result: StepResult,
  input: Input,
  context: StepContext,
): StepResult {
  const { draft } = result;
  const focus = currentFocus(draft, context);
  if (!context.bySection || focus.at !== 'step' || focus.back || isAnswered(form, draft, focus))
    return result;
  const isSame = before.at === 'step' && samePlace(before, focus);
  const isWanted = input.kind === 'text' && readNavigation(input.text)?.to === 'jump';
  if (isSame || isWanted || !hasLine(form, focus)) return result;
  const page = pageAround(form, draft, focus);
  return page ? { ...result, draft: moveTo(draft, context, page) } : result;
}

/** Asks anew in the other way: a section at a time, or one question after the other. What was asked back is not lost without a word. */
export function askAnew(form: Form, draft: Draft, context: StepContext): StepResult {
  const focus = currentFocus(draft, context);
  switch (focus.at) {
    case 'lines': {
      const left = leaveLines(form, draft, focus, context);
      return { draft: moveOn(form, left.draft, context), events: left.events };
    }
    case 'step':
      return focus.back || isAnswered(form, draft, focus)
        ? { draft, events: [] }
        : { draft: moveOn(form, draft, context), events: [] };
    case 'confirm':
    case 'pick':
    case 'detail':
    case 'carry':
    case 'review':
    case 'send-incomplete':
    case 'reason':
      return { draft, events: [] };
  }
}
