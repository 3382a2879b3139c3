import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Address } from '../../../src/app/ports/channel.ts';
import type { Turn, TurnSave } from '../../../src/app/ports/turn-store.ts';
import { idle } from '../../../src/app/session.ts';
import { numberAnswer, textAnswer } from '../../../src/domain/answer.ts';
import { asId, type DraftId, type UnitId } from '../../../src/domain/ids.ts';
import { answersOfProfile } from '../../../src/domain/profile.ts';
import type { UnitProfile } from '../../../src/domain/unit.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addAccount,
  addChair,
  addPerson,
  addUnit,
  answer,
  draftOf,
  noon,
  period,
  recordOf,
} from '../../support/storage-organisation.ts';

const keyOf = (unit: UnitId) => ({ form: 'unit-profile', unit, period });

const sewing: UnitProfile = { yearBasis: 'calendar', facts: { industry: textAnswer('May mặc') } };
const school: UnitProfile = {
  yearBasis: 'school',
  facts: { industry: textAnswer('Giáo dục'), officers_total: numberAnswer(5), block: { state: 'no' } },
};

function saving(unit: UnitId, profile: UnitProfile, event = 'save', at = noon): TurnSave {
  const said = answersOfProfile(profile);
  const change = { kind: 'save-profile', draft: draftOf(unit), unit, said, session: idle } as const;
  return { record: recordOf(event), change, at };
}

