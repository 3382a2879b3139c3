import { forms } from '../../conversations/index.ts';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { randomIds } from '../../src/adapters/ids.ts';
import { silentLog } from '../../src/adapters/log.ts';
import type { OpenStore } from '../../src/adapters/storage/open-store.ts';
import { takeTurn, type MessageParts } from '../../src/app/handle-message.ts';
import type { Address } from '../../src/app/ports/channel.ts';
import type { Instant } from '../../src/domain/calendar-date.ts';
import { median } from '../messages/median.ts';

/** What a leader asks for, each a message of its own. */
const asked = [
  ['the first screen', '/tonghop'],
  ['one part, with the year so far', '/tonghop chăm lo đời sống'],
  ['a quarter', '/tonghop quý 3'],
  ['everything', '/tonghop xem tất cả'],
  ['a figure by units', '/chitiet kết nạp mới'],
  ['who is missing', '/chuanop'],
  ['progress', '/tiendo'],
] as const;

/** One question: how long it took, and how much of that the processor worked for it; the rest it waited, for the disk or for other programs. */
export interface SummaryTime {
  readonly what: string;
  readonly milliseconds: number;
  readonly processor: number;
}

const repetitions = 15;

/**
 * How long each of a leader's questions takes, from the message to the stored reply, in milliseconds: the middle of several times. The first ones warm up
 * and do not count.
 */
export async function summaryTimes(
  { store }: OpenStore,
  address: Address,
  now: Instant,
): Promise<readonly SummaryTime[]> {
  const parts: MessageParts = {
    store,
    clock: { now: () => now },
    log: silentLog,
    deliver: { reply: async () => undefined, isSending: () => false },
    forms: {
      monthly: forms['monthly-report'],
      profile: forms['unit-profile'],
      byId: (id) => Object.values(forms).find((form) => form.id === id),
    },
    phrases: vietnamesePhrases,
    ids: randomIds,
    codeHash: { hash: async (code) => code },
  };
  const times: SummaryTime[] = [];
  for (const [what, text] of asked) {
    const taken: number[] = [];
    const worked: number[] = [];
    for (let round = 0; round < repetitions; round += 1) {
      const event = randomIds.next();
      const before = process.cpuUsage();
      const start = performance.now();
      const reply = await takeTurn(parts, { address, event, message: event, input: { kind: 'text', text } });
      taken.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      worked.push((user + system) / 1000);
      if (reply?.prompt.text.includes('trục trặc') !== false) throw new Error(`${what} went wrong`);
    }
    times.push({ what, milliseconds: median(taken.slice(3)), processor: median(worked.slice(3)) });
  }
  return times;
}
