import { openingsOf } from './openings.ts';
import { phraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

/** Words that make a message polite and change nothing. `vâng` and `dạ` alone mean yes; see yes-no.ts. */
const politeWords = phraseBook<true>([
  [
    'em ơi, bạn ơi, bot ơi, anh ơi, chị ơi, mình ơi, ad ơi, em à, bạn à, bot à, cháu ơi, cô ơi, chú ơi, bác ơi, cưng ơi',
    true,
  ],
  [
    'dạ thưa, dạ vâng, vâng dạ, thưa anh, thưa chị, thưa em, kính gửi, xin báo cáo, báo cáo em, báo cáo anh, báo cáo chị',
    true,
  ],
  [
    'em nhé, bạn nhé, em nha, bạn nha, bạn ạ, em ạ, chị ạ, anh ạ, nhé em, nha em, nhé bạn, nha bạn, em nhá, em nghe',
    true,
  ],
  ['dạ, ạ, vâng, nhé, nhá, nha, nghen, nhen, hen, hi, hihi, hehe, haha, kkk, alo, hello', true],
  ['cảm ơn, cám ơn, thanks, thank you, tks, cảm ơn em, cảm ơn bạn, cám ơn em, cám ơn bạn, xin cảm ơn', true],
  ['please, pls, giúp em với, giúp mình với, giúp mình nhé', true],
  ['em chào chị, em chào anh, chào em, chào bạn, chào bot, xin chào', true],
]);

/** Particles only at the end of a clause: elsewhere "đó" is "that" ("trong đó"). */
const finalParticles = phraseBook<true>([
  ['đó, đấy, ấy, á, nghe, kk, hí, nà, nè, đó nha, đó nhé, đó em, mà', true],
]);

const openings = openingsOf([politeWords, finalParticles]);

/** Signs that carry no meaning at the edge of a message or between words. */
const IDLE_SIGNS = new Set([
  '.',
  '!',
  ':',
  ';',
  ')',
  '(',
  '"',
  '*',
  '_',
  '~',
  '🙏',
  '😊',
  '😀',
  '🙂',
  '😄',
  '❤',
  '💪',
  '🌹',
  '😁',
  '🥰',
]);

/**
 * The tokens without polite words. A word glued to a number stays ("a1" is a name), and when nothing but politeness was
 * said the message is kept as it is: a bare "dạ" may be an answer.
 */
export function withoutPoliteWords(tokens: readonly Token[]): readonly Token[] {
  const last = lastAsked;
  if (last?.tokens === tokens) return last.kept;
  const kept = removed(tokens);
  lastAsked = { tokens, kept };
  return kept;
}

/** Readers of one message follow one another and need the same words of it. */
let lastAsked: { readonly tokens: readonly Token[]; readonly kept: readonly Token[] } | undefined;

function removed(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token && openings(token) === 0 && token.text !== 'a') {
      kept.push(token);
      index += 1;
      continue;
    }
    const found = politeWords.at(tokens, index) ?? finalParticleAt(tokens, index);
    const next = tokens[index + (found?.length ?? 1)];
    // The A of "Nguyễn Văn A" is no particle.
    const initial = token?.text === 'a' && token.capital;
    if (found && !initial && !(next?.glued && next.kind === 'number')) {
      index += found.length;
    } else {
      // A bare "a" is the particle "ạ" unless it opens a correction ("a quen 6"), where it does no harm either.
      if (token && !(token.text === 'a' && !(next?.glued && next.kind === 'number') && !token.capital))
        kept.push(token);
      index += 1;
    }
  }
  return kept.some((token) => token.kind === 'word' || token.kind === 'number')
    ? kept
    : tokens.some((t) => t.kind === 'word')
      ? tokens
      : kept;
}

function finalParticleAt(tokens: readonly Token[], index: number): ReturnType<typeof finalParticles.at> {
  const found = finalParticles.at(tokens, index);
  const next = tokens[index + (found?.length ?? 1)];
  const isWord = tokens[index]?.kind === 'word' && index > 0;
  return isWord && (next === undefined || next.kind === 'break' || next.kind === 'sign' || next.key === 'a')
    ? found
    : undefined;
}

/** The polite-free words and numbers of a whole message, its idle signs dropped: what phrase readers compare. */
export function plainWords(tokens: readonly Token[]): readonly Token[] {
  return withoutPoliteWords(tokens).filter(
    (token) => token.kind !== 'break' && !(token.kind === 'sign' && IDLE_SIGNS.has(token.text)),
  );
}
