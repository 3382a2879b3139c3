import type { ChosenAsking } from '../../../../app/ports/turn-store.ts';
import type { Tables } from '../database.ts';

/** Keeps how somebody chose to be asked; of somebody who was erased meanwhile nothing is kept. */
export async function writeAsking(tables: Tables, { person: id, asking }: ChosenAsking): Promise<void> {
  await tables.person.updateMany({ where: { id, erasedAt: null }, data: { asking } });
}
