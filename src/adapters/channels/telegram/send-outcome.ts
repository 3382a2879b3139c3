import type { SendOutcome } from '../../../app/ports/channel.ts';
import type { Failure } from './failure.ts';

/** Telegram always says how long to wait with a 429; a relay in between may not. */
const defaultRetryAfter = 30_000;

/**
 * What a failed `sendMessage` means for the person and the message.
 * - 403 has several texts (blocked by the user, deactivated, can't initiate conversation, kicked), all of one meaning:
 *   this chat does not take our messages until the person acts.
 * - "chat not found" is 400 and means the same: to this bot the person never wrote, or the account is gone. An address
 *   names its bot, so that a swapped token does not mark everybody (see `telegram.ts`).
 * - 401 and 404 mean a wrong token or a wrong root: the message certainly was not sent, and can be once it is mended.
 * - 5xx come from inside Telegram, perhaps after the message was taken.
 */
export function sendOutcome(failure: Failure): SendOutcome {
  if (failure.kind === 'no-answer') {
    return { kind: failure.sent === 'no' ? 'unreachable' : 'unknown', code: failure.code };
  }
  const { status, reason, movedTo } = failure;
  if (movedTo !== undefined) return { kind: 'moved', chat: movedTo };
  if (status === 429) return { kind: 'throttled', retryAfter: failure.retryAfter ?? defaultRetryAfter };
  if (status === 403 || reason === 'chat-not-found') return { kind: 'blocked' };
  if (status === 401 || status === 404) return { kind: 'unreachable', code: `refused-${status}` };
  if (status >= 400 && status < 500) return { kind: 'rejected', code: `${status}-${reason}` };
  return { kind: 'unknown', code: `refused-${status}` };
}
