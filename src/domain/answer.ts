import type { Instant, IsoDate } from './calendar-date.ts';
import type { PersonId } from './ids.ts';

/** A value somebody gave. Money is integer VND, a count is an integer; a "yes" may carry its day. */
export type AnswerValue =
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'yes'; readonly date?: IsoDate }
  | { readonly type: 'date'; readonly date: IsoDate }
  | { readonly type: 'choice'; readonly choice: string }
  | { readonly type: 'text'; readonly text: string };

/**
 * What is known about one indicator. Zero, no, not yet, unknown, not applicable and skipped are different things:
 * a leader's total must not treat them alike. "Never asked" is the absence of an answer, and none of these.
 */
export type AnswerContent =
  | { readonly state: 'value'; readonly value: AnswerValue }
  | { readonly state: 'no' }
  | { readonly state: 'not-yet'; readonly planned?: IsoDate }
  | { readonly state: 'unknown' }
  | { readonly state: 'not-applicable' }
  | { readonly state: 'skipped' };

/** An answer, and where it comes from. */
export interface Answer {
  readonly content: AnswerContent;
  readonly by: PersonId;
  readonly at: Instant;
  /** said with "khoảng", "gần", "hơn": sums use the value, documents keep the word */
  readonly approximate?: true;
  /** taken over from last month by an explicit choice */
  readonly carried?: true;
  /** what the person said when asked whether an unusual figure is right */
  readonly reason?: string;
}

export function numberAnswer(number: number): AnswerContent {
  return { state: 'value', value: { type: 'number', number } };
}

export function textAnswer(text: string): AnswerContent {
  return { state: 'value', value: { type: 'text', text } };
}

/**
 * What an answer adds to a total, or undefined when it adds nothing because nobody knows.
 * A yes counts 1; no and not yet count 0 and stay in the denominator.
 */
export function amountOf(content: AnswerContent): number | undefined {
  switch (content.state) {
    case 'value':
      if (content.value.type === 'number') return content.value.number;
      return content.value.type === 'yes' ? 1 : undefined;
    case 'no':
    case 'not-yet':
      return 0;
    case 'unknown':
    case 'not-applicable':
    case 'skipped':
      return undefined;
  }
}

/** The plain number of an answer that is one, for checks and carry-over. */
export function numberOf(content: AnswerContent | undefined): number | undefined {
  return content?.state === 'value' && content.value.type === 'number' ? content.value.number : undefined;
}

/** Whether two contents say the same. */
export function sameContent(a: AnswerContent | undefined, b: AnswerContent | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return a === b;
  switch (a.state) {
    case 'value':
      return b.state === 'value' && sameValue(a.value, b.value);
    case 'not-yet':
      return b.state === 'not-yet' && a.planned === b.planned;
    case 'no':
    case 'unknown':
    case 'not-applicable':
    case 'skipped':
      return a.state === b.state;
  }
}

function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  switch (a.type) {
    case 'number':
      return b.type === 'number' && a.number === b.number;
    case 'yes':
      return b.type === 'yes' && a.date === b.date;
    case 'date':
      return b.type === 'date' && a.date === b.date;
    case 'choice':
      return b.type === 'choice' && a.choice === b.choice;
    case 'text':
      return b.type === 'text' && a.text === b.text;
  }
}
