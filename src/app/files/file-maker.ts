import type { Instant, IsoDate } from '../../domain/calendar-date.ts';
import type { Person } from '../../domain/person.ts';
import type { CommandName } from '../commands/index.ts';
import type { DecisionContext } from '../decision.ts';
import type { MadeFile } from '../ports/made-file.ts';
import type { OutgoingStore } from '../ports/outgoing-store.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { Spreadsheets } from '../ports/spreadsheets.ts';

/** What making a file may use: it reads the store and never writes it. */
export interface FileContext extends Pick<DecisionContext, 'forms' | 'phrases'> {
  readonly now: Instant;
  readonly today: IsoDate;
  readonly store: Pick<DecisionContext['store'], 'reports' | 'organisation' | 'people'> & {
    readonly outgoing: Pick<OutgoingStore, 'reminded'>;
    readonly rounds: Pick<RoundStore, 'drafts'>;
  };
  readonly spreadsheets: Pick<Spreadsheets, 'workbook'>;
}

/** How one file is made. The same wish gives the same file as long as what stands in it has not changed. */
export interface FileMaker {
  readonly kind: 'document' | 'photo';
  /** the command that tells the same in messages */
  readonly asText?: CommandName;
  /** Undefined when the person may not have it (any more), or there is nothing of the kind. */
  make(
    context: FileContext,
    wish: { readonly person: Person; readonly askedAt: Instant; readonly request: string },
  ): Promise<MadeFile | undefined>;
}
