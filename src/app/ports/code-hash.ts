/** Turns an invitation code into what may be stored. Slow on purpose, and the same for the same code. */
export interface CodeHash {
  hash(code: string): Promise<string>;
}
