import { readNavigation, readState } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import type { Draft, Line } from '../draft.ts';
import { currentFocus, moveTo, withLastAnswered, withoutLastAnswered } from '../focus.ts';
import type { Form } from '../form.ts';
import { settleHeld } from '../settle-held.ts';
import type { StepResult } from '../step-result.ts';
import { answerLine, holdAtLine, ownCodes, type LineResult } from './answer-line.ts';
import { answerNamed, saidByName, withLine } from './by-labels.ts';
import { touchedLines } from './next-line.ts';
import { nextLines } from './next-lines.ts';
import { plainLine, type LinesFocus } from './page.ts';
import { placeSegments } from './place-segments.ts';
import type { Placed, Placing } from './placing.ts';
import { takeNamed } from './take-named.ts';
import { noting, type Tally, type Unread } from './tally.ts';

/** Reads the answers in a message to several lines, and records those that are sure. */
export function takeLines(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult {
  const isNamed = (part: string) => answerNamed(form, draft, focus, part, context) !== undefined;
  const namesAnother = (part: string, line: Line) => {
    const own = ownCodes(form, line);
    return saidByName(form, draft, focus, part, context).some((code) => !own.includes(code));
  };
  const placing = placeSegments(
    { form, draft, focus, context, isNamed, namesAnother },
    text.trim().includes('\n') ? text : withNumber(text),
  );
  return takePlaced(form, draft, focus, asWhole(placing, text, isNamed), context);
}

/** "sửa lại câu 3 thành 12" as "câu 3: 12" */
function withNumber(text: string): string {
  const navigation = readNavigation(text);
  const isAnswer = navigation?.to === 'jump' && navigation.answer !== undefined;
  return isAnswer ? `câu ${navigation.question}: ${navigation.answer}` : text;
}

/** A report that is pasted or told in sentences is read as a whole: its headings and commas say more than its lines alone. */
function asWhole(placing: Placing, text: string, isNamed: (part: string) => boolean): Placing {
  const { placed, named } = placing;
  const isTold = placed.length === 0 && named.length > 1 && isNamed(text);
  return isTold ? { placed, named: [text], unplaced: [] } : placing;
}

/** Takes what a message says to each line, in the order of the lines, so that checks see what was said above. */
export function takePlaced(
  form: Form,
  before: Draft,
  focus: LinesFocus,
  { placed, named, unplaced }: Placing,
  context: StepContext,
): StepResult {
  let tally: Tally = { draft: before, lines: focus.lines, answered: [], unread: [], events: [] };
  for (const one of inOrder(placed)) tally = takeOne(form, tally, one, context);
  tally = takeNamed(form, before, tally, { focus, named }, context);
  tally = settle(form, tally, context);
  const { draft, lines, answered, unread, events } = tally;
  return {
    draft: remembering(nextLines(form, draft, focus, lines, context), focus, { lines, answered }, context),
    events: [
      ...(answered.length > 0 ? [{ type: 'answered-lines', lines: answered } as const] : []),
      ...events,
      ...(unread.length > 0 ? [{ type: 'unread-lines', lines: unread } as const] : []),
      ...unplaced,
    ],
  };
}

function inOrder(placed: readonly Placed[]): readonly Placed[] {
  return placed.toSorted((a, b) => a.line.number - b.line.number);
}

function takeOne(
  form: Form,
  tally: Tally,
  { line: shown, text, isSure }: Placed,
  context: StepContext,
): Tally {
  const { draft, lines, events } = tally;
  const line = lines.find(({ number }) => number === shown.number) ?? shown;
  const { number } = line;
  const { doubted, ...undoubted } = context;
  const doubt = doubted ?? (isSure ? undefined : 'which-line');
  const result = doubt
    ? holdAtLine(form, draft, line, { text, doubt }, undoubted)
    : answerLine(form, draft, line, text, undoubted);
  switch (result.outcome) {
    case 'taken':
    case 'asked':
    case 'refused':
      return noting(
        { ...tally, draft: result.draft, lines: withLine(lines, result.line) },
        result.events,
        number,
      );
    case 'unread': {
      const because = becauseOf(result);
      return { ...tally, unread: [...tally.unread, { number, text, ...(because && { because }) }] };
    }
    case 'elsewhere':
      return { ...tally, events: [...events, { type: 'unplaced', texts: [text], why: 'which-line' }] };
    case 'gone':
      return {
        ...tally,
        events: [...events, { type: 'needless-line', number, ...(saysMore(text) && { text }) }],
      };
  }
}

/** Whether an answer to what is not asked any more is more than a no: it may have been meant for another line. */
function saysMore(text: string): boolean {
  return readState(text).kind === 'none' && /[1-9]/.test(text);
}

function becauseOf({ events }: LineResult): Unread['because'] {
  return events.flatMap((event) =>
    event.type === 'not-understood' && event.because ? [event.because] : [],
  )[0];
}

/** What was held back because it did not fit another answer is taken once that answer was given and it fits. */
function settle(form: Form, before: Tally, together: StepContext): Tally {
  const { bySection: _, ...context } = together;
  if (before.answered.length === 0) return before;
  return before.lines.reduce((tally, line) => {
    const { asking, number } = line;
    if (asking.at !== 'confirm' || asking.why.because === 'reading') return tally;
    const said = [{ type: 'answered', items: [] }] as const;
    const at = { draft: moveTo(tally.draft, context, asking), events: said };
    const settled = settleHeld(form, at, context);
    if (settled.events.length === said.length) return tally;
    const lines = withLine(tally.lines, plainLine(line));
    const draft = { ...settled.draft, cursors: tally.draft.cursors };
    return noting({ ...tally, lines, draft }, settled.events, number);
  }, before);
}

/** "À quên 6" corrects the line that was answered, or is held back, when it was one. */
function remembering(
  draft: Draft,
  focus: LinesFocus,
  { lines, answered }: Pick<Tally, 'lines' | 'answered'>,
  context: StepContext,
): Draft {
  const [only, another] = answered;
  const touched = touchedLines(focus, currentFocus(draft, context));
  if (touched.length === 0 && !only) return draft;
  const answeredOne = only && !another ? lines.find(({ number }) => number === only.number) : undefined;
  const line = answeredOne ?? (touched.length === 1 ? touched[0] : undefined);
  return line ? withLastAnswered(draft, context, line.asking) : withoutLastAnswered(draft, context);
}
