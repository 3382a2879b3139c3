import { readDate, readState, readYesNo, type DateContext } from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType, Said } from '../question-type.ts';
import { readingOfValue } from '../reading-of-value.ts';
import { reportDates } from './report-dates.ts';
import { mentions } from './words-in-text.ts';
import { choicesOfYesOrNo, chooseYesOrNo } from './yes-or-no-by-nature.ts';
import { readYesOrNo } from './yes-or-no.ts';
import { againstPlan } from './against-plan.ts';
import { heldOn, plannedFor } from './yes-with-day.ts';

/** Something that is done on a day: a yes carries it, a "not yet" perhaps the planned one. */
export type YesNoDateField = FieldBase;

export const yesNoDate: QuestionType<YesNoDateField> = {
  answer: 'choose',
  readsDates: true,
  choices: choicesOfYesOrNo,
  choose: (field, id, context) => withDayAsked(chooseYesOrNo(field, id, context)),
  read: (field, text, context) => {
    const reading = againstPlan(field, readYesOrNo(field, text, context), text, context);
    return isWithoutDay(text) ? reading : withDayAsked(reading);
  },
  readDetail: (_field, said, text, context) => {
    // The day is not known: the yes stands without it.
    if (isWithoutDay(text)) return { result: 'understood', said };
    const reading = readDate(text, { ...reportDates(context), lean: 'past' });
    return readingOfValue(reading, (day) => ({ ...said, ...heldOn(day) }));
  },
  readLate: (_field, { content }, text, context) =>
    content.state === 'not-yet' && content.planned === undefined
      ? readPlan(text, reportDates(context))
      : { result: 'not-understood' },
};

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

/** "dự kiến 20/12", or a day to come and nothing else. A "chưa" beside it answers a question of its own. */
function readPlan(text: string, dates: Omit<DateContext, 'lean'>): FieldReading {
  if (mentions(text, ['chưa', 'không', 'rồi', 'câu'])) return { result: 'not-understood' };
  const reading = readYesNo(text, dates);
  if (reading.kind === 'value' && reading.value.answer === 'not-yet' && reading.value.date)
    return readingOfValue(reading.value.date, plannedFor);
  // Only as it is written with a slash, a dash or words: "20.12" may be a figure, "20" nearly always is one.
  if (!/^\W*(?:ngày|ngay|hôm|hom)?\s*\d{1,2}\s*[/-]\s*\d{1,2}(?:\s*[/-]\s*\d{2,4})?\W*$/iu.test(text))
    return { result: 'not-understood' };
  const planned = readDate(text, { ...dates, lean: 'planned' });
  // Without a year the nearest one ahead counts only within this year.
  return planned.kind === 'value'
    ? { result: 'understood', said: plannedFor(planned.value) }
    : { result: 'not-understood' };
}
