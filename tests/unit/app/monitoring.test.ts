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
    });
    expect(asked).toEqual([['zalo'], jobNames]);
  });

  it('has no age where nothing waits', async () => {
    expect(await measure(parts())).toMatchObject({ queueLength: 0, queueAge: 0 });
  });
});
