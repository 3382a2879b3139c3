/**
 * What passes between the conversation and a channel. A channel never learns what kind of question is asked;
 * it shows a text and choices, and hands back what the person did.
 */

/** One thing that can be tapped. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/**
 * A file that goes with a message, told by what it is made from and never by its content: it is made when the message is sent, and made again when that is
 * sent again.
 */
export interface PromptFile {
  readonly kind: 'document' | 'photo';
  /** what the file is called where people keep it, of plain letters without blanks, as every platform keeps them: `chua-nop-thang-11-2026.xlsx` */
  readonly name: string;
  /** for whoever makes it (`src/app/files`); means nothing to a channel */
  readonly source: string;
}

/** One message of the bot. */
export interface Prompt {
  /** stays the same while the same thing is asked, so that a button of an earlier copy still counts */
  readonly id: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  /**
   * How it is answered where there are no buttons: `choose` numbers the choices and a bare number picks one;
   * in `type` a bare number is always the answer itself and choices are offered as words.
   */
  readonly answer: 'choose' | 'type';
  readonly file?: PromptFile;
}

/** Kinds of message that are understood as "something, but not words". */
export const attachmentKinds = [
  'photo',
  'voice',
  'video',
  'file',
  'sticker',
  'location',
  'contact',
  'other',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** What a person did, in the words every channel shares. */
export type Input =
  /** `forwarded`: sent on from another conversation, so perhaps not the person's own words */
  | { readonly kind: 'text'; readonly text: string; readonly forwarded?: true }
  | { readonly kind: 'choice'; readonly prompt: string; readonly choice: string }
  | { readonly kind: 'attachment'; readonly of: AttachmentKind };
