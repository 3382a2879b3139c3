import { describe, expect, it } from 'vitest';
import {
  failureCode,
  refusalReason,
  type Failure,
} from '../../../../../src/adapters/channels/zalo/failure.ts';
import { readAnswer } from '../../../../../src/adapters/channels/zalo/answer.ts';
import { quotaPause, sendOutcome } from '../../../../../src/adapters/channels/zalo/send-outcome.ts';
import { SilentChats } from '../../../../../src/adapters/channels/zalo/silent-chats.ts';

const refused = (code: number, description: string): Failure => ({
  kind: 'refused',
  code,
  reason: refusalReason(description),
});

describe('a failed call', () => {
  it.each([
    [refused(429, 'Quota exceeded'), { kind: 'over-quota', retryAfter: quotaPause }],
    [refused(429, ''), { kind: 'over-quota', retryAfter: quotaPause }],
    [refused(429, 'Too many requests'), { kind: 'throttled', retryAfter: 5_000 }],
    [
      { kind: 'page', status: 429 },
      { kind: 'throttled', retryAfter: 5_000 },
    ],
    [refused(400, 'Bad request: The chat_id is invalid'), { kind: 'blocked' }],
    [refused(400, 'User not found'), { kind: 'blocked' }],
    [
      refused(400, 'Bad request: The chat_id must not be empty'),
      { kind: 'rejected', code: '400-field-empty' },
    ],
    [refused(400, 'Bad request: The text is too long'), { kind: 'rejected', code: '400-too-long' }],
    [refused(400, 'Bad request'), { kind: 'rejected', code: '400-other' }],
    [refused(413, ''), { kind: 'rejected', code: '413' }],
    [refused(401, 'Unauthorized'), { kind: 'unreachable', code: 'refused-401' }],
    [refused(404, 'Not Found'), { kind: 'unreachable', code: 'refused-404' }],
    [refused(403, 'Internal server error'), { kind: 'unknown', code: 'refused-403' }],
    [refused(408, 'Request timeout'), { kind: 'unknown', code: 'refused-408' }],
    [refused(500, ''), { kind: 'unknown', code: 'refused-500' }],
    [
      { kind: 'page', status: 502 },
      { kind: 'unknown', code: 'http-502-not-json' },
    ],
    [
      { kind: 'no-answer', sent: 'no', code: 'econnrefused' },
      { kind: 'unreachable', code: 'econnrefused' },
    ],
    [
      { kind: 'no-answer', sent: 'perhaps', code: 'timeout' },
      { kind: 'unknown', code: 'timeout' },
    ],
  ] satisfies readonly (readonly [Failure, unknown])[])('%j', (failure, outcome) => {
    expect(sendOutcome(failure)).toEqual(outcome);
  });

  it('carries nothing of what Zalo wrote', () => {
    const body = '{"ok":false,"description":"/bot145:secret/sendMessage bí mật","error_code":400}';
    const answer = readAnswer(200, body);
    expect(JSON.stringify(answer)).not.toMatch(/secret|bí mật/);
    expect(answer.ok ? '' : failureCode(answer.failure)).toBe('400-other');
  });
});

describe('reading an answer', () => {
  it.each([
    ['{"ok":true,"result":{"message_id":"1"},"error_code":0}', { ok: true }],
    ['{"ok":true}', { ok: true }],
    ['{"ok":false,"description":"x","error_code":"408"}', { failure: { kind: 'refused', code: 408 } }],
    ['{"ok":false,"errorCode":426}', { failure: { kind: 'refused', code: 426 } }],
    ['{"ok":false}', { failure: { kind: 'refused', code: 200 } }],
    ['{"ok":"true","result":{}}', { failure: { kind: 'no-answer', code: 'http-200-no-envelope' } }],
    ['{"error_code":{"deep":1},"description":7}', { failure: { kind: 'no-answer' } }],
    ['', { failure: { kind: 'page', status: 200 } }],
    ['<html>', { failure: { kind: 'page', status: 200 } }],
  ])('%s', (body, expected) => {
    expect(readAnswer(200, body)).toMatchObject(expected);
  });
});

describe('an internal error', () => {
  const internal = { kind: 'unknown', code: 'refused-403' } as const;

  it('is taken for a refusal of the person when it stays', () => {
    const chats = new SilentChats();
    const outcomes = Array.from({ length: 4 }, () => chats.judge('u1', internal).kind);
    expect(outcomes).toEqual(['unknown', 'unknown', 'blocked', 'unknown']);
  });

  it('is forgotten when something arrives, or the person writes; other troubles change nothing', () => {
    const chats = new SilentChats();
    for (const end of [() => chats.judge('u1', { kind: 'sent' }), () => chats.heard('u1')]) {
      chats.judge('u1', internal);
      chats.judge('u1', internal);
      end();
      chats.judge('u1', internal);
      expect(chats.judge('u1', { kind: 'unknown', code: 'timeout' }).kind).toBe('unknown');
      expect(chats.judge('u1', internal).kind).toBe('unknown');
      expect(chats.judge('u2', internal).kind).toBe('unknown');
      chats.heard('u1');
      chats.heard('u2');
    }
  });
});
