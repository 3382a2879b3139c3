import { calendar } from './calendar.ts';
import type { Command } from './command.ts';
import { approve } from './approve.ts';
import { bots } from './bots.ts';
import { cancel } from './cancel.ts';
import { card } from './card.ts';
import { correct } from './correct.ts';
import { data } from './data.ts';
import { detail } from './detail.ts';
import { erase } from './erase.ts';
import { handOver } from './hand-over.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { link } from './link.ts';
import { missing } from './missing.ts';
import { profile } from './profile.ts';
import { progress } from './progress.ts';
import { read } from './read.ts';
import { refuse } from './refuse.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { requests } from './requests.ts';
import { sending } from './sending.ts';
import { settings } from './settings.ts';
import { sheet } from './sheet.ts';
import { snooze } from './snooze.ts';
import { start } from './start.ts';
import { summary } from './summary.ts';
import { unit } from './unit.ts';
import { unreached } from './unreached.ts';
import { unlink } from './unlink.ts';
import { withdraw } from './withdraw.ts';

/** Every command, by name. A new one is a file and a word here; help and menus derive from it. */
const listed = {
  start,
  report,
  profile,
  correct,
  withdraw,
  history,
  summary,
  missing,
  sheet,
  progress,
  detail,
  read,
  card,
  remind,
  unreached,
  requests,
  approve,
  refuse,
  unit,
  link,
  unlink,
  handOver,
  calendar,
  settings,
  sending,
  bots,
  snooze,
  data,
  erase,
  cancel,
} as const satisfies Record<string, Command>;

export const commands = { ...listed, help: help(listed) } as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands).filter(isCommandName);

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}
