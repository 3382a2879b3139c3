import type { Dice } from '../chance.ts';
import type { DemoMonth, When } from '../month.ts';
import { corrections } from '../words/corrections.ts';
import type { Temperament } from './temperaments.ts';

type Sending = Pick<DemoMonth, 'sent' | 'byDeputy' | 'corrected' | 'begun'>;

/** When a chair of this temperament sends a month, and what of it is put right later. */
export function sendingOf(
  dice: Dice,
  { days: [first, last], late, gap, corrects, leavesOpen }: Temperament,
  hasDeputy: boolean,
): Sending {
  const begun = dice.happens('begun', leavesOpen + 0.35) && {
    begun: {
      when: at(dice, 'begun', Math.max(15, first - 2), last - 1),
      share: dice.between('begun share', 2, 8) / 10,
    },
  };
  if (dice.happens('gap', gap)) return { ...begun };
  const correction = dice.happens('corrects', corrects) ? dice.oneOf('correction', corrections) : undefined;
  return {
    sent: dice.happens('late', late)
      ? { daysLate: dice.between('days late', 1, 3), time: timeOf(dice, 'late') }
      : at(dice, 'sent', first, last),
    ...begun,
    ...(hasDeputy && dice.happens('deputy', 0.2) && { byDeputy: true }),
    ...(correction && {
      corrected: {
        ...correction,
        daysLater: dice.between('days later', 1, 3),
        time: timeOf(dice, 'correction'),
      },
    }),
  };
}

/** In the morning, after work, and late in the evening. */
const hours = ['08', '08', '09', '09', '10', '11', '13', '14', '15', '16', '16', '17', '19', '20', '21'];

function at(dice: Dice, what: string, firstDay: number, lastDay: number): When {
  return [dice.between(`day of ${what}`, firstDay, lastDay), timeOf(dice, what)];
}

function timeOf(dice: Dice, what: string): string {
  const minute = String(dice.between(`minute of ${what}`, 1, 59)).padStart(2, '0');
  return `${dice.oneOf(`hour of ${what}`, hours) ?? '09'}:${minute}`;
}
