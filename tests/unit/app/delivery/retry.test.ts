import { describe, expect, it } from 'vitest';
import {
  classOfError,
  errorOf,
  failureClasses,
  nextForNotice,
  nextForReply,
  type Failure,
} from '../../../../src/app/delivery/retry.ts';

const failures = {
  blocked: { kind: 'blocked' },
  moved: { kind: 'moved', chat: '-200' },
  rejected: { kind: 'rejected', code: '400-other' },
  throttled: { kind: 'throttled', retryAfter: 7_000 },
  'over-quota': { kind: 'over-quota', retryAfter: 900_000 },
  unreachable: { kind: 'unreachable', code: 'econnrefused' },
  unknown: { kind: 'unknown', code: 'timeout' },
} as const satisfies { readonly [K in Failure['kind']]: Extract<Failure, { kind: K }> };

describe('what is done about a failed message', () => {
  it.each(Object.values(failures))('is known by its class: $kind', (failure) => {
    const found = classOfError(errorOf(failure));
    expect(failureClasses).toContain(found);
    expect(found).toBe(failure.kind === 'moved' ? 'unreachable' : failure.kind);
  });

  it('is not read from what is no class', () => {
    expect(classOfError('')).toBeUndefined();
    expect(classOfError('throttle')).toBeUndefined();
  });

  it('of a reply: it is repeated when nobody knows, and then says so', () => {
    expect(nextForReply(failures.unknown, 1, 0)).toEqual({ kind: 'again', after: 250, repeats: true });
    expect(nextForReply(failures.unreachable, 1, 0)).toEqual({ kind: 'again', after: 250 });
    expect(nextForReply(failures.throttled, 1, 0)).toEqual({ kind: 'again', after: 7_000 });
    expect(nextForReply(failures['over-quota'], 1, 0)).toEqual({ kind: 'left' });
    for (const never of [failures.blocked, failures.rejected])
      expect(nextForReply(never, 1, 0)).toEqual({ kind: 'never' });
  });

  it('of a reply: after five tries it is left to the sweep, whatever it was', () => {
    for (const failure of [failures.unknown, failures.unreachable, failures.throttled, failures.moved]) {
      expect(nextForReply(failure, 4, 0).kind).toBe('again');
      expect(nextForReply(failure, 5, 0)).toEqual({ kind: 'left' });
    }
  });

  it('of a notice: never again when it may have arrived', () => {
    for (let tries = 1; tries < 9; tries += 1)
      expect(nextForNotice(failures.unknown, tries, 0.5)).toEqual({ kind: 'never' });
    expect(nextForNotice(failures.rejected, 1, 0)).toEqual({ kind: 'never' });
  });

  it('of a notice: to another account when this one certainly can not have it', () => {
    expect(nextForNotice(failures.blocked, 1, 0)).toEqual({ kind: 'elsewhere' });
    expect(nextForNotice(failures.unreachable, 4, 0).kind).toBe('again');
    expect(nextForNotice(failures.unreachable, 5, 0)).toEqual({ kind: 'elsewhere' });
  });

  it('of a notice: as often as the platform asks for patience, not before it said, and not all at once', () => {
    for (const tries of [1, 50]) {
      expect(nextForNotice(failures.throttled, tries, 0)).toEqual({ kind: 'again', after: 7_000 });
      expect(nextForNotice(failures.throttled, tries, 0.5)).toEqual({ kind: 'again', after: 7_500 });
      expect(nextForNotice(failures['over-quota'], tries, 0.5)).toEqual({ kind: 'again', after: 900_500 });
    }
  });

  it('pauses longer each time, by chance not all of it', () => {
    const after = (tries: number, chance: number) => {
      const next = nextForNotice(failures.unreachable, tries, chance);
      return next.kind === 'again' ? next.after : undefined;
    };
    expect([1, 2, 3, 4].map((tries) => after(tries, 0))).toEqual([30_000, 60_000, 120_000, 240_000]);
    expect([1, 2, 3, 4].map((tries) => after(tries, 0.5))).toEqual([45_000, 90_000, 180_000, 360_000]);
  });
});
