import { describe, expect, it } from 'vitest';
import { jobNames } from '../../../src/app/jobs/index.ts';
import { runJob } from '../../../src/app/run-job.ts';
import { sweep } from '../../../src/app/sweep.ts';
import { sendOutgoing } from '../../../src/app/send-outgoing.ts';
import { cronSchedule } from '../../../src/adapters/scheduler.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import type { Channel, SendOutcome } from '../../../src/app/ports/channel.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { novemberLines } from '../../support/whole-report.ts';

function contextOf(program: RunningProgram, now = program.clock.now()) {
  const { store, forms, phrases, ids } = program.parts;
  return { store, forms, phrases, ids, now };
}

/** A channel that answers with one outcome and remembers who was sent something. */
function channelOf(outcome: SendOutcome): Channel & { readonly sentTo: string[] } {
  const sentTo: string[] = [];
  return {
    name: 'terminal',
    sentTo,
    send: async ({ chat }) => {
      sentTo.push(chat);
      return outcome;
    },
  };
}

eachDatabase((databases) => {
  describe('a job', () => {
    it.each(jobNames)('%s, run twice for one due time, changes nothing the second time', async (name) => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-20', '08:00'));
      const { tables } = program.opened.database;
      const run = { due: program.clock.now(), holder: 'a', log: program.parts.log };
      await runJob(name, run, contextOf(program));
      const before = await tables.outgoing.count();
      expect((await runJob(name, { ...run, holder: 'b' }, contextOf(program))).ran).toBe(false);
      expect((await runJob(name, { ...run, manual: true }, contextOf(program))).planned).toBe(0);
      expect(await tables.outgoing.count()).toBe(before);
    });

    it('runs in one of several processes', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-20', '08:00'));
      const run = { due: program.clock.now(), log: program.parts.log };
      const outcomes = await Promise.all(
        ['a', 'b', 'c'].map((holder) => runJob('send-reminders', { ...run, holder }, contextOf(program))),
      );
      expect(outcomes.filter(({ ran }) => ran)).toHaveLength(1);
      expect(outcomes.reduce((sum, { planned }) => sum + planned, 0)).toBe(3);
    });

    it('is caught up after downtime, once, and fires nothing when the clock goes back', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-19', '12:00'));
      const parts = { schedule: cronSchedule, holder: 'server', log: program.parts.log };
      const { tables } = program.opened.database;
      const after = async (date: string, time: string) => {
        await sweep(contextOf(program, instantInVietnam(date, time)), parts);
        return tables.outgoing.count();
      };
      expect(await after('2026-11-19', '12:00')).toBe(0);
      // Down from the 19th to the 22nd, 10:15: the rung of the 20th goes out once.
      expect(await after('2026-11-22', '10:15')).toBe(3);
      expect(await after('2026-11-22', '10:16')).toBe(3);
      expect(await after('2026-11-20', '09:00')).toBe(3);
      expect(await after('2026-11-23', '08:00')).toBe(6);
    });
  });

  describe('reminders', () => {
    it('go out once, and not at all once the report was sent', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-20', '08:00'));
      const { store, log } = program.parts;
      await runJob('send-reminders', { due: program.clock.now(), holder: 'a', log }, contextOf(program));
      for (const text of ['báo cáo', ...novemberLines, 'gửi']) await program.says('chair', text);
      const channel = channelOf({ kind: 'sent' });
      const parts = {
        outgoing: store.outgoing,
        channels: new Map([['terminal', channel]]),
        clock: program.clock,
        log,
      };
      await Promise.all([sendOutgoing(parts), sendOutgoing(parts)]);
      await sendOutgoing(parts);
      expect(channel.sentTo).not.toContain('chair');
      expect(channel.sentTo.toSorted()).toEqual([...new Set(channel.sentTo)].toSorted());
      expect(channel.sentTo).toContain('school');
    });

    it('are never repeated after an unknown outcome, and are after a certain failure', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-20', '08:00'));
      const { store, log } = program.parts;
      await runJob('send-reminders', { due: program.clock.now(), holder: 'a', log }, contextOf(program));
      const failing = channelOf({ kind: 'unreachable', code: 'down' });
      const sendThrough = (channel: Channel) =>
        sendOutgoing({
          outgoing: store.outgoing,
          channels: new Map([['terminal', channel]]),
          clock: program.clock,
          log,
        });
      await sendThrough(failing);
      expect(failing.sentTo).toHaveLength(3);
      program.clock.advance(5 * 60_000);
      const unsure = channelOf({ kind: 'unknown', code: 'timeout' });
      await sendThrough(unsure);
      expect(unsure.sentTo).toHaveLength(3);
      program.clock.advance(60 * 60_000);
      const fine = channelOf({ kind: 'sent' });
      await sendThrough(fine);
      expect(fine.sentTo).toEqual([]);
    });

    it('wait for the hours in which people may be messaged', async () => {
      const program = await runningProgram(databases, instantInVietnam('2026-11-20', '19:59'));
      const { store, log } = program.parts;
      await runJob('send-reminders', { due: program.clock.now(), holder: 'a', log }, contextOf(program));
      program.clock.advance(2 * 60_000);
      const channel = channelOf({ kind: 'sent' });
      const parts = {
        outgoing: store.outgoing,
        channels: new Map([['terminal', channel]]),
        clock: program.clock,
        log,
      };
      await sendOutgoing(parts);
      expect(channel.sentTo).toEqual([]);
      program.clock.advance(11 * 60 * 60_000);
      await sendOutgoing(parts);
      expect(channel.sentTo).toHaveLength(3);
    });
  });
});
