import { setTimeout as wait } from 'node:timers/promises';
import { post, type Posted } from '../post.ts';
import type { Dialect } from './dialect.ts';
import type { ZaloEvent } from './updates.ts';

/** Milliseconds until an event that was not taken is brought again; how long that is really nobody knows. */
const again = 20;

/** How an event is brought; a test may bring it in every wrong way. */
export interface Bringing {
  /** instead of the right secret; `null` brings none */
  readonly secret?: string | null;
  /** instead of `X-Bot-Api-Secret-Token` */
  readonly header?: string;
  /** instead of the event */
  readonly body?: string | Buffer;
}

/** The address events are brought to, and how. */
export class Webhooks {
  readonly #dialect: Dialect;
  /** where a public address is found on this machine */
  readonly #reach: (url: string) => string;
  #set: { readonly url: string; readonly secret: string; readonly updatedAt: number } | undefined;
  #bringing: Promise<unknown> = Promise.resolve();

  constructor(dialect: Dialect, reach: (url: string) => string) {
    this.#dialect = dialect;
    this.#reach = reach;
  }

  get set() {
    return this.#set;
  }

  store(url: string, secret: string, updatedAt: number): void {
    this.#set = { url, secret, updatedAt };
  }

  delete(): void {
    this.#set = undefined;
  }

  /** 25: how Zalo tries an address out: no secret, no body, no content type. Returns the outcome in Zalo's words. */
  async tryOut(): Promise<{ readonly ok: boolean; readonly outcome: string }> {
    if (!this.#set) return { ok: false, outcome: 'webhook.err.other' };
    try {
      const { status } = await post(this.#reach(this.#set.url), { 'user-agent': 'Java/1.8.0_402' }, '');
      if (status >= 200 && status < 300) return { ok: true, outcome: 'webhook.ok' };
      const word = status >= 500 ? '5xx' : [403, 404].includes(status) ? String(status) : 'other';
      return { ok: false, outcome: `webhook.http.${word}` };
    } catch {
      return { ok: false, outcome: 'webhook.err.conn' };
    }
  }

  /** Brings an event after those before it, and again as often as the dialect says while it is refused. */
  bring(event: ZaloEvent): Promise<Posted> {
    const brought = this.#afterThat(async () => {
      for (let tries = 0; ; tries += 1) {
        const answer = await this.bringNow(event).catch(() => ({ status: 0, body: '', headers: {} }));
        if ((answer.status >= 200 && answer.status < 300) || tries >= this.#dialect.retries) return answer;
        await wait(again);
      }
    });
    return brought;
  }

  #afterThat(work: () => Promise<Posted>): Promise<Posted> {
    const done = this.#bringing.then(work, work);
    this.#bringing = done;
    return done;
  }

  /** 43: brings an event once and at once, in whatever way. */
  bringNow(event: ZaloEvent, { secret, header, body }: Bringing = {}): Promise<Posted> {
    if (!this.#set) throw new Error('No webhook is set');
    const given = secret === undefined ? this.#set.secret : secret;
    const whole = this.#dialect.webhookBody === 'wrapped' ? { ok: true, result: event } : event;
    return post(
      this.#reach(this.#set.url),
      {
        'content-type': 'application/json',
        'user-agent': 'Java/1.8.0_402',
        ...(given !== null && { [header ?? 'X-Bot-Api-Secret-Token']: given }),
      },
      body ?? JSON.stringify(whole),
    );
  }
}
