import { z } from 'zod';

/** The columns of an answer's content as they come from either engine, for the schemas of rows. */
export const contentRow = {
  state: z.string(),
  kind: z.string().nullable(),
  number: z.coerce.bigint().nullable(),
  text: z.string().nullable(),
  date: z.string().nullable(),
};
