import { describe, expect, it } from 'vitest';
import { botIdOf } from '../../src/adapters/channels/telegram/telegram.ts';
import type { Address } from '../../src/app/ports/channel.ts';
import { eachDatabase, type TestDatabases } from '../support/databases.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import { leftBehind, strangeMessages, undelivered } from '../support/faults/compare.ts';
import { describePlan, faultKinds, planFaults } from '../support/faults/plan.ts';
import { onTelegram, onZalo, type Player } from '../support/faults/platform.ts';
import { play } from '../support/faults/play.ts';
import { Scene, zaloBot, type SceneOptions } from '../support/faults/scene.ts';
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
      const chairs: (Player & { readonly address: Address })[] = [];
      const leaders: FakePerson[] = [];
      const way = wayOf(run, databases);
      const scene = await Scene.open(opened, { ...way, zalo: true }, async (telegram, zalo) => {
        if (!zalo) throw new Error('Zalo is not served');
        // Whether Zalo brings again what was not taken is not known; a poll takes it for good in any case.
        const isForgetful = way.updates === 'polling' || run.seed % 5 < 3;
        zalo.dialect.retries = isForgetful ? 0 : 1_000;
        // What differs between the documents and what was seen live.
        zalo.dialect.webhookBody = run.seed % 2 === 0 ? 'wrapped' : 'bare';
        zalo.dialect.emptyPoll = run.seed % 4 === 1 ? 'code-408' : 'empty-object';
        const bot = botIdOf(telegram.token);
        for (const [index, { name }] of reporters.slice(0, run.people).entries()) {
          if (index % 2 === 0) {
            const person = newcomer(telegram, name);
            const address = { channel: 'telegram', bot, chat: person.chat };
            chairs.push({ ...onTelegram(telegram, person), address });
          } else {
            const person = zalo.person(name);
            zalo.opens(person.chat);
            const address = { channel: 'zalo', bot: zaloBot, chat: person.chat };
            chairs.push({ ...onZalo(zalo, person, isForgetful), address });
          }
        }
        await letJoin(
          opened,
          chairs.map(({ address }) => address),
        );
        const unit = await unitOf(opened, 'BR');
        leaders.push(await enrolled(opened, telegram, { name: 'Đặng Thị Loan', unit, role: 'leader' }));
      });
      const ideal = await playWithoutFaults(
        databases,
        chairs.map(({ address }) => address),
      );
      const plan = planFaults(run.seed, {
        acts: ideal.stories.map(({ acts }) => acts.length),
        faults: run.faults,
      });
      try {
        await play(scene, ideal.stories, chairs, plan);
        const codes = ideal.stories.map(({ code }) => code);
        expect(await leftBehind(opened, codes)).toEqual(await leftBehind(ideal.opened, codes));
        const strange = ideal.stories.map((story, index) =>
          strangeMessages(story, chairs[index]?.texts() ?? []),
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
