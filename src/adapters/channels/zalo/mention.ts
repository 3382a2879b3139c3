/** The names under which people may address the bot in a group. */
export interface BotNames {
  /** `bot.XXXX`, from `getMe` */
  readonly account?: string | undefined;
  /** as people see it; not documented, so not always known */
  readonly display?: string | undefined;
}

/**
 * The text behind a mention of the bot at its beginning; undefined when it does not begin with one. Zalo marks mentions in no field: the
 * text begins with `@` and the bot's name, in whatever case and with whatever signs between its words.
 *
 * Where the name people see is unknown, any `@` at the beginning counts: Zalo hands a bot only what mentions it or replies to it.
 */
export function withoutMention(text: string, { account, display }: BotNames): string | undefined {
  const mention = [display, account]
    .flatMap((name) => (name === undefined ? [] : [mentionOf(name)]))
    .find((pattern) => pattern?.test(text.normalize('NFC')));
  if (mention) return text.normalize('NFC').replace(mention, '').trim();
  return display === undefined && /^\s*@/.test(text) ? text.trim() : undefined;
}

/** "bot.Cong Doan" fits "@Bot Cong Doan ", and not "@Bot Cong Doanh". */
function mentionOf(name: string): RegExp | undefined {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words) return undefined;
  return new RegExp(
    String.raw`^\s*@\s*${words.join(String.raw`[^\p{L}\p{M}\p{N}]*`)}(?![\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}\s/]*\s*`,
    'iu',
  );
}
