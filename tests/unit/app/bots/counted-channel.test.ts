import { describe, expect, it } from 'vitest';
import { countedChannel, countedMessages } from '../../../../src/app/bots/counted-channel.ts';
import type { BotCounts } from '../../../../src/app/bots/bot-counts.ts';
import type { Address, Channel, SendOutcome } from '../../../../src/app/ports/channel.ts';

const prompt = { id: 'p', text: 'một\nhai', choices: [], answer: 'choose' } as const;
const at = (channel: string): Address => ({ channel, bot: 'one', chat: 'u1' });

function scene() {
  const counted: string[] = [];
  const counts: BotCounts = {
    sent: ({ channel, bot }, messages) => counted.push(`${channel}/${bot} sent ${messages}`),
    received: ({ channel, bot }) => counted.push(`${channel}/${bot} received`),
    flush: async () => undefined,
  };
  return { counts, counted };
}

function channelOf(name: string, outcome: SendOutcome): Channel {
  return {
    name,
    ...(name === 'zalo' && { plan: { people: 50, messages: 3_000 } }),
    partsOf: ({ text }) => text.split('\n').length,
    send: async () => outcome,
  };
}

describe('what goes over a bot whose platform counts', () => {
  it.each<[SendOutcome, readonly string[]]>([
    [{ kind: 'sent' }, ['zalo/one sent 2']],
    [{ kind: 'unknown', code: 'timeout' }, ['zalo/one sent 2']],
    [{ kind: 'blocked' }, []],
    [{ kind: 'over-quota', retryAfter: 1 }, []],
    [{ kind: 'called-off' }, []],
  ])('is counted when it was sent, or may have been: %o', async (outcome, expected) => {
    const { counts, counted } = scene();
    const channel = countedChannel(channelOf('zalo', outcome), counts);
    expect(await channel.send(at('zalo'), prompt)).toEqual(outcome);
    expect(counted).toEqual(expected);
  });

  it('is counted when it comes in; of other platforms nothing is', async () => {
    const { counts, counted } = scene();
    const channels = ['zalo', 'telegram'].map((name) => channelOf(name, { kind: 'sent' }));
    const receive = countedMessages(
      () => ({ stored: Promise.resolve(), answered: Promise.resolve() }),
      channels,
      counts,
    );
    for (const name of ['zalo', 'telegram'])
      receive({ address: at(name), event: 'e', message: 'm', input: { kind: 'text', text: '1' } });
    for (const channel of channels) await countedChannel(channel, counts).send(at(channel.name), prompt);
    expect(counted).toEqual(['zalo/one received', 'zalo/one sent 2']);
  });
});
