import type { Turn, TurnSave } from '../../../../app/ports/turn-store.ts';
import type { Database, Tables } from '../database.ts';
import { lostWhenBeaten } from '../lost-race.ts';
import { planWith } from '../outgoing/plan.ts';
import { enrol } from './enrol.ts';
import { keepTogether, keepTurn } from './keep-turn.ts';
import { leaveDraft } from './leave-draft.ts';
import { openDraft } from './open-draft.ts';
import { saveProfile } from './save-profile.ts';
import { setCalendar } from './set-calendar.ts';
import { sendReport } from './send-report.ts';
import { mustHaveOpenDraft, updateHome } from './turn-rows.ts';

/** Writes a turn, or nothing of it. */
export async function saveTurn(database: Database, turn: Turn, save: TurnSave): Promise<'saved' | 'lost'> {
  const { change, record, at, outgoing = [] } = save;
  const together = (work: (tables: Tables) => Promise<void>) =>
    lostWhenBeaten(() =>
      database.transaction(async (tables) => {
        await work(tables);
        await planWith(tables, outgoing);
      }),
    );
  switch (change.kind) {
    case 'stay':
      if (outgoing.length > 0) return await together((tables) => keepTogether(tables, turn, save, change));
      return await keepTurn(
        database.statements,
        turn,
        save,
        change.session ? { session: change.session } : {},
      );
    case 'fill':
      mustHaveOpenDraft(turn, 'fill');
      if (outgoing.length > 0) return await together((tables) => keepTogether(tables, turn, save, change));
      return await keepTurn(database.statements, turn, save, { draft: change.draft });
    case 'open-draft':
      return await together((tables) => openDraft(tables, turn, change, record, at));
    case 'leave-draft':
      return await together((tables) => leaveDraft(tables, turn, change, record, at));
    case 'send-report':
      return await together((tables) => sendReport(tables, turn, change, record, at));
    case 'save-profile':
      return await together((tables) => saveProfile(tables, turn, change, record, at));
    case 'set-calendar':
      return await together(async (tables) => {
        await keepTogether(tables, turn, save, change);
        await setCalendar(tables, change);
      });
    case 'wrong-code':
      return await together(async (tables) => {
        await updateHome(tables, turn, { record, state: change.session }, at);
        await tables.codeAttempt.create({ data: { accountId: turn.account.id, at: new Date(change.at) } });
      });
    case 'enrol':
      return await together(async (tables) => {
        await updateHome(tables, turn, { record, state: change.session }, at);
        await enrol(tables, turn, change.enrolment);
      });
  }
}
