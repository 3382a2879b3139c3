import type { AnswerContent } from '../../domain/answer.ts';
import { indicatorOf } from '../../domain/indicators/index.ts';
import type { FieldBase, FieldOption, FieldReading, ReadingContext, Said } from '../question-type.ts';
import { yes } from './yes-with-day.ts';

/** Done once a year, a term or for good: "chưa" is "not yet" and is asked again. Of a month, or of how things stand, "chưa" is a no. */
export function isDoneOnce({ indicator }: FieldBase): boolean {
  switch (indicatorOf(indicator).nature) {
    case 'yearly':
    case 'once':
    case 'once-a-term':
      return true;
    case 'flow':
    case 'stock':
    case 'year-to-date':
    case 'text':
      return false;
  }
}

export function choicesOfYesOrNo(field: FieldBase, context: ReadingContext): readonly FieldOption[] {
  if (isDoneOnce(field)) return [{ id: 'yes' }, { id: 'not-yet' }];
  const isKnown = indicatorOf(field.indicator).nature === 'stock' && previousAnswer(field, context);
  return [...(isKnown ? [{ id: 'same' } as const] : []), { id: 'there-is' }, { id: 'no' }];
}

export function chooseYesOrNo(field: FieldBase, id: string, context: ReadingContext): FieldReading {
  switch (id) {
    case 'yes':
    case 'there-is':
      return { result: 'understood', said: yes };
    case 'no':
      return { result: 'understood', said: { content: { state: 'no' } } };
    case 'not-yet':
      return { result: 'understood', said: notYet(field) };
    case 'same':
      return unchanged(field, context);
    default:
      return { result: 'not-understood' };
  }
}

/** "như tháng trước": a no stays one; a yes only of how things stand, since what happened last month did not happen again by itself. */
export function unchanged(field: FieldBase, context: ReadingContext): FieldReading {
  const previous = previousAnswer(field, context);
  if (!previous) return { result: 'not-understood', because: 'no-previous' };
  const carried: Said = { content: previous, carried: true };
  if (previous.state !== 'value' || indicatorOf(field.indicator).nature === 'stock')
    return { result: 'understood', said: carried };
  return {
    result: 'ambiguous',
    options: [{ ...yes, carried: true }, { content: { state: 'no' } }],
    because: 'same-or-nothing',
  };
}

/** What last month said, as far as it can be repeated: a yes to what is done once has settled it and is not asked again. */
function previousAnswer(field: FieldBase, { view }: ReadingContext): AnswerContent | undefined {
  const content = view.previous(field.indicator);
  switch (content?.state) {
    case 'no':
    case 'not-yet':
      return content;
    case 'value':
      return isDoneOnce(field) ? undefined : content;
    case 'unknown':
    case 'not-applicable':
    case 'skipped':
    case undefined:
      return undefined;
  }
}

/** What "chưa" says. */
export function notYet(field: FieldBase): Said {
  return { content: { state: isDoneOnce(field) ? 'not-yet' : 'no' } };
}
