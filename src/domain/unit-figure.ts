import { amountOf, numberAnswer, type AnswerContent } from './answer.ts';
import { isSettledByValue, isStatement } from './earlier.ts';
import type { Indicator } from './indicators/index.ts';
import type { Sector } from './unit.ts';

/** What one unit has to say about a figure in one month. */
export interface Contribution {
  readonly sector: Sector;
  /** this period's answer; absent when the unit did not report or was never asked */
  readonly answer?: AnswerContent;
  /** what it said earlier and still holds (`stillHolding`); counts where this period's answer says nothing */
  readonly lastKnown?: AnswerContent;
}

/** What one unit adds to a figure: in one month, or over the months of a period. */
export interface UnitFigure {
  /** what counts; absent while nobody knows */
  readonly content?: AnswerContent;
  /** reports it could stand in: one, or one a month for what happens in months */
  readonly applicable: number;
  /** reports that give it (or, where the year, term or matter was settled, an earlier one) */
  readonly answered: number;
  /** the content is an earlier one that stands in for a missing one */
  readonly isCarried: boolean;
}

/** The figure of one unit in one month; undefined where it is not about the unit, which leaves the denominator too. */
export function unitFigure(
  indicator: Indicator,
  { sector, answer, lastKnown }: Contribution,
): UnitFigure | undefined {
  if (!indicator.sectors.includes(sector)) return undefined;
  const isOfNow = answer !== undefined && says(indicator, answer);
  const content = isOfNow ? answer : held(indicator, lastKnown);
  if (content?.state === 'not-applicable') return undefined;
  if (!content) return { applicable: 1, answered: 0, isCarried: false };
  const isAnswered = isOfNow || isSettledByValue(indicator);
  return { content, applicable: 1, answered: isAnswered ? 1 : 0, isCarried: !isAnswered };
}

/**
 * The months of one unit as one figure, for what happens in months: amounts add up over the months that were reported; a yes in any of them is a
 * yes, because yeses count units; of words the latest count. Undefined when the figure is about the unit in none of them.
 *
 * @param months in time
 */
export function overMonths(indicator: Indicator, months: readonly UnitFigure[]): UnitFigure | undefined {
  const [first, second] = months;
  if (!first || !second) return first;
  const contents = months.flatMap(({ content }) => (content ? [content] : []));
  const content = together(indicator, contents);
  return {
    ...(content && { content }),
    applicable: sum(months.map(({ applicable }) => applicable)),
    answered: sum(months.map(({ answered }) => answered)),
    isCarried: false,
  };
}

function together({ rollUp }: Indicator, contents: readonly AnswerContent[]): AnswerContent | undefined {
  switch (rollUp) {
    case 'sum':
      return contents.length === 0
        ? undefined
        : numberAnswer(sum(contents.map((content) => amountOf(content) ?? 0)));
    case 'count-yes':
      return contents.findLast((content) => (amountOf(content) ?? 0) > 0) ?? contents.at(-1);
    case 'median':
    case 'distribution':
    case 'list':
      return contents.findLast(({ state }) => state === 'value') ?? contents.at(-1);
  }
}

/** What happened in a month, and words, are of that month alone. */
function held(indicator: Indicator, lastKnown: AnswerContent | undefined): AnswerContent | undefined {
  if (isOfMonths(indicator)) return undefined;
  return lastKnown && says(indicator, lastKnown) ? lastKnown : undefined;
}

/** Whether each month has a figure of its own: what happened in it, and what was written about it. */
export function isOfMonths({ nature }: Indicator): boolean {
  return nature === 'flow' || nature === 'text';
}

/** Whether an answer says something that this figure is made of; a number where words are wanted, from another version, does not. */
export function says({ rollUp }: Indicator, content: AnswerContent): boolean {
  if (content.state !== 'value') return isStatement(content);
  const { type } = content.value;
  switch (rollUp) {
    case 'sum':
    case 'count-yes':
      return type === 'number' || type === 'yes';
    case 'median':
      return type === 'number';
    case 'distribution':
      return type === 'choice';
    case 'list':
      return type === 'text' || type === 'date';
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((whole, amount) => whole + amount, 0);
}
