import type { Dice } from '../chance.ts';
import type { DemoMonth } from '../month.ts';
import { seasons, type Kind } from './kinds.ts';

type Turnover = Pick<DemoMonth, 'joined' | 'joinedWomen' | 'left' | 'leftWomen'>;

export const nobody: Turnover = { joined: 0, joinedWomen: 0, left: 0, leftWomen: 0 };

/** Fewer leave than come: unions grow a little. */
const leaving = 0.85;

/**
 * Who came and went in a month.
 *
 * @param after members and women at its end
 * @param month 1 to 12
 */
export function turnoverOf(
  dice: Dice,
  { turnover, season }: Kind,
  month: number,
  { members, women }: { readonly members: number; readonly women: number },
): Turnover {
  const ordinary = (members * turnover) / 1000;
  const come = ordinary * (seasons[season].come[month - 1] ?? 1);
  const go = ordinary * leaving * (seasons[season].go[month - 1] ?? 1);
  // More than a tenth at once would be asked back; so would half of a dozen.
  const joined = Math.min(about(dice, 'joined', come), Math.max(1, Math.floor(members * 0.1)));
  const left = Math.min(about(dice, 'left', go), Math.max(1, Math.floor(members * 0.07)));
  const joinedWomen = Math.min(
    women,
    Math.max(share(joined, dice.of('women who joined')), joined - (members - women)),
  );
  const leftWomen = share(left, dice.of('women who left'));
  return { joined, joinedWomen, left, leftWomen };

  /** As many of them as there are women among the members. */
  function share(people: number, chance: number): number {
    return Math.min(people, Math.floor((people * women) / members + chance));
  }
}

/** A whole number around this one. */
function about(dice: Dice, what: string, expected: number): number {
  return Math.floor(expected * (0.3 + 1.4 * dice.of(`${what}, how many`)) + dice.of(what));
}
