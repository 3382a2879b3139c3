import { viewOf } from '../engine/context.ts';
import type { Draft } from '../engine/draft.ts';
import type { SaidOf } from '../engine/events.ts';
import type { Form } from '../engine/form.ts';

/** A check's sentence speaks of the answers as if they were recorded. */
export function checkSentence(form: Form, draft: Draft, id: string, items: readonly SaidOf[]): string {
  const check = form.checks.find((candidate) => candidate.id === id);
  if (!check) return '';
  const held = Object.fromEntries(items.map(({ code, said }) => [code, said]));
  return check.say(viewOf(draft.context, { ...draft.answers, ...held }, draft.opened));
}
