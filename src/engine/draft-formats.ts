import { z } from 'zod';
import { draftFormat } from './draft.ts';

/**
 * Brings the stored JSON of a draft to the present layout, one step after the other. A draft is weeks old at most, but those weeks hold an update
 * of the program, and nothing that was typed may be lost to it. What no version ever wrote throws here, or at the schema it is read with.
 */
export function migrateDraft(stored: unknown): unknown {
  const draft = record.parse(stored);
  return draft['format'] === draftFormat ? draft : withGatesAndHistory(draft);
}

const record = z.record(z.string(), z.unknown());

/** Format 1 had no number, no gates, and a context without history and profile. */
function withGatesAndHistory(draft: Record<string, unknown>): Record<string, unknown> {
  const context = record.parse(draft['context']);
  const unit = record.parse(context['unit']);
  const profile = record.parse(unit['profile']);
  return {
    ...draft,
    format: draftFormat,
    opened: [],
    earlier: {},
    // A question asked back is asked anew: the layout of what waits changed.
    cursors: {},
    context: {
      ...context,
      previousFrom: {},
      usual: {},
      unit: { ...unit, profile: { ...profile, facts: {} } },
    },
  };
}
