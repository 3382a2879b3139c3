import { z } from 'zod';
import type { AnswerContent } from '../../../domain/answer.ts';
import { asId, type UnitId } from '../../../domain/ids.ts';
import { isIndicatorCode, type IndicatorCode } from '../../../domain/indicators/index.ts';
import { sectors, type Unit, type UnitProfile } from '../../../domain/unit.ts';
import { answerContentSchema } from '../../../engine/draft.ts';
import { readStored } from './stored-json.ts';

const sector = z.enum(sectors);

/** Facts by indicator. What an older or newer version of the program knew and this one does not is left out. */
const facts = z.record(z.string(), answerContentSchema).transform((stored) => {
  const known: { [C in IndicatorCode]?: AnswerContent } = {};
  for (const [code, content] of Object.entries(stored)) if (isIndicatorCode(code)) known[code] = content;
  return known;
});

/** Rows written before there were facts have none. */
const profile: z.ZodType<UnitProfile> = z.object({
  yearBasis: z.enum(['calendar', 'school']),
  facts: facts.prefault({}),
});

/** The profile column of a Unit row. */
export function readProfile(json: string, unit: string): UnitProfile {
  const known = profiles.get(json);
  if (known) return known;
  const read = readStored(profile, json, `the profile of unit ${unit}`);
  if (profiles.size >= mostProfiles) profiles.clear();
  profiles.set(json, read);
  return read;
}

/** Profiles change seldom, and every overview of a branch reads those of all its units. */
const profiles = new Map<string, UnitProfile>();
const mostProfiles = 20_000;

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
    profile: readProfile(row.profile, id),
    validFrom,
    ...(validTo !== null && { validTo }),
  };
}
