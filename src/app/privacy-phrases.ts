import type { Period } from '../domain/period.ts';
import type { LeftBehind, PersonalData } from './ports/privacy-store.ts';

/** What is said about what is stored of a person, and how it is erased. */
export interface PrivacyPhrases {
  /** before the consent text, when it is another than the one somebody agreed to */
  readonly consentChanged: string;
  /** the same, to a message that was neither yes nor no */
  readonly consentFirst: string;
  readonly consentRefused: string;
  /** behind the consent text */
  readonly askAgain: string;
  readonly yes: string;
  readonly no: string;
  /** before the answer to the message that waited */
  readonly consented: string;
  readonly data: (data: PersonalData) => string;
  readonly strangerData: string;
  readonly askToErase: (
    what: Omit<LeftBehind, 'drafts'> & {
      readonly name: string;
      readonly drafts: readonly { readonly unit: string; readonly period: Period }[];
    },
  ) => string;
  readonly nothingToErase: string;
  readonly erased: string;
  /** to a no, when erasing was asked about */
  readonly notErased: string;
}
