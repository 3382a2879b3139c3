import { beforeAll, expect, test } from 'vitest';
import type { JobStore } from '../../../src/app/ports/job-store.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import { noon } from '../../support/storage-organisation.ts';

const minute = 60_000;

export function jobContract(databases: TestDatabases): void {
  let opened: TestStore;
  let jobs: JobStore;
  beforeAll(async () => {
    opened = await databases.open();
    jobs = opened.store.jobs;
  });

  const claim = (job: string, holder: string, now: number, due = noon) =>
    jobs.claimRun({ job, due, holder, now, until: now + minute });

  test('of many who claim one run at once, one gets it', async () => {
    const other = await databases.open(opened.url);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 === 0 ? opened : other).store.jobs.claimRun({
          job: 'crowd',
          due: noon,
          holder: `holder ${index}`,
          now: noon,
          until: noon + minute,
        }),
      ),
    );
    expect(answers.filter((answer) => answer === 'claimed')).toHaveLength(1);
  });

  test('a claim holds until it runs out; its holder may renew it', async () => {
    expect(await claim('dies', 'a', noon)).toBe('claimed');
    expect(await claim('dies', 'b', noon + minute - 1)).toBe('no');
    expect(await claim('dies', 'a', noon + minute - 1)).toBe('claimed');
    expect(await claim('dies', 'b', noon + minute)).toBe('no');
    expect(await claim('dies', 'b', noon + 2 * minute - 1)).toBe('claimed');
  });

  test('a finished run is never claimed again; another due time is another run', async () => {
    await claim('done', 'a', noon);
    await jobs.finishRun({ job: 'done', due: noon, holder: 'a', at: noon + 1, result: '3 reminders' });
    expect(await claim('done', 'a', noon + 2)).toBe('no');
    expect(await claim('done', 'b', noon + 10 * minute)).toBe('no');
    expect(await claim('done', 'b', noon, noon + 1)).toBe('claimed');
    const where = { job_due: { job: 'done', due: new Date(noon) } };
    expect(await opened.database.tables.jobRun.findUnique({ where })).toMatchObject({
      state: 'finished',
      finishedAt: new Date(noon + 1),
      result: '3 reminders',
    });
  });

  test('a run that failed is claimed again when its claim runs out', async () => {
    await claim('fails', 'a', noon);
    await jobs.finishRun({ job: 'fails', due: noon, holder: 'a', at: noon + 1, error: 'Error: no network' });
    expect(await claim('fails', 'b', noon + 2)).toBe('no');
    expect(await claim('fails', 'b', noon + minute)).toBe('claimed');
    await jobs.finishRun({ job: 'fails', due: noon, holder: 'b', at: noon + minute });
    expect(await claim('fails', 'a', noon + 9 * minute)).toBe('no');
  });

  test('only the holder ends a run', async () => {
    await claim('slow', 'a', noon);
    expect(await claim('slow', 'b', noon + minute)).toBe('claimed');
    await jobs.finishRun({ job: 'slow', due: noon, holder: 'a', at: noon + minute });
    expect(await claim('slow', 'c', noon + 2 * minute)).toBe('claimed');
  });

  test('skips what is older, unfinished and unclaimed', async () => {
    const [old, held, newest] = [noon - 2 * minute, noon - minute, noon];
    await claim('late', 'dead', noon - 2 * minute, old);
    await claim('late', 'alive', noon, held);
    await claim('late', 'dead', noon - minute, newest);
    await jobs.skipRunsBefore('late', newest, noon);
    const states = await opened.database.tables.jobRun.findMany({
      where: { job: 'late' },
      orderBy: { due: 'asc' },
      select: { state: true },
    });
    expect(states.map(({ state }) => state)).toEqual(['skipped', 'running', 'running']);
    expect(await claim('late', 'b', noon + 9 * minute, old)).toBe('no');
    expect(await claim('late', 'b', noon + 9 * minute, newest)).toBe('claimed');
  });

  test('tells the latest run of each job', async () => {
    const fresh = await databases.open();
    const { jobs: runs } = fresh.store;
    expect(await runs.latestRuns()).toEqual([]);
    const run = (job: string, due: number) =>
      runs.claimRun({ job, due, holder: 'a', now: due, until: due + minute });
    await run('early', noon - minute);
    await runs.finishRun({ job: 'early', due: noon - minute, holder: 'a', at: noon, result: 'planned 1' });
    await run('early', noon);
    await run('late', noon);
    await runs.finishRun({ job: 'late', due: noon, holder: 'a', at: noon + 5, result: 'planned 3' });
    await run('wrong', noon);
    await runs.finishRun({ job: 'wrong', due: noon, holder: 'a', at: noon, error: 'TypeError' });
    expect(await runs.latestRuns()).toEqual([
      { job: 'early', due: noon, state: 'running' },
      { job: 'late', due: noon, state: 'finished', finishedAt: noon + 5, outcome: 'planned 3' },
      { job: 'wrong', due: noon, state: 'failed', outcome: 'TypeError' },
    ]);
  });

  test('a lease is held by one until it runs out or is let go', async () => {
    const hold = (holder: string, now: number) =>
      jobs.holdLease({ name: 'serving', holder, now, until: now + minute });
    expect(await jobs.leaseHolder('serving')).toBeUndefined();
    expect(await hold('a', noon)).toBe('held');
    expect(await jobs.leaseHolder('serving')).toBe('a');
    expect(await hold('b', noon + minute - 1)).toBe('no');
    expect(await hold('a', noon + minute - 1)).toBe('held');
    expect(await hold('b', noon + minute)).toBe('no');
    await jobs.releaseLease('serving', 'b');
    expect(await hold('b', noon + minute)).toBe('no');
    await jobs.releaseLease('serving', 'a');
    expect(await hold('b', noon + minute)).toBe('held');
    expect(await hold('c', noon + 2 * minute)).toBe('held');
  });
}
