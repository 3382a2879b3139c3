import { sameContent } from '../domain/answer.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import { behindCorrectionMark } from '../vietnamese/index.ts';
import { doubted } from './reading-of-value.ts';
import type { ReadField } from './read-step.ts';

/** What one clause of a message was read as. */
export interface ReadClause {
  readonly text: string;
  readonly reads: readonly ReadField[];
}

/**
 * Settles figures that several clauses of a message tell differently. The later one stands, to be confirmed, where it says that it corrects the
 * first ("à kết nạp 6"); else neither is taken.
 */
export function withoutContradictions(clauses: readonly ReadClause[]): {
  readonly groups: readonly (readonly ReadField[])[];
  readonly contradictions: readonly IndicatorCode[];
} {
  const contradictions = new Set<IndicatorCode>();
  const corrected = new Set<IndicatorCode>();
  const told = new Map<IndicatorCode, ReadField>();
  for (const { text, reads } of clauses) {
    for (const read of reads) {
      const before = told.get(read.code);
      if (saidIn(read) === undefined) continue;
      if (before && !areSame(before, read)) {
        if (corrects(text)) corrected.add(read.code);
        else contradictions.add(read.code);
      }
      told.set(read.code, read);
    }
  }
  const groups = clauses.map(({ reads }) => {
    const isContradicted = reads.some(({ code }) => contradictions.has(code));
    return reads.flatMap((read): readonly ReadField[] => {
      if (contradictions.has(read.code) || (isContradicted && saidIn(read) === undefined)) return [];
      const last = told.get(read.code);
      if (last !== undefined && last !== read) return [];
      return corrected.has(read.code)
        ? [{ code: read.code, reading: doubted(read.reading, 'self-corrected') }]
        : [read];
    });
  });
  return { groups, contradictions: [...contradictions] };
}

function saidIn({ reading }: ReadField) {
  return reading.result === 'understood' || reading.result === 'needs-confirmation'
    ? reading.said.content
    : undefined;
}

function areSame(one: ReadField, other: ReadField): boolean {
  const [a, b] = [saidIn(one), saidIn(other)];
  return a !== undefined && sameContent(a, b);
}

/** "à kết nạp 6", "nhầm, kết nạp 6" */
function corrects(text: string): boolean {
  return /^\s*(?:à|á|ấy|ý|í)(?!\p{L})/iu.test(text) || behindCorrectionMark(text) !== undefined;
}
