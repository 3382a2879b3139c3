import { isCourtesy } from '../../vietnamese/index.ts';
import { startsWithAny } from '../field-labels.ts';
import { stepAt } from '../outline.ts';
import { isLeftOpen, type Scope } from './line-fits.ts';
import { placeInOrder } from './place-in-order.ts';
import { placeNumbered } from './place-numbered.ts';
import { unplacedAs, type Placing } from './placing.ts';
import { cutForPage, type Segment } from './segments.ts';

/**
 * Finds the line each part of a message answers. A number says it; as many parts as lines are in the order of the lines; of fewer, each goes
 * where it can be meant, and is sure only when that is one line. Nothing is read into what fits nowhere.
 */
export function placeSegments(facts: Omit<Scope, 'results'>, message: string): Placing {
  const scope: Scope = { ...facts, results: new Map() };
  const segments = countedSegments(scope, cutForPage(scope.focus, message));
  if (segments.length > mostParts) return placeLong(scope, message, segments);
  const numbered = segments.filter((segment) => segment.number !== undefined);
  const plain = segments.filter(({ number }) => number === undefined);
  const byNumber = placeNumbered(scope, numbered);
  if (numbered.length > 0) {
    const rest = plain.map(({ text }) => text).filter((text) => text !== '' && !isLeftOpen(text));
    return withRest(scope, byNumber, rest);
  }
  return placeInOrder(
    scope,
    plain.map(({ text }) => text),
  );
}

/** More parts than a report has lines are no answers by lines; looking at each of them at each line would only take long. */
const mostParts = 60;

/** A long message is read as a whole, where it names anything. */
function placeLong({ isNamed }: Scope, message: string, segments: readonly Segment[]): Placing {
  if (isNamed(message)) return { placed: [], named: [message], unplaced: [] };
  const texts = segments.map(({ text }) => text).filter((text) => text !== '');
  return { placed: [], named: [], unplaced: unplacedAs('more-than-lines', texts) };
}

/** Empty parts between others count where they make as many parts as lines were asked; "nữ 193" on a line of its own goes on with the one before it. */
function countedSegments({ form, focus }: Scope, segments: readonly Segment[]): readonly Segment[] {
  const asked = focus.lines.length;
  const seconds = focus.lines.flatMap(({ asking }) => {
    const second = stepAt(form, asking)?.fields[1];
    return second ? [...second.words, ...(second.sharedWords ?? [])] : [];
  });
  const filled: Segment[] = [];
  for (const segment of withoutGreeting(segments.filter(({ text }) => text !== ''))) {
    const last = filled.at(-1);
    const goesOn = segment.number === undefined && startsWithAny(segment.text, seconds);
    if (last && goesOn) filled[filled.length - 1] = { ...last, text: `${last.text}, ${segment.text}` };
    else filled.push(segment);
  }
  const hasGaps = filled.length !== asked && segments.length === asked;
  return hasGaps ? segments : filled;
}

/** "Chào em," on a line of its own before the answers. */
function withoutGreeting(segments: readonly Segment[]): readonly Segment[] {
  const first = segments.findIndex(({ text }) => !isCourtesy(text));
  return segments.length > 1 && first > 0 ? segments.slice(first) : segments;
}

/** Parts without a number beside others with one: only what names its figures has a place. */
function withRest({ isNamed }: Scope, numbered: Placing, rest: readonly string[]): Placing {
  const named = rest.filter(isNamed);
  const lost = rest.filter((text) => !named.includes(text));
  return {
    ...numbered,
    named,
    unplaced: [...numbered.unplaced, ...unplacedAs('which-line', lost)],
  };
}
