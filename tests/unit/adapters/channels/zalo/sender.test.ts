import { describe, expect, it } from 'vitest';
import { zaloClient } from '../../../../../src/adapters/channels/zalo/client.ts';
import { quotaPause } from '../../../../../src/adapters/channels/zalo/send-outcome.ts';
import { Sender } from '../../../../../src/adapters/channels/zalo/sender.ts';
import { startFakeZalo, type FakeZalo } from '../../../../support/fake-zalo/fake-zalo.ts';
import { CapturedLog } from '../../../../integration/channels/captured-log.ts';
import { faults } from '../../../../support/fake-zalo/faults.ts';

const prompt = { id: 'p', text: 'Nhắc', choices: [], answer: 'type' } as const;
const words = { chooseByNumber: 'Số:', chooseByWords: 'Lời:' };

const log = new CapturedLog();

function senderOf(server: FakeZalo, now: () => number): Sender {
  const client = zaloClient({ token: server.token, apiRoot: server.root });
  return new Sender({ client, name: 'main', words, log, now });
}

describe('a bot whose month is used up', () => {
  it('asks Zalo no more than a few times an hour, and sends again once it may', async () => {
    const server = await startFakeZalo();
    let now = 1_000;
    const sender = senderOf(server, () => now);
    server.opens('u1');
    server.opens('u2');
    server.fails('sendMessage', faults.quota, { times: 2 });

    expect(await sender.send('u1', prompt)).toEqual({ kind: 'over-quota', retryAfter: quotaPause });
    now += 60_000;
    expect(await sender.send('u2', prompt)).toEqual({ kind: 'over-quota', retryAfter: quotaPause - 60_000 });
    expect(server.callsOf('sendMessage')).toHaveLength(1);
    now += quotaPause;
    expect(await sender.send('u2', prompt)).toEqual({ kind: 'over-quota', retryAfter: quotaPause });
    now += quotaPause;
    expect(await sender.send('u2', prompt)).toEqual({ kind: 'sent' });
    expect(await sender.send('u1', prompt)).toEqual({ kind: 'sent' });
    // Said once for everybody, each time Zalo was asked.
    const said = { bot: 'main', pause: quotaPause };
    expect(log.of('zalo-over-quota')).toEqual([said, said]);
    await server.close();
  });

  it('does not know what became of a message of which a part was sent, and sends none of a refused one', async () => {
    const server = await startFakeZalo();
    const sender = senderOf(server, () => 0);
    server.opens('u1');
    const long = { ...prompt, text: 'một dòng dài\n'.repeat(500) };
    server.fails('sendMessage', faults.tooFast, { skip: 1 });
    expect(await sender.send('u1', long)).toEqual({ kind: 'unknown', code: 'partly-sent' });
    expect(server.sentTo('u1')).toHaveLength(1);
    server.fails('sendMessage', faults.tooFast);
    expect(await sender.send('u1', long)).toEqual({ kind: 'throttled', retryAfter: 5_000 });
    expect(server.sentTo('u1')).toHaveLength(1);
    expect(await sender.send('u1', { ...prompt, text: ' \n ' })).toEqual({
      kind: 'rejected',
      code: 'text-empty',
    });
    await server.close();
  });
});
