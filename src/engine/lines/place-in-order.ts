import { isLeftOpen, isStrange, outcomeAt, possibleLines, resultAt, type Scope } from './line-fits.ts';
import { nextOf, placeOne } from './place-one.ts';
import { unplacedAs, type Placed, type Placing } from './placing.ts';

/** Parts without numbers: in the order of the lines, or of some of them. */
export function placeInOrder(scope: Scope, texts: readonly string[]): Placing {
  const { lines } = scope.focus;
  const exact = texts.length === lines.length ? inTheirOrder(scope, texts) : undefined;
  if (exact) return exact;
  const named = texts.filter((text) => isOnlyNamed(scope, text));
  const others = texts.filter((text) => !named.includes(text) && text !== '');
  if (others.length > lines.length)
    return { placed: [], named, unplaced: unplacedAs('more-than-lines', others) };
  const [only, another] = others;
  if (only !== undefined && another === undefined && named.length === 0) return placeOne(scope, only);
  return { ...alignTexts(scope, others), named };
}

/**
 * As many parts as lines. A part that says nothing to its line may be no answer at all (a greeting, an empty row), and one that can hardly be
 * said of its line, but well of another, may be out of order: then the others are sure only where they could stand nowhere else without it. Undefined when a part speaks of another question: the order is another one.
 */
function inTheirOrder(scope: Scope, texts: readonly string[]): Placing | undefined {
  const { lines } = scope.focus;
  const outcomes = texts.map((text, index) => {
    const line = lines[index];
    return line && !isLeftOpen(text) ? outcomeAt(scope, line, text) : 'taken';
  });
  if (outcomes.includes('elsewhere')) return undefined;
  const isNoise = (index: number) => {
    const [text, line] = [texts[index], lines[index]];
    if (text === undefined || !line || text === '' || outcomes[index] === 'unread') return true;
    return (
      isStrange(resultAt(scope, line, text)) &&
      lines.some((other) => outcomeAt(scope, other, text) === 'taken')
    );
  };
  const telling = texts.flatMap((_, index) => (isNoise(index) ? [] : [index]));
  const elsewhere =
    telling.length === texts.length
      ? undefined
      : possibleLines(
          scope,
          telling.map((index) => texts[index] ?? ''),
        );
  const placed = texts.flatMap((text, index): readonly Placed[] => {
    const line = lines[index];
    if (!line || isLeftOpen(text)) return [];
    const others = elsewhere?.[telling.indexOf(index)]?.likely ?? [index];
    return [{ line, text, isSure: others.every((other) => other === index) }];
  });
  return { placed, named: [], unplaced: [] };
}

/** Texts that fit no line as they stand and name figures of the report: their labels say where they belong. */
function isOnlyNamed(scope: Scope, text: string): boolean {
  if (text === '' || isLeftOpen(text)) return false;
  const fits = scope.focus.lines.some((line) => outcomeAt(scope, line, text) === 'taken');
  const next = scope.focus.oneByOne && nextOf(scope);
  const isOfNext = next && outcomeAt(scope, next, text) === 'asked' && !scope.namesAnother(text, next);
  return !fits && !isOfNext && scope.isNamed(text);
}

/** Fewer texts than lines, or texts that are not in the order of the lines. */
function alignTexts(scope: Scope, texts: readonly string[]): Omit<Placing, 'named'> {
  const { lines } = scope.focus;
  const possible = possibleLines(scope, texts);
  if (possible.some(({ best }) => best.length === 0))
    return { placed: [], unplaced: unplacedAs('which-line', texts) };
  let before = -1;
  const placed = texts.flatMap((text, index): readonly Placed[] => {
    const { best = [], likely = [] } = possible[index] ?? {};
    const at = best.find((line) => line > before);
    const line = at === undefined ? undefined : lines[at];
    if (at === undefined || !line) return [];
    before = at;
    if (isLeftOpen(text)) return [];
    const isOnly = best.length === 1;
    // A day that was asked for is that day, unless another question takes it as readily.
    const isDetail = line.asking.at === 'detail' && outcomeAt(scope, line, text) === 'taken';
    const isSure = isOnly && (isDetail || likely.every((other) => other === at));
    return [{ line, text, isSure: isSure && !scope.namesAnother(text, line) }];
  });
  return { placed, unplaced: [] };
}
