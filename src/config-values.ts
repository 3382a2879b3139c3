import type { BotPlan } from './app/ports/served-bot.ts';

/** A bot of Zalo: the name this deployment gives it, and its token. */
export interface ZaloBot {
  readonly name: string;
  readonly token: string;
}

/** The name stands in a path and in every address of the bot's accounts. */
const bot = /^([a-z0-9][a-z0-9-]{0,29})=(\d+:[\w.~=+-]{8,})$/;

/** Reads `name=token,name2=token2`; undefined when something of it is wrong. */
export function readZaloBots(text: string): readonly ZaloBot[] | undefined {
  if (text === '') return [];
  const bots = text.split(',').map((part) => bot.exec(part.trim()));
  const read = bots.flatMap((match) => (match ? [{ name: match[1] ?? '', token: match[2] ?? '' }] : []));
  const isWhole = read.length === bots.length;
  const isOnce = [read.map(({ name }) => name), read.map(({ token }) => token)].every(
    (all) => new Set(all).size === all.length,
  );
  return isWhole && isOnce ? read : undefined;
}

/** Reads `50/3000`, people and messages a month; `none` where nobody counts. Undefined when it is neither. */
export function readPlan(text: string): BotPlan | 'none' | undefined {
  if (text === 'none') return 'none';
  const [, people, messages] = /^([1-9]\d{0,6})\/([1-9]\d{0,8})$/.exec(text) ?? [];
  return people === undefined ? undefined : { people: Number(people), messages: Number(messages) };
}

/** Names and numbers that only this machine or its own network knows; both platforms refuse them for a webhook. */
const privateHost =
  /^(localhost|.*\.(local|internal)|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|\[.*\])$/;

/** Whether platforms can bring messages there. */
export function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  return (
    protocol === 'https:' &&
    !privateHost.test(hostname) &&
    [username, password, search, hash].every((part) => part === '')
  );
}
