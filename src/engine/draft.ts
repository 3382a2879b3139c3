import { z } from 'zod';
import type { Answer, AnswerContent } from '../domain/answer.ts';
import { askings } from '../domain/asking.ts';
import { asId, type PersonId, type UnitId } from '../domain/ids.ts';
import { isIndicatorCode, type IndicatorCode } from '../domain/indicators/index.ts';
import { sectors } from '../domain/unit.ts';
import type { ReportContext } from './context.ts';
import type { ReadingDoubt } from './question-type.ts';

/** The layout of a stored draft. A new one gets the next number and a migration in `draft-formats.ts`. */
export const draftFormat = 3;

/**
 * The report while it is being filled: JSON between any two messages, read back through this schema, so that a restart
 * loses nothing. Several people and accounts may fill one draft; each has a cursor of its own.
 */
const indicator = z.custom<IndicatorCode>((code) => typeof code === 'string' && isIndicatorCode(code));
const personId = z.string().transform((text) => asId<PersonId>(text));
const unitId = z.string().transform((text) => asId<UnitId>(text));

const value = z.discriminatedUnion('type', [
  z.object({ type: z.literal('number'), number: z.int() }),
  z.object({ type: z.literal('yes'), date: z.string().exactOptional() }),
  z.object({ type: z.literal('date'), date: z.string() }),
  z.object({ type: z.literal('choice'), choice: z.string() }),
  z.object({ type: z.literal('text'), text: z.string() }),
]);

/** Also used where answers come back from the store. */
export const answerContentSchema: z.ZodType<AnswerContent> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('value'), value }),
  z.object({ state: z.literal('no') }),
  z.object({ state: z.literal('not-yet'), planned: z.string().exactOptional() }),
  z.object({ state: z.literal('unknown') }),
  z.object({ state: z.literal('not-applicable') }),
  z.object({ state: z.literal('skipped') }),
]);

const answer: z.ZodType<Answer> = z.object({
  content: answerContentSchema,
  by: personId,
  at: z.number(),
  approximate: z.literal(true).exactOptional(),
  carried: z.literal(true).exactOptional(),
  reason: z.string().exactOptional(),
});

const said = z.object({
  content: answerContentSchema,
  approximate: z.literal(true).exactOptional(),
  carried: z.literal(true).exactOptional(),
  reason: z.string().exactOptional(),
});

const contents = z.partialRecord(indicator, answerContentSchema);

const context = z.object({
  period: z.string(),
  cutoff: z.string(),
  dueDate: z.string(),
  closeDate: z.string(),
  unit: z.object({
    id: unitId,
    name: z.string(),
    sector: z.enum(sectors),
    profile: z.object({ yearBasis: z.enum(['calendar', 'school']), facts: contents }),
  }),
  previous: contents,
  previousFrom: z.partialRecord(indicator, z.string()),
  settled: contents,
  usual: z.partialRecord(indicator, z.number()),
  yearToDate: z.partialRecord(indicator, z.number()),
  asking: z.enum(askings).exactOptional(),
});

/** `step` -1 is the gate of the question */
const place = { question: z.string(), step: z.int(), back: z.literal('review').exactOptional() };
const doubt = z.custom<ReadingDoubt>((code) => typeof code === 'string');
const saidOf = z.object({ code: indicator, said });

const atStep = z.object({ at: z.literal('step'), ...place });
/** one likely reading, to be confirmed or replaced */
const atConfirm = z.object({
  at: z.literal('confirm'),
  ...place,
  items: z.array(saidOf).readonly(),
  why: z.discriminatedUnion('because', [
    z.object({ because: z.literal('reading'), doubt }),
    z.object({ because: z.literal('check'), check: z.string() }),
    /** unlike the unit's own figures of the last year */
    z.object({ because: z.literal('history'), code: indicator }),
  ]),
  /** what the person may have meant instead: a zero less, another unit of money */
  instead: z.array(z.array(saidOf).readonly()).readonly(),
  /** checks the person has already confirmed for these items */
  confirmed: z.array(z.string()).readonly(),
});
/** several readings of one message, to be chosen from or replaced; each is all that the message would then say */
const atPick = z.object({
  at: z.literal('pick'),
  ...place,
  options: z.array(z.array(saidOf).readonly()).readonly(),
  because: doubt,
});
/** a detail of an answer, e.g. on which day */
const atDetail = z.object({
  at: z.literal('detail'),
  ...place,
  code: indicator,
  said,
  lacks: z.literal('date'),
});

