/** The only source of chance. */
export interface Ids {
  /** a new identifier, unique everywhere */
  next(): string;
  /** `length` characters of an alphabet that cannot be misread aloud or on a small screen (no 0/O, 1/I/L) */
  readable(length: number): string;
}
