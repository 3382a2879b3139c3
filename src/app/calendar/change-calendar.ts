import { upwards, type Branch } from '../../domain/branches.ts';
import { faultOfSettings } from '../../domain/calendar-settings.ts';
import type { UnitId } from '../../domain/ids.ts';
import type { Assignment } from '../../domain/person.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  defaultSettings,
  settingNames,
  type CalendarSettings,
  type ReportingCalendar,
} from '../../domain/reporting-calendar.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { commandChoice, say } from '../menu.ts';
import { problem } from '../problem-reply.ts';
import { calendarOf } from './calendar-of.ts';
import { changeArgument } from './change-argument.ts';
import { shownWindow } from './shown-window.ts';

type Union = Assignment['unit'];

/** What a union goes by, and how to change it. */
export async function showSettings(context: DecisionContext, union: Union): Promise<Decision> {
  const { settings } = await calendarOf(context, union.id);
  return say(context, context.phrases.calendar.settings({ union: union.name, settings }));
}

/** Shows what a change would do, and asks for a yes. */
export async function askToChange(
  context: DecisionContext,
  union: Union,
  wanted: Partial<CalendarSettings>,
): Promise<Decision> {
  const { phrases, turn, today } = context;
  const change = await changeOf(context, union, wanted);
  if (!change.possible) return change.reply;
  const choice = (label: string, argument: string) =>
    commandChoice('settings', label, `${union.code} ${argument}`);
  const yes = choice(phrases.calendar.yes, changeArgument.agreed(change.settings, today));
  const choices = [yes, choice(phrases.calendar.no, changeArgument.refused())];
  const isFilling = turn.open !== undefined || !fitsButton(yes.id);
  const text = phrases.calendar.confirm({ ...change.told, isFilling });
  return say(context, text, isFilling ? [] : choices);
}

/** Changes the settings of a union; the dates hold at once, for every unit below that has none of its own. */
export async function applyChange(
  context: DecisionContext,
  union: Union,
  wanted: Partial<CalendarSettings>,
): Promise<Decision> {
  const change = await changeOf(context, union, wanted);
  if (!change.possible) return change.reply;
  const { prompt, change: said } = say(context, context.phrases.calendar.changed(change.told));
  const session = said.kind === 'stay' ? said.session : undefined;
  return {
    prompt,
    change: {
      kind: 'set-calendar',
      unit: union.id,
      settings: change.settings,
      ...(session && { session }),
    },
  };
}

/** Bytes that a button has room for behind the id of its prompt. */
const buttonRoom = 58;

function fitsButton(id: string): boolean {
  return new TextEncoder().encode(id).length <= buttonRoom;
}

type Change =
  | { readonly possible: false; readonly reply: Decision }
  | {
      readonly possible: true;
      /** only what is not so already */
      readonly settings: Partial<CalendarSettings>;
      readonly told: Parameters<DecisionContext['phrases']['calendar']['changed']>[0];
    };

async function changeOf(
  context: DecisionContext,
  union: Union,
  wanted: Partial<CalendarSettings>,
): Promise<Change> {
  const { now, phrases } = context;
  const calendar = await calendarOf(context, union.id);
  const before = calendar.settings;
  const after = { ...before, ...wanted };
  const settings = differing(before, after);
  if (Object.keys(settings).length === 0)
    return { possible: false, reply: say(context, phrases.calendar.asItIs({ union: union.name })) };
  const fault = await faultIn(context, union, after, settings);
  if (fault) return { possible: false, reply: problem(context, fault) };
  const changed: ReportingCalendar = { ...calendar, settings: after };
  return {
    possible: true,
    settings,
    told: { union: union.name, before, after, window: shownWindow(now, changed) },
  };
}

function differing(before: CalendarSettings, after: CalendarSettings): Partial<CalendarSettings> {
  let changed: Partial<CalendarSettings> = {};
  for (const name of settingNames)
    if (before[name] !== after[name]) changed = { ...changed, [name]: after[name] };
  return changed;
}

/** Settings that would not hold together, in the union itself or in one below that has set something of its own. */
async function faultIn(
  { store, today }: DecisionContext,
  union: Union,
  after: CalendarSettings,
  change: Partial<CalendarSettings>,
): Promise<Problem | undefined> {
  const own = faultOfSettings(after);
  if (own !== undefined) return { code: 'calendar-impossible', fault: own };
  const branches = new Map((await store.rounds.branches(today)).map((branch) => [branch.id, branch]));
  const below = [...branches.values()].find(
    (branch) => branch.settings !== undefined && isFaulty(branch, union.id, change, branches),
  );
  return below && { code: 'calendar-impossible-below', unit: below.name };
}

function isFaulty(
  branch: Branch,
  changed: UnitId,
  change: Partial<CalendarSettings>,
  branches: ReadonlyMap<UnitId, Branch>,
): boolean {
  const way = upwards(branch.id, branches);
  if (branch.id === changed || !way.some(({ id }) => id === changed)) return false;
  let settings = defaultSettings;
  for (const { id, settings: set } of way.toReversed())
    settings = { ...settings, ...set, ...(id === changed && change) };
  return faultOfSettings(settings) !== undefined;
}
