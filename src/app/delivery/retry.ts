import type { SendOutcome } from '../ports/channel.ts';
import { backOff } from './back-off.ts';

/** Under what a message that did not arrive is counted. The list is closed; the database has it as the first word of an error. */
export const failureClasses = [
  'blocked',
  'throttled',
  'over-quota',
  'rejected',
  'unreachable',
  'unknown',
] as const;
export type FailureClass = (typeof failureClasses)[number];

/** A send that did not succeed. What was called off was not tried. */
export type Failure = Exclude<SendOutcome, { kind: 'sent' | 'called-off' }>;

/** What to do about a failure. */
export type NextTry =
  /** the same again after so many milliseconds; `repeats`: it may be there already, and says so */
  | { readonly kind: 'again'; readonly after: number; readonly repeats?: true }
  /** not from here: another account of the person may take it */
  | { readonly kind: 'elsewhere' }
  /** it stays where it is kept, and whoever looks there next tries it */
  | { readonly kind: 'left' }
  | { readonly kind: 'never' };

/** How often one reply is tried in a row, and the pauses between. */
const replyTries = 5;
const betweenReplies = { first: 500, most: 8_000 };

/** How often a message that certainly did not go out is tried at one account, and the pauses between. */
const noticeTries = 5;
const betweenNotices = { first: 60_000, most: 15 * 60_000 };

/** After a pause the platform asked for, so many milliseconds more at most: those who waited must not all come back at once. */
const spread = 1_000;

function classOf(failure: Failure): FailureClass {
  // A chat that moves again and again is one nobody can find.
  return failure.kind === 'moved' ? 'unreachable' : failure.kind;
}

/** As it stands beside the message: the class, and a code of the channel where there is one. Never what a platform wrote. */
export function errorOf(failure: Failure): string {
  const code = 'code' in failure ? ` ${failure.code}` : '';
  return `${classOf(failure)}${code}`;
}

/** The class that such an error begins with. */
export function classOfError(error: string): FailureClass | undefined {
  const [word] = error.split(' ');
  return failureClasses.find((name) => name === word);
}

/** A reply must arrive: it is tried again even where it may be there already. `tries` counts this one; `chance` is in [0, 1). */
export function nextForReply(failure: Failure, tries: number, chance: number): NextTry {
  switch (failure.kind) {
    case 'blocked':
    case 'rejected':
      return { kind: 'never' };
    case 'over-quota':
      // Hours or days: the sweep asks again.
      return { kind: 'left' };
    case 'throttled':
      return tries >= replyTries ? { kind: 'left' } : { kind: 'again', after: failure.retryAfter };
    case 'unknown':
    case 'moved':
    case 'unreachable': {
      if (tries >= replyTries) return { kind: 'left' };
      const after = backOff(betweenReplies, tries, chance);
      return failure.kind === 'unknown' ? { kind: 'again', after, repeats: true } : { kind: 'again', after };
    }
  }
}

/** A message nobody asked for must not arrive twice: it is tried again only where it certainly did not go out. */
export function nextForNotice(failure: Failure, tries: number, chance: number): NextTry {
  switch (failure.kind) {
    case 'rejected':
    case 'unknown':
      return { kind: 'never' };
    case 'blocked':
      return { kind: 'elsewhere' };
    case 'throttled':
    case 'over-quota':
      return { kind: 'again', after: failure.retryAfter + Math.round(spread * chance) };
    case 'moved':
    case 'unreachable':
      return tries >= noticeTries
        ? { kind: 'elsewhere' }
        : { kind: 'again', after: backOff(betweenNotices, tries, chance) };
  }
}
