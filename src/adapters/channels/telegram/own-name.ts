import type { Api } from 'grammy';
import type { Log } from '../../../app/ports/log.ts';
import { failureCode, readFailure } from './failure.ts';

/** The username of the bot, which the token does not tell. It is asked for when a group speaks, and again until it is known. */
export class OwnName {
  readonly #api: Api;
  readonly #log: Log;
  #known: string | undefined;

  constructor(api: Api, log: Log) {
    this.#api = api;
    this.#log = log;
  }

  get known(): string | undefined {
    return this.#known;
  }

  /** Never throws. */
  async learn(): Promise<void> {
    if (this.#known !== undefined) return;
    try {
      this.#known = (await this.#api.getMe()).username;
    } catch (error) {
      this.#log.warn('telegram-name-unknown', { code: failureCode(readFailure(error)) });
    }
  }
}
