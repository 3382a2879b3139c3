import { describe, expect, it } from 'vitest';
import { roundProgress } from '../../../../src/app/delivery/round-progress.ts';
import type { RoundCount } from '../../../../src/app/ports/outgoing-store.ts';

const round = 'send-reminders/2026-11-20';
const of = (state: RoundCount['state'], count: number, more: Partial<RoundCount> = {}): RoundCount => ({
  round,
  state,
  count,
  isOptional: false,
  ...more,
});

describe('the progress of a round', () => {
  it('adds up by state and class of failure', () => {
    const counts = [
      of('planned', 60_000),
      of('planned', 500, { error: 'throttled', isOptional: true }),
      of('sending', 10),
      of('sent', 39_000),
      of('sent', 400, { error: 'unreachable econnrefused' }),
      of('failed', 50, { error: 'blocked' }),
      of('failed', 20, { error: 'unreachable timeout' }),
      of('failed', 60, { error: 'unreachable other-bot' }),
      of('unknown', 7, { error: 'unknown timeout' }),
      of('unknown', 3),
      of('dropped', 100),
    ];
    const [progress, ...others] = roundProgress([round, 'open-period/2026-11-20'], counts);
    expect(others).toEqual([]);
    expect(progress).toEqual({
      round,
      all: 100_150,
      sent: 39_400,
      waiting: 60_510,
      optional: 500,
      delayed: [{ of: 'throttled', count: 500 }],
      failed: [
        { of: 'unreachable', count: 80 },
        { of: 'blocked', count: 50 },
      ],
      unknown: 10,
      dropped: 100,
      takes: 2_017_000,
    });
  });
});
