import { indicatorOf } from '../../domain/indicators/index.ts';
import { readState } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import type { Draft, Line } from '../draft.ts';
import type { Form } from '../form.ts';
import { stepAt } from '../outline.ts';
import type { StepResult } from '../step-result.ts';
import type { LinesFocus } from './page.ts';
import { takePlaced } from './take-lines.ts';

/**
 * Holds back what one word would say of each question that is shown and not yet asked back, so that one "đúng hết" settles it. That there was
 * nothing is said of what happens in a month; how many members there are is asked on. `isMeant`: of which lines it is said at all.
 */
export function holdForAll(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
  isMeant: (line: Line) => boolean = () => true,
): StepResult {
  const state = readState(text);
  const isSame = state.kind === 'value' && state.value === 'unchanged';
  const asked = focus.lines.filter(
    (line) => line.asking.at === 'step' && isMeant(line) && (isSame || asksForFlows(form, line)),
  );
  if (asked.length === 0) return { draft, events: [{ type: 'nothing-to-carry' }] };
  const placed = asked.map((line) => ({ line, text, isSure: false }));
  return takePlaced(form, draft, focus, { placed, named: [], unplaced: [] }, context);
}

/** A gate is answered as a whole: its "không" leaves what goes on from month to month as it was. */
function asksForFlows(form: Form, { asking }: Line): boolean {
  const step = stepAt(form, asking);
  return !step || step.fields.every(({ indicator }) => indicatorOf(indicator).nature === 'flow');
}
