import type { IsoDate } from '../../domain/calendar-date.ts';

/** What became of a copy. */
export type BackupOutcome =
  | {
      readonly kind: 'copied';
      readonly file: string;
      /** bytes of the copy */
      readonly size: number;
      /** older copies that were removed */
      readonly removed: readonly string[];
    }
  /** this database is copied by tools of its own; `how` is the command */
  | { readonly kind: 'elsewhere'; readonly how: string };

/** Copies of the whole database. */
export interface Backups {
  /** Makes the copy of a day, whole or not at all (one of the same day is replaced), and removes the oldest beyond those that are kept. */
  make(day: IsoDate): Promise<BackupOutcome>;
  /** Where the copy of a day would stand, and which copies there are. */
  describe(day: IsoDate): Promise<
    | {
        readonly kind: 'file';
        readonly file: string;
        readonly kept: number;
        readonly existing: readonly string[];
      }
    | { readonly kind: 'elsewhere'; readonly how: string }
  >;
}
