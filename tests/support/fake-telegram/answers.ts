/** What a method answers: the body of the HTTP response. */
export type Answer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error_code: number; readonly description: string };

export function ok(result: unknown): Answer {
  return { ok: true, result };
}

export function refuse(status: number, description: string): Answer {
  return { ok: false, error_code: status, description };
}
