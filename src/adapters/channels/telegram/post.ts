import http from 'node:http';
import https from 'node:https';
import { z } from 'zod';
import { TimedOut, watchConnection } from '../watch-connection.ts';
import { NoAnswer } from './no-answer.ts';

export interface PostOptions {
  readonly agent: http.Agent;
  /** milliseconds until the connection must stand; separate, because until then nothing was sent */
  readonly connectWithin: number;
  /** milliseconds until the whole answer must be there */
  readonly answerWithin: number;
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/** What is posted. */
export interface Content {
  /** its media type, as the header says it */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Posts something and reads the whole answer, whatever it is. Done on `node:http` because neither `fetch` nor node-fetch
 * tells whether a connection that broke had been made at all.
 */
export function post(url: URL, { type, bytes }: Content, options: PostOptions): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const request = (secure ? https : http).request(url, {
      method: 'POST',
      agent: options.agent,
      signal: options.signal,
      headers: { 'content-type': type, 'content-length': bytes.byteLength },
    });
    const connection = watchConnection(request, { secure, within: options.connectWithin });
    const answering = setTimeout(() => request.destroy(new TimedOut('timeout')), options.answerWithin);
    const fail = (error: unknown) => {
      clearTimeout(answering);
      reject(new NoAnswer(connection.isMade() ? 'perhaps' : 'no', codeOf(error)));
    };
    request.on('error', fail);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.once('end', () => {
        clearTimeout(answering);
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    request.end(bytes);
  });
}

const coded = z.object({ code: z.string() });

function codeOf(error: unknown): string {
  const read = coded.safeParse(error);
  return read.success ? read.data.code.toLowerCase() : 'no-code';
}
