import type { StepContext } from './context.ts';
import { corroborate } from './corroborate.ts';
import type { Draft } from './draft.ts';
import type { Event, SaidOf } from './events.ts';
import { moveTo } from './focus.ts';
import type { Form } from './form.ts';
import { draftView } from './outline.ts';
import type { FieldReading, ReadingDoubt, Said } from './question-type.ts';
import type { ReadField } from './read-step.ts';
import { askToConfirm, placeForItems, record, refusalOf } from './record.ts';
import type { StepResult } from './step-result.ts';

type Ambiguous = FieldReading & { readonly result: 'ambiguous' };

/**
 * Turns what was read for the fields of one step into the next state: recorded when all is sure, asked back when
 * anything is doubtful (together with what was sure, so that one "đúng" settles the message), refused when nothing was read.
 */
export function takeReadings(
  form: Form,
  draft: Draft,
  read: readonly ReadField[],
  text: string,
  context: StepContext,
): StepResult {
  const reads = corroborate(form, draftView(draft), read, text);
  const sure: SaidOf[] = [];
  const likely: SaidOf[] = [];
  for (const { code, reading } of reads) {
    if (reading.result === 'understood') sure.push({ code, said: reading.said });
    if (reading.result === 'needs-confirmation') likely.push({ code, said: reading.said });
  }
  for (const { code, reading } of reads) {
    if (reading.result === 'ambiguous') return askToPick(form, draft, reads, reading, text, context);
    if (reading.result === 'incomplete') {
      const place = placeForItems(form, draft, [{ code }], context);
      if (!place) continue;
      const focus = { at: 'detail', ...place, code, said: reading.said, lacks: reading.lacks } as const;
      return { draft: moveTo(draft, context, focus), events: [] };
    }
  }
  for (const { reading } of reads) {
    if (reading.result !== 'needs-confirmation') continue;
    const items = [...sure, ...likely].toSorted((a, b) => orderIn(reads, a) - orderIn(reads, b));
    return confirmAll(form, draft, items, context.doubted ?? reading.because, context);
  }
  if (sure.length > 0 && context.doubted) return confirmAll(form, draft, sure, context.doubted, context);
  if (sure.length > 0) return record(form, draft, sure, context);
  const because = reads
    .map(({ reading }) => (reading.result === 'not-understood' ? reading.because : undefined))
    .find(Boolean);
  const event: Event = { type: 'not-understood', text, ...(because && { because }) };
  return { draft, events: [event] };
}

/** Asks for a "đúng" to all that was read, unless it cannot be anyway. */
export function confirmAll(
  form: Form,
  draft: Draft,
  items: readonly SaidOf[],
  doubt: ReadingDoubt,
  context: StepContext,
): StepResult {
  const refusal = refusalOf(form, draft, items, context);
  return refusal ?? askToConfirm(form, draft, items, { because: 'reading', doubt }, context);
}

/** Offers what an ambiguous message may mean; a doubt that two fields share ("không": none or no change?) is one choice for both. */
function askToPick(
  form: Form,
  draft: Draft,
  reads: readonly ReadField[],
  { options, because }: Ambiguous,
  text: string,
  context: StepContext,
): StepResult {
  const place = placeForItems(form, draft, reads, context);
  if (options.length === 0 || !place) return { draft, events: [{ type: 'not-understood', because, text }] };
  const sets = options.map((_, index) =>
    reads.flatMap(({ code, reading }) => {
      const said = saidIn(reading, index, options.length);
      return said ? [{ code, said }] : [];
    }),
  );
  const possible = sets.filter((items) => refusalOf(form, draft, items, context) === undefined);
  const [only, another] = possible.length > 0 ? possible : sets;
  if (only && !another) return confirmAll(form, draft, only, context.doubted ?? because, context);
  return {
    draft: moveTo(draft, context, {
      at: 'pick',
      ...place,
      options: possible.length > 0 ? possible : sets,
      because,
    }),
    events: [],
  };
}

/** What a field says under one of several readings of its message. */
function saidIn(reading: FieldReading, option: number, options: number): Said | undefined {
  if (reading.result === 'understood' || reading.result === 'needs-confirmation') return reading.said;
  if (reading.result === 'ambiguous' && reading.options.length === options) return reading.options[option];
  return undefined;
}

function orderIn(reads: readonly ReadField[], item: SaidOf): number {
  return reads.findIndex(({ code }) => code === item.code);
}
