import type { Answer } from '../domain/answer.ts';
import type { Period } from '../domain/period.ts';
import type { Answers } from '../domain/report.ts';
import type { Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import { indicatorsOf } from '../engine/outline.ts';
import { answersToSend } from '../engine/sent-answers.ts';
import type { Ids } from './ports/ids.ts';

/** Characters of a receipt behind the month; chance alone would repeat one in a million reports a month. */
const receiptLength = 6;

/** What the draft says, and what the year or the term had settled before. */
export function sentAnswers(form: Form, draft: Draft, who: Pick<Answer, 'by' | 'at'>): Answers {
  const settled = indicatorsOf(form).flatMap((code) => {
    const content = draft.context.settled[code];
    return content ? [[code, { content, carried: true as const, ...who }] as const] : [];
  });
  return Object.fromEntries([...settled, ...answersToSend(form, draft, who)]);
}

/** What a chair quotes on the phone: the month, and a few characters that cannot be misheard. A correction keeps it. */
export function receiptOf({ month, year }: Period, ids: Pick<Ids, 'readable'>): string {
  return `${String(month).padStart(2, '0')}${String(year % 100).padStart(2, '0')}-${ids.readable(receiptLength)}`;
}
