import type { Api } from 'grammy';
import type { Log } from '../../../app/ports/log.ts';
import { failureCode, readFailure } from './failure.ts';

/**
 * Stops the spinner on a tapped button: https://core.telegram.org/bots/api#answercallbackquery. At once and beside
 * the turn, for after some seconds Telegram refuses ("query is too old"), and nothing depends on it.
 */
export function callbackAnswerer(api: Api, log: Log): (callback: string) => void {
  return (callback) => {
    api.answerCallbackQuery(callback).catch((error: unknown) => {
      log.info('telegram-callback-unanswered', { code: failureCode(readFailure(error)) });
    });
  };
}
