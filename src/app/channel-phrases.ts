/** What is said because of where it is said. */
export interface ChannelPhrases {
  /** in a group, where several people read along: asks whoever spoke to write in a chat of their own */
  readonly writePrivately: string;
  /** where there are no buttons, above choices with numbers, one of which is to be written */
  readonly chooseByNumber: string;
  /** the same above choices that are written in words, because a number would be the answer */
  readonly chooseByWords: string;
  /** a line that stands for a file where none can be shown: its name or where it was put, and its size in bytes */
  readonly fileLine: (what: { readonly name: string; readonly bytes: number }) => string;
}
