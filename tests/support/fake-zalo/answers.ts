/** What a method answers: the body of the HTTP response, mostly with status 200. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export function ok(result?: unknown, more: Readonly<Record<string, unknown>> = {}): Answer {
  return { status: 200, body: { ok: true, ...(result !== undefined && { result }), ...more } };
}

/** Errors come with HTTP status 200. */
export function refuse(code: number | string, description: string, status = 200): Answer {
  return { status, body: { ok: false, description, error_code: code } };
}
