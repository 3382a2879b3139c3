import type { Api } from 'grammy';
import type { Log } from '../../../app/ports/log.ts';
import type { MenuEntry } from '../define-channel.ts';
import { shortenLabel } from '../shorten-label.ts';
import { failureCode, readFailure } from './failure.ts';

/** https://core.telegram.org/bots/api#botcommand: 1-32 of a-z, 0-9 and _; 1-256 characters of description */
const commandPattern = /^[a-z0-9_]{1,32}$/;
const descriptionLimit = 256;

/** Sets the command menu. One bad entry would make Telegram refuse all, so it is left out and logged. */
export async function offerMenu(api: Api, entries: readonly MenuEntry[], log: Log): Promise<void> {
  const fitting = entries.filter(
    ({ command, description }) => commandPattern.test(command) && description !== '',
  );
  if (fitting.length < entries.length) {
    log.warn('telegram-menu-left-out', { entries: entries.length - fitting.length });
  }
  const commands = fitting.map(({ command, description }) => {
    return { command, description: shortenLabel(description, descriptionLimit) };
  });
  try {
    await api.setMyCommands(commands);
  } catch (error) {
    log.warn('telegram-menu-not-set', { code: failureCode(readFailure(error)) });
  }
}
