import { describe, expect, it } from 'vitest';
import {
  closedDraft,
  correctedAnswers,
  correctionDraft,
} from '../../../src/app/corrections/correction-draft.ts';
import { numberAnswer, textAnswer, type Answer } from '../../../src/domain/answer.ts';
import { asId, type PersonId, type ReportId } from '../../../src/domain/ids.ts';
import { changesBetween, type Answers, type Report } from '../../../src/domain/report.ts';
import type { Draft } from '../../../src/engine/draft.ts';
import { answersToSend } from '../../../src/engine/sent-answers.ts';
import { Filling } from '../../support/filling.ts';
import { smallForm } from '../../support/small-form.ts';

const by = asId<PersonId>('chair');
const said = (number: number): Answer => ({ content: numberAnswer(number), by, at: 1 });

/** A filled draft of four questions, and the report it became. */
function sent(): { readonly draft: Draft; readonly report: Report } {
  const filling = new Filling({ form: smallForm });
  for (const text of ['251, nữ 139', '6', 'chưa', 'đơn hàng giảm']) filling.types(text);
  const { draft } = filling;
  const answers: Answers = Object.fromEntries(answersToSend(smallForm, draft, { by, at: 1 }));
  const { unit, period } = draft.context;
  const report: Report = {
    form: smallForm.id,
    unit: unit.id,
    period,
    id: asId<ReportId>('report'),
    formVersion: 1,
    receipt: '1126-AAAAAA',
    sentAt: 1,
    sentBy: { id: by, name: 'Lan' },
    late: false,
    revision: 1,
    answers,
  };
  return { draft, report };
}

const open = (report: Report, earlier: Draft | undefined, isSent = true, form = smallForm) => {
  const { context } = sent().draft;
  return correctionDraft(form, report, { earlier, isSent, context, tag: 'NEWTAG' });
};
const changes = (draft: Draft, report: Report) =>
  changesBetween(report.answers, correctedAnswers(smallForm, draft, report.answers, { by, at: 2 }));

describe('the draft in which a sent report is corrected', () => {
  it('is the draft it was sent from, at a new beginning', () => {
    const { draft, report } = sent();
    const { draft: opened, isResumed } = open(report, draft);
    expect(isResumed).toBe(false);
    expect(opened).toMatchObject({
      answers: draft.answers,
      corrects: { answers: draft.answers },
      cursors: {},
    });
    expect(opened.tag).toBe('NEWTAG');
    expect(changes(opened, report)).toEqual([]);
  });

  it('is made of the report where there is no draft, or the report has changed since', () => {
    const { draft, report } = sent();
    const { mem_new: _, ...others } = report.answers;
    const changed = { ...report, answers: { ...others, mem_new: said(7) } };
    for (const earlier of [undefined, draft]) {
      const { draft: opened } = open(changed, earlier);
      expect(opened.answers).toEqual(changed.answers);
      expect(changes(opened, changed)).toEqual([]);
    }
  });

  it('goes on with what was changed and never counted, and not with what counts by now', () => {
    const { draft, report } = sent();
    const { draft: opened } = open(report, draft);
    const begun = { ...opened, answers: { ...opened.answers, mem_new: said(7) } };
    expect(open(report, begun)).toMatchObject({ isResumed: true, draft: { answers: begun.answers } });
    const approved = { ...report, answers: { ...report.answers, mem_new: said(7) }, revision: 2 };
    const again = open(approved, begun);
    expect(again.isResumed).toBe(false);
    expect(changes(again.draft, approved)).toEqual([]);
  });

  it('changes only what was changed in it, on what the report says by then', () => {
    const { draft, report } = sent();
    const { draft: opened } = open(report, draft);
    const mine = { ...opened, answers: { ...opened.answers, mem_new: said(7) } };
    const { mem_total: _, ...others } = report.answers;
    const meanwhile = { ...report, answers: { ...others, mem_total: said(252) } };
    const after = correctedAnswers(smallForm, mine, meanwhile.answers, { by, at: 2 });
    expect(after.mem_total?.content).toEqual(numberAnswer(252));
    expect(after.mem_new?.content).toEqual(numberAnswer(7));
    expect(after.difficulties).toEqual(report.answers.difficulties);
  });

  it('takes what was typed into a draft, while the report came in some other way, as changes', () => {
    const { report } = sent();
    const filling = new Filling({ form: smallForm });
    filling.types('260, nữ 140');
    const { draft, isResumed } = open(report, filling.draft, false);
    expect(isResumed).toBe(true);
    expect(changes(draft, report).map(({ indicator }) => indicator)).toEqual(['mem_total', 'mem_female']);
    expect(draft.answers.mem_new).toEqual(report.answers.mem_new);
  });

  it('offers the answers of a version this one does not continue, and takes none away', () => {
    const { report } = sent();
    const form = { ...smallForm, version: 2 };
    const { draft } = open(report, undefined, true, form);
    expect(draft.answers).toEqual({});
    expect(Object.keys(draft.earlier)).toContain('mem_new');
    const after = correctedAnswers(form, draft, report.answers, { by, at: 2 });
    expect(after).toEqual(report.answers);
  });

  it('is an ordinary sent draft once it counts', () => {
    const { draft, report } = sent();
    const closed = closedDraft({ ...open(report, draft).draft, afterClosing: 5 });
    expect(closed).not.toHaveProperty('corrects');
    expect(closed).not.toHaveProperty('afterClosing');
    expect(closed.answers).toEqual(draft.answers);
  });

  it('keeps what the form does not ask for', () => {
    const { draft, report } = sent();
    const extra: Answer = { content: textAnswer('có'), by, at: 1 };
    const more = { ...report, answers: { ...report.answers, good_model: extra } };
    const { draft: opened } = open(more, draft);
    const mine = { ...opened, answers: { ...opened.answers, mem_new: said(7) } };
    const after = correctedAnswers(smallForm, mine, more.answers, { by, at: 2 });
    expect(after.good_model).toEqual(extra);
  });
});
