import type { SendOutcome } from '../../../app/ports/channel.ts';
import type { Failure } from './failure.ts';

/** A gateway that is asked too fast says nothing about when. */
const throttledFor = 5_000;

/** Nobody knows when a month's messages are counted anew, or whether the operator buys more; asking a few times an hour is no harm. */
export const quotaPause = 15 * 60_000;

/**
 * What a failed send means for the person and the message.
 * - 429 as JSON is the plan's quota; as a gateway's page, or when its text says so, it is only haste. Both times nothing was sent.
 * - 403 is an "internal server error" in Zalo's own table, after which a message may have been sent; a person who blocked the bot may
 *   hide behind it as well (see `silent-chats.ts`).
 * - 401 and 404 mean a wrong token or a wrong root: nothing was sent, and can be once it is mended.
 * - 400 about the chat means that to this bot nobody ever wrote from there.
 */
export function sendOutcome(failure: Failure): SendOutcome {
  switch (failure.kind) {
    case 'no-answer':
      return { kind: failure.sent === 'no' ? 'unreachable' : 'unknown', code: failure.code };
    case 'page':
      return failure.status === 429
        ? { kind: 'throttled', retryAfter: throttledFor }
        : { kind: 'unknown', code: `http-${failure.status}-not-json` };
    case 'refused':
      return refused(failure);
  }
}

function refused({ code, reason }: Extract<Failure, { kind: 'refused' }>): SendOutcome {
  switch (code) {
    case 429:
      return reason === 'too-fast'
        ? { kind: 'throttled', retryAfter: throttledFor }
        : { kind: 'over-quota', retryAfter: quotaPause };
    case 401:
    case 404:
      return { kind: 'unreachable', code: `refused-${code}` };
    case 400:
      return reason === 'chat' ? { kind: 'blocked' } : { kind: 'rejected', code: `400-${reason}` };
    case 413:
      return { kind: 'rejected', code: '413' };
    default:
      return { kind: 'unknown', code: `refused-${code}` };
  }
}
