import { sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import { numberAnswer, type AnswerContent } from '../../../../domain/answer.ts';
import { readContent } from '../answer-row.ts';

/**
 * The content of an answer `a` as one text: a number as it is ("245"), everything else as state, kind and value ("yes" on a day: "value yes 2026-03-28").
 * A row costs more on its way out of the database than what is in it, so that many answers in one row are read twice as fast as each in its own.
 */
export const packedContent: Sql = sql`CASE WHEN a."kind" = 'number' THEN CAST(a."number" AS TEXT)
  ELSE a."state" || ' ' || COALESCE(a."kind", '') || ' ' || COALESCE(a."date", a."text", '') END`;

/** Whether an answer `a` is made of nothing but codes, numbers and dates: words may hold any sign. */
export const isPackable: Sql = sql`(a."kind" IS NULL OR a."kind" IN ('number', 'yes', 'date'))`;

/** Reads packed contents; the same text is read once, because most answers of a branch are alike. */
export function contentUnpacker(): (packed: string) => AnswerContent {
  const known = new Map<string, AnswerContent>();
  return (packed) => {
    const content = known.get(packed) ?? unpack(packed);
    known.set(packed, content);
    return content;
  };
}

function unpack(packed: string): AnswerContent {
  if (/^-?\d+$/.test(packed)) return numberAnswer(Number(packed));
  const [state = '', kind = ''] = packed.split(' ', 2);
  const value = packed.slice(state.length + kind.length + 2);
  const isText = kind === 'text' || kind === 'choice';
  return readContent({
    state,
    kind: kind === '' ? null : kind,
    number: null,
    text: isText ? value : null,
    date: !isText && value !== '' ? value : null,
  });
}
