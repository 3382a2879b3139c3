import type { TurnChange } from '../../../../app/ports/turn-store.ts';
import type { Tables } from '../database.ts';
import { mustMatch } from '../lost-race.ts';
import { withCalendar } from '../unit-settings.ts';

/** Joins what is set to what was set before. Of two who do so at once the second one is told that it lost, and looks again. */
export async function setCalendar(
  tables: Tables,
  { unit: id, settings }: Extract<TurnChange, { kind: 'set-calendar' }>,
): Promise<void> {
  const row = await tables.unit.findUniqueOrThrow({ where: { id }, select: { settings: true } });
  mustMatch(
    await tables.unit.updateMany({
      where: { id, settings: row.settings },
      data: { settings: withCalendar(row.settings, settings, id) },
    }),
  );
}
