import type { Turn, TurnSave } from '../../../../app/ports/turn-store.ts';
import type { Database, Tables } from '../database.ts';
import { lostWhenBeaten } from '../lost-race.ts';
import { dropPlanned } from '../outgoing/drop-planned.ts';
import { runnerOf } from '../rows.ts';
import { planWith } from '../outgoing/plan.ts';
import { dropAccounts } from './drop-accounts.ts';
import { enrol } from './enrol.ts';
import { invite } from './invite.ts';
import { closeDraft, correctReport, requestCorrection } from './correct-report.ts';
import { erase } from './erase.ts';
import { keepTogether, keepTurn } from './keep-turn.ts';
import { joinPerson, offerLink } from './link-accounts.ts';
import { leaveDraft } from './leave-draft.ts';
import { openDraft } from './open-draft.ts';
import { pauseRounds } from './pause-rounds.ts';
import { saveProfile } from './save-profile.ts';
import { setCalendar } from './set-calendar.ts';
import { sendReport } from './send-report.ts';
import { settleRequest } from './settle-request.ts';
import { mustHaveOpenDraft, noteUse, updateHome } from './turn-rows.ts';
import { writeAsking } from './write-asking.ts';
import { writeConsent } from './write-consent.ts';

/** Writes a turn, or nothing of it but that the account was used. */
export async function saveTurn(database: Database, turn: Turn, save: TurnSave): Promise<'saved' | 'lost'> {
  // For itself, so that it costs something only where a person changes from one account to another; true even if the turn is lost.
  if (turn.versions.otherUsedLast) await noteUse(database.tables, turn, save.at);
  return await write(database, turn, save);
}

async function write(database: Database, turn: Turn, save: TurnSave): Promise<'saved' | 'lost'> {
  const { change, record, at, outgoing = [], drops = [], consent, asking } = save;
  const isAlone = outgoing.length === 0 && drops.length === 0 && !consent && !asking;
  const together = (work: (tables: Tables) => Promise<void>) =>
    lostWhenBeaten(() =>
      database.transaction(async (tables) => {
        await work(tables);
        if (consent) await writeConsent(tables, consent, turn.account.id);
        if (asking) await writeAsking(tables, asking);
        await dropPlanned(tables, drops, at);
        await planWith(runnerOf(tables), outgoing);
      }),
    );
  switch (change.kind) {
    case 'stay':
      if (!isAlone) return await together((tables) => keepTogether(tables, turn, save, change));
      return await keepTurn(
        database.statements,
        turn,
        save,
        change.session ? { session: change.session } : {},
      );
    case 'fill':
      mustHaveOpenDraft(turn, 'fill');
      if (!isAlone) return await together((tables) => keepTogether(tables, turn, save, change));
      return await keepTurn(database.statements, turn, save, { draft: change.draft });
    case 'open-draft':
      return await together((tables) => openDraft(tables, turn, change, record, at));
    case 'leave-draft':
      return await together((tables) => leaveDraft(tables, turn, change, record, at));
    case 'send-report':
      return await together((tables) => sendReport(tables, turn, change, record, at));
    case 'correct-report':
      return await together((tables) => correctReport(tables, turn, change, record, at));
    case 'request-correction':
      return await together((tables) => requestCorrection(tables, turn, change, record, at));
    case 'close-draft':
      return await together((tables) => closeDraft(tables, turn, change, record, at));
    case 'settle-request':
      return await together((tables) => settleRequest(tables, turn, change, record, at));
    case 'save-profile':
      return await together((tables) => saveProfile(tables, turn, change, record, at));
    case 'erase':
      return await together((tables) => erase(tables, turn, change));
    case 'set-calendar':
      return await together(async (tables) => {
        await keepTogether(tables, turn, save, change);
        await setCalendar(tables, change);
      });
    case 'pause-rounds':
      return await together(async (tables) => {
        await keepTogether(tables, turn, save, change);
        await pauseRounds(tables, change, at);
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
    case 'invite':
      return await together(async (tables) => {
        await updateHome(tables, turn, { record, state: change.session }, at);
        await invite(tables, change.invitation);
      });
    case 'offer-link':
      return await together(async (tables) => {
        await updateHome(tables, turn, { record, state: change.session }, at);
        await offerLink(tables, change.link);
      });
    case 'join-person':
      return await together(async (tables) => {
        await updateHome(tables, turn, { record, state: change.session }, at);
        await joinPerson(tables, turn, change, at);
      });
    case 'drop-accounts':
      return await together(async (tables) => {
        await updateHome(tables, turn, { record, state: change.session }, at);
        await dropAccounts(tables, change, at);
      });
  }
}
