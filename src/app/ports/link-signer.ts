/** Makes public addresses of our own that nobody can guess, and reads them again. */
export interface LinkSigner {
  /** the whole address under which `content` is found again */
  addressOf(content: string): string;
  /** what stands in the last part of such an address; undefined unless it was made here, sign for sign */
  read(token: string): string | undefined;
}
