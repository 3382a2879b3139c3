import type { TelegramMessage } from './update-schema.ts';

/** How the bot is known in its own updates. */
export interface BotSelf {
  readonly id: string;
  /** without the @; unknown until Telegram was asked */
  readonly username?: string | undefined;
}

/**
 * Whether something in a group is said to the bot: it names the bot, is a command for it (`/baocao@bot`), or replies to a message of the
 * bot. Which messages Telegram hands a bot at all depends on its privacy mode.
 */
export function saidToBot(message: TelegramMessage, { id, username }: BotSelf): boolean {
  if (message.reply_to_message?.from?.id === id) return true;
  const marks = [...(message.entities ?? []), ...(message.caption_entities ?? [])];
  if (marks.some(({ type, user }) => type === 'text_mention' && user?.id === id)) return true;
  if (username === undefined) return false;
  return namePattern(username).test(message.text ?? message.caption ?? '');
}

/** At the beginning, behind a command or behind a blank, and not the beginning of a longer name: "lan@bot" is an address. */
function namePattern(username: string): RegExp {
  return new RegExp(String.raw`(^\/\w+|^|[^\w.])@${username.replaceAll(/\W/g, '')}(?!\w)`, 'i');
}
