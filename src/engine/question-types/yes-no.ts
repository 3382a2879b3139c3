import type { FieldBase, QuestionType } from '../question-type.ts';
import { choicesOfYesOrNo, chooseYesOrNo } from './yes-or-no-by-nature.ts';
import { readYesOrNo } from './yes-or-no.ts';

/** Something that is so or not, has been done or not; no day is asked for, one that is typed is kept. */
export type YesNoField = FieldBase;

export const yesNo: QuestionType<YesNoField> = {
  answer: 'choose',
  choices: choicesOfYesOrNo,
  choose: chooseYesOrNo,
  read: readYesOrNo,
};
