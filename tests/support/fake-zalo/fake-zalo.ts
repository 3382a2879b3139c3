import http from 'node:http';
import type { Posted } from '../post.ts';
import { boundPort, close, listen } from '../loopback.ts';
import { refuse, type Answer } from './answers.ts';
import { methods } from './bot-api.ts';
import type { BotState } from './bot-state.ts';
import { Chats, type SentMessage } from './chats.ts';
import { live, type Dialect } from './dialect.ts';
import { EventQueue } from './event-queue.ts';
import { FaultPlan, type Fault } from './faults.ts';
import { FakePerson, type Write } from './person.ts';
import { readParameters } from './read-parameters.ts';
import { fail, reply } from './respond.ts';
import { eventOf, type ZaloEvent } from './updates.ts';
import { Webhooks, type Bringing } from './webhooks.ts';

/** One call of the bot; never with the token. */
interface RecordedCall {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** milliseconds from anywhere */
  readonly at: number;
}

export type FakeZalo = Awaited<ReturnType<typeof startFakeZalo>>;

/** Looks like a real token, so that whatever redacts or greps tokens is tried on the real shape. */
const fakeToken = '1459000000000000001:ZZFakeTokenForTestsOfZalo_0123456789abcdef';

interface FakeZaloOptions {
  readonly token?: string;
  readonly account?: string;
  readonly display?: string;
  /** where a public address is found on this machine */
  readonly reach?: (url: string) => string;
}

/**
 * One bot on a Bot API server of Zalo on this machine, and the people who write to it. It behaves as the live platform was seen to, and in
 * each doubtful point otherwise, if a test sets `dialect`.
 *
 *     const zalo = await startFakeZalo();
 *     const lan = zalo.person('Lan');
 *     lan.types('xin chào');
 *     expect((await lan.hears()).text).toContain('mã mời');
 */
export async function startFakeZalo(options: FakeZaloOptions = {}) {
  const { token = fakeToken, account = 'bot.Fake', display = 'Bot Fake', reach = (url) => url } = options;
  const dialect: Dialect = { ...live };
  const plan = new FaultPlan();
  const calls: RecordedCall[] = [];
  let nextPerson = 1;
  let nextMessage = 1;
  const state: BotState = {
    dialect,
    self: { account, display },
    events: new EventQueue(dialect),
    chats: new Chats(),
    webhooks: new Webhooks(dialect, reach),
    webhookCallsLeft: 1_000,
    onSendMessage: () => {},
  };
  let onCall: (method: string) => void | Promise<void> = () => {};

  const server = http.createServer((request, response) => {
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    answer(request, response, gone.signal).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });

  async function answer(request: http.IncomingMessage, response: http.ServerResponse, gone: AbortSignal) {
    const { pathname } = new URL(request.url ?? '', 'http://fake');
    const [, given, name = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(pathname) ?? [];
    const parameters = await readParameters(request);
    calls.push({ method: name, parameters: parameters ?? {}, at: performance.now() });
    await onCall(name);
    if (given !== token)
      return reply(response, refuse(401, 'Unauthorized', dialect.refusedToken === 'body' ? 200 : 401));
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (method === undefined) return reply(response, refuse(404, 'Not Found'));
    if (parameters === undefined) {
      return reply(response, refuse(400, 'Bad request', dialect.brokenJson === 'body' ? 200 : 400));
    }
    const fault = plan.next(name);
    if (fault !== undefined && !('accepted' in fault && fault.accepted))
      return fail(fault, request, response);
    const made: Answer = await method(state, parameters, gone);
    if (fault !== undefined) return fail(fault, request, response);
    return reply(response, made);
  }

  const write: Write = (writer, content) => {
    state.chats.open(writer.group ?? writer.id);
    const event = eventOf(content, `9a0b${String(nextMessage++).padStart(16, '0')}`, writer, dialect);
    bring(event);
    return event;
  };

  function bring(event: ZaloEvent): void {
    if (state.webhooks.set) void state.webhooks.bring(event);
    else state.events.add(event);
  }

  await listen(server, 0);
  const port = boundPort(server);
  return {
    /** for ZALO_API_ROOT */
    root: `http://127.0.0.1:${port}`,
    token,
    /** how it answers from now on */
    dialect,
    /** every call so far, oldest first */
    calls,
    callsOf: (method: string) => calls.filter((call) => call.method === method),
    /** a person who has not written yet; `id` for one that must be the same in several runs */
    person(name: string, id = `u${String(nextPerson++).padStart(19, '0')}`): FakePerson {
      return new FakePerson({ id, name }, state.chats, write);
    },
    sentTo: (chat: string): readonly SentMessage[] => state.chats.sent(chat),
    /** whoever polls, or the webhook, gets this event, whatever it holds */
    brings: bring,
    /** a chat the bot may write to, though nobody wrote in this run */
    opens: (chat: string) => state.chats.open(chat),
    events: state.events,
    /** the next calls of a method fail; see `faults` */
    fails(method: string, fault: Fault, when: { readonly skip?: number; readonly times?: number } = {}) {
      plan.add(method, fault, when);
    },
    /** 24: no more calls of `setWebhook` and `testWebhook` today */
    usesUpWebhookCalls() {
      state.webhookCallsLeft = 0;
    },
    webhook: () => state.webhooks.set,
    setsWebhook: (url: string, secret: string) => state.webhooks.store(url, secret, 1_790_000_000_000),
    /** 43: brings an event to the webhook once, in whatever way */
    bringsNow: (event: ZaloEvent, how?: Bringing): Promise<Posted> => state.webhooks.bringNow(event, how),
    /** an event that is not brought by itself */
    eventOf: (person: FakePerson, text: string): ZaloEvent =>
      eventOf({ kind: 'text', text }, `9a0b${String(nextMessage++).padStart(16, '0')}`, person, dialect),
    onSendMessage(hook: BotState['onSendMessage']) {
      state.onSendMessage = hook;
    },
    onCall(hook: typeof onCall) {
      onCall = hook;
    },
    /** refuses connections until `comesBack` */
    async goesDown() {
      await close(server);
    },
    async comesBack() {
      await listen(server, port);
    },
    async close() {
      if (server.listening) await close(server);
    },
  };
}
