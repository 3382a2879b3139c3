import type { DeliveryPhrases } from '../../../../src/app/phrases.ts';
import { bots } from './bots.ts';
import { rounds } from './rounds.ts';
import { unreachable } from './unreachable.ts';

/** Messages on their way. */
export const delivery: DeliveryPhrases = { rounds, unreachable, bots };
