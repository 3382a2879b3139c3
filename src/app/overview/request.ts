import { readSummaryPeriodKey, summaryPeriodKey } from '../../domain/summary-period-key.ts';
import type { SummaryPeriod } from '../../domain/summary-period.ts';
import type { Choice } from '../../engine/prompt.ts';
import type { CommandName } from '../commands/index.ts';
import { menuPrompt } from '../menu.ts';

/** What is asked for of one command, whole: a button that is tapped next year still asks for the same. */
export interface OverviewRequest {
  readonly period: SummaryPeriod;
  /** which part of it; each command has its own, `-` is the first thing it shows */
  readonly view: string;
  /** from 1 */
  readonly page: number;
  /** the unit's code, or its short form */
  readonly unit?: string;
}

export const firstView = '-';

/** Bytes of UTF-8 that a button may carry, prompt and choice with the colon between them (Telegram: `callback_data`). */
const buttonLimit = 64;
const roomForChoice = buttonLimit - menuPrompt.length - 1;

/**
 * A choice that asks a command for something. The code of a unit stands in it as it is, unless it is too long for a button.
 *
 * @example { id: 'summary 2026-11 care 1 BR-ANPHU', label: 'Chăm lo đời sống' }
 */
export function requestChoice(command: CommandName, label: string, request: Asking): Choice {
  return { id: `${command} ${requestOf(request, roomForChoice - command.length - 1)}`, label };
}

type Asking = Omit<OverviewRequest, 'page'> & { readonly page?: number };

/** A request as it follows a command, in so many bytes at most: what `parseRequest` reads. */
export function requestOf({ unit, period, view, page = 1 }: Asking, room = roomForChoice): string {
  const start = [summaryPeriodKey(period), view, String(page)].join(' ');
  if (unit === undefined) return start;
  const whole = `${start} ${unit}`;
  return bytesOf(whole) <= room ? whole : `${start} ${shortCode(unit)}`;
}

/** The request behind such a choice; undefined for words. */
export function parseRequest(argument: string): OverviewRequest | undefined {
  const match = /^(\S+) (\S+) (\d{1,4})(?: (.+))?$/.exec(argument);
  const [, key = '', view = '', page = '', unit] = match ?? [];
  const period = readSummaryPeriodKey(key);
  if (!period) return undefined;
  return { period, view, page: Math.max(1, Number(page)), ...(unit !== undefined && { unit }) };
}

/** Whether what stands in a request means the unit of this code. */
export function isUnitOf(typed: string, code: string): boolean {
  return typed === code || typed === shortCode(code);
}

/** A code too long for a button, in eight signs (FNV-1a, 32 bits): told apart within a branch, and the same in every version of the program. */
function shortCode(code: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(code)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `~${hash.toString(36).padStart(7, '0')}`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
