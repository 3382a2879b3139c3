import { expect, it, vi } from 'vitest';
import { startFakeZalo } from '../../support/fake-zalo/fake-zalo.ts';
import { faults, type Fault } from '../../support/fake-zalo/faults.ts';
import { clientOf, openZalo } from './running-zalo.ts';

/** A refused token ends the loop, and a hanging poll would be waited for. */
const faultsThatEnd: readonly Fault[] = Object.values(faults).filter(
  (fault) => !('accepted' in fault && fault.kind !== 'reset') && fault !== faults.unauthorized,
);
/** After the quota nothing is sent for a while. */
const everyFault = [...faultsThatEnd.filter((fault) => fault !== faults.quota), faults.quota];

it('leaves no token, text, name or chat in log, outcome or failure, whatever goes wrong', async () => {
  const server = await startFakeZalo();
  server.dialect.second = 5;
  const bot = openZalo(server);
  const outcomes: unknown[] = [];
  for (const fault of everyFault) {
    for (const method of ['getUpdates', 'sendMessage', 'getMe']) server.fails(method, fault);
  }
  const lan = server.person('Nguyễn Thị Lan', 'u5123456789');
  let refusals = 2;
  const listening = bot.listen((message) => {
    const prompt = { id: 'p', text: 'bí mật 4711', choices: [], answer: 'type' } as const;
    const answered = bot.channel.send(message.address, prompt).then((outcome) => void outcomes.push(outcome));
    // Errors of the program behind may quote what a person wrote.
    const stored = refusals-- > 0 ? Promise.reject(new Error('bí mật 4711')) : Promise.resolve();
    return { stored, answered };
  });
  server.dialect.unpolled = 'kept';
  for (const _ of everyFault) {
    lan.types('bí mật 4711');
    lan.writesIn('g4711', { kind: 'text', text: '@Bot Fake bí mật' });
    server.brings({ event_name: 'bí mật', message: { text: 'bí mật 4711', from: 'Lan' } });
  }
  await vi.waitFor(
    () => expect(server.callsOf('sendMessage').length).toBeGreaterThanOrEqual(everyFault.length),
    15_000,
  );
  await listening.stop();
  const client = clientOf(server);
  for (const fault of everyFault) {
    server.fails('sendPhoto', fault);
    outcomes.push(await client.sendPhoto('u5123456789', `https://x.vn/${server.token}.jpg`, 'bí mật'));
  }
  await server.close();

  expect(new Set(bot.log.events())).toEqual(
    new Set([
      'zalo-poll-failed',
      'zalo-poll-conflict',
      'zalo-poll-not-held',
      'zalo-message-not-stored',
      'zalo-event-ignored',
      'zalo-names-unknown',
      'zalo-over-quota',
    ]),
  );
  const printed = JSON.stringify([bot.log.entries, bot.turnedAway, outcomes]);
  const secrets = [server.token, 'ZZFake', 'bí mật', '4711', 'Lan', '5123456789', '127.0.0.1', 'sendMessage'];
  for (const secret of secrets) expect(printed).not.toContain(secret);
});
