import { sameContent } from '../../domain/answer.ts';
import { readState } from '../../vietnamese/index.ts';
import { isSomething } from '../asked.ts';
import type { StepContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { SaidOf } from '../events.ts';
import { currentFocus } from '../focus.ts';
import type { Form, Step } from '../form.ts';
import { draftView, stepAt } from '../outline.ts';
import { readStep } from '../read-step.ts';
import { record } from '../record.ts';
import type { StepResult } from '../step-result.ts';

type Options = readonly (readonly SaidOf[])[];

/**
 * A text where several readings of an earlier one are offered, and it says just one of them: "0", or, after "không có, hay không thay đổi ạ?",
 * "không có". Undefined for everything else.
 */
export function pickByTyping(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  const step = focus.at === 'pick' ? stepAt(form, focus) : undefined;
  if (focus.at !== 'pick' || !step) return undefined;
  const picked = byState(draft, focus.options, text) ?? byFigures(draft, focus.options, step, text, context);
  return picked && record(form, draft, picked, context);
}

function byState(draft: Draft, options: Options, text: string): readonly SaidOf[] | undefined {
  const state = readState(text);
  const said = state.kind === 'value' ? state.value : undefined;
  if (said === 'unchanged') {
    const { previous } = draft.context;
    return onlyOf(options, ({ code, said: { content } }) => sameContent(previous[code], content));
  }
  const isNone = said === 'none' || said === 'absent' || said === 'nothing-arose' || said === 'zero';
  return isNone ? onlyOf(options, (item) => !isSomething(item.said.content)) : undefined;
}

function byFigures(
  draft: Draft,
  options: Options,
  step: Step,
  text: string,
  { today }: StepContext,
): readonly SaidOf[] | undefined {
  const read = readStep(step, text, { today, view: draftView(draft) }).flatMap(({ code, reading }) =>
    reading.result === 'understood' || reading.result === 'needs-confirmation'
      ? [{ code, content: reading.said.content }]
      : [],
  );
  if (read.length === 0) return undefined;
  return onlyOf(options, (item) =>
    read.some(({ code, content }) => code === item.code && sameContent(content, item.said.content)),
  );
}

/** The one option of which all holds. */
function onlyOf(options: Options, holds: (item: SaidOf) => boolean): readonly SaidOf[] | undefined {
  const [only, another] = options.filter((items) => items.every(holds));
  return another ? undefined : only;
}
