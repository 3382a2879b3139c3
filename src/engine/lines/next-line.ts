import type { Focus, Line } from '../draft.ts';
import { samePlace, type Place } from '../outline.ts';
import type { LinesFocus } from './page.ts';

/** The lines that still lack an answer, by their numbers; one that waits for a "đúng" has its answer. */
export function openLines({ lines }: LinesFocus): readonly Line[] {
  return lines.filter(({ asking }) => asking.at !== 'confirm').toSorted((a, b) => a.number - b.number);
}

/**
 * The line that comes next where somebody answers one after the other: the first open one from the line that was answered last, and then those that
 * were passed over. Undefined when each has its answer.
 */
export function nextLine(focus: LinesFocus, last: Place | undefined): Line | undefined {
  const open = openLines(focus);
  const from = (last && numberAt(focus, last)) ?? 0;
  return open.find(({ number }) => number >= from) ?? open[0];
}

/** The line that was answered last, while it waits for a "đúng". */
export function lastHeld({ lines }: LinesFocus, last: Place | undefined): Line | undefined {
  return lines.find(({ asking }) => last && asking.at === 'confirm' && samePlace(asking, last));
}

/** The line that was answered last, settled or not. */
export function lastLine(focus: LinesFocus, last: Place | undefined): Line | undefined {
  const number = last && numberAt(focus, last);
  const line = focus.lines.find((one) => one.number === number);
  return line ?? (number === undefined || !last ? undefined : { number, asking: { at: 'step', ...last } });
}

/** The lines of a page that a message has changed: answered, held, or had something asked back of. */
export function touchedLines(before: LinesFocus, after: Focus): readonly Line[] {
  return before.lines.filter((line) => after.at !== 'lines' || !after.lines.includes(line));
}

function numberAt({ lines, done }: LinesFocus, last: Place): number | undefined {
  const line = lines.find(({ asking }) => samePlace(asking, last));
  return line?.number ?? done.findLast((one) => samePlace(one, last))?.number;
}
