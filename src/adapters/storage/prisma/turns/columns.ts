import { sessionSchema, type Session } from '../../../../app/session.ts';
import type { Draft } from '../../../../engine/draft.ts';
import { readStored } from '../stored-json.ts';
import { readDraft, writeDraft } from './draft-json.ts';
import { KeptRows } from './kept-rows.ts';
import { recordsSchema, type Records } from './records.ts';

/** The `state` of drafts. */
export const drafts = new KeptRows<Draft>({ write: writeDraft, read: readDraft });

/** The `records` of drafts. */
export const draftRecords = new KeptRows<Records>({
  write: (records) => JSON.stringify(records),
  read: (text, row) => readStored(recordsSchema, text, row),
});

/** The `state` of sessions. */
export const sessions = new KeptRows<Session>({
  write: (session) => JSON.stringify(session),
  read: (text, row) => readStored(sessionSchema, text, row),
});

export function draftRow(id: string): string {
  return `draft ${id}`;
}

export function sessionRow(account: string): string {
  return `the session of account ${account}`;
}
