import { askings, type Asking } from '../../domain/asking.ts';
import type { CalendarSettings } from '../../domain/reporting-calendar.ts';
import { fold } from '../../vietnamese/index.ts';
import { settingWords, type CalendarPhrases, type SettingWord } from '../calendar-phrases.ts';

/**
 * Reads what is to be changed: "hạn 23", "chốt 18, hạn gửi ngày 22", "giờ 8h-18h", "mở 10 lúc 9h", "hỏi cả phần". Undefined when anything in it is not understood: half
 * a change is none. Whether the days make sense together is not asked here.
 */
export function readSettings(
  text: string,
  { words, askings: ways }: Pick<CalendarPhrases, 'words' | 'askings'>,
): Partial<CalendarSettings> | undefined {
  const { asking, rest } = readAsking(text, ways);
  if (asking && tokensOf(rest).length === 0) return { asking };
  const parts = partsOf(tokensOf(rest), words);
  if (!parts || parts.length === 0) return undefined;
  let settings: Partial<CalendarSettings> = asking ? { asking } : {};
  for (const { word, values } of parts) {
    const read = readers[word](values);
    if (!read) return undefined;
    settings = { ...settings, ...read };
  }
  return settings;
}

/** "hạn 23, hỏi cả phần": how the branch is asked, and what else is said. */
function readAsking(
  text: string,
  words: CalendarPhrases['askings'],
): { readonly asking?: Asking; readonly rest: string } {
  const folded = fold(text);
  for (const asking of askings) {
    const said = words[asking].map((name) => fold(name)).find((name) => folded.includes(name));
    if (said !== undefined) return { asking, rest: folded.replace(said, ' ') };
  }
  return { rest: text };
}

interface Part {
  readonly word: SettingWord;
  readonly values: string[];
}

const fillers = new Set([
  'ngay',
  'luc',
  'tu',
  'den',
  'toi',
  'la',
  'thanh',
  'sang',
  'vao',
  'va',
  'hang',
  'thang',
  'moi',
]);

function tokensOf(text: string): readonly string[] {
  return fold(text)
    .replaceAll(/(\d) gio\b/g, '$1h')
    .replaceAll(/[,;.=]|\s-\s/g, ' ')
    .replaceAll(/([\dhg])\s*-\s*(?=\d)/g, '$1 ')
    .split(/\s+/)
    .filter((token) => token !== '');
}

function partsOf(tokens: readonly string[], words: CalendarPhrases['words']): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let index = 0; index < tokens.length;) {
    const named = settingAt(tokens, index, words);
    const token = tokens[index] ?? '';
    if (named) parts.push({ word: named.word, values: [] });
    else if (/^\d/.test(token)) {
      const part = parts.at(-1);
      if (!part) return undefined;
      part.values.push(token);
    } else if (!fillers.has(token)) return undefined;
    index += named?.length ?? 1;
  }
  return parts;
}

/** The longest name that stands here. */
function settingAt(
  tokens: readonly string[],
  index: number,
  words: CalendarPhrases['words'],
): { readonly word: SettingWord; readonly length: number } | undefined {
  return settingWords
    .flatMap((word) => words[word].map((name) => ({ word, name: fold(name).split(' ') })))
    .filter(({ name }) => name.every((part, at) => tokens[index + at] === part))
    .map(({ word, name }) => ({ word, length: name.length }))
    .sort((a, b) => b.length - a.length)[0];
}

const readers: {
  readonly [S in SettingWord]: (values: readonly string[]) => Partial<CalendarSettings> | undefined;
} = {
  open: ([day, time, ...more]) => {
    const openDay = dayOf(day);
    const openTime = time === undefined ? undefined : timeOf(time);
    if (openDay === undefined || more.length > 0) return undefined;
    if (time === undefined) return { openDay };
    return openTime === undefined ? undefined : { openDay, openTime };
  },
  cutoff: (values) => onlyDay(values, (cutoffDay) => ({ cutoffDay })),
  due: (values) => onlyDay(values, (dueDay) => ({ dueDay })),
  close: (values) => onlyDay(values, (closeDay) => ({ closeDay })),
  hours: ([from, until, ...more]) => {
    const messagesFrom = timeOf(from);
    const messagesUntil = timeOf(until);
    return messagesFrom === undefined || messagesUntil === undefined || more.length > 0
      ? undefined
      : { messagesFrom, messagesUntil };
  },
};

function onlyDay(
  [text, ...more]: readonly string[],
  setting: (day: number) => Partial<CalendarSettings>,
): Partial<CalendarSettings> | undefined {
  const day = dayOf(text);
  return day === undefined || more.length > 0 ? undefined : setting(day);
}

/** A day of the month, the possible and the impossible ones. */
function dayOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

/** "8", "8h", "7h30", "07:30" as HH:MM; "24h" is the end of the day. */
function timeOf(text: string | undefined): string | undefined {
  const match = /^(\d{1,2})(?:[h:g](\d\d)?)?$/.exec(text ?? '');
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  return hours === 24 ? '23:59' : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
