import { describe, expect, it } from 'vitest';
import { deliverer } from '../../../src/app/deliver.ts';
import { deliveredMarks } from '../../../src/app/delivered-marks.ts';
import { takeTurn } from '../../../src/app/handle-message.ts';
import type { Channel } from '../../../src/app/ports/channel.ts';
import { resendUndelivered } from '../../../src/app/resend-undelivered.ts';
import { instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import { eachDatabase } from '../../support/databases.ts';
import { fakeTime } from '../../support/fake-time.ts';
import { runningProgram } from '../../support/running-program.ts';
import { CapturedLog } from '../channels/captured-log.ts';

const start = instantInVietnam('2026-11-18', '09:00');
const [down, up] = [start + 10_000, start + 130_000];
const minute = 60_000;

describe('a platform that is down for two minutes, while messages come in', () => {
  eachDatabase((databases) => {
    it.each(['unreachable', 'unknown'] as const)(
      'owes nobody an answer a minute or two after it is back (%s)',
      async (outcome) => {
        const program = await runningProgram(databases, start);
        const { store } = program.parts;
        let queries = 0;
        const busy = async <T>(work: Promise<T>): Promise<T> => {
          queries += 1;
          return await work.finally(() => (queries -= 1));
        };
        const time = fakeTime(start, () => queries > 0);
        const arrived: { readonly chat: string; readonly text: string }[] = [];
        const channel: Channel = {
          name: 'terminal',
          send: async ({ chat }, { text }) => {
            if (time.now() >= down && time.now() < up) return { kind: outcome, code: 'down' };
            arrived.push({ chat, text });
            return { kind: 'sent' };
          },
        };
        const log = new CapturedLog();
        const turns = {
          markDelivered: (marks: Parameters<typeof store.turns.markDelivered>[0]) =>
            busy(store.turns.markDelivered(marks)),
        };
        const marks = deliveredMarks(turns, time.timer, log);
        const deliver = deliverer({
          channels: new Map([['terminal', channel]]),
          marks,
          phrases: vietnamesePhrases,
          timer: time.timer,
          chance: () => 0.5,
          log,
        });
        const parts = { ...program.parts, clock: { now: time.now }, deliver };
        const typed: Record<string, string[]> = {};
        let event = 0;
        const types = async (chat: string, text: string) => {
          event += 1;
          const message = {
            address: { channel: 'terminal', bot: 'demo', chat },
            event: `e${event}`,
            message: `m${event}`,
          };
          const reply = await busy(takeTurn(parts, { ...message, input: { kind: 'text', text } }));
          if (!reply) throw new Error('a message had no reply');
          (typed[chat] ??= []).push(reply.prompt.text);
          void deliver.reply(reply);
        };
        const people = async () => {
          await types('chair', 'báo cáo');
          await time.timer.sleep(20_000);
          // One waits for an answer that does not come, one writes on, and one writes just before the platform is back.
          await types('chair', '251, nữ 193');
          await types('school', 'báo cáo');
          await time.timer.sleep(30_000);
          await types('school', 'còn mấy câu');
          await time.timer.sleep(75_000);
          await types('stranger', 'chào');
          await time.timer.sleep(3 * minute);
        };
        // A sweep waits for what it sends, and that for the time to go by.
        const undelivered: typeof store.turns.undelivered = (since) => busy(store.turns.undelivered(since));
        const sweeping = async () => {
          for (let turn = 0; turn < 5; turn += 1) {
            await time.timer.sleep(minute);
            await resendUndelivered(
              { turns: { ...store.turns, undelivered }, deliver },
              { until: time.now() - minute },
            );
          }
        };
        await time.passesUntil(Promise.all([people(), sweeping()]));
        await marks.flush();

        for (const [chat, replies] of Object.entries(typed)) {
          const got = arrived.filter((one) => one.chat === chat).map(({ text }) => text);
          const last = replies.at(-1) ?? '';
          expect(
            got.filter((text) => text.endsWith(last)),
            chat,
          ).toHaveLength(1);
          // Nothing arrives twice without saying so.
          const plain = got.filter((text) => !text.startsWith('Mình gửi lại'));
          expect(new Set(plain).size).toBe(plain.length);
        }
        expect(Object.keys(typed)).toEqual(['chair', 'school', 'stranger']);
        expect(await store.turns.undelivered(start)).toEqual([]);
      },
    );
  });
});
