import type { Form } from '../engine/form.ts';
import type { Phrases } from './phrases.ts';

/** The phrases of what is being filled: those of a report, with what a profile says differently. */
export function phrasesFor(phrases: Phrases, form: Pick<Form, 'id'>): Phrases {
  return form.id === 'unit-profile'
    ? { ...phrases, report: { ...phrases.report, ...phrases.profile.report } }
    : phrases;
}
