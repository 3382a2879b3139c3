import type { Answer, AnswerContent, AnswerValue } from '../../../domain/answer.ts';
import { asId, type PersonId } from '../../../domain/ids.ts';
import { isIndicatorCode, type IndicatorCode } from '../../../domain/indicators/index.ts';
import { answerContentSchema } from '../../../engine/draft.ts';
import { storableText } from './storable-text.ts';

/** The columns of the Answer table that say what was answered. */
export interface ContentRow {
  readonly state: string;
  readonly kind: string | null;
  readonly number: bigint | null;
  readonly text: string | null;
  readonly date: string | null;
}

export interface AnswerRow extends ContentRow {
  readonly indicator: string;
  readonly approximate: boolean;
  readonly carried: boolean;
  readonly byId: string;
  readonly at: Date;
  readonly reason: string | null;
}

export function answerRow(indicator: IndicatorCode, answer: Answer): AnswerRow {
  return {
    indicator,
    ...contentRow(answer.content),
    approximate: answer.approximate ?? false,
    carried: answer.carried ?? false,
    byId: answer.by,
    at: new Date(answer.at),
    reason: answer.reason === undefined ? null : storableText(answer.reason),
  };
}

export function readAnswer(row: AnswerRow): Answer {
  return {
    content: readContent(row),
    by: asId<PersonId>(row.byId),
    at: row.at.getTime(),
    ...(row.approximate && { approximate: true }),
    ...(row.carried && { carried: true }),
    ...(row.reason !== null && { reason: row.reason }),
  };
}

/** Answers by indicator. What an older or newer version of the program asked and this one does not know is left out. */
export function byIndicator<Row extends { readonly indicator: string }, T>(
  rows: readonly Row[],
  read: (row: Row) => T,
): { readonly [C in IndicatorCode]?: T } {
  const answers: { [C in IndicatorCode]?: T } = {};
  for (const row of rows) {
    if (isIndicatorCode(row.indicator)) answers[row.indicator] = read(row);
  }
  return answers;
}

const empty: Omit<ContentRow, 'state'> = { kind: null, number: null, text: null, date: null };

function contentRow(content: AnswerContent): ContentRow {
  switch (content.state) {
    case 'value':
      return { ...empty, state: 'value', kind: content.value.type, ...valueColumns(content.value) };
    case 'not-yet':
      return { ...empty, state: 'not-yet', date: content.planned ?? null };
    case 'no':
    case 'unknown':
    case 'not-applicable':
    case 'skipped':
      return { ...empty, state: content.state };
  }
}

function valueColumns(value: AnswerValue): Partial<ContentRow> {
  switch (value.type) {
    case 'number':
      return { number: BigInt(value.number) };
    case 'yes':
      return { date: value.date ?? null };
    case 'date':
      return { date: value.date };
    case 'choice':
      return { text: storableText(value.choice) };
    case 'text':
      return { text: storableText(value.text) };
  }
}

export function readContent({ state, kind, number, text, date }: ContentRow): AnswerContent {
  return answerContentSchema.parse({
    state,
    ...(state === 'not-yet' && date !== null && { planned: date }),
    ...(state === 'value' && {
      value: {
        type: kind,
        ...(kind === 'number' && number !== null && { number: Number(number) }),
        ...((kind === 'yes' || kind === 'date') && date !== null && { date }),
        ...(kind === 'choice' && text !== null && { choice: text }),
        ...(kind === 'text' && text !== null && { text }),
      },
    }),
  });
}
