import { readRestOfReport, type RestOfReport } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { currentFocus } from '../focus.ts';
import type { Form } from '../form.ts';
import type { StepResult } from '../step-result.ts';
import { holdForAll } from './hold-for-all.ts';
import type { LinesFocus } from './page.ts';
import { takeLines } from './take-lines.ts';

/** How a question would be answered that says the same. */
const saidAlone: { readonly [I in RestOfReport['is']]: string } = { nothing: 'không có', same: 'như cũ' };

/**
 * "251 nữ 193, còn lại không có gì": what is said is taken, and of every line of the page that then remains it is shown what the rest would say,
 * to wait for a "đúng hết". Undefined for messages that say nothing of the rest.
 */
export function answerRest(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const rest = readRestOfReport(text);
  if (!rest || context.doubted) return undefined;
  const taken =
    rest.before === '' ? { draft, events: [] } : takeLines(form, draft, focus, rest.before, context);
  const next = currentFocus(taken.draft, context);
  if (next.at !== 'lines') return taken;
  const ofPage = new Set(focus.lines.map(({ number }) => number));
  const held = holdForAll(form, taken.draft, next, saidAlone[rest.is], context, ({ number }) =>
    ofPage.has(number),
  );
  const isHeld = held.draft !== taken.draft;
  return { draft: held.draft, events: isHeld ? [...taken.events, ...held.events] : taken.events };
}
