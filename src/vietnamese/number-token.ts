import type { Token } from './tokens.ts';

export type NumberToken = Token & { readonly kind: 'number' };

export const isNumber = (token: Token | undefined): token is NumberToken => token?.kind === 'number';

export const isSign = (token: Token | undefined, ...signs: readonly string[]): boolean =>
  token?.kind === 'sign' && signs.includes(token.text);
