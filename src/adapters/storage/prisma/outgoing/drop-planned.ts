import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';

/** Messages that were not sent yet and are needed no more, by how their keys begin. What is being sent stays as it is. */
export async function dropPlanned(tables: Tables, prefixes: readonly string[], at: Instant): Promise<void> {
  for (const prefix of prefixes) {
    await tables.outgoing.updateMany({
      where: { key: { startsWith: prefix }, state: 'planned' },
      data: { state: 'dropped', settledAt: new Date(at) },
    });
  }
}
