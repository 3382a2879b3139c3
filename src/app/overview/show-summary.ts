import type { Decision, DecisionContext } from '../decision.ts';
import type { Looking } from './look-at.ts';
import { overviewParts } from './sections.ts';
import { showBelow } from './show-below.ts';
import { showCompared } from './show-compared.ts';
import { showFlags } from './show-flags.ts';
import { showHead } from './show-head.ts';
import { showPeriods } from './show-periods.ts';

import { showEverything, showSection } from './show-section.ts';

/** Shows the part of a summary that is asked for; one that this version does not know is the first screen. */
export async function showSummary(context: DecisionContext, looking: Looking): Promise<Decision> {
  const parts = overviewParts(context);
  const part = parts.find(({ id }) => id === looking.view);
  if (part) return await showSection(context, looking, part);
  switch (looking.view) {
    case 'all':
      return await showEverything(context, looking, parts);
    case 'below':
      return await showBelow(context, looking);
    case 'compare':
      return await showCompared(context, looking);
    case 'flags':
      return await showFlags(context, looking);
    case 'periods':
      return showPeriods(context, looking);
    default:
      return await showHead(context, looking);
  }
}
