import type { StepContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Event, SaidOf } from '../events.ts';
import { moveTo } from '../focus.ts';
import type { Form } from '../form.ts';
import { putOff } from '../put-off.ts';
import { record } from '../record.ts';
import type { StepResult } from '../step-result.ts';
import type { LinesFocus } from './page.ts';

/**
 * Leaves a page of lines for a while, e.g. for the review. What only lacked a detail is kept without it; what is asked back is asked again at its
 * line, or before the report is sent, and that is said.
 */
export function putLinesOff(form: Form, before: Draft, focus: LinesFocus, context: StepContext): StepResult {
  const left = leaveLines(form, before, focus, context);
  const draft = focus.lines.reduce((at, { asking }) => putOff(at, asking, context), left.draft);
  const events = left.events.map((event): Event =>
    event.type === 'not-confirmed' ? { ...event, isPutOff: true } : event,
  );
  return { draft, events };
}

/**
 * Leaves a page of lines. What only lacked a detail is kept without it; what waited for a "đúng" is not recorded, and that is said. The cursor
 * stays where it was.
 */
export function leaveLines(form: Form, before: Draft, focus: LinesFocus, context: StepContext): StepResult {
  let draft = before;
  const events: Event[] = [];
  const dropped: SaidOf[] = [];
  for (const { asking } of focus.lines) {
    if (asking.at === 'confirm') dropped.push(...asking.items);
    if (asking.at !== 'detail') continue;
    const items = [{ code: asking.code, said: asking.said }];
    const kept = record(form, moveTo(draft, context, asking), items, context);
    draft = { ...kept.draft, cursors: draft.cursors };
    events.push(...kept.events);
  }
  if (dropped.length > 0) events.push({ type: 'not-confirmed', items: dropped });
  return { draft, events };
}
