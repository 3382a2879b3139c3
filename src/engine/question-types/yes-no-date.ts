import { readDate, readState } from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType, Said } from '../question-type.ts';
import { readingOfValue } from '../reading-of-value.ts';
import { withoutAttendance } from './asides.ts';
import { readLatePlan } from './late-plan.ts';
import { reportDates } from './report-dates.ts';
import { choicesOfYesOrNo, chooseYesOrNo } from './yes-or-no-by-nature.ts';
import { readYesOrNo } from './yes-or-no.ts';
import { againstPlan } from './against-plan.ts';
import { heldOn } from './yes-with-day.ts';

/** Something that is done on a day: a yes carries it, a "not yet" perhaps the planned one. */
export type YesNoDateField = FieldBase;

export const yesNoDate: QuestionType<YesNoDateField> = {
  answer: 'choose',
  readsDates: true,
  choices: choicesOfYesOrNo,
  choose: (field, id, context) => withDayAsked(chooseYesOrNo(field, id, context)),
  read: (field, typed, context) => {
    const text = withoutAttendance(typed);
    const reading = againstPlan(field, readYesOrNo(field, text, context), text, context);
    return isWithoutDay(text) ? reading : withDayAsked(reading);
  },
  readDetail: (_field, said, text, context) => {
    // The day is not known: the yes stands without it.
    if (isWithoutDay(text)) return { result: 'understood', said };
    if (isNo(text)) return { result: 'ambiguous', options: [said, no], because: 'both-answers' };
    const reading = readDate(text, { ...reportDates(context), lean: 'past' });
    return readingOfValue(reading, (day) => ({ ...said, ...heldOn(day) }));
  },
  readLate: (_field, said, text, context) => readLatePlan(said, text, reportDates(context)),
};

/** "không" to the day: that none is known, or that there was nothing after all. */
function isNo(text: string): boolean {
  const state = readState(text);
  return state.kind === 'value' && ['none', 'absent', 'nothing-arose'].includes(state.value);
}

const no: Said = { content: { state: 'no' } };

/** "không nhớ ngày" */
function isWithoutDay(text: string): boolean {
  const state = readState(text);
  return (state.kind === 'value' || state.kind === 'confirm') && state.value === 'unknown';
}

/** The day is worth asking for where a yes came without one; the question for it shows what was understood, unknown words beside it or not. */
function withDayAsked(reading: FieldReading): FieldReading {
  const isYesSaid =
    reading.result === 'understood' ||
    (reading.result === 'needs-confirmation' && reading.because === 'extra-words');
  return isYesSaid && isYesWithoutDay(reading.said)
    ? { result: 'incomplete', said: reading.said, lacks: 'date' }
    : reading;
}

function isYesWithoutDay({ content, carried }: Said): boolean {
  return (
    carried !== true &&
    content.state === 'value' &&
    content.value.type === 'yes' &&
    content.value.date === undefined
  );
}
