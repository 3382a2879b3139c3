import type { OpenChannel } from '../../../src/adapters/channels/define-channel.ts';
import { botIdOf, telegram } from '../../../src/adapters/channels/telegram/telegram.ts';
import type { Address, Receive, SendOutcome } from '../../../src/app/ports/channel.ts';
import type { Log } from '../../../src/app/ports/log.ts';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram/fake-telegram.ts';
import { faults, type Fault } from '../../support/fake-telegram/faults.ts';
import type { Act } from '../../support/fake-telegram/person.ts';
import { publicUrl, serveDoors } from '../../support/serve-doors.ts';
import type { ChannelContract, Rig, SendFailure } from './contract.ts';
import { at } from './recorder.ts';
import { somePhoto } from './texts.ts';

const silent: Log = { info() {}, warn() {}, error() {} };

interface TelegramRig extends Rig {
  readonly server: FakeTelegram;
}

async function open(receive: Receive): Promise<TelegramRig> {
  const { server, channel } = await start();
  const listening = channel.listen(receive);
  return rigOf(server, channel, () => listening.stop());
}

/** The same, with Telegram bringing what it would be asked for. */
async function openByWebhook(receive: Receive): Promise<TelegramRig> {
  let root = '';
  const { server, channel } = await start((url) => url.replace(publicUrl, root));
  const served = await serveDoors([channel], receive, { log: silent });
  root = served.root;
  const webhook = at(served.webhooks, 0);
  server.webhook.set(served.urlOf(webhook), webhook.secret);
  return rigOf(server, channel, () => served.stop());
}

async function start(reach?: (url: string) => string) {
  const server = await startFakeTelegram(reach && { reach });
  const channel = telegram.open({
    bot: botIdOf(server.token),
    token: server.token,
    apiRoot: server.root,
    log: silent,
    timer: { sleep: async () => {} },
    sendWithin: 300,
    uploadWithin: 300,
  });
  return { server, channel };
}

function rigOf(server: FakeTelegram, channel: OpenChannel, stops: () => Promise<void>): TelegramRig {
  const person = server.person('Lan');
  // A chat exists for the platform once its person did something; some cases only send.
  person.unblocks();
  const acts: Act[] = [];
  return {
    server,
    channel,
    photo: somePhoto,
    address: { channel: 'telegram', bot: botIdOf(server.token), chat: person.chat },
    types: (text) => acts.push(person.types(text)),
    sends: (kind) => acts.push(person.sends(kind)),
    taps: (label) => acts.push(person.taps(label)),
    edits: (text) => acts.push(person.edits(at(acts, -1), text)),
    repeats: () => server.repeats(at(acts, -1).updateId),
    shown: () =>
      person.inbox.map(({ text, buttons, file }) => ({
        text,
        choices: buttons.flat().map(({ label }) => label),
        ...(file && { file: { name: file.name, bytes: file.bytes } }),
      })),
    stops,
    async close() {
      await stops();
      await server.close();
    },
  };
}

/** Telegram: everything works. */
export const telegramContract: ChannelContract<TelegramRig> = {
  skips: {},
  open,
  failures: {
    'blocked by the person': meets('blocked', faults.blocked),
    'kicked out of the group': meets('blocked', faults.kicked),
    'a chat that became another': meets('moved', faults.movedTo(-1_001_234)),
    'account deactivated': meets('blocked', faults.deactivated),
    'may not begin': meets('blocked', faults.cannotInitiate),
    'chat nobody opened': elsewhere('blocked', { chat: '99' }),
    'chat of another bot': elsewhere('unreachable', { bot: '8' }),
    'chat the platform forgot': meets('blocked', faults.chatNotFound),
    'too many requests': meets('throttled', faults.tooManyRequests(7)),
    'bad request': meets('rejected', faults.badRequest),
    'a complaint that fits nothing we do': meets('rejected', faults.notModified),
    'wrong token': meets('unreachable', faults.unauthorized),
    'wrong root': meets('unreachable', faults.notFound),
    'platform down': { expected: 'unreachable', arrange: ({ server }) => server.goesDown() },
    'server fault': meets('unknown', faults.internal),
    'bad gateway': meets('unknown', faults.badGateway),
    'block page of a carrier': meets('unknown', faults.carrierBlockPage),
    'broken JSON': meets('unknown', faults.brokenJson),
    'connection reset before accepting': meets('unknown', faults.resetBefore),
    'connection reset after accepting': meets('unknown', faults.resetAfter),
    'a file too large': refuses('document', faults.tooLarge),
    'a file too large by another word': refuses('document', faults.fileTooBig),
    'a file too large for a gateway': refuses('document', faults.gatewayTooLarge),
    'a file Telegram can not read': refuses('document', faults.wrongFile),
    'a photo too large': refuses('photo', faults.tooLarge),
    'too many requests with a file': refuses('document', faults.tooManyRequests(7), 'throttled'),
    'blocked, with a file': refuses('document', faults.blocked, 'blocked'),
    'bad gateway, with a file': refuses('document', faults.badGateway, 'unknown'),
    'no answer, with a file': refuses('document', faults.hang, 'unknown'),
    'no answer': meets('unknown', faults.hang),
    'no answer after accepting': meets('unknown', faults.hangAfterAccepting),
  },
};

/** The same promises, whichever way messages come. */
export const telegramByWebhook: ChannelContract<TelegramRig> = { ...telegramContract, open: openByWebhook };

function meets(expected: SendOutcome['kind'], fault: Fault): SendFailure<TelegramRig> {
  return { expected, arrange: ({ server }) => server.fails('sendMessage', fault) };
}

function refuses(
  file: 'document' | 'photo',
  fault: Fault,
  expected: SendOutcome['kind'] = 'rejected',
): SendFailure<TelegramRig> {
  const method = file === 'document' ? 'sendDocument' : 'sendPhoto';
  return { expected, refuses: file, arrange: ({ server }) => server.fails(method, fault) };
}

function elsewhere(expected: SendOutcome['kind'], other: Partial<Address>): SendFailure<TelegramRig> {
  return { expected, arrange: ({ address }) => ({ ...address, ...other }) };
}
