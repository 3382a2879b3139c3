import { finishCarrying } from './carry-over.ts';
import type { OfferedChoice } from './choices.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { chooseAtGate } from './gate.ts';
import { performMove } from './moves.ts';
import { draftView, stepAt } from './outline.ts';
import { chooseForStep } from './read-step.ts';
import { record } from './record.ts';
import type { StepResult } from './step-result.ts';
import { takeReadings } from './take-readings.ts';

/** What tapping (or typing the number of) an offered choice does. */
export function answerWithChoice(
  form: Form,
  draft: Draft,
  chosen: OfferedChoice,
  context: StepContext,
): StepResult {
  const focus = currentFocus(draft, context);
  switch (chosen.kind) {
    case 'move':
      return performMove(form, draft, chosen.move, context);
    case 'gate':
      return chooseAtGate(form, draft, chosen.answer, context);
    case 'carry':
      return finishCarrying(form, draft, chosen.answer, context);
    case 'earlier':
    case 'instead':
    case 'option':
      return record(form, draft, chosen.items, context);
    case 'field': {
      if (focus.at === 'detail')
        return record(form, draft, [{ code: focus.code, said: focus.said }], context);
      const place = placeOf(focus);
      const step = place && stepAt(form, place);
      if (!step) return { draft, events: [{ type: 'stale-choice' }] };
      const reads = chooseForStep(step, chosen.id, { today: context.today, view: draftView(draft) }).filter(
        ({ code }) => chosen.codes.includes(code),
      );
      return takeReadings(form, draft, reads, '', context);
    }
  }
}
