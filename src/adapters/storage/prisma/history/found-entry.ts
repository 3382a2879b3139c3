import { empty, sqltag as sql, type Sql } from '@prisma/client/runtime/client';
import type { HistoryScope } from '../../../../app/ports/history-store.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { HistoryEntry } from '../../../../domain/history.ts';
import type { readSigners } from '../signers.ts';

type Signers = Awaited<ReturnType<typeof readSigners>>;

/** An entry before the people in it are known by name. */
export interface FoundEntry {
  readonly at: Instant;
  /** of two at the same instant, the higher one is the newer */
  readonly order: number;
  readonly people: readonly { readonly person: string; readonly unit: string }[];
  readonly entry: (signer: Signers) => HistoryEntry;
}

/** The period of a scope as a condition on the table `r`. */
export function ofPeriod({ period }: HistoryScope): Sql {
  return period === undefined ? empty : sql`AND r."period" = ${period}`;
}
