import type { Approved } from '../../../app/ports/turn-store.ts';
import type { Instant } from '../../../domain/calendar-date.ts';
import type { PersonId, ReportId } from '../../../domain/ids.ts';
import type { Change } from '../../../domain/report.ts';
import type { Tables } from './database.ts';
import { storableText } from './storable-text.ts';

/** The account that something was sent from, and its channel. */
export interface Writer {
  readonly account: string;
  readonly channel: string;
}

/** One more row of what became of a report: who, when, from where, and old -> new. With a yes from above, `at` is when that was. */
export async function writeRevision(
  tables: Tables,
  reportId: ReportId,
  revision: {
    readonly number: number;
    readonly by: PersonId;
    readonly at: Instant;
    readonly changes: readonly Change[];
    readonly approved?: Approved;
  },
  from: Writer,
): Promise<void> {
  const { number, by, at, changes, approved } = revision;
  const writer = approved?.from ?? from;
  await tables.revision.create({
    data: {
      reportId,
      number,
      byId: by,
      accountId: writer.account,
      channel: writer.channel,
      at: new Date(approved?.at ?? at),
      reason: approved ? storableText(approved.reason) : null,
      requestId: approved?.request ?? null,
      changes: JSON.stringify(changes),
    },
  });
}
