import type { NewConsent } from '../../../../app/ports/turn-store.ts';
import type { Tables } from '../database.ts';

export async function writeConsent(
  tables: Tables,
  { person: personId, textVersion, at }: NewConsent,
  accountId: string,
): Promise<void> {
  await tables.consent.create({ data: { personId, textVersion, at: new Date(at), accountId } });
}
