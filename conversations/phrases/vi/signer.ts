import type { Role, Signer } from '../../../src/domain/person.ts';

/** What somebody is for a unit, as it opens a phrase. */
export const roleTitles: { readonly [R in Role]: string } = {
  chair: 'Chủ tịch',
  deputy: 'Phó Chủ tịch',
  leader: 'Lãnh đạo',
  admin: 'Quản trị viên',
};

/** Who did something: by name, or by their office once their name was erased. */
export function printSigner(signer: Signer): string {
  if ('name' in signer) return signer.name;
  return signer.role === undefined ? 'Người đã rời' : `${roleTitles[signer.role]} (đã rời)`;
}
