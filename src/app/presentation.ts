import type { IsoDate } from '../domain/calendar-date.ts';
import type { AccountId } from '../domain/ids.ts';
import type { Draft } from '../engine/draft.ts';
import type { Form } from '../engine/form.ts';
import type { Authors } from './authors.ts';
import type { Phrases } from './phrases.ts';

export interface Presentation {
  readonly form: Form;
  readonly draft: Draft;
  readonly account: AccountId;
  readonly today: IsoDate;
  readonly phrases: Phrases;
  /** others who gave answers, and what the draft said before this message */
  readonly authors?: Authors;
  readonly before?: Draft;
  /** the union above and who leads it, for somebody who asks for a human */
  readonly above?: { readonly unit: string; readonly leaders: readonly string[] };
}
