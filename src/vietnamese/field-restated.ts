import { amountAsCount } from './amount-as-count.ts';
import type { Doubtful, Part } from './field-parts.ts';
import type { Amount } from './sentence.ts';
import type { Role } from './sentence-words.ts';

/**
 * Without what a message says besides its figures: the same figure in words, what a figure consists of, what it was before.
 *
 * @example '3.800.000đ (ba triệu tám)' // 3.800.000
 * @example 'giảm 2 (1 nghỉ hưu, 1 chuyển đi)' // giảm 2
 * @example 'tháng trước 245, tháng này 251' // 251, to be confirmed
 */
export function withoutRestated(parts: readonly Part[], asksWomen: boolean): Doubtful {
  if (!parts.some((part) => isSign(part, '(') || isRole(part, 'other-period'))) return { parts };
  const plain = withoutBreakdown(parts, asksWomen);
  const at = plain.findIndex((_, index) => saysOtherwise(plain, index));
  if (at < 0) return withoutFormerPeriods(plain);
  return { parts: [...plain.slice(0, at + 1), ...plain.slice(at + 4)], doubt: 'contradiction' };
}

/** In brackets behind a figure: the same in words, or figures that add up to it. Women and men are told apart where women are asked. */
function withoutBreakdown(parts: readonly Part[], asksWomen: boolean): readonly Part[] {
  const open = parts.findIndex((part) => isSign(part, '('));
  const close = parts.findIndex((part, index) => index > open && isSign(part, ')'));
  const whole = parts.slice(0, Math.max(0, open)).findLast((part) => part.kind === 'amount');
  if (open < 1 || !whole) return parts;
  const inside = parts.slice(open + 1, close < 0 ? parts.length : close);
  const counts = inside.flatMap((part) => (part.kind === 'amount' ? [valueOf(part)] : []));
  const sum = counts.reduce((total, count) => total + count, 0);
  const isOnlyFigure = inside.every((part) => part.kind === 'amount' || isRole(part, 'plain'));
  const isRestated = counts.length === 1 && (isOnlyFigure || isSpelled(inside) !== isSpelled([whole]));
  const isBrokenDown = counts.length > 1 && !asksWomen;
  if (!(isRestated || isBrokenDown) || sum !== valueOf(whole)) return parts;
  const rest = close < 0 ? [] : parts.slice(close + 1);
  return [...parts.slice(0, open), ...withoutBreakdown(rest, asksWomen)];
}

/** "5 (bốn) đồng chí": a figure and another one in words behind it. */
function saysOtherwise(parts: readonly Part[], index: number): boolean {
  const [figure, open, words, close] = parts.slice(index, index + 4);
  if (figure?.kind !== 'amount' || words?.kind !== 'amount' || !isSign(open, '(') || !isSign(close, ')'))
    return false;
  const isInWords = words.number.literal === undefined && words.measure === undefined;
  return isInWords && figure.number.literal !== undefined && valueOf(words) !== valueOf(figure);
}

function isSpelled(parts: readonly Part[]): boolean {
  return parts.some(
    (part) => part.kind === 'amount' && part.number.literal === undefined && part.number.spelled,
  );
}

/** Periods whose figures are not what a month is asked for. */
const FORMER =
  /^(?:thang (?:truoc|roi|vua roi)|(?:ky|quy|lan|dot|tuan) truoc|nam (?:ngoai|truoc)|cung ky|luy ke|tu dau (?:nam|quy)(?: (?:den|toi) nay)?)$/;

/** What is told of a former period, where something is told of this one as well. */
function withoutFormerPeriods(parts: readonly Part[]): Doubtful {
  const gone = new Set<number>();
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'role' || part.role !== 'other-period' || !FORMER.test(part.key)) continue;
    const like = parts[index - 1];
    // "như tháng trước cộng 6"
    if (like && 'key' in like && /^(?:nhu|bang|giong|so voi)$/.test(like.key ?? '')) continue;
    const end = endOfPeriod(parts, index + 1);
    const told = range(index + 1, end).filter((at) => parts[at]?.kind === 'amount');
    if (told.length === 0) continue;
    for (const at of range(index, end)) gone.add(at);
  }
  const kept = parts.filter((_, index) => !gone.has(index));
  return gone.size > 0 && kept.some(({ kind }) => kind === 'amount')
    ? { parts: kept, doubt: 'other-period' }
    : { parts };
}

/** Up to the next sign, or what is told of now: "tháng trước 245 giờ 251". */
function endOfPeriod(parts: readonly Part[], start: number): number {
  for (let index = start; index < parts.length; index += 1) {
    const part = parts[index];
    if (part?.kind === 'sign' && part.text !== ':' && part.text !== '=') return index;
    if (isRole(part, 'other-period') || (part && 'key' in part && NOW.has(part.key ?? ''))) return index;
    if (part?.kind === 'amount' && part.measure === 'time') return index + 1;
  }
  return parts.length;
}

const NOW: ReadonlySet<string> = new Set(
  'thang nay,ky nay,dot nay,nay,gio,bay gio,hien nay,hien tai,hien gio,trong thang,trong thang nay,con,len,thanh'.split(
    ',',
  ),
);

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

function valueOf({ number }: Amount): number {
  const count = amountAsCount(number);
  return count.kind === 'value' || count.kind === 'confirm' ? count.value : (number.options[0] ?? Number.NaN);
}

function isSign(part: Part | undefined, ...texts: readonly string[]): boolean {
  return part?.kind === 'sign' && texts.includes(part.text);
}

function isRole(part: Part | undefined, ...roles: readonly Role[]): boolean {
  return part?.kind === 'role' && roles.includes(part.role);
}
