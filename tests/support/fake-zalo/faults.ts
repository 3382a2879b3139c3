/** One way a call can go wrong in the network, in a gateway, or inside Zalo. */
export type Fault =
  /** 33, 35: an error of the API, with HTTP status 200 like all of them */
  | { readonly kind: 'refuse'; readonly code: number | string; readonly description: string }
  /** 34, 36: a gateway's page; like real ones it repeats the path, token included */
  | { readonly kind: 'html'; readonly status: number }
  /** 37: any other body */
  | { readonly kind: 'body'; readonly body: string; readonly status?: number }
  /** 38: takes the request and never answers; `accepted` says whether it was carried out */
  | { readonly kind: 'hang'; readonly accepted: boolean }
  /** 38: answers with headers and half a body, then nothing more */
  | { readonly kind: 'stall'; readonly accepted: true }
  /** 39: breaks the connection before or after the request was carried out, or in the middle of the answer */
  | { readonly kind: 'reset'; readonly accepted: boolean; readonly inBody?: true };

export const faults = {
  quota: refuse(429, 'Quota exceeded'),
  tooManyAsJson: refuse(429, 'Too many requests'),
  internal: refuse(403, 'Internal server error'),
  unauthorized: refuse(401, 'Unauthorized'),
  notFound: refuse(404, 'Not Found'),
  badRequest: refuse(400, 'Bad request'),
  timeout: refuse(408, 'Request timeout'),
  somethingNew: refuse(499, 'Something nobody wrote down'),
  webhookSet: refuse(400, 'Webhook is configured'),
  otherPoller: refuse(409, 'Conflict: another getUpdates'),
  photoNotFetched: refuse(400, 'Bad request: The photo URL is invalid'),
  photoWithoutAddress: refuse(400, 'Bad request: The photo must start with http:// or https://'),
  tooFast: { kind: 'html', status: 429 },
  badGateway: { kind: 'html', status: 502 },
  unavailable: { kind: 'html', status: 503 },
  gatewayTimeout: { kind: 'html', status: 504 },
  carrierBlockPage: { kind: 'html', status: 403 },
  malformed: { kind: 'body', body: '{"ok":true,,}' },
  truncated: { kind: 'body', body: '{"ok":true,"resu' },
  emptyBody: { kind: 'body', body: '' },
  nullBody: { kind: 'body', body: 'null' },
  listBody: { kind: 'body', body: '[]' },
  noEnvelope: { kind: 'body', body: '{"hello":"world"}' },
  hang: { kind: 'hang', accepted: false },
  hangAfterAccepting: { kind: 'hang', accepted: true },
  slowBody: { kind: 'stall', accepted: true },
  resetBefore: { kind: 'reset', accepted: false },
  resetAfter: { kind: 'reset', accepted: true },
  resetInBody: { kind: 'reset', accepted: true, inBody: true },
} as const satisfies Record<string, Fault>;

function refuse(code: number, description: string): Fault {
  return { kind: 'refuse', code, description };
}

interface Planned {
  readonly fault: Fault;
  skip: number;
  times: number;
}

/** Faults that wait for calls, by method. */
export class FaultPlan {
  readonly #planned = new Map<string, Planned[]>();

  /** The next `times` calls of a method, after the first `skip`, fail like this. */
  add(method: string, fault: Fault, { skip = 0, times = 1 }: { skip?: number; times?: number } = {}): void {
    this.#planned.set(method, [...(this.#planned.get(method) ?? []), { fault, skip, times }]);
  }

  next(method: string): Fault | undefined {
    const waiting = (this.#planned.get(method) ?? []).find((planned) => planned.times > 0);
    if (waiting === undefined) return undefined;
    if (waiting.skip > 0) {
      waiting.skip -= 1;
      return undefined;
    }
    waiting.times -= 1;
    return waiting.fault;
  }
}
