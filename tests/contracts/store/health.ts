import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { readMigrations } from '../../../prisma/migrations.ts';
import type { Address } from '../../../src/app/ports/channel.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import { addAccount, addPerson, addUnit, noon } from '../../support/storage-organisation.ts';

const minute = 60_000;

export function healthContract(databases: TestDatabases): void {
  let opened: TestStore;
  let person: PersonId;
  beforeAll(async () => {
    opened = await databases.open();
    const unit = await addUnit(opened);
    person = await addPerson(opened, 'Người nhận', [{ unit, role: 'chair' }]);
  });

  async function plan(address: Address, notBefore: number): Promise<void> {
    const { account } = await opened.store.turns.openTurn(address, noon);
    const prompt = { id: 'p', text: 'Nhắc', choices: [], answer: 'choose' } as const;
    const [id, key] = [randomUUID(), randomUUID()];
    await opened.store.outgoing.plan([
      {
        id,
        key,
        account: account.id,
        person,
        prompt,
        priority: 'reminder',
        createdAt: noon,
        notBefore,
        expiresAt: noon + 90 * minute,
      },
    ]);
  }

  test('knows the migrations of this database', async () => {
    const known = readMigrations(databases.engine).map(({ name }) => name);
    expect(await opened.store.health.migrations()).toEqual(known);
    expect(known.length).toBeGreaterThan(0);
  });

  test('counts what is due and could be sent, and since when the oldest is', async () => {
    const { health, accounts } = opened.store;
    expect(await health.waiting(noon, ['telegram', 'zalo'])).toEqual({ count: 0 });
    const [mine, blocked] = [await addAccount(opened, person), await addAccount(opened, person)];
    await plan(mine, noon - 2 * minute);
    await plan(mine, noon - 9 * minute);
    await plan(mine, noon + minute);
    await plan(blocked, noon - 50 * minute);
    await plan(await addAccount(opened, person, 'terminal'), noon - 60 * minute);
    await accounts.block(blocked, noon);
    expect(await health.waiting(noon, ['telegram', 'zalo'])).toEqual({ count: 2, oldest: noon - 9 * minute });
    expect(await health.waiting(noon, [])).toEqual({ count: 0 });
  });

  test('counts people none of whose accounts takes messages, and nobody who has no account', async () => {
    const { health, accounts } = opened.store;
    const before = await health.unreachablePeople();
    const [two, none] = [await addPerson(opened, 'Hai', []), await addPerson(opened, 'Không', [])];
    expect(none).not.toBe(two);
    const [first, second] = [await addAccount(opened, two), await addAccount(opened, two)];
    await accounts.block(first, noon);
    expect(await health.unreachablePeople()).toBe(before);
    await accounts.block(second, noon);
    expect(await health.unreachablePeople()).toBe(before + 1);
    await opened.store.turns.openTurn(first, noon);
    expect(await health.unreachablePeople()).toBe(before);
  });

  test('knows when each job finished last, not when it failed or was skipped', async () => {
    const { health, jobs } = opened.store;
    const run = async (job: string, due: number, error?: string) => {
      await jobs.claimRun({ job, due, holder: 'h', now: due, until: due + minute });
      await jobs.finishRun({ job, due, holder: 'h', at: due + 5, ...(error !== undefined && { error }) });
    };
    await run('health-a', noon - 2 * minute);
    await run('health-a', noon - minute);
    await run('health-a', noon, 'Error');
    await run('health-b', noon, 'Error');
    expect(await health.lastFinished(['health-a', 'health-b', 'health-c'])).toEqual({
      'health-a': noon - minute + 5,
    });
  });
}
