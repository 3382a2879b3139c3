import { z } from 'zod';
import { refusalReason, type Failure } from './failure.ts';

/** What came of a call. */
export type Answer<Result = unknown> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly failure: Failure };

const code = z.union([z.number(), z.string()]).optional().catch(undefined);

/** `error_code` is a number on the live API, a text in some copies of the documentation, and `errorCode` in others. */
const envelope = z.looseObject({
  ok: z.unknown().optional(),
  result: z.unknown().optional(),
  description: z.string().catch(''),
  error_code: code,
  errorCode: code,
});

/**
 * Reads a response whatever its HTTP status: the live API answers errors with status 200, so only `ok` decides. A success may carry
 * `"error_code":0`.
 */
export function readAnswer(status: number, body: string): Answer {
  const read = envelope.safeParse(parse(body));
  if (!read.success) return failed({ kind: 'page', status });
  const { ok, result, description, error_code: number, errorCode } = read.data;
  if (ok === true) return { ok: true, result };
  const given = Number(number ?? errorCode ?? Number.NaN);
  if (Number.isFinite(given)) return refused(given, description);
  if (ok === false || status >= 400) return refused(status, description);
  return failed({ kind: 'no-answer', sent: 'perhaps', code: `http-${status}-no-envelope` });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function refused(code: number, description: string): Answer<never> {
  return failed({ kind: 'refused', code, reason: refusalReason(description) });
}

export function failed(failure: Failure): Answer<never> {
  return { ok: false, failure };
}
