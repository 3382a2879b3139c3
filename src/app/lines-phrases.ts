import type { AnswerContent } from '../domain/answer.ts';
import type { ReadingDoubt } from '../engine/question-type.ts';
import type { ShownAnswer } from './report-phrases.ts';

/** One of several questions that are asked in one message. */
export interface ShownLine {
  readonly number: number;
  readonly section: string;
  /** the question in short */
  readonly ask: string;
  /** what last month, or the latest report that tells, said */
  readonly previous: readonly ShownAnswer[];
  /** what was recorded, of a line that is shown again */
  readonly recorded: readonly ShownAnswer[];
  /** what is asked back of it, instead of the question */
  readonly asked?: string;
  /** what is asked back does not say by itself what it is about */
  readonly needsAsk?: true;
  /** it waits for a "đúng" */
  readonly isWaiting?: true;
  /** what waits, where only the line it was said of is in doubt */
  readonly held?: readonly ShownAnswer[];
}

/** What is said where a section is asked in one message and answered by lines. */
export interface LinesPhrases {
  /** the questions of a page; `isAgain`: once more, without how it is answered */
  readonly page: (page: {
    readonly lines: readonly ShownLine[];
    readonly progress?: { readonly answered: number; readonly of: number };
    readonly isAgain: boolean;
  }) => string;
  /** answers come line by line: what is held back of the message, and the line that comes next; `isFirst`: it begins here */
  readonly inTurn: (turn: {
    readonly held: readonly ShownLine[];
    readonly next: ShownLine;
    readonly isFirst: boolean;
  }) => string;
  /** every line that was answered, with its figures and their measures */
  readonly recorded: (
    lines: readonly {
      readonly number?: number;
      readonly answers: readonly (ShownAnswer & {
        readonly before?: AnswerContent;
        readonly beforeBy?: string;
      })[];
    }[],
  ) => string;
  readonly unread: (
    lines: readonly {
      readonly number: number;
      readonly text: string;
      readonly doubt?: ReadingDoubt;
      readonly help?: string;
    }[],
  ) => string;
  /** all that was shown was left open */
  readonly skipped: string;
  /** another answer made it needless */
  readonly needless: (what: { readonly number: number; readonly text?: string }) => string;
  readonly unplaced: (what: {
    readonly texts: readonly string[];
    readonly why:
      'which-line' | 'more-than-lines' | 'no-such-line' | 'other-question' | 'which-number' | 'which-yes';
    /** the numbers of the lines that were asked */
    readonly shown: readonly number[];
  }) => string;
  readonly help: string;
  /** from now on a section at a time, or one question after the other */
  readonly bySection: string;
  readonly byQuestion: string;
  /** the bot has few messages left this month, whatever was chosen */
  readonly fewMessages: string;
  /** whole messages that choose the one or the other; the first is what the person is told to write */
  readonly wishes: {
    readonly section: readonly [string, ...string[]];
    readonly question: readonly [string, ...string[]];
  };
}
