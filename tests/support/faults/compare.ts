import type { TestStore } from '../databases.ts';
import { comparable } from './comparable.ts';
import { unitOf, type Story } from './story.ts';

/** What a month has left in the database, without what differs from run to run: ids, times, receipts. */
export async function leftBehind(opened: TestStore, codes: readonly string[]): Promise<unknown> {
  const { tables } = opened.database;
  return await Promise.all(
    codes.map(async (code) => {
      const unitId = await unitOf(opened, code);
      const where = { unitId, period: '2026-11' };
      const reports = await tables.report.findMany({
        where,
        include: { answers: { orderBy: { indicator: 'asc' } }, revisions: { orderBy: { number: 'asc' } } },
      });
      const drafts = await tables.draft.findMany({
        where,
        select: { version: true, sent: true, answered: true },
      });
      return {
        code,
        // Each stored message counts once.
        drafts,
        reports: reports.map(({ status, late, answers, revisions }) => ({
          status,
          late,
          answers: answers.map(({ indicator, state, number, text, date, approximate, carried, reason }) =>
            [indicator, state, number, text, date, approximate, carried, reason].join(' '),
          ),
          revisions: revisions.map(({ number, channel, changes }) => ({
            number,
            channel,
            changes: withoutWhoAndWhen(JSON.parse(changes)),
          })),
        })),
      };
    }),
  );
}

/** Changes hold answers, and those who gave them and when. */
function withoutWhoAndWhen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWhoAndWhen);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => name !== 'by' && name !== 'at');
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutWhoAndWhen(field)]));
}

/**
 * What stands in somebody's chat that should not: a text that is no answer to anything they wrote, or an answer that came more often than they
 * wrote without saying that it may be a repetition.
 */
export function strangeMessages({ acts }: Story, texts: readonly string[]): readonly string[] {
  const left = acts.flatMap(({ reply }) => reply.parts);
  const repeated = new Set(acts.flatMap(({ reply }) => reply.again));
  return texts.flatMap((text) => {
    const index = left.indexOf(comparable(text));
    if (index >= 0) left.splice(index, 1);
    return index >= 0 || repeated.has(comparable(text))
      ? []
      : [`came once too often, or from nowhere: ${text}`];
  });
}

/** Replies that stand in the store as not delivered though nothing is on its way any more. */
export async function undelivered({ store }: TestStore): Promise<readonly string[]> {
  const left = await store.turns.undelivered(0);
  return left.map(({ prompt }) => prompt.text);
}

/** Whether a message with this event has been stored, wherever its account's turns are written. */
export async function isStored({ database: { tables } }: TestStore, event: string): Promise<boolean> {
  const seen = { contains: `"${event}"` };
  const count =
    (await tables.session.count({ where: { record: seen } })) +
    (await tables.draft.count({ where: { records: seen } }));
  return count > 0;
}
