import { addressLine, refusedReport, type WebhookControl, type WebhookReport } from '../webhook-control.ts';
import { createApi } from './api.ts';
import { failureCode, readFailure, type Failure } from './failure.ts';
import { allowedUpdates } from './fetch-updates.ts';

/** An operator waits for it; Telegram resolves the name of the address before it answers. */
const answerWithin = 15_000;

/** The webhook of the bot on Telegram. */
export function telegramWebhook(bot: {
  readonly name: string;
  readonly token: string;
  readonly apiRoot: string;
}): WebhookControl {
  const api = createApi({ ...bot, answerWithin });
  return {
    channel: 'telegram',
    bot: bot.name,
    set: (url, secret) =>
      report(async () => {
        await api.setWebhook(url, { secret_token: secret, allowed_updates: [...allowedUpdates] });
        return { isGood: true, lines: [addressLine(url)] };
      }),
    info: () =>
      report(async () => {
        const {
          url = '',
          pending_update_count: pending,
          last_error_date: failedAt,
        } = await api.getWebhookInfo();
        const waiting = pending > 0 ? [`${pending} updates wait`] : [];
        // Telegram's own words about the failure may repeat the address it called.
        const failed =
          failedAt === undefined ? [] : [`last failed at ${new Date(failedAt * 1000).toISOString()}`];
        return { isGood: true, lines: [addressLine(url), ...waiting, ...failed] };
      }),
    delete: () =>
      report(async () => {
        await api.deleteWebhook();
        return { isGood: true, lines: [addressLine('')] };
      }),
  };
}

async function report(ask: () => Promise<WebhookReport>): Promise<WebhookReport> {
  try {
    return await ask();
  } catch (error) {
    const failure = readFailure(error);
    return refusedReport(failureCode(failure), hintOf(failure));
  }
}

function hintOf(failure: Failure): string {
  if (failure.kind === 'no-answer') return 'no answer; check TELEGRAM_API_ROOT and the network';
  switch (failure.status) {
    case 401:
    case 404:
      return 'check TELEGRAM_BOT_TOKEN';
    case 429:
      return 'too many tries; wait a while';
    case 400:
      return 'Telegram wants a public https address on port 443, 80, 88 or 8443; check PUBLIC_URL';
    default:
      return '';
  }
}
