import type { ShownAnswer } from '../../../src/app/phrases.ts';

/** Whether an answer says that there was nothing: no, not yet, 0. */
export function isNothing({ content }: ShownAnswer): boolean {
  if (content.state === 'no' || content.state === 'not-yet') return true;
  return content.state === 'value' && content.value.type === 'number' && content.value.number === 0;
}