/** A unit’s profile: what was said is taken over in one piece, and open to be changed again. */
export function profileContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  const known = (unit: UnitId) => opened.store.reports.draft(keyOf(unit));
  const profileOf = async (unit: UnitId) => (await opened.store.organisation.unit(unit))?.profile;

  /** Opens the profile as the program does: a new draft, the one that is there, or the one that was saved. */
  async function openedBy(address: Address, unit: UnitId, draft = draftOf(unit)): Promise<Turn> {
    const { turns } = opened.store;
    const existing = await known(unit);
    const save = opening(unit, existing, draft);
    expect(await turns.saveTurn(await turns.openTurn(address, noon), save)).toBe('saved');
    return turns.openTurn(address, noon);
  }

  test('becomes the unit’s in place of the one before, and its draft is done with', async () => {
    const { unit, address } = await addChair(opened);
    const turn = await openedBy(address, unit);
    expect(await opened.store.turns.saveTurn(turn, saving(unit, school))).toBe('saved');
    expect(await profileOf(unit)).toEqual(school);
    expect(await known(unit)).toMatchObject({ sent: true });
    const next = await opened.store.turns.openTurn(address, noon);
    expect(next.open).toBeUndefined();
    expect(next).toMatchObject({ session: idle, record: recordOf('save') });
  });

  test('keeps what others wrote into it after the turn began', async () => {
    const { unit, address } = await addChair(opened);
    const turn = await openedBy(address, unit);
    await opened.database.tables.unit.update({
      where: { id: unit },
      data: { profile: JSON.stringify({ yearBasis: 'school', facts: { officers_total: numberAnswer(5) } }) },
    });
    const said = { industry: textAnswer('Giáo dục'), block: { state: 'no' } } as const;
    const change = { kind: 'save-profile', draft: draftOf(unit), unit, said, session: idle } as const;
    const save: TurnSave = { record: recordOf('save'), change, at: noon };
    expect(await opened.store.turns.saveTurn(turn, save)).toBe('saved');
    expect(await profileOf(unit)).toEqual(school);
  });

  test('changes nothing of another unit, nor of the unit itself', async () => {
    const { unit, address } = await addChair(opened);
    const other = await addUnit(opened, { facts: sewing.facts });
    const before = await opened.store.organisation.unit(unit);
    await opened.store.turns.saveTurn(await openedBy(address, unit), saving(unit, school));
    expect(await opened.store.organisation.unit(unit)).toEqual({ ...before, profile: school });
    expect(await profileOf(other)).toEqual(sewing);
  });

  test('saved twice with one turn is saved once', async () => {
    const { unit, address } = await addChair(opened);
    const turn = await openedBy(address, unit);
    expect(await opened.store.turns.saveTurn(turn, saving(unit, sewing))).toBe('saved');
    expect(await opened.store.turns.saveTurn(turn, saving(unit, school))).toBe('lost');
    expect(await profileOf(unit)).toEqual(sewing);
  });

  test('saved by two people at once is the one of whoever won, whole', async () => {
    const { unit, address } = await addChair(opened);
    const deputy = await addAccount(opened, await addPerson(opened, 'Phó', [{ unit, role: 'deputy' }]));
    await openedBy(address, unit);
    await openedBy(deputy, unit);
    const other = await databases.open(opened.url);
    const [first, second] = [
      await opened.store.turns.openTurn(address, noon),
      await other.store.turns.openTurn(deputy, noon),
    ];
    const results = await Promise.all([
      opened.store.turns.saveTurn(first, saving(unit, sewing, 'chair')),
      other.store.turns.saveTurn(second, saving(unit, school, 'deputy')),
    ]);
    expect(results.toSorted()).toEqual(['lost', 'saved']);
    expect(await profileOf(unit)).toEqual(results[0] === 'saved' ? sewing : school);
    expect(await known(unit)).toMatchObject({ sent: true });
    for (const who of [address, deputy])
      expect((await opened.store.turns.openTurn(who, noon)).open).toBeUndefined();
  });

  test('is lost, and changes nothing, where the draft was filled meanwhile', async () => {
    const { unit, person, address } = await addChair(opened);
    const deputy = await addAccount(opened, await addPerson(opened, 'Phó', [{ unit, role: 'deputy' }]));
    const stale = await openedBy(address, unit);
    const draft = draftOf(unit, { officers_total: answer(numberAnswer(7), person) });
    const filling = await openedBy(deputy, unit);
    await opened.store.turns.saveTurn(filling, {
      record: recordOf('fill'),
      change: { kind: 'fill', draft },
      at: noon,
    });
    const before = await profileOf(unit);
    expect(await opened.store.turns.saveTurn(stale, saving(unit, school))).toBe('lost');
    expect(await profileOf(unit)).toEqual(before);
    expect(await known(unit)).toMatchObject({ sent: false, draft });
  });

  test('opens again in the same month, in the same row, and can be saved again', async () => {
    const { unit, person, address } = await addChair(opened);
    await opened.store.turns.saveTurn(await openedBy(address, unit), saving(unit, sewing));
    const first = await known(unit);
    const draft = draftOf(unit, { officers_total: answer(numberAnswer(7), person) });
    const again = await openedBy(address, unit, draft);
    expect(again.open).toEqual({ id: first?.id, draft });
    expect(await known(unit)).toMatchObject({ id: first?.id, sent: false });
    expect(await profileOf(unit)).toEqual(sewing);
    expect(await opened.store.turns.saveTurn(again, saving(unit, school))).toBe('saved');
    expect(await profileOf(unit)).toEqual(school);
    expect(await opened.database.tables.draft.count({ where: { unitId: unit } })).toBe(1);
  });

  test('is opened again by one of two at once; the other looks again and joins', async () => {
    const { unit, address } = await addChair(opened);
    const deputy = await addAccount(opened, await addPerson(opened, 'Phó', [{ unit, role: 'deputy' }]));
    await opened.store.turns.saveTurn(await openedBy(address, unit), saving(unit, sewing));
    const existing = await known(unit);
    const { turns } = opened.store;
    const [first, second] = [await turns.openTurn(address, noon), await turns.openTurn(deputy, noon)];
    const save = opening(unit, existing, draftOf(unit));
    const results = await Promise.all([turns.saveTurn(first, save), turns.saveTurn(second, save)]);
    expect(results.toSorted()).toEqual(['lost', 'saved']);
    expect(await known(unit)).toMatchObject({ sent: false });
    const joined = await openedBy(results[0] === 'saved' ? deputy : address, unit);
    expect(joined.open?.id).toBe(existing?.id);
  });

  test('a sent draft that is not said to reopen stays sent', async () => {
    const { unit, address } = await addChair(opened);
    await opened.store.turns.saveTurn(await openedBy(address, unit), saving(unit, sewing));
    const existing = await known(unit);
    const { turns } = opened.store;
    const save = opening(unit, existing && { ...existing, sent: false }, draftOf(unit));
    await turns.saveTurn(await turns.openTurn(address, noon), save);
    expect(await known(unit)).toMatchObject({ sent: true });
    expect((await turns.openTurn(address, noon)).open).toBeUndefined();
  });

  test('without an open draft is a mistake of the program and is said so', async () => {
    const { unit, address } = await addChair(opened);
    const before = await profileOf(unit);
    const turn = await opened.store.turns.openTurn(address, noon);
    await expect(opened.store.turns.saveTurn(turn, saving(unit, school))).rejects.toThrow(
      /'save-profile' needs/,
    );
    expect(await profileOf(unit)).toEqual(before);
  });
}

function opening(
  unit: UnitId,
  existing: { readonly id: DraftId; readonly version: number; readonly sent: boolean } | undefined,
  draft: ReturnType<typeof draftOf>,
): TurnSave {
  const change = {
    kind: 'open-draft',
    key: keyOf(unit),
    draft,
    id: asId<DraftId>(randomUUID()),
    ...(existing && {
      existing: {
        id: existing.id,
        version: existing.version,
        ...(existing.sent && { reopens: true as const }),
      },
    }),
  } as const;
  return { record: recordOf('open'), change, at: noon };
}
