import type { Ids } from '../../../../app/ports/ids.ts';
import type { TurnStore } from '../../../../app/ports/turn-store.ts';
import type { Database } from '../database.ts';
import { markDelivered } from './mark-delivered.ts';
import { openTurn } from './open-turn.ts';
import { saveTurn } from './save-turn.ts';
import { undelivered } from './undelivered.ts';

export function turnStore(database: Database, ids: Pick<Ids, 'next'>): TurnStore {
  return {
    openTurn: (address, at) => openTurn(database, ids, address, at),
    saveTurn: (turn, save) => saveTurn(database, turn, save),
    markDelivered: (marks) => markDelivered(database, marks),
    undelivered: (since) => undelivered(database, since),
  };
}
