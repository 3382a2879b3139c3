import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { Api } from 'grammy';
import { z } from 'zod';
import { NoAnswer } from './no-answer.ts';
import { post, type Content, type PostOptions } from './post.ts';

const defaultApiRoot = 'https://api.telegram.org';

export interface ApiOptions {
  readonly token: string;
  /** for one's own Bot API server, a relay where Telegram is blocked, or a test */
  readonly apiRoot?: string | undefined;
  /** milliseconds one call may take */
  readonly answerWithin: number;
  /** ends calls at once, for good */
  readonly signal?: AbortSignal;
}

/** Two nearby machines connect in milliseconds; where the network swallows packets nothing better comes later. */
const connectWithin = 7_000;

/** An idle connection is given up before a server or a carrier on the way may drop it, unnoticed, under a message. */
const idleConnection = 20_000;

/**
 * grammy's `Api` over our own transport. Deadlines and the stop signal belong to the whole object, because grammy's
 * own signal type is not the platform's; whoever needs another deadline makes another `Api`.
 */
export function createApi({ token, apiRoot, answerWithin, signal }: ApiOptions): Api {
  const root = (apiRoot ?? defaultApiRoot).replace(/\/+$/, '');
  const Agent = root.startsWith('https:') ? HttpsAgent : HttpAgent;
  const agent = new Agent({ keepAlive: true, timeout: idleConnection });
  const options: PostOptions = {
    agent,
    connectWithin: Math.min(connectWithin, answerWithin),
    answerWithin,
    signal: signal ?? new AbortController().signal,
  };
  return new Api(token, {
    apiRoot: root,
    // grammy's own limit is longer than every limit given here.
    fetch: async (url: string | URL, call: Call) => callBotApi(new URL(url), await contentOf(call), options),
  });
}

/** What grammy asks to be sent: JSON, or a form in parts when a file goes along. */
interface Call {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<Uint8Array>;
}

/** Whole, because a length has to be told before; the largest file there is (50 MB) fits. */
async function contentOf({ headers, body }: Call): Promise<Content> {
  const type = headers['content-type'] ?? 'application/json';
  if (typeof body === 'string') return { type, bytes: Buffer.from(body) };
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return { type, bytes: Buffer.concat(chunks) };
}

/** What grammy needs of a response: the envelope of every answer, see https://core.telegram.org/bots/api#making-requests */
async function callBotApi(url: URL, content: Content, options: PostOptions): Promise<{ json(): unknown }> {
  const answer = await post(url, content, options);
  const envelope = readEnvelope(answer.body) ?? (answer.status === 413 ? tooLarge : undefined);
  // A gateway's or a carrier's HTML page, whatever its status, says nothing about the person or the message.
  if (envelope === undefined) throw new NoAnswer('perhaps', `http-${answer.status}-not-json`);
  return { json: () => envelope };
}

/** A gateway that does not let a file through has not passed it on, whatever its page looks like. */
const tooLarge = { ok: false, error_code: 413, description: 'Request Entity Too Large' } as const;

const envelope = z.union([
  z.looseObject({ ok: z.literal(true) }),
  z.looseObject({ ok: z.literal(false), error_code: z.number(), description: z.string().catch('') }),
]);

function readEnvelope(text: string): unknown {
  try {
    return envelope.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
