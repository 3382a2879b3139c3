import { forms } from '../../../conversations/index.ts';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import { randomIds } from '../../../src/adapters/ids.ts';
import { decide } from '../../../src/app/decide.ts';
import type { Decision } from '../../../src/app/decision.ts';
import { dateInVietnam, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import type { Input } from '../../../src/engine/prompt.ts';
import type { TestStore } from '../databases.ts';

let events = 0;

/** What the program decides when somebody writes or taps, without writing anything. */
export async function ask(
  { store }: TestStore,
  chat: string,
  input: Input | string,
  at: { readonly day: string; readonly time?: string },
): Promise<Decision> {
  const now = instantInVietnam(at.day, at.time ?? '09:00');
  const address = { channel: 'terminal', bot: 'demo', chat };
  events += 1;
  return await decide(
    {
      turn: await store.turns.openTurn(address, now),
      now,
      today: dateInVietnam(now),
      store,
      forms: {
        monthly: forms['monthly-report'],
        profile: forms['unit-profile'],
        byId: (id) => Object.values(forms).find((form) => form.id === id),
      },
      phrases: vietnamesePhrases,
      ids: randomIds,
      codeHash: { hash: async (code) => code },
    },
    {
      address,
      event: `asking-${events}`,
      message: `asking-${events}`,
      input: typeof input === 'string' ? { kind: 'text', text: input } : input,
    },
  );
}

/** A choice of a menu, tapped. */
export function tap(id: string): Input {
  return { kind: 'choice', prompt: 'menu', choice: id };
}

/** A message as a channel without buttons writes it: its text, and a numbered line a choice. */
export function asZaloMessage({ prompt }: Decision): string {
  return [prompt.text, ...prompt.choices.map(({ label }, index) => `${index + 1}. ${label}`)].join('\n');
}
