import type { FormView } from '../../src/engine/form.ts';

/** What the monthly report needs said; each language is one file that fills this in. */
export interface MonthlyReportSentences {
  readonly sections: { readonly members: string; readonly democracy: string; readonly opinions: string };
  readonly membersTotal: QuestionSentences & {
    readonly totalWords: readonly string[];
    readonly femaleWords: readonly string[];
    readonly femaleAlone: string;
  };
  readonly membersNew: QuestionSentences & { readonly words: readonly string[] };
  readonly workersConference: QuestionSentences & { readonly words: readonly string[] };
  readonly difficulties: QuestionSentences & { readonly words: readonly string[] };
  readonly checks: {
    readonly femaleWithinTotal: (view: FormView) => string;
    readonly totalJumps: (view: FormView) => string;
    readonly femaleJumps: (view: FormView) => string;
    readonly manyNew: (view: FormView) => string;
  };
}

export interface QuestionSentences {
  readonly title: string;
  readonly ask: (view: FormView) => string;
  /** what counts, and an example */
  readonly help: string;
}
