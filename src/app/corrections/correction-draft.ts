import type { Answer } from '../../domain/answer.ts';
import { isIndicatorCode } from '../../domain/indicators/index.ts';
import { changesBetween, withChangesOf, type Answers, type Report } from '../../domain/report.ts';
import { newDraft, type Draft } from '../../engine/draft.ts';
import type { Form } from '../../engine/form.ts';
import { indicatorsOf } from '../../engine/outline.ts';
import { answersToSend } from '../../engine/sent-answers.ts';

/**
 * The draft in which a report that was sent is corrected, with everything that was sent. A correction that was begun, or that waits or was
 * refused, goes on with what was changed then. `earlier` is the draft of the report, where there is one, in this version of the form.
 */
export function correctionDraft(
  form: Form,
  report: Report,
  init: {
    readonly earlier: Draft | undefined;
    /** nobody is filling the earlier draft */
    readonly isSent: boolean;
    readonly context: Draft['context'];
    readonly tag: string;
  },
): { readonly draft: Draft; readonly isResumed: boolean } {
  const { earlier, isSent, context, tag } = init;
  const fresh = newDraft({
    form: form.id,
    formVersion: form.version,
    continues: form.continues,
    context,
    tag,
  });
  if (earlier?.corrects && hasChanges(form, earlier, report))
    return { draft: { ...earlier, context }, isResumed: true };
  const told = earlier?.told ?? {};
  if (earlier && isSent && saysTheSame(form, earlier, report)) {
    const { answers, opened } = earlier;
    return { draft: { ...fresh, answers, opened, told, corrects: { answers } }, isResumed: false };
  }
  const isContinued = report.formVersion === form.version || form.continues.includes(report.formVersion);
  // Of a version this one does not continue an answer may mean something else: it is offered beside its question.
  if (!isContinued) {
    const given = Object.fromEntries(Object.entries(report.answers));
    return { draft: { ...fresh, told, earlier: given, corrects: { answers: {} } }, isResumed: false };
  }
  const answers = askedAnswers(form, report, context);
  const begun = { ...fresh, answers, told, corrects: { answers } };
  // A report that came in some other way while this draft was filled: what was typed is a correction of it.
  if (!earlier || isSent || earlier.corrects) return { draft: begun, isResumed: false };
  const { retired, opened } = earlier;
  const draft = { ...begun, answers: { ...answers, ...earlier.answers }, opened, retired };
  return { draft, isResumed: hasChanges(form, draft, report) };
}

/** The report as it becomes by a correction: what was changed in the draft, on what the report says by now. */
export function correctedAnswers(
  form: Form,
  draft: Draft,
  current: Answers,
  who: Pick<Answer, 'by' | 'at'>,
): Answers {
  const before = { ...draft, answers: draft.corrects?.answers ?? {} };
  return withChangesOf(current, sendable(form, before, who), sendable(form, draft, who));
}

/** The draft once its correction counts, or is not wanted: as any draft that was sent. */
export function closedDraft(draft: Draft): Draft {
  const { corrects: _, afterClosing: __, ...closed } = draft;
  return { ...closed, cursors: {} };
}

function hasChanges(form: Form, draft: Draft, { answers, sentBy, sentAt }: Report): boolean {
  const corrected = correctedAnswers(form, draft, answers, { by: sentBy.id, at: sentAt });
  return changesBetween(answers, corrected).length > 0;
}

function saysTheSame(form: Form, draft: Draft, { answers, sentBy, sentAt }: Report): boolean {
  const said = sendable(form, draft, { by: sentBy.id, at: sentAt });
  const { settled } = draft.context;
  const asked = new Set(indicatorsOf(form));
  return changesBetween(answers, said).every(
    ({ indicator, after }) =>
      after === undefined && (settled[indicator] !== undefined || !asked.has(indicator)),
  );
}

/** What the form asks for of what the report says; what earlier reports had settled is not asked again. */
function askedAnswers(form: Form, { answers }: Report, { settled }: Draft['context']): Draft['answers'] {
  const asked = new Set(indicatorsOf(form));
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([code]) => isIndicatorCode(code) && asked.has(code) && settled[code] === undefined,
    ),
  );
}

function sendable(form: Form, draft: Draft, who: Pick<Answer, 'by' | 'at'>): Answers {
  return Object.fromEntries(answersToSend(form, draft, who));
}
