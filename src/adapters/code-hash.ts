import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { CodeHash } from '../app/ports/code-hash.ts';

const derive = promisify<string, string, number, Buffer>(scrypt);

/**
 * scrypt with one fixed salt: a code has to be found by its hash. Codes are random (10 of 31 characters, about 49 bits), single use and
 * short-lived, so a salt of their own would protect nothing that the slowness does not.
 */
export const slowCodeHash: CodeHash = {
  hash: async (code) => (await derive(code, 'congdoan-bot invitation', 32)).toString('hex'),
};
