import type { FieldBase, QuestionType } from '../question-type.ts';
import { readLatePlan } from './late-plan.ts';
import { reportDates } from './report-dates.ts';
import { choicesOfYesOrNo, chooseYesOrNo } from './yes-or-no-by-nature.ts';
import { readYesOrNo } from './yes-or-no.ts';

/** Something that is so or not, has been done or not; no day is asked for, one that is typed is kept. */
export type YesNoField = FieldBase;

export const yesNo: QuestionType<YesNoField> = {
  answer: 'choose',
  choices: choicesOfYesOrNo,
  choose: chooseYesOrNo,
  read: readYesOrNo,
  readLate: (_field, said, text, context) => readLatePlan(said, text, reportDates(context)),
};
