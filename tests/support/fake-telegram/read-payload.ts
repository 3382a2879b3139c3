import type http from 'node:http';
import { z } from 'zod';

/** A file that was sent along. */
export const uploaded = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

/** What a call carries: JSON, or a form in parts, in which files stand apart and are named by `attach://…`. */
export async function readPayload(request: http.IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readParts(body, type);
  return body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
}

interface Part {
  readonly name: string;
  readonly file?: string;
  readonly bytes: Buffer;
}

/** RFC 7578, as strict as it has to be for one client. */
function partsOf(body: Buffer, type: string): readonly Part[] {
  const boundary = /boundary=("?)(.+?)\1$/.exec(type)?.[2] ?? '';
  const parts: Part[] = [];
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  for (let from = whole.indexOf(delimiter); from >= 0;) {
    const to = whole.indexOf(delimiter, from + delimiter.length);
    if (to < 0) return parts;
    const part = whole.subarray(from + delimiter.length + 2, to);
    const headers = part.subarray(0, part.indexOf('\r\n\r\n')).toString('utf8');
    const name = /\bname="([^"]*)"/i.exec(headers)?.[1] ?? '';
    // Without quotation marks, as grammy writes it, a name ends at the first blank.
    const [, quoted, plain] = /\bfilename=(?:"([^"]*)"|([^\s;]*))/i.exec(headers) ?? [];
    const file = quoted ?? plain;
    const bytes = part.subarray(part.indexOf('\r\n\r\n') + 4);
    parts.push({ name, bytes, ...(file !== undefined && { file }) });
    from = to;
  }
  throw new Error('a form without an end');
}

function readParts(body: Buffer, type: string): Readonly<Record<string, unknown>> {
  const parts = partsOf(body, type);
  const fields = parts.flatMap(({ name, file, bytes }) => {
    if (file !== undefined) return [];
    const value = bytes.toString('utf8');
    const attached = parts.find((part) => value === `attach://${part.name}`);
    if (attached) return [[name, { name: attached.file, bytes: new Uint8Array(attached.bytes) }] as const];
    return [[name, name === 'reply_markup' ? JSON.parse(value) : value] as const];
  });
  return Object.fromEntries(fields);
}
