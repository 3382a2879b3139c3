import { expect, it, vi } from 'vitest';
import { startFakeTelegram } from '../../support/fake-telegram/fake-telegram.ts';
import { faults, type Fault } from '../../support/fake-telegram/faults.ts';
import { openBot } from './running-bot.ts';

const everyFault: readonly Fault[] = Object.values(faults)
  .map((fault) => (typeof fault === 'function' ? fault(0) : fault))
  // A refused token ends the loop; a hanging poll would be waited for.
  .filter(
    (fault) => fault.kind !== 'hang' && !(fault.kind === 'refuse' && [401, 404].includes(fault.status)),
  );

it('leaves no token, text, name or chat id in log or outcome, whatever goes wrong', async () => {
  const server = await startFakeTelegram();
  const bot = openBot(server);
  const outcomes: unknown[] = [];
  for (const fault of everyFault) {
    server.fails('getUpdates', fault);
    server.fails('sendMessage', fault);
    server.fails('answerCallbackQuery', fault);
    server.fails('setMyCommands', fault);
  }
  const lan = server.person('Nguyễn Thị Lan', 5_123_456_789);
  lan.types('bí mật 4711');
  lan.sends('contact', 'bí mật 4711');
  server.delivers({ message: { from: 'Nguyễn Thị Lan', text: 'bí mật 4711' } });
  const listening = bot.listen((message) => {
    const prompt = { id: 'p', text: 'bí mật 4711', choices: [], answer: 'type' } as const;
    const answered = bot.channel.send(message.address, prompt).then((outcome) => void outcomes.push(outcome));
    // Errors of the program behind may quote what a person wrote.
    const stored = outcomes.length < 5 ? Promise.reject(new Error('bí mật 4711')) : Promise.resolve();
    return { stored, answered };
  });
  for (let tap = 0; tap < everyFault.length; tap += 1) lan.tapsButton({ messageId: 1 }, 'p:bí mật');
  for (let menu = 0; menu < everyFault.length; menu += 1) {
    await bot.channel.offerMenu([{ command: 'x', description: 'bí mật 4711' }]);
  }
  await vi.waitFor(() => expect(server.unconfirmed()).toEqual([]), 10_000);
  await listening.stop();
  await server.close();

  expect(new Set(bot.log.events())).toEqual(
    new Set([
      'telegram-poll-failed',
      'telegram-poll-conflict',
      'telegram-batch-not-stored',
      'telegram-update-ignored',
      'telegram-callback-unanswered',
      'telegram-menu-not-set',
    ]),
  );
  const printed = JSON.stringify([bot.log.entries, outcomes]);
  for (const secret of [
    server.token,
    'AAFake',
    'bí mật',
    '4711',
    'Lan',
    '5123456789',
    '127.0.0.1',
    'sendMessage',
  ]) {
    expect(printed).not.toContain(secret);
  }
});
