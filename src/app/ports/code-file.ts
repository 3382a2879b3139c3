/**
 * The file codes are written to. It is whole and on disk before the codes are stored, because nobody can make them readable again; only then
 * it gets its name.
 */
export interface CodeFile {
  /** Writes the content under a name of its own, over what was written before. */
  write(content: Uint8Array): Promise<void>;
  /** Gives it the name that was asked for; throws when a file of that name exists. */
  finish(): Promise<void>;
  discard(): Promise<void>;
}
