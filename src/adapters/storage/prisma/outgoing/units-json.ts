import { z } from 'zod';
import type { NewOutgoing } from '../../../../app/ports/outgoing-store.ts';
import { readStored } from '../stored-json.ts';

/** The units whose report a message is about, each with the line of its text about it, where it has lines. */
const unitsSchema = z.array(z.object({ unit: z.string(), line: z.string().nullish() }));

/** The column `units` of a message. */
export type OutgoingUnits = z.infer<typeof unitsSchema>;

export function writeUnits(reports: NewOutgoing['unlessReported']): string | null {
  if (!reports) return null;
  const { units, lines } = reports;
  const stored: OutgoingUnits = units.map((unit) => {
    const line = lines?.get(unit);
    return line === undefined ? { unit } : { unit, line };
  });
  return JSON.stringify(stored);
}

export function readUnits(json: string, id: string): OutgoingUnits {
  return readStored(unitsSchema, json, `the units of outgoing message ${id}`);
}
