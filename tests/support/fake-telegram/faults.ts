/** One way a call can go wrong. */
export type Fault =
  /** an answer of the Bot API: `{ ok: false, ... }` */
  | {
      readonly kind: 'refuse';
      readonly status: number;
      readonly description: string;
      readonly parameters?: Readonly<Record<string, number>>;
    }
  /** a gateway's page; like real ones it repeats the path, token included */
  | { readonly kind: 'html'; readonly status: number }
  /** any other body */
  | { readonly kind: 'body'; readonly status: number; readonly body: string }
  /** takes the request and never answers; `accepted` says whether it was carried out */
  | { readonly kind: 'hang'; readonly accepted: boolean }
  /** breaks the connection, before or after the request was carried out */
  | { readonly kind: 'reset'; readonly accepted: boolean };

export const faults = {
  tooManyRequests: (seconds: number): Fault => {
    const description = `Too Many Requests: retry after ${seconds}`;
    return { kind: 'refuse', status: 429, description, parameters: { retry_after: seconds } };
  },
  blocked: refuse(403, 'Forbidden: bot was blocked by the user'),
  deactivated: refuse(403, 'Forbidden: user is deactivated'),
  cannotInitiate: refuse(403, "Forbidden: bot can't initiate conversation with a user"),
  badRequest: refuse(400, "Bad Request: can't parse entities"),
  kicked: refuse(403, 'Forbidden: bot was kicked from the group chat'),
  movedTo: (chat: number): Fault => {
    const description = 'Bad Request: group chat was upgraded to a supergroup chat';
    return { kind: 'refuse', status: 400, description, parameters: { migrate_to_chat_id: chat } };
  },
  notModified: refuse(400, 'Bad Request: message is not modified'),
  chatNotFound: refuse(400, 'Bad Request: chat not found'),
  unauthorized: refuse(401, 'Unauthorized'),
  notFound: refuse(404, 'Not Found'),
  internal: refuse(500, 'Internal Server Error'),
  otherPoller: refuse(409, 'Conflict: terminated by other getUpdates request'),
  webhookActive: refuse(
    409,
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  ),
  tooLarge: refuse(413, 'Request Entity Too Large'),
  fileTooBig: refuse(400, 'Bad Request: file is too big'),
  wrongFile: refuse(400, 'Bad Request: wrong file identifier/HTTP URL specified'),
  gatewayTooLarge: { kind: 'html', status: 413 },
  badGateway: { kind: 'html', status: 502 },
  carrierBlockPage: { kind: 'html', status: 403 },
  brokenJson: { kind: 'body', status: 200, body: '{"ok":true,"resu' },
  notAList: { kind: 'body', status: 200, body: '{"ok":true,"result":{}}' },
  withoutNumbers: { kind: 'body', status: 200, body: '{"ok":true,"result":[{"message":{}}]}' },
  hang: { kind: 'hang', accepted: false },
  hangAfterAccepting: { kind: 'hang', accepted: true },
  resetBefore: { kind: 'reset', accepted: false },
  resetAfter: { kind: 'reset', accepted: true },
} as const satisfies Record<string, Fault | ((parameter: number) => Fault)>;

function refuse(status: number, description: string): Fault {
  return { kind: 'refuse', status, description };
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
    const key = method.toLowerCase();
    this.#planned.set(key, [...(this.#planned.get(key) ?? []), { fault, skip, times }]);
  }

  clear(): void {
    this.#planned.clear();
  }

  next(method: string): Fault | undefined {
    const waiting = (this.#planned.get(method.toLowerCase()) ?? []).find((planned) => planned.times > 0);
    if (waiting === undefined) return undefined;
    if (waiting.skip > 0) {
      waiting.skip -= 1;
      return undefined;
    }
    waiting.times -= 1;
    return waiting.fault;
  }
}
