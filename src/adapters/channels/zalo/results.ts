import { z } from 'zod';

/** Ids are opaque texts; where one comes as a number it is made a text, for a number of 19 digits is no number in this language. */
export const idText = z.union([z.string(), z.number()]).transform(String);

const optionalText = z.string().optional().catch(undefined);
const optionalNumber = z.number().optional().catch(undefined);

/** The bot itself. */
export interface BotSelf {
  readonly id: string;
  /** `bot.XXXX` */
  readonly accountName?: string;
  /** what people see and write after an @; not documented, and not always there */
  readonly displayName?: string;
  readonly canJoinGroups?: boolean;
}

export const botSelf = z
  .looseObject({
    id: idText,
    account_name: optionalText,
    display_name: optionalText,
    name: optionalText,
    can_join_groups: z.boolean().optional().catch(undefined),
  })
  .transform(
    ({ id, account_name: accountName, display_name, name, can_join_groups: canJoinGroups }): BotSelf => ({
      id,
      ...defined({ accountName, displayName: display_name ?? name, canJoinGroups }),
    }),
  );

/** A message that Zalo has taken. */
export interface Sent {
  readonly messageId?: string;
  /** milliseconds */
  readonly date?: number;
}

/** `ok` says that it was taken, and that is all that matters; whatever else came is read if it can be. */
export const sent = z
  .looseObject({ message_id: idText.optional().catch(undefined), date: optionalNumber })
  .transform(({ message_id: messageId, date }): Sent => defined({ messageId, date }))
  .catch({});

/** What Zalo found when it tried the webhook out. */
export interface Verification {
  readonly ok: boolean;
  /** `webhook.ok`, `webhook.http.403`, `webhook.err.timeout` ... */
  readonly outcome: string;
  readonly hint: string;
}

export const verification = z
  .looseObject({ ok: z.boolean(), outcome: z.string().catch(''), hint: z.string().catch('') })
  .transform(({ ok, outcome, hint }): Verification => ({ ok, outcome, hint }));

/** Where Zalo hands messages in; an empty `url` is nowhere. */
export interface WebhookInfo {
  readonly url: string;
  /** milliseconds */
  readonly updatedAt?: number;
  /** only of `setWebhook`, and only since 2026 */
  readonly verification?: Verification;
}

export const webhookInfo = z
  .looseObject({
    url: z.string().catch(''),
    updated_at: optionalNumber,
    verification: verification.optional().catch(undefined),
  })
  .transform(({ url, updated_at: updatedAt, verification: tried }): WebhookInfo => ({
    url,
    ...defined({ updatedAt, verification: tried }),
  }));

/** Without the fields that are undefined. */
function defined<Fields extends Readonly<Record<string, unknown>>>(
  fields: Fields,
): { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
function defined(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
