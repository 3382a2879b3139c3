import { indicatorCodes, type IndicatorCode } from '../domain/indicators/index.ts';
import type { Draft } from './draft.ts';
import type { Event } from './events.ts';
import type { Form } from './form.ts';
import { indicatorsOf } from './outline.ts';
import type { StepResult } from './step.ts';

/**
 * Brings a draft of an older version to this one, answer by answer. What the new version no longer asks is put aside in `retired`,
 * never thrown away, and the person is told. A version this form does not continue keeps nothing but what its fields share: the
 * codes are the same figures in every version, so an answer is never read as another figure.
 */
export function upgradeDraft(form: Form, draft: Draft): StepResult {
  if (draft.formVersion === form.version) return { draft, events: [] };
  const asked = new Set<IndicatorCode>(indicatorsOf(form));
  const answers: Draft['answers'] = {};
  const retired: Draft['retired'] = { ...draft.retired };
  for (const code of indicatorCodes) {
    const answer = draft.answers[code] ?? draft.retired[code];
    if (!answer) continue;
    if (asked.has(code)) answers[code] = answer;
    else retired[code] = answer;
  }
  const events: readonly Event[] = [{ type: 'form-updated' }];
  return { draft: { ...draft, formVersion: form.version, answers, retired, cursors: {} }, events };
}
