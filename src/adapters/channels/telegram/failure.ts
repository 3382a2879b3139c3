import { GrammyError, HttpError } from 'grammy';
import { NoAnswer } from './no-answer.ts';

/** Why a call failed, without anything that grammy's errors carry along: payload, texts, chat, address, token. */
export type Failure =
  /** Telegram refused; `reason` is one of our short codes, never Telegram's own text */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly reason: RefusalReason;
      /** milliseconds */
      readonly retryAfter?: number;
      /** the chat became another one, as a group does that grows */
      readonly movedTo?: string;
    }
  /** nothing, or nothing readable, came back */
  | { readonly kind: 'no-answer'; readonly sent: 'no' | 'perhaps'; readonly code: string };

/**
 * Telegram promises no list of descriptions ("its contents are subject to change",
 * https://core.telegram.org/bots/api#making-requests), so only those that change what is done are recognised.
 */
const descriptions = [
  ['chat-not-found', /chat not found/i],
  ['text-too-long', /(?:message|caption) is too long/i],
  ['text-empty', /message text is empty/i],
  ['file-too-big', /file is too big|too large/i],
  ['bad-file', /wrong (?:remote )?file|file must be non-empty|PHOTO_INVALID|IMAGE_PROCESS/i],
  ['bad-button', /button/i],
  ['webhook-active', /webhook is active/i],
  ['other-poller', /other getupdates/i],
] as const;

type RefusalReason = (typeof descriptions)[number][0] | 'other';

export function readFailure(error: unknown): Failure {
  if (error instanceof GrammyError) {
    const { retry_after: seconds, migrate_to_chat_id: movedTo } = error.parameters;
    const reason = descriptions.find(([, pattern]) => pattern.test(error.description))?.[0] ?? 'other';
    return {
      kind: 'refused',
      status: error.error_code,
      reason,
      ...(seconds !== undefined && { retryAfter: seconds * 1000 }),
      ...(movedTo !== undefined && { movedTo: String(movedTo) }),
    };
  }
  const cause: unknown = error instanceof HttpError ? error.error : error;
  if (cause instanceof NoAnswer) return { kind: 'no-answer', sent: cause.sent, code: cause.code };
  return { kind: 'no-answer', sent: 'perhaps', code: 'unexpected' };
}

/** The code that stands in a log. */
export function failureCode(failure: Failure): string {
  return failure.kind === 'refused' ? `${failure.status}-${failure.reason}` : failure.code;
}
