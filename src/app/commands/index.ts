import { calendar } from './calendar.ts';
import { cancel } from './cancel.ts';
import type { Command } from './command.ts';
import { help } from './help.ts';
import { missing } from './missing.ts';
import { profile } from './profile.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { snooze } from './snooze.ts';
import { start } from './start.ts';
import { summary } from './summary.ts';

/** Every command, by name. A new one is a file and a word here; help and menus derive from it. */
const listed = {
  start,
  report,
  profile,
  summary,
  missing,
  snooze,
  calendar,
  settings,
  cancel,
} as const satisfies Record<string, Command>;

export const commands = { ...listed, help: help(listed) } as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands).filter(isCommandName);

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
