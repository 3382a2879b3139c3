import type { Role } from '../../../src/domain/person.ts';

/** What people call each office. */
export const roleNames: { readonly [R in Role]: string } = {
  chair: 'Chủ tịch',
  deputy: 'Phó Chủ tịch',
  leader: 'lãnh đạo',
  admin: 'quản trị viên',
};
