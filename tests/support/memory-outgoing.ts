import type { Address } from '../../src/app/ports/channel.ts';
import type { OutgoingState, OutgoingStore, PlannedOutgoing } from '../../src/app/ports/outgoing-store.ts';
import { asId, type AccountId } from '../../src/domain/ids.ts';

/** An outbox in memory, as far as sending needs one, in the order in which its messages were planned. */
export interface MemoryOutgoing {
  readonly store: OutgoingStore;
  readonly rows: MemoryRow[];
  /** one message to each of these addresses */
  plan(addresses: readonly Address[]): void;
}

interface MemoryRow {
  readonly id: string;
  readonly address: Address;
  state: OutgoingState;
  attempts: number;
  notBefore: number;
  error?: string;
}

export function memoryOutgoing(): MemoryOutgoing {
  const rows: MemoryRow[] = [];
  const isOneOf = (lanes: readonly { channel: string; bot: string }[], { channel, bot }: Address) =>
    lanes.some((lane) => lane.channel === channel && lane.bot === bot);
  const find = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row?.state !== 'sending') throw new Error(`${id} is not being sent`);
    return row;
  };
  const never = () => Promise.reject(new Error('not asked for'));
  return {
    rows,
    plan: (addresses) => {
      for (const address of addresses)
        rows.push({ id: `m${rows.length}`, address, state: 'planned', attempts: 0, notBefore: 0 });
    },
    store: {
      claim: async ({ now, limit, without = [] }) => {
        const due = rows
          .filter((row) => row.state === 'planned' && row.notBefore <= now && !isOneOf(without, row.address))
          .slice(0, limit);
        return due.map((row): PlannedOutgoing => {
          row.state = 'sending';
          row.attempts += 1;
          const prompt = { id: 'p', text: row.id, choices: [], answer: 'choose' } as const;
          const account = asId<AccountId>(row.address.chat);
          return { id: row.id, account, address: row.address, prompt, attempts: row.attempts - 1 };
        });
      },
      settle: async (id, state, _, { notBefore, error } = {}) => {
        const row = find(id);
        row.state = state;
        if (notBefore !== undefined) row.notBefore = notBefore;
        if (error !== undefined) row.error = error;
      },
      elsewhere: async (id, { error }) => {
        Object.assign(find(id), { state: 'failed', error });
      },
      abandon: async () => 0,
      roundPlanned: never,
      plannedAt: never,
      existing: never,
      lastSent: never,
      reminded: never,
      waiting: never,
      progress: never,
      queues: never,
      paused: never,
      plan: never,
    },
  };
}
