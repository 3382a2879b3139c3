import { z } from 'zod';
import { asId, type UnitId } from '../../../domain/ids.ts';
import { sectors, type Unit, type UnitProfile } from '../../../domain/unit.ts';
import { readStored } from './stored-json.ts';

const sector = z.enum(sectors);
const profile: z.ZodType<UnitProfile> = z.object({ yearBasis: z.enum(['calendar', 'school']) });

/** A row of the Unit table as the client returns it. */
interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sector: string;
  readonly profile: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export function readUnit(row: UnitRow): Unit {
  const { id, code, name, validFrom, validTo } = row;
  return {
    id: asId<UnitId>(id),
    code,
    name,
    sector: sector.parse(row.sector),
    profile: readStored(profile, row.profile, `the profile of unit ${id}`),
    validFrom,
    ...(validTo !== null && { validTo }),
  };
}
