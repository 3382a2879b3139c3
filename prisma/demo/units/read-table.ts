import { kinds, type KindName } from '../imagined/kinds.ts';
import { temperaments, type TemperamentName } from '../imagined/temperaments.ts';

/** A unit in a few words; all the rest of it is imagined. */
export interface Sketch {
  readonly kind: KindName;
  /** part of every id of this unit */
  readonly key: string;
  readonly name: string;
  /** empty when it is the chair of another unit, which is then known by hand */
  readonly chair: string;
  /** after the last closed period */
  readonly members: number;
  readonly women: number;
  readonly is: TemperamentName;
  readonly industry: string;
  readonly deputy?: string;
}

/** Reads a table of units. Throws at a line it cannot read. */
export function readTable(table: string): readonly Sketch[] {
  return table.trim().split('\n').map(readLine);
}

function readLine(line: string): Sketch {
  const [kind = '', key = '', name = '', chair = '', members, women, is = '', industry = '', deputy] = line
    .split('|')
    .map((cell) => cell.trim());
  if (!isKind(kind) || !isTemperament(is) || !(Number(members) > 0) || !(Number(women) >= 0)) {
    throw new Error(`the demo has a unit it cannot read: ${line}`);
  }
  return {
    kind,
    key,
    name,
    chair,
    members: Number(members),
    women: Number(women),
    is,
    industry,
    ...(deputy !== undefined && { deputy }),
  };
}

function isKind(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

function isTemperament(name: string): name is TemperamentName {
  return Object.hasOwn(temperaments, name);
}
