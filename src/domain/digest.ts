import { upwards, type Branch } from './branches.ts';
import type { UnitId } from './ids.ts';
import type { IndicatorCode } from './indicators/index.ts';
import type { RedFlag } from './red-flags.ts';

/** How far the grassroots units directly under one union are. */
export interface BranchCount {
  readonly above: UnitId;
  /** they owe the report */
  readonly due: number;
  readonly reported: number;
  readonly late: number;
  /** not sent, with something in the draft */
  readonly begun: number;
}

/** One figure added up over the reports directly under one union. */
export interface BranchTotal {
  readonly above: UnitId;
  readonly indicator: IndicatorCode;
  readonly sum: number;
  /** units that answered it */
  readonly answered: number;
}

/** What must not wait, of a unit directly under a union. */
export interface FlaggedUnit extends RedFlag {
  readonly above: UnitId;
  readonly unit: string;
}

/** The short picture of one branch. */
export interface BranchDigest extends Omit<BranchCount, 'above'> {
  readonly totals: readonly Omit<BranchTotal, 'above'>[];
  readonly redFlags: readonly Omit<FlaggedUnit, 'above'>[];
  /** the unions in it that have most units missing, worst first; without the branch itself */
  readonly behind: readonly { readonly name: string; readonly due: number; readonly missing: number }[];
}

/** Adds up what is known per union to what is known per branch: each union counts in every one above it. */
export function digestsOf(
  branches: ReadonlyMap<UnitId, Branch>,
  figures: {
    readonly counts: readonly BranchCount[];
    readonly totals: readonly BranchTotal[];
    readonly redFlags: readonly FlaggedUnit[];
  },
  indicators: readonly IndicatorCode[],
): ReadonlyMap<UnitId, BranchDigest> {
  const digests = new Map<UnitId, Growing>();
  const growing = (id: UnitId): Growing => {
    const known = digests.get(id) ?? newDigest();
    digests.set(id, known);
    return known;
  };
  for (const count of figures.counts) {
    const { above, due, reported, late, begun } = count;
    for (const { id } of upwards(above, branches)) {
      const digest = growing(id);
      digest.due += due;
      digest.reported += reported;
      digest.late += late;
      digest.begun += begun;
      if (id !== above && due > reported)
        digest.behind.push({ name: branches.get(above)?.name ?? '', due, missing: due - reported });
    }
  }
  for (const { above, indicator, sum, answered } of figures.totals) {
    for (const { id } of upwards(above, branches)) {
      const known = growing(id).totals.get(indicator) ?? { indicator, sum: 0, answered: 0 };
      growing(id).totals.set(indicator, {
        indicator,
        sum: known.sum + sum,
        answered: known.answered + answered,
      });
    }
  }
  for (const { above, ...flag } of figures.redFlags) {
    for (const { id } of upwards(above, branches)) growing(id).redFlags.push(flag);
  }
  return new Map([...digests].map(([id, digest]) => [id, finished(digest, indicators)]));
}

interface Growing {
  due: number;
  reported: number;
  late: number;
  begun: number;
  readonly totals: Map<IndicatorCode, Omit<BranchTotal, 'above'>>;
  readonly redFlags: Omit<FlaggedUnit, 'above'>[];
  readonly behind: { readonly name: string; readonly due: number; readonly missing: number }[];
}

function newDigest(): Growing {
  return { due: 0, reported: 0, late: 0, begun: 0, totals: new Map(), redFlags: [], behind: [] };
}

function finished({ totals, behind, ...rest }: Growing, order: readonly IndicatorCode[]): BranchDigest {
  return {
    ...rest,
    totals: order.flatMap((code) => totals.get(code) ?? []),
    behind: behind.toSorted((a, b) => b.missing - a.missing || b.due - a.due),
  };
}
