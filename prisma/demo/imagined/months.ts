import { addMonths, periodKey, type Period } from '../../../src/domain/period.ts';
import { diceOf } from '../chance.ts';
import type { DemoMonth, When } from '../month.ts';
import type { DemoUnit } from '../unit.ts';
import { happeningIn } from '../units/happenings.ts';
import type { Known } from '../units/known.ts';
import type { Sketch } from '../units/read-table.ts';
import { unusualFigures } from './figures.ts';
import { kinds, type Kind } from './kinds.ts';
import { sendingOf } from './sending.ts';
import { temperaments } from './temperaments.ts';
import { textsOf } from './texts.ts';
import { nobody, turnoverOf } from './turnover.ts';

/** Closed periods that are told of. */
const monthsTold = 24;

type Months = Pick<DemoUnit, 'members' | 'women' | 'months' | 'current'>;
type Members = Pick<DemoUnit, 'members' | 'women'>;

/**
 * The months of a unit, and the members it had before the first of them: told backwards from what it has today, so that the organisation
 * has as many as it shall.
 */
export function monthsOf(sketch: Sketch, known: Known, current: Period): Months {
  const today: Members = { members: sketch.members, women: sketch.women };
  let at = today;
  const months: DemoMonth[] = [];
  for (let monthsAgo = 1; monthsAgo <= (known.young ?? monthsTold); monthsAgo += 1) {
    const month = imagineMonth(sketch, known, { period: addMonths(current, -monthsAgo), monthsAgo }, at);
    months.unshift(month);
    at = {
      members: at.members - month.joined + month.left,
      women: at.women - month.joinedWomen + month.leftWomen,
    };
  }
  const now = currentMonth(known, imagineMonth(sketch, known, { period: current, monthsAgo: 0 }, today));
  return { ...at, months, ...(now && { current: now }) };
}

/** One month of a unit; in one that is not reported nobody comes or goes. */
function imagineMonth(
  sketch: Sketch,
  known: Known,
  { period, monthsAgo }: { readonly period: Period; readonly monthsAgo: number },
  after: Members,
): DemoMonth {
  const dice = diceOf(`${sketch.key} ${periodKey(period)}`);
  const kind: Kind = kinds[sketch.kind];
  const temperament = temperaments[sketch.is];
  const sending = sendingOf(dice, temperament, sketch.deputy !== undefined);
  const happening = happeningIn(sketch.key, monthsAgo);
  if (known.hasNotJoined) return nobody;
  const isSent = (happening?.sent ?? sending.sent) !== undefined;
  return {
    ...(isSent ? turnoverOf(dice, kind, period.month, after) : nobody),
    pace: { people: (temperament.pace * sketch.members) / 100, activities: temperament.pace },
    ...sending,
    ...(dice.happens('approximate', 0.08) && { approximate: ['prop_participants'] }),
    ...happening,
    figures: {
      ...unusualFigures(dice, kind, temperament, sketch.members),
      ...happening?.figures,
    },
    texts: { ...textsOf(dice, sketch.kind, period.month, temperament.writes), ...happening?.texts },
  };
}

/** The current month of a unit, as far as it was begun. */
function currentMonth({ current, isVacant, hasNotJoined }: Known, month: DemoMonth): DemoMonth | undefined {
  if (isVacant || hasNotJoined || current === 'not-started') return undefined;
  if (current === 'late') return { ...month, sent: { daysLate: 1, time: '07:40' } };
  if (current !== 'half-filled') return isLate(month.sent) ? { ...month, sent: [25, '20:45'] } : month;
  const { sent: _, ...unsent } = month;
  return { ...unsent, begun: { when: { elapsed: 0.6 }, share: 0.5 } };
}

function isLate(sent: When | undefined): boolean {
  return sent !== undefined && 'daysLate' in sent;
}
