import { z } from 'zod';
import { requestStates, type CorrectionRequest } from '../../../../domain/correction-request.ts';
import { asId, type AccountId, type RequestId, type UnitId } from '../../../../domain/ids.ts';
import { draftSchema } from '../../../../engine/draft.ts';
import type { Tables } from '../database.ts';
import { readSigners } from '../signers.ts';
import { readStored } from '../stored-json.ts';

const state = z.enum(requestStates);
const answers = draftSchema.shape.answers;

/** What is read together with a row of the table. */
export const includedInRequest = {
  unit: { select: { name: true } },
  account: { select: { channel: true } },
} as const;

/** A row of the CorrectionRequest table as the client returns it. */
interface RequestRow {
  readonly id: string;
  readonly form: string;
  readonly unitId: string;
  readonly period: string;
  readonly formVersion: number;
  readonly requestedById: string;
  readonly accountId: string;
  readonly requestedAt: Date;
  readonly state: string;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string;
  readonly decisionReason: string | null;
  readonly answers: string;
  readonly unit: { readonly name: string };
  readonly account: { readonly channel: string };
}

export async function readRequests(
  tables: Tables,
  rows: readonly RequestRow[],
): Promise<readonly CorrectionRequest[]> {
  const signer = await readSigners(
    tables,
    rows.flatMap(({ requestedById, decidedById, unitId: unit }) => [
      { person: requestedById, unit },
      ...(decidedById === null ? [] : [{ person: decidedById, unit }]),
    ]),
  );
  return rows.map((row) => ({
    id: asId<RequestId>(row.id),
    form: row.form,
    unit: asId<UnitId>(row.unitId),
    period: row.period,
    formVersion: row.formVersion,
    unitName: row.unit.name,
    requestedBy: signer({ person: row.requestedById, unit: row.unitId }),
    from: { account: asId<AccountId>(row.accountId), channel: row.account.channel },
    requestedAt: row.requestedAt.getTime(),
    reason: row.reason,
    state: state.parse(row.state),
    ...(row.decidedById !== null &&
      row.decidedAt !== null && {
        decided: {
          by: signer({ person: row.decidedById, unit: row.unitId }),
          at: row.decidedAt.getTime(),
          ...(row.decisionReason !== null && { reason: row.decisionReason }),
        },
      }),
    answers: readStored(answers, row.answers, `correction request ${row.id}`),
  }));
}
