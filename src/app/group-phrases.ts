/** What is said where several people read along. */
export interface GroupPhrases {
  /** asks whoever spoke to write in a chat of their own */
  readonly writePrivately: string;
}
