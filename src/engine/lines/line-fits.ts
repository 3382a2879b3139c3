import { readState } from '../../vietnamese/index.ts';
import type { StepContext } from '../context.ts';
import type { Draft, Line } from '../draft.ts';
import type { Form } from '../form.ts';
import { align } from './align.ts';
import { answerLine, type LineResult, type Outcome } from './answer-line.ts';
import type { LinesFocus } from './page.ts';

/** What the parts of one message are compared with. */
export interface Scope {
  readonly form: Form;
  readonly draft: Draft;
  readonly focus: LinesFocus;
  readonly context: StepContext;
  /** whether a text names figures of the report */
  readonly isNamed: (text: string) => boolean;
  /** whether the names in a text, by themselves, mean another question than a line's */
  readonly namesAnother: (text: string, line: Line) => boolean;
  readonly results: Map<string, LineResult>;
}

/** For each of some texts the lines it can be the answer to when they keep their order: those it answers best, and all it may well answer. */
export function possibleLines(
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

export function outcomeAt(scope: Scope, line: Line, text: string): Outcome {
  return resultAt(scope, line, text).outcome;
}

/** What a text would do at a line; found once for each of them, because a message is looked at from several sides. */
export function resultAt({ form, draft, context, results }: Scope, line: Line, text: string): LineResult {
  const key = `${line.number} ${text}`;
  const { doubted: _, ...undoubted } = context;
  const result = results.get(key) ?? answerLine(form, draft, line, text, undoubted);
  results.set(key, result);
  return result;
}

/** "-", "…", "x": a place kept for an answer, and none. */
export function isLeftOpen(text: string): boolean {
  const state = readState(text);
  return !/[\p{L}\p{N}]/u.test(text) || (state.kind === 'value' && state.value === 'unclear');
}

/** Whether what was read at a line is doubtful because of how it was said, and not because of how much it is. */
export function isStrange({ outcome, line: { asking } }: LineResult): boolean {
  if (outcome !== 'asked' || asking.at !== 'confirm') return outcome === 'refused' || outcome === 'asked';
  return asking.why.because === 'reading' && asking.why.doubt !== 'zero-stock';
}
