import http from 'node:http';
import https from 'node:https';
import { create, type AxiosInstance } from 'axios';
import { z } from 'zod';
import { watchConnection } from '../watch-connection.ts';
import { failed, readAnswer, type Answer } from './answer.ts';

export interface CallOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** ends calls at once, for good */
  readonly signal?: AbortSignal | undefined;
}

/** Calls a method with parameters, and gives up after `within` milliseconds. Never rejects. */
export type Call = (
  method: string,
  parameters: Readonly<Record<string, unknown>>,
  within: number,
) => Promise<Answer>;

/** See `telegram/api.ts`. */
const connectWithin = 7_000;
const idleConnection = 20_000;

/** The longest answers are a few hundred bytes; a gateway's page some thousand. */
const longestAnswer = 1_000_000;

/**
 * Posts JSON: of the four encodings that the documentation names, multipart is not read by the live API. The token is part of the path,
 * and axios's errors carry the path along; so nothing of them leaves this file but a code.
 */
export function caller({ token, apiRoot, signal }: CallOptions): Call {
  const root = apiRoot.replace(/\/+$/, '');
  const agent = { keepAlive: true, timeout: idleConnection };
  const client = create({
    httpAgent: new http.Agent(agent),
    httpsAgent: new https.Agent(agent),
    // A proxy or a redirect would be shown the token.
    proxy: false,
    maxRedirects: 0,
    maxContentLength: longestAnswer,
    headers: { 'content-type': 'application/json' },
    responseType: 'text',
    transformRequest: (json: string) => json,
    transformResponse: (text: unknown) => text,
    validateStatus: () => true,
  });
  return async (method, parameters, within) => {
    const tooLate = AbortSignal.timeout(within);
    const watch = watchedTransport(Math.min(connectWithin, within));
    try {
      return await post(client, `${root}/bot${token}/${method}`, JSON.stringify(parameters), {
        signal: signal ? AbortSignal.any([signal, tooLate]) : tooLate,
        transport: watch.transport,
      });
    } catch (error) {
      const code = tooLate.aborted ? 'timeout' : codeOf(error);
      return failed({ kind: 'no-answer', sent: watch.isMade() ? 'perhaps' : 'no', code });
    }
  };
}

async function post(
  client: AxiosInstance,
  url: string,
  json: string,
  config: { readonly signal: AbortSignal; readonly transport: unknown },
): Promise<Answer> {
  const { status, data } = await client.post<unknown>(url, json, config);
  return readAnswer(status, typeof data === 'string' ? data : '');
}

/** What axios calls instead of `node:http`, so that it is known whether there was a connection. */
function watchedTransport(within: number) {
  let connection: { isMade(): boolean } | undefined;
  return {
    isMade: () => connection?.isMade() === true,
    transport: {
      request(options: http.RequestOptions, onResponse: (response: http.IncomingMessage) => void) {
        const secure = options.protocol === 'https:';
        const request = (secure ? https : http).request(options, onResponse);
        connection = watchConnection(request, { secure, within });
        return request;
      },
    },
  };
}

const coded = z.object({ code: z.string() });

function codeOf(error: unknown): string {
  const read = coded.safeParse(error);
  return read.success ? read.data.code.toLowerCase() : 'no-code';
}
