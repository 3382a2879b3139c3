import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Event, SaidOf } from './events.ts';
import { moveTo } from './focus.ts';
import type { Form } from './form.ts';
import type { ReadField } from './read-step.ts';
import { askToConfirm, placeForItems, record } from './record.ts';
import type { StepResult } from './step.ts';

/**
 * Turns what was read for the fields of one step into the next state: recorded when all is sure, asked back when
 * anything is doubtful (together with what was sure, so that one "đúng" settles the message), refused when nothing was read.
 */
export function takeReadings(
  form: Form,
  draft: Draft,
  reads: readonly ReadField[],
  text: string,
  context: StepContext,
): StepResult {
  const sure: SaidOf[] = [];
  const likely: SaidOf[] = [];
  for (const { code, reading } of reads) {
    if (reading.result === 'understood') sure.push({ code, said: reading.said });
    if (reading.result === 'needs-confirmation') likely.push({ code, said: reading.said });
  }
  for (const { code, reading } of reads) {
    if (reading.result === 'ambiguous')
      return askToPick(form, draft, code, reading, [...sure, ...likely], text, context);
    if (reading.result === 'incomplete') {
      const place = placeForItems(form, draft, [{ code }], context);
      if (!place) continue;
      const focus = { at: 'detail', ...place, code, said: reading.said, lacks: reading.lacks } as const;
      return { draft: moveTo(draft, context, focus), events: [] };
    }
  }
  for (const { code, reading } of reads) {
    if (reading.result !== 'needs-confirmation') continue;
    const items = [...sure, ...likely].toSorted((a, b) => orderIn(reads, a) - orderIn(reads, b));
    const why = { because: 'reading', doubt: reading.because } as const;
    return askToConfirm(form, draft, items.length > 0 ? items : [{ code, said: reading.said }], why, context);
  }
  if (sure.length > 0) return record(form, draft, sure, context);
  const because = reads
    .map(({ reading }) => (reading.result === 'not-understood' ? reading.because : undefined))
    .find(Boolean);
  const event: Event = { type: 'not-understood', text, ...(because && { because }) };
  return { draft, events: [event] };
}

function askToPick(
  form: Form,
  draft: Draft,
  code: SaidOf['code'],
  reading: ReadField['reading'] & { result: 'ambiguous' },
  rest: readonly SaidOf[],
  text: string,
  context: StepContext,
): StepResult {
  const { options, because } = reading;
  if (options.length === 0) return { draft, events: [{ type: 'not-understood', because, text }] };
  const place = placeForItems(form, draft, [{ code }], context);
  if (!place) return { draft, events: [] };
  const focus = { at: 'pick', ...place, code, options: [...options], because, rest: [...rest] } as const;
  return { draft: moveTo(draft, context, focus), events: [] };
}

function orderIn(reads: readonly ReadField[], item: SaidOf): number {
  return reads.findIndex(({ code }) => code === item.code);
}
