import { indicatorCodes, type IndicatorCode } from '../../domain/indicators/index.ts';
import { answerByLabels } from '../answer-by-labels.ts';
import type { StepContext } from '../context.ts';
import type { Draft, Line } from '../draft.ts';
import type { Event } from '../events.ts';
import { currentFocus, moveTo } from '../focus.ts';
import type { Form } from '../form.ts';
import { draftView, placeOfIndicator, samePlace, stepAt } from '../outline.ts';
import { withLater } from '../put-off.ts';
import { plainLine, type LinesFocus } from './page.ts';

/** What a text said to the questions it names. */
export interface NamedResult {
  readonly draft: Draft;
  readonly events: readonly Event[];
  /** what is asked back of it */
  readonly asking?: Line['asking'];
}

/** Reads a text by the names of the figures in it, as if no question in particular had been asked; undefined when it names none. */
export function answerNamed(
  form: Form,
  draft: Draft,
  { lines }: LinesFocus,
  text: string,
  together: StepContext,
): NamedResult | undefined {
  const { bySection: _, ...context } = together;
  const [first] = lines;
  if (!first) return undefined;
  const { question, step } = first.asking;
  const result = answerByLabels(
    form,
    moveTo(draft, context, { at: 'step', question, step }),
    text,
    context,
    undefined,
  );
  if (!result) return undefined;
  const asked = currentFocus(result.draft, context);
  const events = result.events.filter(({ type }) => type !== 'mended');
  const waiting = result.draft.cursors[context.account]?.later ?? [];
  const kept = { draft: withLater({ ...result.draft, cursors: draft.cursors }, context, waiting), events };
  if (asked.at !== 'confirm' && asked.at !== 'pick' && asked.at !== 'detail') return kept;
  const { back: _back, ...asking } = asked;
  return { ...kept, asking: atItsQuestion(form, draft, asking) };
}

/** What is asked back of a figure is asked at the line of that figure, and takes the place of nothing that waits at another. */
function atItsQuestion(form: Form, draft: Draft, asking: Line['asking']): Line['asking'] {
  const view = draftView(draft);
  const [first, ...others] = heldIn(asking).map(({ code }) => placeOfIndicator(form, view, code));
  const isOne = first && others.every((place) => place && samePlace(place, first));
  return isOne && stepAt(form, first) ? { ...asking, question: first.question, step: first.step } : asking;
}

/** The figures a text speaks of by their names: what it would record, or have asked back. */
export function saidByName(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): readonly IndicatorCode[] {
  const result = answerNamed(form, draft, focus, text, context);
  if (!result) return [];
  const { draft: after, asking } = result;
  const written = indicatorCodes.filter((code) => draft.answers[code] !== after.answers[code]);
  return [...written, ...(asking ? heldIn(asking).map(({ code }) => code) : [])];
}

/** The lines with what is asked back of one question: at its own line, or at one more. */
export function withAsking(
  lines: readonly Line[],
  { done }: LinesFocus,
  asking: Line['asking'],
): readonly Line[] {
  const own = lines.find((line) => samePlace(line.asking, asking));
  const used = [...lines, ...done].map(({ number }) => number);
  return withLine(lines, { number: own?.number ?? Math.max(...used) + 1, asking });
}

/** The lines after some figures were answered elsewhere than at them: what was held back of these figures is let go, lest a "đúng" bring it back. */
export function withoutAnswered(lines: readonly Line[], before: Draft, after: Draft): readonly Line[] {
  return lines.map((line) => {
    const isAnswered = heldIn(line.asking).some(({ code }) => before.answers[code] !== after.answers[code]);
    return isAnswered ? plainLine(line) : line;
  });
}

/** The figures that are asked back at a line. */
function heldIn(asking: Line['asking']): readonly { readonly code: IndicatorCode }[] {
  switch (asking.at) {
    case 'step':
      return [];
    case 'confirm':
      return asking.items;
    case 'pick':
      return asking.options.flat();
    case 'detail':
      return [asking];
  }
}

/** The lines with one of them as it is now; one that was not there comes last. */
export function withLine(lines: readonly Line[], line: Line): readonly Line[] {
  const isThere = lines.some(({ number }) => number === line.number);
  return isThere ? lines.map((other) => (other.number === line.number ? line : other)) : [...lines, line];
}
