import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { failureCode, readFailure } from '../../../../../src/adapters/channels/telegram/failure.ts';
import { NoAnswer } from '../../../../../src/adapters/channels/telegram/no-answer.ts';
import { sendOutcome } from '../../../../../src/adapters/channels/telegram/send-outcome.ts';

describe('a failed call', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user', { kind: 'blocked' }],
    [403, 'Forbidden: user is deactivated', { kind: 'blocked' }],
    [403, "Forbidden: bot can't initiate conversation with a user", { kind: 'blocked' }],
    [403, 'Forbidden: bot was kicked from the group chat', { kind: 'blocked' }],
    [400, 'Bad Request: chat not found', { kind: 'blocked' }],
    [400, 'Bad Request: message is too long', { kind: 'rejected', code: '400-text-too-long' }],
    [400, 'Bad Request: message text is empty', { kind: 'rejected', code: '400-text-empty' }],
    [400, 'Bad Request: BUTTON_DATA_INVALID', { kind: 'rejected', code: '400-bad-button' }],
    [400, 'Bad Request: something new', { kind: 'rejected', code: '400-other' }],
    [413, 'Request Entity Too Large', { kind: 'rejected', code: '413-file-too-big' }],
    [401, 'Unauthorized', { kind: 'unreachable', code: 'refused-401' }],
    [404, 'Not Found', { kind: 'unreachable', code: 'refused-404' }],
    [429, 'Too Many Requests', { kind: 'throttled', retryAfter: 30_000 }],
    [500, 'Internal Server Error: restart', { kind: 'unknown', code: 'refused-500' }],
    [502, 'Bad Gateway', { kind: 'unknown', code: 'refused-502' }],
  ])('%i %s', (status, description, outcome) => {
    expect(sendOutcome(readFailure(refusal(status, description)))).toEqual(outcome);
  });

  it('waits as long as a 429 says', () => {
    const failure = readFailure(refusal(429, 'Too Many Requests: retry after 7', { retry_after: 7 }));
    expect(sendOutcome(failure)).toEqual({ kind: 'throttled', retryAfter: 7000 });
  });

  it('follows a group that became another chat', () => {
    const description = 'Bad Request: group chat was upgraded to a supergroup chat';
    const failure = readFailure(refusal(400, description, { migrate_to_chat_id: -1_001_234_567_890 }));
    expect(sendOutcome(failure)).toEqual({ kind: 'moved', chat: '-1001234567890' });
  });

  it('may be tried again only when the request certainly was not sent', () => {
    const outcome = (sent: 'no' | 'perhaps') =>
      sendOutcome(readFailure(new HttpError('x', new NoAnswer(sent, 'econnreset'))));
    expect(outcome('no')).toEqual({ kind: 'unreachable', code: 'econnreset' });
    expect(outcome('perhaps')).toEqual({ kind: 'unknown', code: 'econnreset' });
  });

  it('is unknown when it is of no kind we know', () => {
    expect(sendOutcome(readFailure(new TypeError('x')))).toEqual({ kind: 'unknown', code: 'unexpected' });
    expect(sendOutcome(readFailure('x'))).toEqual({ kind: 'unknown', code: 'unexpected' });
  });

  it('carries nothing of what was sent or of what Telegram said', () => {
    const failure = readFailure(refusal(400, 'Bad Request: cannot parse "bí mật"'));
    expect(JSON.stringify(failure) + failureCode(failure)).not.toMatch(/bí mật|5000000001/);
  });
});

function refusal(
  status: number,
  description: string,
  parameters: { retry_after?: number; migrate_to_chat_id?: number } = {},
): GrammyError {
  const answer = { ok: false, error_code: status, description, parameters } as const;
  return new GrammyError('Call failed', answer, 'sendMessage', { chat_id: '5000000001', text: 'bí mật' });
}
