import { numberOf } from '../../domain/answer.ts';
import type { Line } from '../draft.ts';
import { referenceOf } from '../history.ts';
import { draftView } from '../outline.ts';
import { isLeftOpen, isStrange, outcomeAt, resultAt, type Scope } from './line-fits.ts';
import { nextLine, openLines } from './next-line.ts';
import { unplacedAs, type Placing } from './placing.ts';

/**
 * One part without a number: an answer to the next line, or, where it hardly fits that, to the one it does fit. What waits for a "đúng" is put
 * in another's place only by what fits no line that still lacks an answer.
 */
export function placeOne(scope: Scope, text: string): Placing {
  if (isLeftOpen(text)) return { placed: [], named: [], unplaced: [] };
  const line = ofOpen(scope, text) ?? ofHeld(scope, text);
  if (!line) return { placed: [], named: [], unplaced: unplacedAs('which-line', [text]) };
  return { placed: [{ line, text, isSure: isSure(scope, line, text) }], named: [], unplaced: [] };
}

/** The line a text answers of those that lack an answer, beginning with the one that comes next. */
function ofOpen(scope: Scope, text: string): Line | undefined {
  const next = nextOf(scope);
  if (!next) return undefined;
  const open = openLines(scope.focus);
  const ordered = [
    ...open.filter(({ number }) => number >= next.number),
    ...open.filter(({ number }) => number < next.number),
  ];
  const well = ordered.filter((line) => outcomeAt(scope, line, text) === 'taken');
  const [first, another] = well;
  switch (outcomeAt(scope, next, text)) {
    case 'taken':
      return next;
    case 'asked': {
      const isOnlyThere = isStrange(resultAt(scope, next, text)) && !another;
      return (
        well.find((line) => isNearHistory(scope, line, text)) ?? (isOnlyThere ? first : undefined) ?? next
      );
    }
    case 'refused':
      return first ?? next;
    case 'unread':
    case 'elsewhere':
    case 'gone':
      return first ?? ordered.find((line) => fits(scope, line, text));
  }
}

/** The one line that waits for a "đúng" and may be meant anew. */
function ofHeld(scope: Scope, text: string): Line | undefined {
  const held = scope.focus.lines.filter(({ asking }) => asking.at === 'confirm');
  const [only, another] = held.filter((line) => fits(scope, line, text));
  return another ? undefined : only;
}

/**
 * Whether nothing but this line can be meant: no other takes the text, or it is the one that was asked by itself and the text names it. A
 * day that was asked for is that day, unless another question takes it as readily.
 */
function isSure(scope: Scope, line: Line, text: string): boolean {
  if (scope.namesAnother(text, line)) return false;
  const others = scope.focus.lines.filter((other) => other !== line);
  const isDetail = line.asking.at === 'detail' && outcomeAt(scope, line, text) === 'taken';
  if (isDetail) return others.every((other) => outcomeAt(scope, other, text) !== 'taken');
  const isNamed = scope.focus.oneByOne === true && line === nextOf(scope) && scope.isNamed(text);
  return isNamed || others.every((other) => !fits(scope, other, text));
}

/** The line that comes next, where a single answer is looked at. */
export function nextOf({ draft, focus, context }: Scope): Line | undefined {
  return nextLine(focus, focus.oneByOne && draft.cursors[context.account]?.last);
}

function fits(scope: Scope, line: Line, text: string): boolean {
  const outcome = outcomeAt(scope, line, text);
  return outcome === 'taken' || outcome === 'asked' || outcome === 'refused';
}

/** Share of the figure before within which a new one is what the unit says there as a rule. */
const near = 0.1;

/** Whether each figure a text says at a line is close to what the unit said there before. */
function isNearHistory(scope: Scope, line: Line, text: string): boolean {
  const view = draftView(scope.draft);
  const { written } = resultAt(scope, line, text);
  return (
    written.length > 0 &&
    written.every(({ code, said }) => {
      const [now, before] = [numberOf(said.content), referenceOf(view, code)];
      return now !== undefined && before !== undefined && Math.abs(now - before) <= near * before;
    })
  );
}
