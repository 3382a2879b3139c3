import type { ReadingDoubt } from '../../../src/engine/question-type.ts';
import { advice } from './doubt-advice.ts';
import { reasons } from './doubt-reasons.ts';

/** Why something is asked back; said before the question, and empty where the question alone says enough. */
export function reasonFor(doubt: ReadingDoubt): string {
  return reasons[doubt];
}

/** What to do when nothing could be read. */
export function adviceFor(doubt: ReadingDoubt | undefined): string {
  return doubt === undefined ? 'Mình chưa hiểu ý này ạ.' : advice[doubt];
}
