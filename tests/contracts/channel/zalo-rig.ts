import type { OpenChannel } from '../../../src/adapters/channels/define-channel.ts';
import { zalo } from '../../../src/adapters/channels/zalo/zalo.ts';
import type { Address, Receive, SendOutcome } from '../../../src/app/ports/channel.ts';
import type { Log } from '../../../src/app/ports/log.ts';
import type { AttachmentKind } from '../../../src/engine/prompt.ts';
import { startFakeZalo, type FakeZalo } from '../../support/fake-zalo/fake-zalo.ts';
import { faults, type Fault } from '../../support/fake-zalo/faults.ts';
import type { EventContent, ZaloEvent } from '../../support/fake-zalo/updates.ts';
import { publicUrl, serveDoors } from '../../support/serve-doors.ts';
import type { ChannelContract, Rig, SendFailure, Shown } from './contract.ts';
import { at } from './recorder.ts';

const silent: Log = { info() {}, warn() {}, error() {} };

interface ZaloRig extends Rig {
  readonly server: FakeZalo;
}

/** What Zalo makes of each kind a person can send; the rest arrives as an event without content. */
const contents: Readonly<Record<AttachmentKind, EventContent>> = {
  photo: { kind: 'image' },
  voice: { kind: 'voice' },
  sticker: { kind: 'sticker' },
  video: { kind: 'unsupported' },
  file: { kind: 'unsupported' },
  location: { kind: 'unsupported' },
  contact: { kind: 'unsupported' },
  other: { kind: 'unsupported' },
};

async function open(receive: Receive): Promise<ZaloRig> {
  const { server, channel } = await start();
  server.dialect.unpolled = 'kept';
  const listening = channel.listen(receive);
  return rigOf(server, channel, () => listening.stop());
}

/** The same, with Zalo bringing what it would be asked for. */
async function openByWebhook(receive: Receive): Promise<ZaloRig> {
  let root = '';
  const { server, channel } = await start((url) => url.replace(publicUrl, root));
  const served = await serveDoors([channel], receive, { log: silent });
  root = served.root;
  const webhook = at(served.webhooks, 0);
  server.setsWebhook(served.urlOf(webhook), webhook.secret);
  return rigOf(server, channel, () => served.stop());
}

async function start(reach?: (url: string) => string) {
  const server = await startFakeZalo(reach && { reach });
  const channel = zalo.open({
    bots: [{ name: 'main', token: server.token }],
    apiRoot: server.root,
    words: { chooseByNumber: 'Số:', chooseByWords: 'Lời:' },
    log: silent,
    timer: { sleep: async () => {} },
    deadlines: { usual: 1_500 },
  });
  return { server, channel };
}

function rigOf(server: FakeZalo, channel: OpenChannel, stops: () => Promise<void>): ZaloRig {
  const person = server.person('Lan');
  // A chat exists for the platform once its person did something; some cases only send.
  server.opens(person.chat);
  const acts: ZaloEvent[] = [];
  return {
    server,
    channel,
    photo: { kind: 'photo-at', url: `${publicUrl}/files/bieu-do` },
    address: { channel: 'zalo', bot: 'main', chat: person.chat },
    types: (text) => acts.push(person.types(text)),
    sends: (kind) => acts.push(person.does(contents[kind])),
    taps() {},
    edits() {},
    repeats: () => server.brings(at(acts, -1)),
    shown: () =>
      person.inbox.map(({ text, photo }) => ({
        ...readShown(text),
        ...(photo !== undefined && { file: { url: photo } }),
      })),
    stops,
    async close() {
      await stops();
      await server.close();
    },
  };
}

/** The choices stand below the text, after an empty line: "1. Đúng" or "• Như tháng trước". */
function readShown(whole: string): Shown {
  const parts = /^(.*)\n\n(?:Số|Lời):\n((?:1\. |• )[^\n]+(?:\n(?:\d+\. |• )[^\n]+)*)$/s.exec(whole);
  const [, text = whole, choices = ''] = parts ?? [];
  return {
    text,
    choices: choices.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/^\S+ /, '')])),
  };
}

const noButtons = 'Zalo has no buttons: what would be tapped is typed, and the engine reads it';
const noDocuments =
  'Zalo takes no files: a link stands in the text, or a sentence, before a message comes to the channel (src/app/files/filed-channel.ts)';
const unsupported = 'arrives as an event without content, which is "other"';

/** What Zalo can not do, whichever way messages come. */
const skips: ChannelContract<Rig>['skips'] = {
  tap: noButtons,
  'old button': noButtons,
  'edited message': 'Zalo tells nobody of edits',
  document: noDocuments,
  'long text with a document': noDocuments,
  'attachment video': unsupported,
  'attachment file': unsupported,
  'attachment location': unsupported,
  'attachment contact': unsupported,
};

export const zaloContract: ChannelContract<ZaloRig> = {
  skips,
  open,
  failures: {
    'chat nobody wrote from': elsewhere('blocked', { chat: 'u99' }),
    'chat of a bot that is not served': elsewhere('unreachable', { bot: 'second' }),
    'quota used up': meets('over-quota', faults.quota),
    'a gateway that finds us too fast': meets('throttled', faults.tooFast),
    'the same as JSON': meets('throttled', faults.tooManyAsJson),
    'bad request': meets('rejected', faults.badRequest),
    'wrong token': meets('unreachable', faults.unauthorized),
    'wrong root': meets('unreachable', faults.notFound),
    'platform down': { expected: 'unreachable', arrange: ({ server }) => server.goesDown() },
    'internal error': meets('unknown', faults.internal),
    'request timeout': meets('unknown', faults.timeout),
    'a code nobody wrote down': meets('unknown', faults.somethingNew),
    'bad gateway': meets('unknown', faults.badGateway),
    unavailable: meets('unknown', faults.unavailable),
    'block page of a carrier': meets('unknown', faults.carrierBlockPage),
    'half an answer': meets('unknown', faults.truncated),
    'an empty answer': meets('unknown', faults.emptyBody),
    'connection reset before accepting': meets('unknown', faults.resetBefore),
    'connection reset after accepting': meets('unknown', faults.resetAfter),
    'connection reset in the answer': meets('unknown', faults.resetInBody),
    'a photo Zalo can not fetch': refusesPhoto(faults.photoNotFetched),
    'a photo without an address': refusesPhoto(faults.photoWithoutAddress),
    'internal error with a photo': refusesPhoto(faults.internal, 'unknown'),
    'quota used up with a photo': refusesPhoto(faults.quota, 'over-quota'),
    'no answer': meets('unknown', faults.hang),
    'no answer after accepting': meets('unknown', faults.hangAfterAccepting),
    'an answer that does not end': meets('unknown', faults.slowBody),
  },
};

/** The same promises, whichever way messages come. */
export const zaloByWebhook: ChannelContract<ZaloRig> = { ...zaloContract, open: openByWebhook };

function meets(expected: SendOutcome['kind'], fault: Fault): SendFailure<ZaloRig> {
  return { expected, arrange: ({ server }) => server.fails('sendMessage', fault) };
}

function refusesPhoto(fault: Fault, expected: SendOutcome['kind'] = 'rejected'): SendFailure<ZaloRig> {
  return { expected, refuses: 'photo', arrange: ({ server }) => server.fails('sendPhoto', fault) };
}

function elsewhere(expected: SendOutcome['kind'], other: Partial<Address>): SendFailure<ZaloRig> {
  return { expected, arrange: ({ address }) => ({ ...address, ...other }) };
}
