import type { Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import type { Phrases } from './phrases.ts';

/** The phrases of what is being filled: those of a report, with what a profile, or the correction of a report, says differently. */
export function phrasesFor(
  phrases: Phrases,
  form: Pick<Form, 'id'>,
  draft?: Pick<Draft, 'corrects'>,
): Phrases {
  if (form.id === 'unit-profile')
    return { ...phrases, report: { ...phrases.report, ...phrases.profile.report } };
  return draft?.corrects
    ? { ...phrases, report: { ...phrases.report, ...phrases.correction.report } }
    : phrases;
}
