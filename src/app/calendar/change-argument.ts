import type { IsoDate } from '../../domain/calendar-date.ts';
import type { CalendarSettings } from '../../domain/reporting-calendar.ts';
import { readAgreement } from '../../vietnamese/index.ts';
import type { CalendarPhrases } from '../calendar-phrases.ts';
import { readSettings } from './read-settings.ts';
import { readSettingsCode, settingsCode } from './settings-code.ts';

/** What follows `/caidat` and the code of a union, typed or in a button. */
export type ChangeArgument =
  | { readonly kind: 'show' }
  /** to be asked about first */
  | { readonly kind: 'ask'; readonly settings: Partial<CalendarSettings> }
  | { readonly kind: 'agreed'; readonly settings: Partial<CalendarSettings> }
  | { readonly kind: 'refused' }
  | { readonly kind: 'not-understood' };

/** A button that agrees does so on its own day only: later whoever taps it is asked again. */
export function readChangeArgument(
  text: string,
  today: IsoDate,
  words: Pick<CalendarPhrases, 'words' | 'askings'>,
): ChangeArgument {
  if (text === '') return { kind: 'show' };
  if (text === refused) return { kind: 'refused' };
  const [, day, code = ''] = /^[!?](\d{4})?(\w+)$/.exec(text.replace(' ', '')) ?? [];
  const coded = readSettingsCode(code);
  if (coded) return { kind: day === dayCode(today) ? 'agreed' : 'ask', settings: coded };
  // "hạn 23 đúng": both in one message.
  const [, change, last] = /^(.+?)[\s,.]+([^\d\s]+(?:\s+rồi)?)$/u.exec(text) ?? [];
  const isAgreed = change !== undefined && last !== undefined && readAgreement(last)?.agrees === true;
  const settings = readSettings(isAgreed ? change : text, words);
  if (!settings) return { kind: 'not-understood' };
  return { kind: isAgreed ? 'agreed' : 'ask', settings };
}

const refused = 'x';

/** What a choice carries that asks about, agrees to or refuses a change. */
export const changeArgument = {
  ask: (settings: Partial<CalendarSettings>) => `?${settingsCode(settings)}`,
  agreed: (settings: Partial<CalendarSettings>, today: IsoDate) =>
    `!${dayCode(today)}${settingsCode(settings)}`,
  refused: () => refused,
} as const;

/** MMDD */
function dayCode(day: IsoDate): string {
  return day.slice(5).replace('-', '');
}
