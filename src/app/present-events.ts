import { indicatorOf } from '../domain/indicators/index.ts';
import type { Focus } from '../engine/draft.ts';
import type { Event } from '../engine/events.ts';
import { gateAt, progressOf, stepAt } from '../engine/outline.ts';
import { isCourtesy } from '../vietnamese/index.ts';
import { openTitles, shown, shownAll, shownChanges } from './shown-answers.ts';
import type { Presentation } from './presentation.ts';
import { helpOfLine, linesAsked } from './present-lines.ts';
import { checkSentence } from './check-sentence.ts';

/** What became of a message, event by event. */
export function eventSentences(
  events: readonly Event[],
  shows: Presentation,
  focus: Focus,
): readonly string[] {
  return inOneBreath(events).flatMap((event) => sentenceOf(event, shows, focus) ?? []);
}

/** Everything one message answered is echoed together. */
function inOneBreath(events: readonly Event[]): readonly Event[] {
  const items = events.flatMap((event) => (event.type === 'answered' ? event.items : []));
  const first = events.findIndex(({ type }) => type === 'answered');
  return events.flatMap((event, index): readonly Event[] => {
    if (event.type !== 'answered') return [event];
    return index === first ? [{ type: 'answered', items }] : [];
  });
}

/** "chị ơi", "cảm ơn em"; a "vâng" where a number is asked, or where words are, is told what is missing. */
function isSmallTalk({ because, text }: Event & { readonly type: 'not-understood' }): boolean {
  return because !== 'how-many' && because !== 'no-words' && isCourtesy(text);
}

type AnsweredItem = (Event & { readonly type: 'answered' })['items'][number];

function sentenceOf(event: Event, shows: Presentation, focus: Focus): string | undefined {
  const { form, draft, phrases, above, authors, before: draftBefore } = shows;
  const say = phrases.report;
  // Where a reading is asked back, the help of the question would only be in the way.
  const help =
    focus.at === 'step'
      ? (stepAt(form, focus) ?? gateAt(form, focus))?.help
      : focus.at === 'lines'
        ? phrases.lines.help
        : undefined;
  const withBefore = ({ code, said, before }: AnsweredItem) => {
    const author = draftBefore?.answers[code]?.by;
    const beforeBy = author === undefined ? undefined : authors?.get(author);
    return {
      ...shown(code, said),
      ...(before && { before }),
      ...(beforeBy !== undefined && { beforeBy }),
    };
  };
  switch (event.type) {
    case 'answered':
      return say.recorded(event.items.map(withBefore));
    case 'answered-lines':
      return phrases.lines.recorded(
        event.lines.map(({ number, items }) => ({
          ...(number !== undefined && { number }),
          answers: items.map(withBefore),
        })),
      );
    case 'unread-lines':
      return phrases.lines.unread(
        event.lines.map(({ number, text, because }) => {
          const lineHelp = helpOfLine(shows, number);
          return {
            number,
            text,
            ...(because && { doubt: because }),
            ...(lineHelp !== undefined && { help: lineHelp }),
          };
        }),
      );
    case 'needless-line':
      return phrases.lines.needless(event);
    case 'unplaced':
      if (event.texts.every((text) => isCourtesy(text))) return say.courtesy;
      return phrases.lines.unplaced({ ...event, shown: linesAsked(shows) });
    case 'mended':
      return undefined;
    case 'carried':
      return say.carried({ kept: event.kept.length, none: event.none.length });
    case 'rejected': {
      const { why } = event;
      if (why.rule === 'bounds') return say.outOfBounds({ ...why, indicator: indicatorOf(why.code) });
      if (why.rule === 'follows')
        return say.somethingOfNothing({
          indicator: indicatorOf(why.code),
          leader: indicatorOf(why.leader),
        });
      return say.refused({ sentence: checkSentence(form, draft, why.check, event.items) });
    }
    case 'not-understood':
      if (isSmallTalk(event)) return say.courtesy;
      return say.notUnderstood({
        text: event.text,
        ...(event.because && { doubt: event.because }),
        ...(help !== undefined && { help }),
        ...(focus.at === 'confirm' && { isConfirming: true }),
      });
    case 'not-used':
      return say.notUsed({ text: event.text, contradictions: event.contradictions.map(indicatorOf) });
    case 'left-open':
      return say.leftOpen({ indicators: event.codes.map(indicatorOf) });
    case 'cut':
      return say.cut;
    case 'not-confirmed':
      return say.notConfirmed({
        answers: shownAll(event.items),
        ...(event.isPutOff && { isPutOff: true }),
      });
    case 'edit-not-used':
      return say.editNotUsed;
    case 'unsupported':
      return say.unsupported(event.kind);
    case 'stale-choice':
      return say.staleChoice;
    case 'skipped':
      return [
        event.all ? phrases.lines.skipped : say.skipped,
        ...(event.perhapsPause ? [say.orPause] : []),
      ].join(' ');
    case 'opened':
      return say.opened;
    case 'nothing-to-carry':
      return say.nothingToCarry;
    case 'restarted':
      return say.restarted;
    case 'progress':
      return say.progress({ progress: progressOf(form, draft), open: openTitles(form, draft) });
    case 'send-needs-word':
      return undefined;
    case 'not-sent':
      return say.notSent;
    case 'asked-before-sending':
      return say.askedBeforeSending;
    case 'at-first-question':
      return say.atFirstQuestion;
    case 'no-such-question':
      return say.noSuchQuestion(event);
    case 'asked-for-help':
      return say.help(help === undefined ? {} : { help });
    case 'form-updated':
      return say.formUpdated(event);
    case 'wants-officer':
      return say.officer({ unit: draft.context.unit.name, ...(above && { above }) });
    case 'paused':
    case 'cancelled':
      return say[event.type]({ progress: progressOf(form, draft), changes: shownChanges(draft) });
    case 'as-sent':
      return say.asSent;
    case 'completed':
      return undefined;
  }
}
