import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { FormView } from './context.ts';
import type { Field } from './question-types/index.ts';

export type { FormView } from './context.ts';
export type { Field } from './question-types/index.ts';

/**
 * A form is data plus predicates. Its sentences come in from outside, so a second language is one more file of sentences.
 *
 * @example
 * { id: 'monthly-report', version: 1, continues: [], sections: [{ id: 'members', title: 'Đoàn viên', questions: […] }], checks: […] }
 */
export interface Form {
  readonly id: string;
  readonly version: number;
  /** older versions whose open drafts go on with this one, answer by answer */
  readonly continues: readonly number[];
  readonly sections: readonly Section[];
  readonly checks: readonly Check[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** One câu. Its number is its place among the questions of this month, never its id. */
export interface Question {
  readonly id: string;
  /** what the review and a jump call it */
  readonly title: string;
  /** not asked when false: wrong sector, wrong month, settled earlier */
  readonly when?: (view: FormView) => boolean;
  readonly steps: readonly Step[];
}

/** One message of a question: what is asked together. */
export interface Step {
  readonly ask: (view: FormView) => string;
  /** shown on "trợ giúp" and when an answer was not understood: what counts, and an example */
  readonly help: string;
  readonly fields: readonly [Field] | readonly [Field, Field];
  readonly when?: (view: FormView) => boolean;
}

/**
 * A rule over answers. A hard one refuses what cannot be; a soft one asks once about what is unusual, and keeps the reason.
 * It runs when one of its fields is answered, with that answer in place, and (hard ones) again before sending.
 */
export interface Check {
  readonly id: string;
  readonly kind: 'hard' | 'soft';
  readonly fields: readonly IndicatorCode[];
  /** whether the answers break the rule; an answer that is not there breaks nothing */
  readonly broken: (view: FormView) => boolean;
  /** hard: what does not fit and what to type; soft: what is unusual, as a question */
  readonly say: (view: FormView) => string;
}
