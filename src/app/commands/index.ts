import { cancel } from './cancel.ts';
import { card } from './card.ts';
import type { Command } from './command.ts';
import { handOver } from './hand-over.ts';
import { detail } from './detail.ts';
import { help } from './help.ts';
import { link } from './link.ts';
import { missing } from './missing.ts';
import { profile } from './profile.ts';
import { progress } from './progress.ts';
import { read } from './read.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { start } from './start.ts';
import { summary } from './summary.ts';
import { unit } from './unit.ts';
import { unlink } from './unlink.ts';

/** Every command, by name. A new one is a file and a word here; help and menus derive from it. */
const listed = {
  start,
  report,
  profile,
  summary,
  missing,
  unit,
  link,
  unlink,
  handOver,
  progress,
  detail,
  read,
  card,
  remind,
  cancel,
} as const satisfies Record<string, Command>;

export const commands = { ...listed, help: help(listed) } as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands).filter(isCommandName);

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
