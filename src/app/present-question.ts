import { numberOf } from '../domain/answer.ts';
import { parsePeriodKey } from '../domain/period.ts';
import type { Focus, Line } from '../engine/draft.ts';
import { standingOf } from '../engine/asked.ts';
import { changedIn } from '../engine/events.ts';
import { carryPlan } from '../engine/carry-over.ts';
import { earlierAt } from '../engine/earlier-answers.ts';
import { referenceOf } from '../engine/history.ts';
import { draftView, fieldsAt, gateAt, isAnswered, outlineOf, stepAt } from '../engine/outline.ts';
import {
  openTitles,
  previousAnswers,
  recordedAnswers,
  reviewLines,
  settledAnswers,
  shown,
  shownAll,
  shownChanges,
} from './shown-answers.ts';
import type { Presentation } from './presentation.ts';
import { linesText } from './present-lines.ts';
import { checkSentence } from './check-sentence.ts';

/** What is asked at a focus; `isAgain`: once more, in short. */
export function questionText(shows: Presentation, focus: Focus, isAgain: boolean): readonly string[] {
  const { form, draft, phrases } = shows;
  const say = phrases.report;
  switch (focus.at) {
    case 'step':
      return [stepText(shows, focus, isAgain)];
    case 'confirm':
      return [confirmText(shows, focus)];
    case 'lines': {
      const askedBack = (asking: Line['asking']) => questionText(shows, asking, true).join('\n');
      return [linesText(shows, focus, { isAgain, askedBack })];
    }
    case 'carry':
      return [carryText(shows, focus)];
    case 'pick':
      return [say.pick({ options: focus.options.map(shownAll), doubt: focus.because })];
    case 'detail':
      return [say.askDate({ answer: shown(focus.code, focus.said) })];
    case 'review':
      return [isAgain ? say.reviewAgain : reviewText(shows)];
    case 'send-incomplete':
      return [say.sendIncomplete({ open: openTitles(form, draft) })];
    case 'reason':
      return [say.askReason({ closedOn: draft.context.closeDate })];
  }
}

function confirmText({ form, draft, phrases }: Presentation, focus: Focus & { at: 'confirm' }): string {
  const say = phrases.report;
  const answers = shownAll(focus.items);
  const instead = focus.instead.map((items) => shownAll(changedIn(items, focus.items)));
  const { why } = focus;
  switch (why.because) {
    case 'reading':
      return say.confirm({ answers, doubt: why.doubt });
    case 'check':
      return say.unusual({ answers, question: checkSentence(form, draft, why.check, focus.items), instead });
    case 'history': {
      const item = focus.items.find(({ code }) => code === why.code);
      const now = numberOf(item?.said.content);
      const usual = referenceOf(draftView(draft), why.code);
      if (!item || now === undefined || usual === undefined) return say.confirm({ answers, doubt: 'unsure' });
      return say.unlikeHistory({ answer: shown(item.code, item.said), now, usual, instead });
    }
  }
}

function carryText({ form, draft, phrases }: Presentation, focus: Focus & { at: 'carry' }): string {
  const { kept, titles } = carryPlan(form, draftView(draft), focus.section);
  const section = form.sections.find(({ id }) => id === focus.section)?.title;
  return phrases.report.carry({
    as: focus.as,
    ...(section !== undefined && { section }),
    kept: shownAll(kept),
    flows: titles,
  });
}

function stepText(
  { form, draft, phrases, authors }: Presentation,
  focus: Focus & { at: 'step' },
  isAgain: boolean,
): string {
  const view = draftView(draft);
  const asking = stepAt(form, focus) ?? gateAt(form, focus);
  const entries = outlineOf(form, view);
  const entry = entries.find(({ question }) => question.id === focus.question);
  if (!asking || !entry) throw new Error(`the form has no step ${focus.question}/${focus.step}`);
  const fields = gateAt(form, focus) ? [] : fieldsAt(form, view, focus);
  const codes = fields.map(({ indicator }) => indicator);
  const [open, ...others] = fields.filter(({ indicator }) => draft.answers[indicator] === undefined);
  const isHalfDone = open !== undefined && others.length === 0 && fields.length > 1;
  if (isHalfDone && open.alone !== undefined) return phrases.report.questionAgain({ ask: open.alone });
  const { steps, behindGate = [] } = standingOf(entry.question, view);
  const told = behindGate.filter(({ indicator }) => draft.answers[indicator]);
  // Where all of it was none, the whole question is asked again.
  const isBegun = steps.length > 0 || (told.length > 0 && told.length < behindGate.length);
  const isRest = 'askRest' in asking && isBegun;
  const ask = isRest ? asking.askRest(view) : asking.ask(view);
  if (isAgain) return phrases.report.questionAgain({ ask });
  return phrases.report.question({
    number: entry.number,
    of: entries.length,
    section: entry.section.title,
    ask,
    previous: previousAnswers(draft, codes),
    earlier: shownAll(earlierAt(form, draft, focus)),
    recorded: isAnswered(form, draft, focus) ? recordedAnswers(draft, codes, authors) : [],
  });
}

function reviewText({ form, draft, phrases, authors }: Presentation): string {
  const lines = reviewLines(form, draft, authors);
  const isSkipped = ({ content }: { content: { state: string } }) => content.state === 'skipped';
  return phrases.report.review({
    unit: draft.context.unit.name,
    period: parsePeriodKey(draft.context.period),
    lines,
    settled: settledAnswers(form, draft),
    open: openTitles(form, draft).length,
    skipped: lines.filter(({ answers }) => answers.some(isSkipped)).length,
    changes: shownChanges(draft),
  });
}
