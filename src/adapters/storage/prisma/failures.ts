import { z } from 'zod';

/** The client has a code for each failure; for a raw statement it has one for all, and the adapter's own word stands further inside. */
const failure = z.object({
  code: z.string(),
  meta: z
    .looseObject({
      driverAdapterError: z.looseObject({ cause: z.looseObject({ kind: z.string() }) }).optional(),
    })
    .optional(),
});

/** A statement past the client fails with the adapter's word alone. */
const adapterFailure = z.object({ cause: z.looseObject({ kind: z.string() }) });

/** A unique key that exists already. */
export function isDuplicate(error: unknown): boolean {
  return hasFailed(error, 'P2002', 'UniqueConstraintViolation');
}

/** Two transactions that waited for each other (PostgreSQL ends one of them). */
export function isDeadlock(error: unknown): boolean {
  return hasFailed(error, 'P2034', 'TransactionWriteConflict');
}

function hasFailed(error: unknown, code: string, kind: string): boolean {
  const { data } = failure.safeParse(error);
  const { data: ofAdapter } = adapterFailure.safeParse(error);
  return (
    data?.code === code ||
    data?.meta?.driverAdapterError?.cause.kind === kind ||
    ofAdapter?.cause.kind === kind
  );
}
