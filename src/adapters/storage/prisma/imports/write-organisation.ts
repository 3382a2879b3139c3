import { join, sqltag as sql } from '@prisma/client/runtime/client';
import type { OrganisationWrites } from '../../../../app/ports/import-store.ts';
import type { Instant } from '../../../../domain/calendar-date.ts';
import type { Tables } from '../database.ts';
import { invitationRow } from '../invitation-row.ts';
import { planWith } from '../outgoing/plan.ts';
import { runnerOf } from '../rows.ts';
import { chunksOf } from '../rows.ts';
import { storableText } from '../storable-text.ts';
import { readProfile } from '../unit-row.ts';

/** Rows per statement; each has at most a dozen values. */
const chunk = 2_000;

/** Writes everything a list changes; first what ends, so that what takes its place finds it free. */
export async function writeOrganisation(
  tables: Tables,
  writes: OrganisationWrites,
  now: Instant,
): Promise<void> {
  await writeEnds(tables, writes, now);
  await writeUnits(tables, writes);
  await writePlaces(tables, writes);
  await writePeople(tables, writes);
  for (const some of chunksOf(writes.invitations, chunk))
    await tables.invitation.createMany({ data: some.map(invitationRow) });
  await planWith(runnerOf(tables), writes.outgoing);
}

async function writeEnds(tables: Tables, writes: OrganisationWrites, now: Instant): Promise<void> {
  for (const [{ from, to }, rows] of alike(writes.placementEnds, ({ from, to }) => ({ from, to })))
    for (const some of chunksOf(rows, chunk)) {
      const unitId = { in: some.map(({ unit }) => unit) };
      await tables.placement.updateMany({ where: { unitId, validFrom: from }, data: { validTo: to } });
    }
  for (const [{ from }, rows] of alike(writes.placementDrops, ({ from }) => ({ from })))
    for (const some of chunksOf(rows, chunk)) {
      const unitId = { in: some.map(({ unit }) => unit) };
      await tables.placement.deleteMany({ where: { unitId, validFrom: from } });
    }
  for (const [{ block, from, to }, rows] of alike(writes.membershipEnds, ({ block, from, to }) => ({
    block,
    from,
    to,
  })))
    for (const some of chunksOf(rows, chunk)) {
      const where = { blockId: block, unitId: { in: some.map(({ unit }) => unit) }, validFrom: from };
      await tables.blockMember.updateMany({ where, data: { validTo: to } });
    }
  for (const [{ block, from }, rows] of alike(writes.membershipDrops, ({ block, from }) => ({ block, from })))
    for (const some of chunksOf(rows, chunk)) {
      const unitId = { in: some.map(({ unit }) => unit) };
      await tables.blockMember.deleteMany({ where: { blockId: block, unitId, validFrom: from } });
    }
  for (const [{ to }, rows] of alike(writes.officeEnds, ({ to }) => ({ to })))
    for (const some of chunksOf(rows, chunk)) {
      const id = { in: some.map(({ assignment }) => assignment) };
      await tables.assignment.updateMany({ where: { id }, data: { validTo: to } });
    }
  for (const some of chunksOf(writes.invitationEnds, chunk))
    await tables.invitation.updateMany({
      where: { id: { in: [...some] }, usedAt: null },
      data: { expiresAt: new Date(now) },
    });
}

async function writeUnits(tables: Tables, { units, unitChanges }: OrganisationWrites): Promise<void> {
  for (const some of chunksOf(units, chunk))
    await tables.unit.createMany({
      data: some.map(({ id, code, name, sector, yearBasis, from, to }) => ({
        id,
        code,
        name: storableText(name),
        sector,
        profile: JSON.stringify({ yearBasis, facts: {} }),
        validFrom: from,
        validTo: to ?? null,
      })),
    });
  const names = unitChanges.flatMap(({ id, name }) => (name === undefined ? [] : [{ id, text: name }]));
  for (const some of chunksOf(names, chunk))
    await tables.$executeRaw(sql`UPDATE "Unit" SET "name" = v.column2
      FROM (VALUES ${join(some.map(({ id, text }) => sql`(${id}, ${storableText(text)})`))}) AS v
      WHERE "Unit"."id" = v.column1`);
  for (const { id, sector, to, yearBasis } of unitChanges) {
    if (sector === undefined && to === undefined && yearBasis === undefined) continue;
    const data = {
      ...(sector !== undefined && { sector }),
      ...(to !== undefined && { validTo: to }),
      ...(yearBasis !== undefined && { profile: await profileWith(tables, id, yearBasis) }),
    };
    await tables.unit.update({ where: { id }, data });
  }
}

/** The profile keeps what its chair said about the unit. */
async function profileWith(tables: Tables, id: string, yearBasis: 'calendar' | 'school'): Promise<string> {
  const { profile } = await tables.unit.findUniqueOrThrow({ where: { id }, select: { profile: true } });
  return JSON.stringify({ ...readProfile(profile, id), yearBasis });
}

async function writePlaces(
  tables: Tables,
  { placements, blocks, memberships }: OrganisationWrites,
): Promise<void> {
  for (const some of chunksOf(placements, chunk))
    await tables.placement.createMany({
      data: some.map(({ unit, parent, from, to }) => ({
        unitId: unit,
        parentId: parent,
        validFrom: from,
        validTo: to ?? null,
      })),
    });
  for (const some of chunksOf(blocks, chunk))
    await tables.block.createMany({
      data: some.map(({ id, code, name, unit, from }) => ({
        id,
        code,
        name: storableText(name),
        unitId: unit,
        validFrom: from,
      })),
    });
  for (const some of chunksOf(memberships, chunk))
    await tables.blockMember.createMany({
      data: some.map(({ block, unit, from, to }) => ({
        blockId: block,
        unitId: unit,
        validFrom: from,
        validTo: to ?? null,
      })),
    });
}

async function writePeople(
  tables: Tables,
  { people, personChanges, offices }: OrganisationWrites,
): Promise<void> {
  for (const some of chunksOf(people, chunk))
    await tables.person.createMany({
      data: some.map(({ id, name, phone }) => ({ id, name: storableText(name), phone: phone ?? null })),
    });
  const phones = personChanges.flatMap(({ id, phone }) => (phone === undefined ? [] : [{ id, phone }]));
  for (const some of chunksOf(phones, chunk))
    await tables.$executeRaw(sql`UPDATE "Person" SET "phone" = v.column2
      FROM (VALUES ${join(some.map(({ id, phone }) => sql`(${id}, ${phone})`))}) AS v
      WHERE "Person"."id" = v.column1`);
  const names = personChanges.flatMap(({ id, name }) => (name === undefined ? [] : [{ id, name }]));
  for (const some of chunksOf(names, chunk))
    await tables.$executeRaw(sql`UPDATE "Person" SET "name" = v.column2
      FROM (VALUES ${join(some.map(({ id, name }) => sql`(${id}, ${storableText(name)})`))}) AS v
      WHERE "Person"."id" = v.column1`);
  for (const some of chunksOf(offices, chunk))
    await tables.assignment.createMany({
      data: some.map(({ person, unit, role, from, to }) => ({
        personId: person,
        unitId: unit,
        role,
        validFrom: from,
        validTo: to ?? null,
      })),
    });
}

/** Rows that differ in nothing but whom they are about, together, so that one statement does for all of them. */
function alike<Row, Key extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): readonly (readonly [Key, readonly Row[]])[] {
  return [...Map.groupBy(rows, (row) => JSON.stringify(keyOf(row))).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [[keyOf(first), group] as const];
  });
}
