import { forms } from '../../conversations/index.ts';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { frozenClock } from '../../src/adapters/clock.ts';
import { madeFiles } from '../../src/app/files/made-files.ts';
import type { NewSheet } from '../../src/app/ports/spreadsheets.ts';
import type { Instant } from '../../src/domain/calendar-date.ts';
import type { PromptFile } from '../../src/engine/prompt.ts';
import type { TestStore } from './databases.ts';

/** The sheets of a file as they are handed over to be drawn, if it is made at some instant; undefined when it is not made. */
export async function sheetsOf(
  { store }: TestStore,
  file: Pick<PromptFile, 'source'>,
  now: Instant,
): Promise<readonly NewSheet[] | undefined> {
  const drawn: NewSheet[] = [];
  const files = madeFiles({
    store,
    forms: {
      monthly: forms['monthly-report'],
      profile: forms['unit-profile'],
      byId: (id) => Object.values(forms).find((form) => form.id === id),
    },
    phrases: vietnamesePhrases,
    clock: frozenClock(now),
    spreadsheets: {
      workbook: (sheets) => {
        drawn.push(...sheets);
        return Promise.resolve(new Uint8Array());
      },
    },
  });
  return (await files.make(file)) && drawn;
}
