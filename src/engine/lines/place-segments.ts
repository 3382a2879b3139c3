import { isCourtesy, readState } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import type { Draft, Line } from '../draft.ts';
import type { Event } from '../events.ts';
import type { Form } from '../form.ts';
import { questionById } from '../form-index.ts';
import { startsWithAny } from '../field-labels.ts';
import { draftView, outlineOf, stepAt } from '../outline.ts';
import { align } from './align.ts';
import { answerLine, type LineResult, type Outcome } from './answer-line.ts';
import type { LinesFocus } from './page.ts';
import { cutForPage, type Segment } from './segments.ts';

export type Unplaced = Event & { readonly type: 'unplaced' };

/** What a message says to which line. */
export interface Placing {
  readonly placed: readonly Placed[];
  /** parts that name what they answer, whichever question that is */
  readonly named: readonly string[];
  readonly unplaced: readonly Unplaced[];
}

export interface Placed {
  readonly line: Line;
  readonly text: string;
  /** whether nothing but this line can be meant */
  readonly isSure: boolean;
}

interface Scope {
  readonly form: Form;
  readonly draft: Draft;
  readonly focus: LinesFocus;
  readonly context: StepContext;
  /** whether a text names figures of the report */
  readonly isNamed: (text: string) => boolean;
  readonly results: Map<string, LineResult>;
}

/**
 * Finds the line each part of a message answers. A number says it; as many parts as lines are in the order of the lines; of fewer, each goes
 * where it can be meant, and is sure only when that is one line. Nothing is read into what fits nowhere.
 */
export function placeSegments(facts: Omit<Scope, 'results'>, message: string): Placing {
  const scope: Scope = { ...facts, results: new Map() };
  const segments = countedSegments(scope, cutForPage(scope.focus, message));
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

/** Empty parts between others count where they make as many parts as lines were asked; "nữ 193" on a line of its own goes on with the one before it. */
function countedSegments({ form, focus }: Scope, segments: readonly Segment[]): readonly Segment[] {
  const filled = withoutGreeting(segments.filter(({ text }) => text !== ''));
  const asked = focus.lines.length;
  if (filled.length !== asked && segments.length === asked) return segments;
  if (filled.length <= asked) return filled;
  const seconds = focus.lines.flatMap(({ asking }) => stepAt(form, asking)?.fields[1]?.sharedWords ?? []);
  const merged: Segment[] = [];
  for (const segment of filled) {
    const last = merged.at(-1);
    const goesOn = segment.number === undefined && startsWithAny(segment.text, seconds);
    if (last && goesOn) merged[merged.length - 1] = { ...last, text: `${last.text}, ${segment.text}` };
    else merged.push(segment);
  }
  return merged;
}

/** "Chào em," on a line of its own before the answers. */
function withoutGreeting(segments: readonly Segment[]): readonly Segment[] {
  const first = segments.findIndex(({ text }) => !isCourtesy(text));
  return segments.length > 1 && first > 0 ? segments.slice(first) : segments;
}

function placeNumbered(scope: Scope, numbered: readonly Segment[]): Placing {
  const { form, draft, focus } = scope;
  const lineOf = ({ number }: Segment) => focus.lines.find((line) => line.number === number);
  const numbers = numbered.map(({ number }) => number);
  // Who numbers every part goes by what is on the screen, whatever word stands before the number.
  const isOfList = numbered.length > 1 && numbered.every((segment) => lineOf(segment) !== undefined);
  const placed: Placed[] = [];
  const unplaced: Unplaced[] = [];
  const refuse = ({ text, number }: Segment, why: Unplaced['why']) =>
    unplaced.push({ type: 'unplaced', texts: [`${number}. ${text}`], why });
  for (const segment of numbered) {
    const line = lineOf(segment) ?? doneLine(focus, segment.number);
    const isRepeated = numbers.filter((number) => number === segment.number).length > 1;
    if (isRepeated) refuse(segment, 'which-line');
    else if (!line) refuse(segment, 'no-such-line');
    else if (segment.saysQuestion && !isOfList && !isSameQuestion(form, draft, line))
      refuse(segment, 'which-number');
    else if (outcomeAt(scope, line, segment.text) === 'elsewhere') refuse(segment, 'other-question');
    else if (!isLeftOpen(segment.text))
      placed.push({ line, text: segment.text, isSure: focus.lines.includes(line) });
  }
  return { placed, named: [], unplaced };
}

/** A line this page showed and that was answered since. */
function doneLine({ done }: LinesFocus, number: number | undefined): Line | undefined {
  const line = done.find((one) => one.number === number);
  return line && { number: line.number, asking: { at: 'step', question: line.question, step: line.step } };
}

/** Whether the number of a line is also the number its question has in the report. */
function isSameQuestion(form: Form, draft: Draft, { number, asking }: Line): boolean {
  const entry = outlineOf(form, draftView(draft)).find((one) => one.number === number);
  return entry === undefined || entry.question === questionById(form, asking.question);
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

function placeInOrder(scope: Scope, texts: readonly string[]): Placing {
  const { lines } = scope.focus;
  const exact = texts.length === lines.length ? inTheirOrder(scope, texts) : undefined;
  if (exact) return exact;
  const named = texts.filter((text) => isOnlyNamed(scope, text));
  const others = texts.filter((text) => !named.includes(text) && text !== '');
  if (others.length > lines.length)
    return { placed: [], named, unplaced: unplacedAs('more-than-lines', others) };
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
  return !fits && scope.isNamed(text);
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
    return [{ line, text, isSure: isOnly && (isDetail || likely.every((other) => other === at)) }];
  });
  return { placed, unplaced: [] };
}

