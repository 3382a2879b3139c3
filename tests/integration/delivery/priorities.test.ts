import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { telegramPace } from '../../../src/adapters/channels/telegram/pace.ts';
import { pacedChannel } from '../../../src/app/delivery/paced-channel.ts';
import { sendOutgoing } from '../../../src/app/send-outgoing.ts';
import { asId, type AccountId } from '../../../src/domain/ids.ts';
import type { Input } from '../../../src/engine/prompt.ts';
import { eachDatabase } from '../../support/databases.ts';
import { fakeTime } from '../../support/fake-time.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';
import { addPerson } from '../../support/storage-organisation.ts';
import { watchedOutgoing } from '../../support/watched-outgoing.ts';

const size = 3_000;
/** Messages of the round that are out when something happens. */
const before = 200;

interface Sent {
  readonly chat: string;
  readonly text: string;
  readonly at: number;
}

/** One reminder to each of thousands. */
async function planRound({ opened, clock }: RunningProgram): Promise<void> {
  const now = clock.now();
  const person = await addPerson(opened, 'Người nhận', []);
  const ids = Array.from({ length: size }, () => randomUUID());
  await opened.database.tables.account.createMany({
    data: ids.map((id) => ({ id, channel: 'terminal', bot: 'demo', chat: id, status: 'active' })),
  });
  await opened.store.outgoing.plan(
    ids.map((id) => ({
      id,
      key: id,
      account: asId<AccountId>(id),
      person,
      prompt: { id: 'menu', text: 'Nhắc', choices: [], answer: 'choose' },
      priority: 'reminder',
      createdAt: now,
      notBefore: now,
      expiresAt: now + 8 * 3_600_000,
      round: 'send-reminders/2026-11-21',
    })),
  );
  await opened.store.outgoing.roundPlanned();
}

/** Sends the round at the pace of Telegram, until something else went out; what was sent, and when the message was stored that gave rise to it. */
async function sendUntilOther(program: RunningProgram, does: () => Promise<unknown>) {
  const { outgoing, isBusy } = watchedOutgoing(program.opened.store.outgoing);
  let isStoring = false;
  const time = fakeTime(program.clock.now(), () => isStoring || isBusy());
  const sent: Sent[] = [];
  const stopping = new AbortController();
  let stored = { at: Number.NaN, sent: Number.NaN };
  const happens = async () => {
    isStoring = true;
    // Each message comes a second after the one before.
    program.clock.advance(time.now() - 1_000 - program.clock.now());
    await does();
    stored = { at: time.now(), sent: sent.length };
    isStoring = false;
  };
  const channel = pacedChannel(
    {
      name: 'terminal',
      pace: telegramPace,
      send: async ({ chat }, { text }) => {
        sent.push({ chat, text, at: time.now() });
        if (text !== 'Nhắc' || sent.length === size) stopping.abort();
        if (sent.length === before) await happens();
        await time.timer.sleep(120);
        return { kind: 'sent' };
      },
    },
    { timer: time.timer, now: time.now },
  );
  const clock = { now: time.now };
  const channels = new Map([[channel.name, channel]]);
  const { log } = program.parts;
  await time.passesUntil(
    sendOutgoing({ outgoing, channels, clock, chance: () => 0, log, signal: stopping.signal }),
  );
  return { sent, stored };
}

eachDatabase((databases) => {
  describe('in the middle of a round of thousands', () => {
    const cases: readonly (readonly [string, string, Input, string])[] = [
      [
        'a red flag',
        'chair',
        { kind: 'text', text: 'có 1 cuộc ngừng việc' },
        'Ngừng việc, đình công: 1 cuộc',
      ],
      [
        'who is reminded at a wish',
        'leader',
        { kind: 'choice', prompt: 'menu', choice: 'remind 2026-11 yes 1 BR' },
        'Công đoàn phường Bà Rịa',
      ],
    ];
    it.each(cases)('%s goes out with the next few', async (_, as, input, words) => {
      const program = await runningProgram(databases);
      await program.says('chair', 'báo cáo');
      await planRound(program);
      const { sent, stored } = await sendUntilOther(program, () => program.does(as, input));
      const index = sent.findIndex(({ text }) => text !== 'Nhắc');
      expect(sent[index]?.text).toContain(words);
      // What was claimed before it goes first: no more than a claim, and the few for which another is made.
      expect(index - stored.sent).toBeLessThanOrEqual(18);
      expect((sent[index]?.at ?? 0) - stored.at).toBeLessThanOrEqual(1_000);
    });
  });
});
