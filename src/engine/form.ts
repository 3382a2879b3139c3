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
  /** asked first, so that a "không" spares all the steps */
  readonly gate?: Gate;
  readonly steps: readonly Step[];
}

/**
 * One short question before several steps ("có phát sinh vay vốn hay nhà Mái ấm không?"). A "không" answers all of them: flows are 0, stocks
 * stay as they were; a "có" asks them. Naming one of the figures opens it as well.
 */
export interface Gate {
  readonly ask: (view: FormView) => string;
  /** asks for the rest, once something of it was said */
  readonly askRest: (view: FormView) => string;
  /** as one line among the questions of a section; see `Step.line` */
  readonly line?: (view: FormView) => string;
  readonly help: string;
  /** words for what is behind it, by the id of the step they mean: naming them asks that step first */
  readonly words: { readonly [step: string]: readonly string[] };
  /** what a "không" is called on a button, where it is not simply that there is none */
  readonly none?: string;
  /** the steps are asked at once when false */
  readonly when?: (view: FormView) => boolean;
}

/** One message of a question: what is asked together. */
export interface Step {
  /** for gates that name it; needed of no other */
  readonly id?: string;
  readonly ask: (view: FormView) => string;
  /** the same in short, as one line where a section is asked in one message; what has none is always asked by itself */
  readonly line?: (view: FormView) => string;
  /** shown on "trợ giúp" and when an answer was not understood: what counts, and an example */
  readonly help: string;
  readonly fields: readonly [Field] | readonly [Field, Field];
  readonly when?: (view: FormView) => boolean;
  /** whether holding it back says that there was nothing, because there can be nothing; else its fields were never asked */
  readonly spared?: (view: FormView) => boolean;
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
  /** a soft check: what the person may have meant instead, offered beside the question */
  readonly instead?: (view: FormView) => readonly { readonly code: IndicatorCode; readonly number: number }[];
}
