import { isDuplicate } from './failures.ts';

/** Thrown inside a transaction, so that everything in it is undone. */
export class LostRace extends Error {
  override readonly name = 'LostRace';
}

/** For compare-and-set updates: a row that is no longer as it was read ends the transaction. */
export function mustMatch(result: { readonly count: number }): void {
  if (result.count === 0) throw new LostRace();
}

/** What a lost race looks like: a row that changed meanwhile, or a unique key that somebody else took. */
export async function lostWhenBeaten(work: () => Promise<unknown>): Promise<'saved' | 'lost'> {
  try {
    await work();
    return 'saved';
  } catch (error) {
    if (error instanceof LostRace || isDuplicate(error)) return 'lost';
    throw error;
  }
}
