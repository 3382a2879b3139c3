import type http from 'node:http';
import { z } from 'zod';

const object = z.record(z.string(), z.unknown());

/**
 * The parameters of a call: from the query of a GET (4), or from a JSON or form body. A multipart body is not read (6): the live API then
 * answers as if there were no fields. Undefined when a body is broken (5).
 */
export async function readParameters(
  request: http.IncomingMessage,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { searchParams } = new URL(request.url ?? '', 'http://fake');
  const query = Object.fromEntries(searchParams);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const type = request.headers['content-type'] ?? '';
  if (text === '' || type.startsWith('multipart/')) return query;
  if (type.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    return object.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
