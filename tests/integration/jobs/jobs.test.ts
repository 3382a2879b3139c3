import { describe, expect, it } from 'vitest';
import { jobNames, jobs } from '../../../src/app/jobs/index.ts';
import { dryRun, runJob } from '../../../src/app/run-job.ts';
import { addDays, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { eachDatabase } from '../../support/databases.ts';
import {
  jobContextOf,
  recordingChannel,
  runsJob,
  sends,
  setClock,
  sweeps,
} from '../../support/running-jobs.ts';
import { runningProgram } from '../../support/running-program.ts';

/** A moment at which each round has something to tell, in the demo organisation. */
const moments = {
  'open-period': instantInVietnam('2026-11-16', '08:00'),
  'send-reminders': instantInVietnam('2026-11-26', '08:00'),
  'send-summary': instantInVietnam('2026-11-26', '08:00'),
  'close-period': instantInVietnam('2026-12-08', '08:00'),
  backup: instantInVietnam('2026-11-26', '02:30'),
} as const satisfies Record<(typeof jobNames)[number], number>;

eachDatabase((databases) => {
  describe.each(jobNames)('%s', (name) => {
    const start = () => runningProgram(databases, moments[name]);

    it('run twice for one due time, changes nothing the second time', async () => {
      const program = await start();
      const { tables } = program.opened.database;
      const first = await runsJob(program, name, { holder: 'a' });
      expect(first.ran).toBe(true);
      expect(first.planned > 0).toBe(jobs[name].kind === 'round');
      expect(await tables.outgoing.count()).toBe(first.planned);
      expect((await runsJob(program, name, { holder: 'b' })).ran).toBe(false);
      expect((await runsJob(program, name, { holder: 'b', manual: true })).planned).toBe(0);
      expect(await tables.outgoing.count()).toBe(first.planned);
    });

    it('tells in a dry run what it then does, and changes nothing', async () => {
      const program = await start();
      const { tables } = program.opened.database;
      const told: string[] = [];
      const dry = await dryRun(name, jobContextOf(program), (line) => told.push(line));
      expect(await tables.outgoing.count()).toBe(0);
      expect(await tables.jobRun.count()).toBe(0);
      const { planned, byChannel, lines } = await runsJob(program, name);
      expect({ planned, byChannel }).toEqual({ planned: dry.planned, byChannel: dry.byChannel });
      expect(told).toEqual(lines);
      expect(told.join('\n')).not.toMatch(/\d{4} ?\d{3} ?\d{3}/);
    });

    it('runs in one of several processes', async () => {
      const program = await start();
      const other = await databases.open(program.opened.url);
      const { log, ...parts } = program.parts;
      const run = { due: program.clock.now(), clock: program.clock, log };
      const outcomes = await Promise.all(
        ['a', 'b', 'c', 'd'].map((holder, index) => {
          const store = index % 2 === 0 ? parts.store : other.store;
          return runJob(name, { ...run, holder }, { ...jobContextOf(program), store });
        }),
      );
      expect(outcomes.filter(({ ran }) => ran)).toHaveLength(1);
      const planned = outcomes.reduce((sum, outcome) => sum + outcome.planned, 0);
      expect(await program.opened.database.tables.outgoing.count()).toBe(planned);
    });
  });

  describe('the sweep', () => {
    it('catches up after downtime, once, and fires nothing when the clock goes back', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-19', '20:30'));
      const { tables } = program.opened.database;
      const after = async (date: string, time: string) => {
        setClock(program, date, time);
        await sweeps(program);
        return tables.outgoing.count({ where: { key: { startsWith: 'send-reminders/' } } });
      };
      expect(await after('2026-11-19', '20:30')).toBe(0);
      // Down from the 19th to Sunday the 22nd: nothing on a day off, and the rung of Monday on Monday.
      expect(await after('2026-11-22', '10:15')).toBe(0);
      expect(await after('2026-11-23', '10:15')).toBe(3);
      expect(await after('2026-11-23', '10:16')).toBe(3);
      expect(await after('2026-11-20', '09:00')).toBe(3 + 3);
      expect(await after('2026-11-23', '08:00')).toBe(6);
      expect(await after('2026-11-24', '08:00')).toBe(6);
    });

    it('tells nobody anything twice in a month, whichever way the clock jumps and whoever sweeps', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-14', '07:00'));
      const other = await databases.open(program.opened.url);
      const second = { ...program, parts: { ...program.parts, store: other.store } };
      const days = Array.from({ length: 30 }, (_, index) => addDays('2026-11-14', index));
      const jumps = [...days, ...days.slice(5).toReversed(), ...days];
      const channel = recordingChannel();
      for (const day of jumps) {
        for (const time of ['00:00', '08:00', '19:59', '23:30']) {
          setClock(program, day, time);
          await Promise.all([sweeps(program, 'a'), sweeps(second, 'b')]);
          await sends(program, channel);
        }
      }
      const rows = await program.opened.database.tables.outgoing.findMany();
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      const byChat = Map.groupBy(channel.sent, ({ chat }) => chat);
      // Opening, four rungs; the leader: call list, after the due date, as closed.
      expect(byChat.get('chair')).toHaveLength(5);
      expect(byChat.get('leader')).toHaveLength(3);
    });

    it('does not write late what was due in the night of a month that has ended', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-30', '23:59'));
      setClock(program, '2026-12-31', '23:59');
      await sweeps(program);
      setClock(program, '2027-01-01', '00:01');
      await sweeps(program);
      const rows = await program.opened.database.tables.outgoing.findMany();
      expect(rows.filter(({ period }) => period === '2026-11')).toEqual([]);
    });
  });

  it('a planner that was killed goes on where it was, and nobody is told twice', async () => {
    const program = await runningProgram(databases, instantInVietnam('2026-11-26', '08:00'));
    const { store } = program.parts;
    const { tables } = program.opened.database;
    const context = jobContextOf(program);
    const run = { due: program.clock.now(), holder: 'dies', clock: program.clock, log: program.parts.log };
    let pages = 0;
    const dying = {
      ...store,
      outgoing: {
        ...store.outgoing,
        plan: async (messages: Parameters<typeof store.outgoing.plan>[0]) => {
          pages += 1;
          if (pages > 1) throw new Error('killed');
          return await store.outgoing.plan(messages);
        },
      },
    };
    await expect(runJob('send-reminders', run, { ...context, store: dying })).rejects.toThrow('killed');
    const before = await tables.outgoing.count();
    expect(before).toBeGreaterThan(0);
    // The claim of the dead holds for ten minutes.
    expect((await runsJob(program, 'send-reminders', { due: run.due, holder: 'next' })).ran).toBe(false);
    program.clock.advance(11 * 60_000);
    const rest = await runsJob(program, 'send-reminders', { due: run.due, holder: 'next' });
    expect(rest.ran).toBe(true);
    expect(rest.planned).toBeGreaterThan(0);
    expect(await tables.outgoing.count()).toBe(before + rest.planned);
  });

  it('a run that was taken over stops planning', async () => {
    const program = await runningProgram(databases, instantInVietnam('2026-11-26', '08:00'));
    const { store, log } = program.parts;
    const due = program.clock.now();
    const stalled = {
      ...store,
      outgoing: {
        ...store.outgoing,
        plan: async (messages: Parameters<typeof store.outgoing.plan>[0]) => {
          const written = await store.outgoing.plan(messages);
          program.clock.advance(11 * 60_000);
          const now = program.clock.now();
          await store.jobs.claimRun({ job: 'send-reminders', due, holder: 'b', now, until: now + 60_000 });
          return written;
        },
      },
    };
    const run = { due, holder: 'a', clock: program.clock, log };
    const context = { ...jobContextOf(program), store: stalled };
    await expect(runJob('send-reminders', run, context)).rejects.toThrow('taken over');
  });
});