/** For each of some texts the lines it can be the answer to when they keep their order: those it answers best, and all it may well answer. */
function possibleLines(
  scope: Scope,
  texts: readonly string[],
): readonly { readonly best: readonly number[]; readonly likely: readonly number[] }[] {
  const { lines } = scope.focus;
  const fits = texts.map((text) =>
    lines.map((line): Fit => (isLeftOpen(text) ? 'well' : fitOf(outcomeAt(scope, line, text)))),
  );
  const among = (kinds: readonly Fit[]) =>
    align(
      fits.map((row) => row.flatMap((fit, line) => (kinds.includes(fit) ? [line] : []))),
      lines.length,
    );
  const [well, likely] = [among(['well']), among(['well', 'likely'])];
  const best = well.every((own) => own.length > 0) ? well : likely;
  return texts.map((_, index) => ({ best: best[index] ?? [], likely: likely[index] ?? [] }));
}

/** Whether what was read at a line is doubtful because of how it was said, and not because of how much it is. */
function isStrange({ outcome, line: { asking } }: LineResult): boolean {
  if (outcome !== 'asked' || asking.at !== 'confirm') return outcome === 'refused' || outcome === 'asked';
  return asking.why.because === 'reading' && asking.why.doubt !== 'zero-stock';
}

/** How well a text answers a line: at once, or so that something would have to be asked; what cannot be may still have been meant there. */
type Fit = 'well' | 'likely' | 'not';

function fitOf(outcome: Outcome): Fit {
  switch (outcome) {
    case 'taken':
      return 'well';
    case 'asked':
    case 'refused':
      return 'likely';
    case 'unread':
    case 'elsewhere':
    case 'gone':
      return 'not';
  }
}

function outcomeAt(scope: Scope, line: Line, text: string): Outcome {
  return resultAt(scope, line, text).outcome;
}

/** What a text would do at a line; found once for each of them, because a message is looked at from several sides. */
function resultAt({ form, draft, context, results }: Scope, line: Line, text: string): LineResult {
  const key = `${line.number} ${text}`;
  const { doubted: _, ...undoubted } = context;
  const result = results.get(key) ?? answerLine(form, draft, line, text, undoubted);
  results.set(key, result);
  return result;
}

/** "-", "…", "x": a place kept for an answer, and none. */
function isLeftOpen(text: string): boolean {
  const state = readState(text);
  return !/[\p{L}\p{N}]/u.test(text) || (state.kind === 'value' && state.value === 'unclear');
}

function unplacedAs(why: Unplaced['why'], texts: readonly string[]): readonly Unplaced[] {
  return texts.length > 0 ? [{ type: 'unplaced', texts, why }] : [];
}
