import http from 'node:http';
import { boundPort, close, listen } from '../loopback.ts';
import { refuse } from './answers.ts';
import { methods } from './bot-api.ts';
import type { BotState } from './bot-state.ts';
import { Chats, type SentMessage } from './chats.ts';
import { FaultPlan, type Fault } from './faults.ts';
import { FakePerson } from './person.ts';
import { readPayload } from './read-payload.ts';
import { fail, reply } from './respond.ts';
import { UpdateQueue } from './update-queue.ts';
import { Webhook } from './webhook.ts';

/** One call of the bot; never with the token. */
interface RecordedCall {
  readonly method: string;
  readonly payload: unknown;
}

export type FakeTelegram = Awaited<ReturnType<typeof startFakeTelegram>>;

/** Looks like a real token, so that whatever redacts or greps tokens is tried on the real shape. */
const fakeToken = '7000000001:AAFakeTokenForTests_0123456789abcdef';

/**
 * A Bot API server on this machine, and the people who write to the bot.
 *
 *     const telegram = await startFakeTelegram();
 *     const lan = telegram.person('Lan');
 *     lan.types('/start ABC');
 *     expect((await lan.hears()).text).toContain('Xin chào');
 */
export async function startFakeTelegram({
  token = fakeToken,
  reach = (url) => url,
}: {
  readonly token?: string;
  /** where a public address is found on this machine */
  readonly reach?: (url: string) => string;
} = {}) {
  const plan = new FaultPlan();
  const calls: RecordedCall[] = [];
  let nextPerson = 5_000_000_001;
  const updates = new UpdateQueue();
  const state: BotState = {
    updates,
    webhook: new Webhook(updates, reach),
    chats: new Chats(),
    answeredCallbacks: [],
    menu: [],
    onSendMessage: () => {},
    onCall: () => {},
  };

  const server = http.createServer((request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    answer(request, response, gone.signal).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function answer(request: http.IncomingMessage, response: http.ServerResponse, gone: AbortSignal) {
    const [, given, name = ''] = /^\/bot([^/]+)\/(\w+)/.exec(request.url ?? '') ?? [];
    const payload = await readPayload(request);
    calls.push({ method: name, payload });
    await state.onCall(name);
    if (given !== token) {
      const status = given?.includes(':') === true ? 401 : 404;
      return reply(response, status, refuse(status, status === 401 ? 'Unauthorized' : 'Not Found'));
    }
    const method = methods[name.toLowerCase()];
    if (method === undefined) return reply(response, 404, refuse(404, 'Not Found: method not found'));
    const fault = plan.next(name);
    if (fault !== undefined && !('accepted' in fault && fault.accepted)) {
      return fail(fault, request, response);
    }
    const body = await method(state, payload, gone);
    if (fault !== undefined) return fail(fault, request, response);
    return reply(response, body.ok ? 200 : body.error_code, body);
  }

  await listen(server, 0);
  const port = boundPort(server);
  return {
    /** for TELEGRAM_API_ROOT */
    root: `http://127.0.0.1:${port}`,
    /** for TELEGRAM_BOT_TOKEN */
    token,
    /** every call so far, oldest first */
    calls,
    answeredCallbacks: state.answeredCallbacks,
    menu: () => state.menu,
    /** a person who has not written yet; `id` for one that must be the same in several runs */
    person(name: string, id = nextPerson++): FakePerson {
      return new FakePerson({ id, name }, state.chats, state.updates);
    },
    /** a chat of somebody who wrote once, and is not in the test */
    opens: (chat: string) => state.chats.open(chat),
    sentTo: (chat: string): readonly SentMessage[] => state.chats.sent(chat),
    /** any update, for recorded payloads and broken ones; an `update_id` of its own replaces the next number */
    delivers: (fields: Readonly<Record<string, unknown>>): number => state.updates.add(fields),
    repeats: (updateId: number) => state.updates.repeat(updateId),
    /** an update that was, to be brought to the webhook once more, at once */
    update: (updateId: number) => state.updates.find(updateId),
    unconfirmed: () => state.updates.unconfirmed,
    webhook: state.webhook,
    /** the next calls of a method fail; see `faults` */
    fails(method: string, fault: Fault, when: { readonly skip?: number; readonly times?: number } = {}) {
      plan.add(method, fault, when);
    },
    mends: () => plan.clear(),
    onSendMessage(hook: BotState['onSendMessage']) {
      state.onSendMessage = hook;
    },
    onCall(hook: BotState['onCall']) {
      state.onCall = hook;
    },
    /** refuses connections until `comesBack`; what people write meanwhile is kept */
    async goesDown() {
      await close(server);
    },
    async comesBack() {
      await listen(server, port);
    },
    async close() {
      state.webhook.delete();
      if (server.listening) await close(server);
    },
  };
}
