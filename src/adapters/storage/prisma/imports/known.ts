import { sqltag as sql } from '@prisma/client/runtime/client';
import { z } from 'zod';
import type {
  KnownMembership,
  KnownOffice,
  KnownOrganisation,
  KnownPlacement,
} from '../../../../app/ports/import-store.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import { asId, type BlockId, type InvitationId, type PersonId, type UnitId } from '../../../../domain/ids.ts';
import { roles } from '../../../../domain/person.ts';
import { sectors } from '../../../../domain/unit.ts';
import type { Tables } from '../database.ts';
import { queryRows } from '../rows.ts';
import { readProfile } from '../unit-row.ts';

const roleOf = z.enum(roles);
const sectorOf = z.enum(sectors);

const reportRow = z.object({ unit: z.string() });
const officeRow = z.object({
  id: z.coerce.number(),
  unit: z.string(),
  role: roleOf,
  validFrom: z.string(),
  validTo: z.string().nullable(),
  person: z.string(),
  name: z.string(),
  phone: z.string().nullable(),
  joined: z.coerce.number(),
});

/** The whole organisation in a handful of statements, however large it is. */
export async function readKnown(tables: Tables, now: Instant): Promise<KnownOrganisation> {
  const units = await tables.unit.findMany({ orderBy: { code: 'asc' } });
  const placements = await tables.placement.findMany({ orderBy: { validFrom: 'asc' } });
  const members = await tables.blockMember.findMany({ orderBy: { validFrom: 'asc' } });
  const blocks = await tables.block.findMany({ orderBy: { code: 'asc' } });
  const invitations = await tables.invitation.findMany({
    where: { usedAt: null, expiresAt: { gt: new Date(now) } },
    orderBy: { id: 'asc' },
  });
  const reported = await queryRows(tables, reportRow, sql`SELECT DISTINCT "unitId" AS "unit" FROM "Report"`);
  const offices = await queryRows(
    tables,
    officeRow,
    sql`SELECT g."id", g."unitId" AS "unit", g."role", g."validFrom", g."validTo", h."id" AS "person", h."name", h."phone",
        CASE WHEN EXISTS (SELECT 1 FROM "Account" a WHERE a."personId" = h."id")
          OR EXISTS (SELECT 1 FROM "Consent" c WHERE c."personId" = h."id") THEN 1 ELSE 0 END AS "joined"
      FROM "Assignment" g JOIN "Person" h ON h."id" = g."personId"
      ORDER BY g."id"`,
  );
  const hasReports = new Set(reported.map(({ unit }) => unit));
  const placementsOf = Map.groupBy(placements, ({ unitId }) => unitId);
  const membershipsOf = Map.groupBy(members, ({ unitId }) => unitId);
  const officesOf = Map.groupBy(offices, ({ unit }) => unit);
  return {
    units: units.map(({ id, code, name, sector, profile, validFrom, validTo }) => ({
      id: asId<UnitId>(id),
      code,
      name,
      sector: sectorOf.parse(sector),
      yearBasis: readProfile(profile, id).yearBasis,
      ...span(validFrom, validTo),
      hasReports: hasReports.has(id),
      placements: (placementsOf.get(id) ?? []).map(placementOf),
      blocks: (membershipsOf.get(id) ?? []).map(membershipOf),
      offices: (officesOf.get(id) ?? []).map(officeOf),
    })),
    blocks: blocks.map(({ id, code, name, unitId }) => ({
      id: asId<BlockId>(id),
      code,
      name,
      unit: asId<UnitId>(unitId),
    })),
    invitations: invitations.map(({ id, unitId, role, personName, createdAt, expiresAt }) => ({
      id: asId<InvitationId>(id),
      unit: asId<UnitId>(unitId),
      role: roleOf.parse(role),
      ...(personName !== null && { personName }),
      createdAt: createdAt.getTime(),
      expiresAt: expiresAt.getTime(),
    })),
  };
}

function span(from: string, to: string | null) {
  return { from, ...(to !== null && { to }) };
}

function placementOf(row: {
  readonly parentId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}): KnownPlacement {
  return { parent: asId<UnitId>(row.parentId), ...span(row.validFrom, row.validTo) };
}

function membershipOf(row: {
  readonly blockId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}): KnownMembership {
  return { block: asId<BlockId>(row.blockId), ...span(row.validFrom, row.validTo) };
}

function officeOf(row: z.infer<typeof officeRow>): KnownOffice {
  const { id, role, validFrom, validTo, person, name, phone, joined } = row;
  return {
    assignment: id,
    role,
    ...span(validFrom, validTo),
    person: {
      id: asId<PersonId>(person),
      name,
      ...(phone !== null && { phone }),
      hasJoined: joined === 1,
    },
  };
}
