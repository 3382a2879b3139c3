import type { Instant } from '../../domain/calendar-date.ts';
import { prepareInvitation } from '../create-invitation.ts';
import type { CodeHash } from '../ports/code-hash.ts';
import type { NewInvitation } from '../ports/enrolment-store.ts';
import type { Ids } from '../ports/ids.ts';
import type { CodeRequest } from './code-requests.ts';

/** A code that was made, for the sheet; the invitation is what is stored of it. */
export interface MadeCode {
  readonly code: string;
  readonly invitation: NewInvitation;
}

/** Hashing is slow on purpose; so many at a time keep every core busy. */
const atOnce = 8;

/** Makes codes, each once: asked again for the same person and office, it gives the same. */
export function codeMaker(
  maker: { readonly ids: Ids; readonly codeHash: CodeHash },
  { now, days }: { readonly now: Instant; readonly days: number },
): (requests: readonly CodeRequest[]) => Promise<ReadonlyMap<CodeRequest, MadeCode>> {
  const made = new Map<string, MadeCode>();
  const make = async (request: CodeRequest): Promise<MadeCode> => {
    const { unit, role, person } = request;
    const key = [unit.code, role, person?.name ?? '', person?.phone ?? ''].join('\n');
    const known = made.get(key);
    // A new unit gets another id each time it is planned.
    if (known) return { code: known.code, invitation: { ...known.invitation, unit: unit.id } };
    const one = await prepareInvitation(maker, {
      unit: unit.id,
      role,
      now,
      days,
      ...(person && { personName: person.name }),
      ...(person?.phone !== undefined && { phone: person.phone }),
    });
    made.set(key, one);
    return one;
  };
  return async (requests) => {
    const codes = new Map<CodeRequest, MadeCode>();
    const waiting = requests.filter(({ has }) => !has);
    for (let start = 0; start < waiting.length; start += atOnce) {
      const some = waiting.slice(start, start + atOnce);
      const results = await Promise.all(some.map(make));
      some.forEach((request, index) => {
        const result = results[index];
        if (result) codes.set(request, result);
      });
    }
    return codes;
  };
}
