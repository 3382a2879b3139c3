/** The columns of a list of units, in the order of the template. */
export const columns = [
  'code',
  'name',
  'sector',
  'parent',
  'from',
  'to',
  'block',
  'blockUnit',
  'yearBasis',
  'chair',
  'chairPhone',
  'deputy',
  'deputyPhone',
] as const;

export type Column = (typeof columns)[number];

/** Where something stands in the file. */
export interface Place {
  /** absent where a file has no sheets, or has only one that matters */
  readonly sheet?: string;
  readonly row: number;
}
