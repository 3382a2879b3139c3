import { z } from 'zod';
import { draftFormat } from './draft.ts';

/**
 * Brings the stored JSON of a draft to the present layout, one step after the other. A draft is weeks old at most, but those weeks hold an update
 * of the program, and nothing that was typed may be lost to it. What no version ever wrote throws here, or at the schema it is read with.
 */
export function migrateDraft(stored: unknown): unknown {
  const draft = record.parse(stored);
  if (draft['format'] === draftFormat) return draft;
  if (draft['format'] === 2) return withMemoryOfFlags(draft);
  // One of a newer program must not be cut down to what this one knows.
  if (draft['format'] !== undefined)
    throw new Error(
      `a draft of format ${JSON.stringify(draft['format'])}; this program knows up to ${draftFormat}`,
    );
  return withMemoryOfFlags(withGatesAndHistory(draft));
}

const record = z.record(z.string(), z.unknown());
const cursorOfFormat1 = z.object({
  prompt: z.string(),
  focus: z.object({ question: z.string().optional(), step: z.int().optional() }),
});

/** Everybody stays at their question; what was being asked back is asked anew, because the layout of what waits changed. */
function withoutDoubts(cursors: unknown): Record<string, unknown> {
  const entries = Object.entries(z.record(z.string(), cursorOfFormat1).parse(cursors));
  return Object.fromEntries(
    entries.map(([account, { prompt, focus }]) => {
      const { question, step } = focus;
      const isPlace = question !== undefined && step !== undefined;
      return [account, { prompt, focus: isPlace ? { at: 'step', question, step } : { at: 'review' } }];
    }),
  );
}

/** Format 1 had no number, no gates, and a context without history and profile. */
function withGatesAndHistory(draft: Record<string, unknown>): Record<string, unknown> {
  const context = record.parse(draft['context']);
  const unit = record.parse(context['unit']);
  const profile = record.parse(unit['profile']);
  return {
    ...draft,
    format: 2,
    opened: [],
    earlier: {},
    cursors: withoutDoubts(draft['cursors']),
    context: {
      ...context,
      previousFrom: {},
      usual: {},
      unit: { ...unit, profile: { ...profile, facts: {} } },
    },
  };
}

/** Format 2 did not know what the union above had been told; nothing had been. */
function withMemoryOfFlags(draft: Record<string, unknown>): Record<string, unknown> {
  return { ...draft, format: draftFormat, told: {} };
}
