/** Why a call failed, without anything that Zalo wrote: its texts, and the pages of gateways, may repeat the address with the token. */
export type Failure =
  /** Zalo refused, mostly with HTTP status 200; `reason` is one of our short codes */
  | { readonly kind: 'refused'; readonly code: number; readonly reason: RefusalReason }
  /** a page of something in between, such as a gateway's HTML */
  | { readonly kind: 'page'; readonly status: number }
  /** nothing, or nothing of a known shape, came back; `sent`: whether the request may have reached Zalo */
  | { readonly kind: 'no-answer'; readonly sent: 'no' | 'perhaps'; readonly code: string };

/**
 * No list of descriptions is published; most of these were seen (`Bad request: The chat_id must not be empty`, `The photo URL is invalid`),
 * the others are guessed by analogy, and nothing worse than a coarser word in the log comes of a miss.
 */
const reasons = [
  ['field-empty', /must not be empty/i],
  ['webhook', /webhook/i],
  ['photo', /photo/i],
  ['too-fast', /too (many|fast)|rate limit/i],
  ['quota', /quota|daily limit/i],
  ['too-long', /too long|2000|characters/i],
  ['chat', /chat|user|recipient|receiver/i],
] as const;

export type RefusalReason = (typeof reasons)[number][0] | 'other';

export function refusalReason(description: string): RefusalReason {
  return reasons.find(([, pattern]) => pattern.test(description))?.[0] ?? 'other';
}

/** The code that stands in a log. */
export function failureCode(failure: Failure): string {
  switch (failure.kind) {
    case 'refused':
      return `${failure.code}-${failure.reason}`;
    case 'page':
      return `http-${failure.status}-not-json`;
    case 'no-answer':
      return failure.code;
  }
}
