import { describe, expect, it } from 'vitest';
import { botIdOf } from '../../src/adapters/channels/telegram/telegram.ts';
import { eachDatabase, type TestDatabases } from '../support/databases.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import { leftBehind, strangeMessages, undelivered } from '../support/faults/compare.ts';
import { describePlan, faultKinds, planFaults } from '../support/faults/plan.ts';
import { play } from '../support/faults/play.ts';
import { Scene, type SceneOptions } from '../support/faults/scene.ts';
import { letJoin, playWithoutFaults, reporters, unitOf } from '../support/faults/story.ts';
import { givenSeed } from '../support/faults/thoroughness.ts';
import { demoDatabase, enrolled, newcomer } from '../support/process-bot.ts';

interface Run {
  readonly seed: number;
  readonly people: number;
  readonly faults: number;
}

const fixed: Run = { seed: 1, people: 2, faults: faultKinds.length };
const runs: readonly Run[] =
  givenSeed === undefined
    ? [fixed]
    : [fixed, { seed: givenSeed, people: reporters.length, faults: 3 * faultKinds.length }];

/** A run ends by itself long before: each wait in it does. */
const timeout = 400_000;

describe('a month of several people in which things go wrong', () => {
  eachDatabase((databases) => {
    it.each(runs)('loses and doubles nothing (seed $seed)', { timeout }, async (run) => {
      const opened = await demoDatabase(databases);
      const chairs: FakePerson[] = [];
      const leaders: FakePerson[] = [];
      const scene = await Scene.open(opened, wayOf(run, databases), async (telegram) => {
        chairs.push(...reporters.slice(0, run.people).map(({ name }) => newcomer(telegram, name)));
        const chats = chairs.map(({ chat }) => chat);
        await letJoin(opened, botIdOf(telegram.token), chats);
        const unit = await unitOf(opened, 'BR');
        leaders.push(await enrolled(opened, telegram, { name: 'Đặng Thị Loan', unit, role: 'leader' }));
      });
      const bot = botIdOf(scene.telegram.token);
      const chats = chairs.map(({ chat }) => chat);
      const ideal = await playWithoutFaults(databases, bot, chats);
      const plan = planFaults(run.seed, {
        acts: ideal.stories.map(({ acts }) => acts.length),
        faults: run.faults,
      });
      try {
        await play(scene, ideal.stories, chairs, plan);
        const codes = ideal.stories.map(({ code }) => code);
        expect(await leftBehind(opened, codes)).toEqual(await leftBehind(ideal.opened, codes));
        const strange = ideal.stories.map((story, index) =>
          strangeMessages(story, chairs[index]?.inbox ?? []),
        );
        expect(strange).toEqual(ideal.stories.map(() => []));
        await expect.poll(() => undelivered(opened), { timeout: 20_000 }).toEqual([]);
        // Of the strike the union above hears once; not at all, if a kill came between claiming and sending.
        const told = leaders.flatMap(({ inbox }) => inbox.filter(({ text }) => text.includes('Ngừng việc')));
        expect(told.length).toBeLessThanOrEqual(1);
        const planned = await opened.database.tables.outgoing.findMany({
          where: {
            account: { chat: { in: leaders.map(({ chat }) => chat) } },
            key: { startsWith: 'red-flag/' },
          },
        });
        expect(planned).toHaveLength(1);
      } catch (error) {
        const log = scene.all.map(({ stderr }, index) => `--- process ${index}\n${stderr}`).join('\n');
        throw new Error(`seed ${run.seed}\n${describePlan(plan)}\n${log}`, { cause: error });
      }
    });
  });
});

/** SQLite has one process; PostgreSQL two behind one address, and with some seeds one that polls. */
function wayOf({ seed }: Run, { engine }: TestDatabases): SceneOptions {
  if (engine === 'sqlite') return { updates: seed % 2 === 0 ? 'webhook' : 'polling' };
  return seed % 3 === 0 ? { updates: 'polling' } : { updates: 'webhook', replicas: 2 };
}
