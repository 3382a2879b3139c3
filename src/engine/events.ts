import type { AnswerContent } from '../domain/answer.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { AttachmentKind } from './prompt.ts';
import type { ReadingDoubt, Said } from './question-type.ts';

/** One indicator and what was said of it. */
export interface SaidOf {
  readonly code: IndicatorCode;
  readonly said: Said;
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
  | { readonly rule: 'check'; readonly check: string };

/** Why a figure that was understood is asked back once. */
export type ConfirmReason =
  | { readonly because: 'reading'; readonly doubt: ReadingDoubt }
  | { readonly because: 'check'; readonly check: string };

/**
 * What happened in one step, for whoever writes the reply. The engine performs nothing: `completed` means that the
 * person wants the report sent, and the application sends it.
 */
export type Event =
  | { readonly type: 'answered'; readonly items: readonly (SaidOf & { readonly before?: AnswerContent })[] }
  | { readonly type: 'rejected'; readonly items: readonly SaidOf[]; readonly why: Rejection }
  | { readonly type: 'not-understood'; readonly because?: ReadingDoubt; readonly text: string }
  /** words beside an answer that nothing was done with; said so that nobody thinks they were taken */
  | { readonly type: 'not-used'; readonly text: string; readonly contradictions: readonly IndicatorCode[] }
  /** the message was longer than anything that is read; only its beginning was looked at */
  | { readonly type: 'cut' }
  /** the person moved on before they confirmed this; it is not recorded */
  | { readonly type: 'not-confirmed'; readonly items: readonly SaidOf[] }
  /** an edited message could not be read; what it had answered stands */
  | { readonly type: 'edit-not-used' }
  | { readonly type: 'unsupported'; readonly kind: AttachmentKind }
  | { readonly type: 'stale-choice' }
  | { readonly type: 'skipped' }
  | { readonly type: 'at-first-question' }
  | { readonly type: 'no-such-question'; readonly number: number; readonly of: number }
  | { readonly type: 'asked-for-help' }
  | { readonly type: 'form-updated' }
  | { readonly type: 'paused' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'wants-officer' }
  | { readonly type: 'completed' };
