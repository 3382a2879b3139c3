import { sameContent, type AnswerContent } from '../domain/answer.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { AttachmentKind } from './prompt.ts';
import type { ReadingDoubt, Said } from './question-type.ts';

/** One indicator and what was said of it. */
export interface SaidOf {
  readonly code: IndicatorCode;
  readonly said: Said;
}

/** What one set of answers says otherwise than another. */
export function changedIn(items: readonly SaidOf[], before: readonly SaidOf[]): readonly SaidOf[] {
  return items.filter(
    ({ code, said }) =>
      !before.some((item) => item.code === code && sameContent(item.said.content, said.content)),
  );
}

/** Why a figure cannot be taken: outside what is possible, or against a hard check of the form. */
export type Rejection =
  | {
      readonly rule: 'bounds';
      readonly code: IndicatorCode;
      readonly given: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly rule: 'check'; readonly check: string }
  /** something was said of nothing: participants of no session */
  | { readonly rule: 'follows'; readonly code: IndicatorCode; readonly leader: IndicatorCode };

/** Why a figure that was understood is asked back once. */
export type ConfirmReason =
  | { readonly because: 'reading'; readonly doubt: ReadingDoubt }
  | { readonly because: 'check'; readonly check: string }
  | { readonly because: 'history'; readonly code: IndicatorCode };

/**
 * What happened in one step, for whoever writes the reply. The engine performs nothing: `completed` means that the
 * person wants the report sent, and the application sends it.
 */
export type Event =
  | { readonly type: 'answered'; readonly items: readonly (SaidOf & { readonly before?: AnswerContent })[] }
  /** what became of each line of a message that answers several */
  | {
      readonly type: 'answered-lines';
      readonly lines: readonly {
        /** absent where the figures were named, and no line was */
        readonly number?: number;
        readonly items: readonly (SaidOf & { readonly before?: AnswerContent })[];
      }[];
    }
  /** lines that say nothing to their question; they are asked again */
  | {
      readonly type: 'unread-lines';
      readonly lines: readonly {
        readonly number: number;
        readonly text: string;
        readonly because?: ReadingDoubt;
      }[];
    }
  /** a line that another answer has made needless; what was written to it where that is more than a no */
  | { readonly type: 'needless-line'; readonly number: number; readonly text?: string }
  /** parts of a message of which nobody knows which line they answer; `other-question`: the number says one line, the words another question */
  | {
      readonly type: 'unplaced';
      readonly texts: readonly string[];
      readonly why:
        'which-line' | 'more-than-lines' | 'no-such-line' | 'other-question' | 'which-number' | 'which-yes';
    }
  /** a fix from the review, which is where the person is again */
  | { readonly type: 'mended' }
  /** carried over as was shown: stocks as they were, and the questions at which there was nothing */
  | { readonly type: 'carried'; readonly kept: readonly SaidOf[]; readonly none: readonly string[] }
  | { readonly type: 'rejected'; readonly items: readonly SaidOf[]; readonly why: Rejection }
  | { readonly type: 'not-understood'; readonly because?: ReadingDoubt; readonly text: string }
  /** words beside an answer that nothing was done with; said so that nobody thinks they were taken */
  | { readonly type: 'not-used'; readonly text: string; readonly contradictions: readonly IndicatorCode[] }
  /** figures of the message that are not sure either; they are asked in their turn */
  | { readonly type: 'left-open'; readonly codes: readonly IndicatorCode[] }
  /** the message was longer than anything that is read; only its beginning was looked at */
  | { readonly type: 'cut' }
  /** the person moved on before they confirmed this; it is not recorded. `isPutOff`: it is asked again */
  | { readonly type: 'not-confirmed'; readonly items: readonly SaidOf[]; readonly isPutOff?: true }
  /** an edited message could not be read; what it had answered stands */
  | { readonly type: 'edit-not-used' }
  | { readonly type: 'unsupported'; readonly kind: AttachmentKind }
  | { readonly type: 'stale-choice' }
  /** `all`: all the lines that were shown, at once; `perhapsPause`: said with words that may have meant to stop for now */
  | { readonly type: 'skipped'; readonly all?: true; readonly perhapsPause?: true }
  /** a gate was answered with "có": what is behind it is asked now */
  | { readonly type: 'opened' }
  /** nothing could be carried over: there is no report of last month, or everything is answered */
  | { readonly type: 'nothing-to-carry' }
  | { readonly type: 'restarted' }
  | { readonly type: 'progress' }
  | { readonly type: 'not-sent' }
  /** something that was put off is asked before the report is sent */
  | { readonly type: 'asked-before-sending' }
  /** all is right, the person says, which is not yet "gửi" */
  | { readonly type: 'send-needs-word' }
  | { readonly type: 'at-first-question' }
  | { readonly type: 'no-such-question'; readonly number: number; readonly of: number }
  | { readonly type: 'asked-for-help' }
  /** the form is a newer version; answers were kept, or are offered again when it does not continue the old one */
  | { readonly type: 'form-updated'; readonly isContinued: boolean }
  | { readonly type: 'paused' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'wants-officer' }
  /** a correction holds what was sent again, and nothing else */
  | { readonly type: 'as-sent' }
  /** `reason`: why it is sent after closing */
  | { readonly type: 'completed'; readonly reason?: string };
