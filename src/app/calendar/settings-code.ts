import { askings } from '../../domain/asking.ts';
import type { CalendarSettings } from '../../domain/reporting-calendar.ts';

/** Settings as a button carries them, a letter before each: `d23f0800`. */
export function settingsCode(settings: Partial<CalendarSettings>): string {
  return letters
    .flatMap(([letter, setting]) => {
      const value = settings[setting];
      if (value === undefined) return [];
      const isWay = value === 'section' || value === 'question';
      return [`${letter}${isWay ? askings.indexOf(value) : String(value).replace(':', '')}`];
    })
    .join('');
}

/** The settings of a code; undefined for anything else. */
export function readSettingsCode(code: string): Partial<CalendarSettings> | undefined {
  if (!/^(?:[a-z]\d{1,4})+$/.test(code)) return undefined;
  let settings: Partial<CalendarSettings> = {};
  for (const [, letter, value = ''] of code.matchAll(/([a-z])(\d+)/g)) {
    const setting = letters.find(([known]) => known === letter)?.[1];
    if (setting === undefined) return undefined;
    if (setting === 'asking') {
      const asking = askings[Number(value)];
      if (!asking) return undefined;
      settings = { ...settings, asking };
    } else if (isTime(setting)) {
      if (!/^([01]\d|2[0-3])[0-5]\d$/.test(value)) return undefined;
      settings = { ...settings, [setting]: `${value.slice(0, 2)}:${value.slice(2)}` };
    } else {
      settings = { ...settings, [setting]: Number(value) };
    }
  }
  return settings;
}

const letters = [
  ['o', 'openDay'],
  ['t', 'openTime'],
  ['c', 'cutoffDay'],
  ['d', 'dueDay'],
  ['k', 'closeDay'],
  ['f', 'messagesFrom'],
  ['u', 'messagesUntil'],
  ['a', 'asking'],
] as const satisfies readonly (readonly [string, keyof CalendarSettings])[];

function isTime(setting: keyof CalendarSettings): boolean {
  return setting === 'openTime' || setting === 'messagesFrom' || setting === 'messagesUntil';
}
