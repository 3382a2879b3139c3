import type { Section } from '../../../src/engine/form.ts';
import type { Writing } from '../writing.ts';

/** Section G: what the unit wants the union above to hear. */
export function opinions({ section, question, step, text }: Writing): Section {
  return section('opinions', [
    question(
      'opinions',
      [
        step('difficulties', [text('difficulties')]),
        step('proposals', [text('proposals')]),
        step('mood', [text('mood')]),
        step('good-model', [text('good_model')]),
        step('plan', [text('plan_next_month')]),
      ],
      { gate: { id: 'opinions' } },
    ),
  ]);
}
