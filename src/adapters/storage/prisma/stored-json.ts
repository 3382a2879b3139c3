import type { z } from 'zod';

/** Reads a JSON column. What does not fit its schema stops the turn with the row's name and without its content. */
export function readStored<T>(schema: z.ZodType<T>, json: string, row: string): T {
  return readFitting(schema, parse(json, row), row);
}

/** The same for a value that is no text any more. */
export function readFitting<T>(schema: z.ZodType<T>, value: unknown, row: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const where = result.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`).join(', ');
  throw new Error(`${row} does not fit its schema at ${where}`);
}

function parse(json: string, row: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Not as the cause: a SyntaxError quotes what people wrote.
    throw new Error(`${row} is not JSON`);
  }
}
