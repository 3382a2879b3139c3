import type { PersonId, RequestId } from '../../domain/ids.ts';

/** How the keys of the messages begin that ask leaders to decide a request. */
export function askingKeys(request: RequestId): string {
  return `request/${request}/asks/`;
}

export function askingKey(request: RequestId, leader: PersonId): string {
  return `${askingKeys(request)}${leader}`;
}

/** Tells what became of a request. */
export function decidedKey(request: RequestId, person: PersonId): string {
  return `request/${request}/decided/${person}`;
}
