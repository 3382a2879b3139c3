import { z } from 'zod';
import type { AccountId } from '../../../../domain/ids.ts';
import { turnRecordSchema, type TurnRecord } from '../../../../app/session.ts';

/** What the accounts of one draft remember: the JSON of its `records` column. */
export const recordsSchema = z.record(z.string(), turnRecordSchema);
export type Records = Readonly<Record<string, TurnRecord>>;

export const noRecord: TurnRecord = { seen: [] };

export function withoutRecord(records: Records, account: AccountId): Records {
  return Object.fromEntries(Object.entries(records).filter(([id]) => id !== account));
}
