import { sameContent } from '../../domain/answer.ts';
import { indicatorCodes } from '../../domain/indicators/index.ts';
import type { StepContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Form } from '../form.ts';
import { answerLine, holdAtLine } from './answer-line.ts';
import { answerNamed, withAsking, withLine, withoutAnswered } from './by-labels.ts';
import type { LinesFocus } from './page.ts';
import { noting, type Tally } from './tally.ts';

/**
 * Takes the parts of a message that name their figures, all together, so that a figure that is said twice otherwise is not taken at all. What the
 * same message says otherwise at the line itself stands, and the name is told to be of no clear place.
 */
export function takeNamed(
  form: Form,
  before: Draft,
  tally: Tally,
  { focus, named }: { readonly focus: LinesFocus; readonly named: readonly string[] },
  context: StepContext,
): Tally {
  if (named.length === 0) return tally;
  const result = answerNamed(form, tally.draft, focus, named.join('\n'), context);
  if (!result || contradicts(before, tally.draft, result.draft)) {
    const unplaced = { type: 'unplaced', texts: named, why: 'which-line' } as const;
    return { ...tally, events: [...tally.events, unplaced] };
  }
  const { asking } = result;
  const told = noting({ ...tally, draft: result.draft }, result.events);
  const lines = withoutAnswered(tally.lines, tally.draft, result.draft);
  const taken = { ...told, lines: asking ? withAsking(lines, focus, asking) : lines };
  return holdRest(form, taken, context);
}

/** Whether a figure that the message has answered at its line became another by its name. */
function contradicts(before: Draft, atLines: Draft, byName: Draft): boolean {
  return indicatorCodes.some((code) => {
    const [was, said, now] = [before.answers[code], atLines.answers[code], byName.answers[code]];
    return said !== was && said !== undefined && said !== now && !sameContent(now?.content, said.content);
  });
}

/**
 * "251 nữ 193, kết nạp 8": what stands before the names may be the answer to the first line that takes it. It waits there for a "đúng", instead of
 * being told as something that was not used.
 */
function holdRest(form: Form, tally: Tally, doubting: StepContext): Tally {
  const { doubted: _, ...context } = doubting;
  const { draft, lines, events } = tally;
  const unused = events.find((event) => event.type === 'not-used' && event.contradictions.length === 0);
  if (unused?.type !== 'not-used') return tally;
  const { text } = unused;
  for (const line of lines) {
    if (line.asking.at !== 'step') continue;
    if (answerLine(form, draft, line, text, context).outcome !== 'taken') continue;
    const held = holdAtLine(form, draft, line, { text, doubt: 'which-line' }, context);
    if (held.outcome !== 'asked') continue;
    const told = events.filter((event) => event !== unused);
    return { ...tally, events: told, lines: withLine(lines, held.line) };
  }
  return tally;
}
