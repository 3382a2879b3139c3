import { addressLine, refusedReport, type WebhookControl, type WebhookReport } from '../webhook-control.ts';
import type { Answer } from './answer.ts';
import { zaloClient } from './client.ts';
import { failureCode, type Failure } from './failure.ts';
import type { WebhookInfo } from './results.ts';

/** The webhook of one bot on Zalo. */
export function zaloWebhook(bot: {
  readonly name: string;
  readonly token: string;
  readonly apiRoot: string;
}): WebhookControl {
  const client = zaloClient(bot);
  return {
    channel: 'zalo',
    bot: bot.name,
    set: async (url, secret) => reportOf(await client.setWebhook(url, secret)),
    info: async () => reportOf(await client.getWebhookInfo()),
    delete: async () => reportOf(await client.deleteWebhook()),
  };
}

/** Zalo keeps an address even if it could not reach it, so both are told. */
function reportOf(answer: Answer<WebhookInfo>): WebhookReport {
  if (!answer.ok) return refusedReport(failureCode(answer.failure), hintOf(answer.failure));
  const { url, updatedAt, verification } = answer.result;
  const since = url === '' || updatedAt === undefined ? '' : ` since ${new Date(updatedAt).toISOString()}`;
  if (verification === undefined) return { isGood: true, lines: [`${addressLine(url)}${since}`] };
  const { ok, outcome, hint } = verification;
  const tried = ok ? 'Zalo reached it' : 'Zalo keeps it, but could not reach it';
  return {
    isGood: ok,
    lines: [`${addressLine(url)}${since}`, `${tried}: ${outcome}${hint === '' ? '' : ` (${hint})`}`],
  };
}

function hintOf(failure: Failure): string {
  if (failure.kind === 'no-answer') return 'no answer; check ZALO_API_ROOT and the network';
  if (failure.kind === 'page') return 'something in front of Zalo answered; check ZALO_API_ROOT';
  switch (failure.code) {
    case 401:
      return 'check the token in ZALO_BOTS; it may have been reset in Zalo Bot Creator';
    case 404:
      return 'check ZALO_API_ROOT; some bots need https://bot-api.zapps.me';
    case 426:
    case 429:
      return 'the limit of today is reached; try again tomorrow';
    case 400:
      return 'Zalo wants a public https address; check PUBLIC_URL';
    default:
      return '';
  }
}
