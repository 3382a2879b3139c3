/** What a platform said about the webhook of one bot, for the operator. */
export interface WebhookReport {
  /** whether it is as the operator wished */
  readonly isGood: boolean;
  /** sentences; they hold no token and no secret */
  readonly lines: readonly string[];
}

/** Tells a platform where to bring the messages of one bot. Nothing of it happens by itself: there are daily limits. */
export interface WebhookControl {
  readonly channel: string;
  readonly bot: string;
  set(url: string, secret: string): Promise<WebhookReport>;
  info(): Promise<WebhookReport>;
  delete(): Promise<WebhookReport>;
}

/** A platform that refused, with what the operator can do. */
export function refusedReport(code: string, hint: string): WebhookReport {
  return { isGood: false, lines: [`refused (${code})${hint === '' ? '' : `: ${hint}`}`] };
}

/** A webhook as a platform has it. */
export function addressLine(url: string): string {
  return url === '' ? 'no webhook is set: messages are polled for' : `set to ${url}`;
}
