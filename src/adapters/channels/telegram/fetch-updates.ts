import type { Api } from 'grammy';
import { z } from 'zod';
import { readFailure, type Failure } from './failure.ts';

/** Seconds Telegram holds an empty poll open; shorter polls only cost requests. */
export const pollSeconds = 30;

/**
 * Most updates of one poll (Telegram allows 100). All of a batch comes again after a crash, or after one of it could
 * not be stored; the program knows a repeated event among the last 30 of a person (`rememberedEvents`), so a batch
 * must not hold more, even if one person wrote them all.
 */
export const batchSize = 30;

/** Everything that is read; Telegram remembers the list, so it is sent with every poll, and with a webhook. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

export type Fetched =
  | { readonly kind: 'updates'; readonly updates: readonly unknown[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** One `getUpdates`: confirms everything before `offset` and waits for what comes after. Never throws. */
export async function fetchUpdates(api: Api, offset: number, timeout: number): Promise<Fetched> {
  try {
    const answer: unknown = await api.getUpdates({
      offset,
      limit: batchSize,
      timeout,
      allowed_updates: allowedUpdates,
    });
    const read = z.array(z.unknown()).safeParse(answer);
    if (read.success) return { kind: 'updates', updates: read.data };
    return { kind: 'failed', failure: { kind: 'no-answer', sent: 'perhaps', code: 'not-a-list' } };
  } catch (error) {
    return { kind: 'failed', failure: readFailure(error) };
  }
}
