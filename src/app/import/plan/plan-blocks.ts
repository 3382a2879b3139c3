import { addDays } from '../../../domain/calendar-date.ts';
import { asId, type BlockId } from '../../../domain/ids.ts';
import { fold } from '../../../vietnamese/index.ts';
import type { KnownBlock } from '../../ports/import-store.ts';
import { codeKey, type ListedUnit } from '../listed-unit.ts';
import { dayOfChange, faultOf, isOpen, type PlannedUnit, type Planning } from './planning.ts';

/** Puts every listed unit into the block its row names, and out of the one it was in. A block belongs to a union, by name. */
export function planBlocks(planning: Planning): void {
  const blocks = new Map<string, KnownBlock>();
  const codes = new Set<string>();
  for (const block of planning.known.blocks) {
    blocks.set(nameKey(block.unit, block.name), block);
    blocks.set(codeKey(block.code), block);
    codes.add(codeKey(block.code));
  }
  for (const unit of planning.units.values()) {
    const { row } = unit;
    if (row?.block === undefined) continue;
    const day = unit.known ? dayOfChange(unit, planning.today) : unit.from;
    if (row.block.is === 'none') {
      leaveBlocks(planning, unit, day, undefined);
      continue;
    }
    const block =
      blocks.get(codeKey(row.block.name)) ??
      blockNamed(planning, unit, row, row.block.name, blocks, codes, day);
    if (!block) continue;
    const isMember = unit.known?.blocks.some((member) => member.block === block.id && isOpen(member, day));
    leaveBlocks(planning, unit, day, block.id);
    if (isMember) continue;
    const { id, code, name, to } = unit;
    planning.writes.memberships.push({
      unit: id,
      block: block.id,
      from: day,
      ...(to !== undefined && { to }),
    });
    planning.changes.push({ change: 'block-joined', code, unit: name, block: block.name, from: day });
  }
}

function blockNamed(
  planning: Planning,
  unit: PlannedUnit,
  row: ListedUnit,
  name: string,
  blocks: Map<string, KnownBlock>,
  codes: Set<string>,
  day: string,
): KnownBlock | undefined {
  const owner = ownerOf(planning, unit, row, name);
  if (!owner) return undefined;
  const known = blocks.get(nameKey(owner.id, name));
  if (known) return known;
  const code = newCode(owner.code, name, codes);
  const block: KnownBlock = { id: asId<BlockId>(planning.nextId()), code, name, unit: owner.id };
  blocks.set(nameKey(owner.id, name), block);
  planning.writes.blocks.push({ ...block, from: day });
  planning.changes.push({ change: 'block-added', name, code });
  return block;
}

/** The union that runs the block: the one that is named, or the one above. */
function ownerOf(
  { units, byId, problems }: Planning,
  { placements }: PlannedUnit,
  row: ListedUnit,
  name: string,
): PlannedUnit | undefined {
  if (row.blockUnit !== undefined) {
    const named = units.get(codeKey(row.blockUnit));
    if (!named) problems.push(faultOf(row, 'blockUnit', row.blockUnit, { fault: 'no-such-unit' }));
    return named;
  }
  const parent = placements.at(-1)?.parent;
  const above = parent && byId.get(parent);
  if (!above && row.parent === undefined)
    problems.push(faultOf(row, 'block', name, { fault: 'block-of-nobody' }));
  return above;
}

function leaveBlocks(
  { writes, changes, known }: Planning,
  unit: PlannedUnit,
  day: string,
  except: BlockId | undefined,
): void {
  for (const { block, from, ...rest } of unit.known?.blocks ?? []) {
    if (block === except || !isOpen(rest, day)) continue;
    const to = addDays(day, -1);
    if (from >= day) writes.membershipDrops.push({ unit: unit.id, block, from });
    else writes.membershipEnds.push({ unit: unit.id, block, from, to });
    const name = known.blocks.find(({ id }) => id === block)?.name ?? '';
    changes.push({ change: 'block-left', code: unit.code, unit: unit.name, block: name, to });
  }
}

function nameKey(unit: string, name: string): string {
  return `${unit} ${fold(name)}`;
}

/** "BR.KHOI-DOANH-NGHIEP": readable, and free. */
function newCode(owner: string, name: string, codes: Set<string>): string {
  const words = fold(name)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  for (let number = 1; ; number += 1) {
    const code = `${owner}.${words}${number === 1 ? '' : `-${number}`}`;
    if (codes.has(codeKey(code))) continue;
    codes.add(codeKey(code));
    return code;
  }
}
