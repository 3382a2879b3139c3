import { describe, expect, it } from 'vitest';
import { jobNames } from '../../../src/app/jobs/index.ts';
import { measure, readiness, type MonitoringParts } from '../../../src/app/monitoring.ts';
import type { HealthStore } from '../../../src/app/ports/health-store.ts';

const hour = 3_600_000;
const now = 1_790_000_000_000;

function parts(health: Partial<HealthStore> = {}): MonitoringParts {
  return {
    health: {
      migrations: async () => ['1_start', '2_more'],
      waiting: async () => ({ count: 0 }),
      unreachablePeople: async () => 2,
      lastFinished: async () => ({}),
      ...health,
    },
    clock: { now: () => now },
    // Never too late, unless a test says so.
    timer: { sleep: () => new Promise(() => {}) },
    channels: ['zalo'],
    bots: { usage: async () => [] },
    served: [],
    migrations: ['1_start', '2_more'],
  };
}

describe('readiness', () => {
  it('is there when the database answers, is of this version, and messages go out', async () => {
    expect(await readiness(parts())).toEqual({
      isReady: true,
      checks: { database: 'ok', migrations: 'ok', queue: 'ok' },
    });
  });

  it.each([
    ['lacks a migration', ['1_start']],
    ['has one more', ['1_start', '2_more', '3_newer']],
    ['has another', ['1_start', '2_other']],
  ])('is not when the database %s', async (_, applied) => {
    const { isReady, checks } = await readiness(parts({ migrations: async () => applied }));
    expect([isReady, checks.migrations]).toEqual([false, 'of another version']);
  });

  it.each([
    [11 * hour, true],
    [13 * hour, false],
  ])('when a message is due for %i ms is %s: at night nobody is written to', async (age, isReady) => {
    const waiting = async () => ({ count: 1, oldest: now - age });
    expect((await readiness(parts({ waiting }))).isReady).toBe(isReady);
  });

  it('is not when the database fails or does not answer, and says nothing of what it said', async () => {
    const failing = async () => Promise.reject(new Error('password authentication failed for user "x"'));
    expect(await readiness(parts({ migrations: failing }))).toEqual({
      isReady: false,
      checks: { database: 'fails' },
    });
    const hanging = () => new Promise<never>(() => {});
    const late = { ...parts({ migrations: hanging }), timer: { sleep: async () => {} } };
    expect(await readiness(late)).toEqual({ isReady: false, checks: { database: 'does not answer' } });
  });
});

describe('what is measured', () => {
  it('is in seconds', async () => {
    const asked: (readonly string[])[] = [];
    const measured = await measure(
      parts({
        waiting: async (_, channels) => {
          asked.push(channels);
          return { count: 3, oldest: now - 90_000 };
        },
        lastFinished: async (jobs) => {
          asked.push(jobs);
          return { 'send-reminders': now - hour };
        },
      }),
    );
    expect(measured).toEqual({
      queueLength: 3,
      queueAge: 90,
      unreachablePeople: 2,
      jobsFinishedAt: { 'send-reminders': (now - hour) / 1000 },
      bots: [],
    });
    expect(asked).toEqual([['zalo'], jobNames]);
  });

  it('has each bot that is counted, also one nobody wrote to, and no other', async () => {
    const asked: unknown[] = [];
    const plan = { people: 50, messages: 3_000 };
    const title = async () => 'Bot Công đoàn';
    const usage = async (month: string, channels: readonly string[]) => {
      asked.push([month, channels]);
      return [
        { channel: 'zalo', bot: 'one', people: 7, sent: 40, received: 30 },
        { channel: 'zalo', bot: 'gone', people: 9, sent: 1, received: 1 },
      ];
    };
    const { bots } = await measure({
      ...parts(),
      bots: { usage },
      served: [
        { channel: 'zalo', bot: 'one', plan, title },
        { channel: 'zalo', bot: 'two', plan, title },
        { channel: 'telegram', bot: '7', title },
      ],
    });
    expect(bots).toEqual([
      { channel: 'zalo', bot: 'one', people: 7, sent: 40, received: 30, plan },
      { channel: 'zalo', bot: 'two', people: 0, sent: 0, received: 0, plan },
    ]);
    expect(asked).toEqual([['2026-09', ['zalo']]]);
  });

  it('has no age where nothing waits', async () => {
    expect(await measure(parts())).toMatchObject({ queueLength: 0, queueAge: 0 });
  });
});
