import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedLinks } from '../../../src/adapters/signed-links.ts';

const publicUrl = 'https://bot.example.vn/cd';
const signer = signedLinks({ publicUrl, secret: 'a'.repeat(32) });
const stranger = signedLinks({ publicUrl, secret: `${'a'.repeat(31)}b` });

function tokenOf(address: string): string {
  return address.slice(`${publicUrl}/files/`.length);
}

describe('a link to a file', () => {
  it('is read as it was made, whatever stands in it, and is made of letters that a chat leaves alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (content) => {
        const address = signer.addressOf(content);
        expect(address).toMatch(/^https:\/\/bot\.example\.vn\/cd\/files\/[\w-]+$/);
        expect(signer.read(tokenOf(address))).toBe(content);
        expect(signer.addressOf(content)).toBe(address);
      }),
    );
  });

  it('is nothing with one letter changed, left out or put in', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=./ +';
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.constantFrom(...Array.from(letters)),
        fc.nat(2),
        (content, at, letter, how) => {
          const token = tokenOf(signer.addressOf(content));
          const place = at % token.length;
          const rest = token.slice(how === 0 ? place : place + 1);
          const changed = token.slice(0, place) + (how === 2 ? '' : letter) + rest;
          fc.pre(changed !== token);
          expect(signer.read(changed)).toBeUndefined();
        },
      ),
    );
  });

  it('is nothing to another secret, and what anybody could make up is nothing', () => {
    expect(signer.read(tokenOf(stranger.addressOf('x')))).toBeUndefined();
    for (const token of ['', 'x', 'A'.repeat(43), 'A'.repeat(200), '../healthz', '%00'])
      expect(signer.read(token), token).toBeUndefined();
  });
});
