import type { Decision, DecisionContext } from './decision.ts';
import { menuPrompt } from './menu.ts';

/**
 * What a group is told, whatever was said there: members of other units read along, so nothing of a report, a person or a code is answered
 * or taken there. The session is left as it is.
 */
export function groupReply({ phrases }: DecisionContext): Decision {
  const prompt = {
    id: menuPrompt,
    text: phrases.channels.writePrivately,
    choices: [],
    answer: 'choose',
  } as const;
  return { change: { kind: 'stay' }, prompt };
}
