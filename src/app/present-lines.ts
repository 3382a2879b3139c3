import type { Line } from '../engine/draft.ts';
import { isAsked } from '../engine/lines/answer-line.ts';
import type { LinesFocus } from '../engine/lines/page.ts';
import { standingOf } from '../engine/asked.ts';
import { draftView, fieldsAt, gateAt, isAnswered, progressOf, stepAt } from '../engine/outline.ts';
import { questionById, sectionOf } from '../engine/form-index.ts';
import type { ShownLine } from './lines-phrases.ts';
import type { Presentation } from './presentation.ts';
import { previousAnswers, recordedAnswers } from './shown-answers.ts';

/** The questions of a page, each with what is asked back of it; `askedBack` words that. */
export function linesText(
  shows: Presentation,
  { lines }: LinesFocus,
  {
    isAgain,
    askedBack,
  }: { readonly isAgain: boolean; readonly askedBack: (asking: Line['asking']) => string },
): string {
  const { form, draft, phrases } = shows;
  return phrases.lines.page({
    lines: lines
      .filter((line) => isAsked(form, draft, line))
      .map((line) => shownLine(shows, line, askedBack)),
    progress: progressOf(form, draft),
    isAgain,
  });
}

function shownLine(
  { form, draft, authors }: Presentation,
  { number, asking }: Line,
  askedBack: (asking: Line['asking']) => string,
): ShownLine {
  const view = draftView(draft);
  const gate = gateAt(form, asking);
  const asks = gate ?? stepAt(form, asking);
  const question = questionById(form, asking.question);
  if (!asks || !question) throw new Error(`the form has no step ${asking.question}/${asking.step}`);
  const codes = gate ? [] : fieldsAt(form, view, asking).map(({ indicator }) => indicator);
  const open = fieldsAt(form, view, asking).filter(({ indicator }) => draft.answers[indicator] === undefined);
  const alone = !gate && codes.length > 1 && open.length === 1 ? open[0]?.alone : undefined;
  const isRest = gate !== undefined && standingOf(question, view).steps.length > 0;
  const ask = isRest ? gate.askRest(view) : (alone ?? (asks.line ?? asks.ask)(view));
  return {
    number,
    section: sectionOf(form, asking.question)?.title ?? '',
    ask,
    previous: alone === undefined ? previousAnswers(draft, codes) : [],
    recorded: isAnswered(form, draft, asking) ? recordedAnswers(draft, codes, authors) : [],
    ...(asking.at !== 'step' && { asked: askedBack(asking) }),
    ...((gate !== undefined || asking.at === 'pick') && { needsAsk: true }),
    ...(asking.at === 'confirm' && { isWaiting: true }),
  };
}

/** Where a line that could not be read is explained. */
export function helpOfLine({ form, draft, account }: Presentation, number: number): string | undefined {
  const focus = draft.cursors[account]?.focus;
  const line = focus?.at === 'lines' ? focus.lines.find((one) => one.number === number) : undefined;
  return line && (gateAt(form, line.asking) ?? stepAt(form, line.asking))?.help;
}

/** The numbers of the lines the message was an answer to. */
export function linesAsked({ before, account }: Presentation): readonly number[] {
  const focus = before?.cursors[account]?.focus;
  return focus?.at === 'lines' ? focus.lines.map(({ number }) => number) : [];
}