/** What is asked back, and can wait. */
export type PutOff = z.infer<typeof atConfirm> | z.infer<typeof atPick> | z.infer<typeof atDetail>;

/** One of several questions that are asked in one message, with what is being asked back of it; the number is the one that is shown. */
const line = z.object({
  number: z.int(),
  asking: z.discriminatedUnion('at', [atStep, atConfirm, atPick, atDetail]),
});

/** What one account is being asked right now. */
const focus = z.discriminatedUnion('at', [
  atStep,
  atConfirm,
  atPick,
  atDetail,
  /** several questions of a section in one message, which is answered by lines; see `lines/` */
  z.object({
    at: z.literal('lines'),
    lines: z.array(line).readonly(),
    /** lines that were shown before and are settled: their numbers mean nothing else */
    done: z.array(z.object({ number: z.int(), question: z.string(), step: z.int() })).readonly(),
    /** the person answers them by separate messages, so that each is told what comes next instead of the whole list */
    oneByOne: z.literal(true).exactOptional(),
  }),
  /** carrying over: the stocks that stay as they were are shown with the flows, of which it is asked whether there were any */
  z.object({
    at: z.literal('carry'),
    /** as last month, or nothing arose */
    as: z.enum(['same', 'nothing']),
    /** a section's id; absent for the whole report */
    section: z.string().exactOptional(),
    back: z.literal('review').exactOptional(),
  }),
  z.object({ at: z.literal('review') }),
  /** sending was chosen while questions are open */
  z.object({ at: z.literal('send-incomplete') }),
  /** sending was chosen after the period had closed: why it is late */
  z.object({ at: z.literal('reason') }),
]);

const cursor = z.object({
  focus,
  prompt: z.string(),
  /** the place this account answered last, which "à quên 6" corrects */
  last: z.object({ question: z.string(), step: z.int() }).exactOptional(),
  /** what is asked back when what is asked now is settled: further doubts of one message */
  later: z
    .array(z.discriminatedUnion('at', [atConfirm, atPick, atDetail]))
    .readonly()
    .exactOptional(),
});

export const draftSchema = z.object({
  format: z.literal(draftFormat),
  form: z.string(),
  formVersion: z.int(),
  /** older versions of the form in which its answers mean the same: a program that still has one of them may go on with it */
  sharedWith: z.array(z.int()).readonly().exactOptional(),
  context,
  answers: z.partialRecord(indicator, answer),
  /** of the correction of a report that was sent: the answers as they were when the correction began */
  corrects: z.object({ answers: z.partialRecord(indicator, answer) }).exactOptional(),
  /** the period has closed: since when (an instant) the report is filled all the same, to be sent with a reason */
  afterClosing: z.number().exactOptional(),
  /** what the union above was told of before the report was sent, by what it is about; see `domain/red-flags.ts` */
  told: z.record(z.string(), z.object({ amount: z.number(), times: z.int() })),
  /** questions whose gate was answered with "có" */
  opened: z.array(z.string()).readonly(),
  /** answers to questions that a newer version of the form no longer asks; kept, never sent */
  retired: z.record(z.string(), answer),
  /** answers given to a version this one does not continue: each is offered beside its question, none is taken by itself */
  earlier: z.record(z.string(), answer),
  /** short and unique among drafts, so that a button of another month is recognised */
  tag: z.string(),
  prompts: z.int(),
  cursors: z.record(z.string(), cursor),
});

export type Draft = z.infer<typeof draftSchema>;
export type Focus = z.infer<typeof focus>;
/** One line of several that are asked together. */
export type Line = z.infer<typeof line>;

/** An empty draft. */
export function newDraft(init: {
  readonly form: string;
  readonly formVersion: number;
  /** of the form */
  readonly continues?: readonly number[];
  readonly context: ReportContext;
  readonly tag: string;
}): Draft {
  const { continues = [], ...given } = init;
  return {
    format: draftFormat,
    ...given,
    ...(continues.length > 0 && { sharedWith: continues }),
    answers: {},
    told: {},
    opened: [],
    retired: {},
    earlier: {},
    prompts: 0,
    cursors: {},
  };
}
