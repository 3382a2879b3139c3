import { describe, expect, it, vi } from 'vitest';
import { eachDatabase } from '../support/databases.ts';
import type { FakePerson } from '../support/fake-telegram/person.ts';
import { Scene } from '../support/faults/scene.ts';
import { givenSeed } from '../support/faults/thoroughness.ts';
import { demoDatabase, enrolled, garmentUnion, newcomer } from '../support/process-bot.ts';
import { holdTable } from '../support/process-lock.ts';
import { form, period } from '../support/storage-organisation.ts';

const chairOf = { name: 'Trần Thị Lan', unit: garmentUnion.id, role: 'chair' } as const;

describe('a database that is away for a while', () => {
  eachDatabase((databases) => {
    const both = ['polling', 'webhook'] as const;
    const quick = databases.engine === 'sqlite' ? (['webhook'] as const) : (['polling'] as const);
    it.each(givenSeed === undefined ? quick : both)(
      'keeps people waiting, and then each message is there once and in its order, by %s',
      async (updates) => {
        const database = await demoDatabase(databases);
        const people: FakePerson[] = [];
        const scene = await Scene.open(database, { updates }, async (telegram) => {
          people.push(await enrolled(database, telegram, chairOf), newcomer(telegram, 'Hoa'));
        });
        const [lan, hoa] = people;
        if (!lan || !hoa) throw new Error('nobody joined');
        lan.types('/baocao');
        await lan.hears();

        const lock = scene.relay ? undefined : await holdTable(database, 'Session');
        await scene.relay?.goesAway();
        lan.types('251, nữ 193');
        lan.types('6, giảm 0');
        hoa.types('chào');
        await noticed(scene, updates);
        expect([lan.inbox.length, hoa.inbox.length]).toEqual([1, 0]);
        await lock?.release();
        await scene.relay?.comesBack();

        expect((await hoa.hears()).text).toContain('mã mời');
        const replies = () => lan.inbox.slice(1).filter(({ text }) => !text.startsWith('Mình gửi lại'));
        await expect.poll(() => replies().length, { timeout: 20_000 }).toBe(2);
        expect(replies()[0]?.text).toMatch(/251 người.*193 người.*Câu 2\//s);
        expect(replies()[1]?.text).toMatch(/Kết nạp mới: 6 người.*phần mềm/s);
        const draft = await database.store.reports.draft({ form, unit: garmentUnion.id, period });
        expect(draft?.draft.answers).toMatchObject({
          mem_total: { content: { value: { number: 251 } } },
          mem_new: { content: { value: { number: 6 } } },
          mem_left: { content: { value: { number: 0 } } },
        });
        expect(await scene.stop(0)).toBe(0);
      },
    );
  });
});

/** Resolves when the program or the platform has met it. A locked file is waited for in silence; a webhook is told after four seconds that nothing is stored. */
async function noticed(scene: Scene, updates: 'polling' | 'webhook'): Promise<void> {
  if (scene.relay) return void (await scene.replica(0).logs('turn-not-stored'));
  if (updates === 'polling') return;
  await vi.waitUntil(() => scene.telegram.webhook.refusals > 0, { timeout: 20_000 });
}
