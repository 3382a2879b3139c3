import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { NewOutgoing } from '../../../src/app/ports/outgoing-store.ts';
import type { Turn, TurnChange } from '../../../src/app/ports/turn-store.ts';
import type { PersonId } from '../../../src/domain/ids.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addChair,
  addPerson,
  draftOf,
  noon,
  recordOf,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

export function messagesOfTurnsContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  /** A message to a leader. */
  async function toLeader(key: string = randomUUID()): Promise<NewOutgoing> {
    const person: PersonId = await addPerson(opened, 'Đặng Thị Kim Loan', []);
    const { account } = await opened.store.turns.openTurn(await addAccount(opened, person), noon);
    return {
      id: randomUUID(),
      key,
      account: account.id,
      person,
      prompt: { id: 'menu', text: 'Có ngừng việc.', choices: [], answer: 'choose' },
      priority: 'alarm',
      createdAt: noon,
      notBefore: noon,
      expiresAt: noon + 1,
    };
  }

  const save = (turn: Turn, change: TurnChange, outgoing: readonly NewOutgoing[]) =>
    opened.store.turns.saveTurn(turn, { record: recordOf(randomUUID()), change, outgoing, at: noon });
  const written = (messages: readonly NewOutgoing[]) =>
    opened.store.outgoing.existing(messages.map(({ key }) => key));

  test('are written with a draft, and read back with it', async () => {
    const { address, unit } = await addChair(opened);
    const turn = await withOpenDraft(opened, address, unit);
    const draft = { ...draftOf(unit), prompts: 7 };
    const message = await toLeader();
    expect(await save(turn, { kind: 'fill', draft }, [message])).toBe('saved');
    expect(await written([message])).toEqual([message.key]);
    const again = await opened.store.turns.openTurn(address, noon);
    expect(again.open?.draft.prompts).toBe(7);
    expect(again.record.seen).toHaveLength(1);
  });

  test('are written with a turn that changes only a session', async () => {
    const { address } = await addChair(opened);
    const turn = await opened.store.turns.openTurn(address, noon);
    const message = await toLeader();
    expect(await save(turn, { kind: 'stay', session: { runs: 'nothing' } }, [message])).toBe('saved');
    expect(await written([message])).toEqual([message.key]);
    expect((await opened.store.turns.openTurn(address, noon)).record.seen).toHaveLength(1);
  });

  test.each(['fill', 'stay'] as const)('are not written with a lost %s', async (kind) => {
    const { address, unit } = await addChair(opened);
    const turn = await withOpenDraft(opened, address, unit);
    const change: TurnChange = kind === 'fill' ? { kind, draft: draftOf(unit) } : { kind };
    expect(await save(turn, change, [])).toBe('saved');
    const message = await toLeader();
    expect(await save(turn, change, [message])).toBe('lost');
    expect(await written([message])).toEqual([]);
  });

  test('whose key is known are left as they are, and the turn is saved', async () => {
    const { address, unit } = await addChair(opened);
    const first = await toLeader();
    await opened.store.outgoing.plan([first]);
    const turn = await withOpenDraft(opened, address, unit);
    const second = await toLeader(first.key);
    expect(await save(turn, { kind: 'fill', draft: draftOf(unit) }, [second])).toBe('saved');
    expect(await opened.database.tables.outgoing.count({ where: { key: first.key } })).toBe(1);
    expect(await opened.database.tables.outgoing.count({ where: { id: second.id } })).toBe(0);
  });
}
