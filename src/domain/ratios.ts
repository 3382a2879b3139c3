import { amountOf, type AnswerContent } from './answer.ts';
import { contentIn, figuresOfUnits } from './branch-figures.ts';
import { unitMonths, type BranchPeriod } from './branch.ts';
import { indicatorOf, type IndicatorCode } from './indicators/index.ts';
import { shareOf, type Share } from './share.ts';
import { isOfMonths } from './unit-figure.ts';

/** A figure that is one figure divided by another. Rebuilt from sums, never averaged. */
export interface Ratio {
  readonly part: IndicatorCode;
  readonly whole: IndicatorCode;
  /** a share of the whole, in percent; or so much of the part for one of the whole (đồng a person) */
  readonly as: 'share' | 'each';
}

/** The ratios of the target programmes (domain notes, 2.5), and the two that everybody asks for: members among workers, money a person. */
export const ratios = {
  membership: { part: 'mem_total', whole: 'emp_total', as: 'share' },
  in_software: { part: 'mem_in_software', whole: 'mem_total', as: 'share' },
  informed: { part: 'informed_ytd', whole: 'emp_total', as: 'share' },
  hardship_helped: { part: 'hardship_supported', whole: 'hardship_cases', as: 'share' },
  care_each: { part: 'care_amount_vnd', whole: 'care_people', as: 'each' },
  benefits: { part: 'benefit_members_ytd', whole: 'mem_total', as: 'share' },
  culture: { part: 'culture_ytd', whole: 'emp_total', as: 'share' },
  skills: { part: 'skill_ytd', whole: 'mem_total', as: 'share' },
  officers_trained: { part: 'officers_trained', whole: 'officers_total', as: 'share' },
  committee_trained: { part: 'bch_new_trained', whole: 'bch_new_total', as: 'share' },
  fund_used: { part: 'kpcd_used_vnd', whole: 'kpcd_total_vnd', as: 'share' },
  culture_standard: { part: 'cultural_achieved', whole: 'cultural_registered', as: 'share' },
  tet_each: { part: 'tet_amount_vnd', whole: 'tet_people', as: 'each' },
} as const satisfies Record<string, Ratio>;

export type RatioName = keyof typeof ratios;

export const ratioNames = Object.keys(ratios).filter(isRatioName);

function isRatioName(name: string): name is RatioName {
  return Object.hasOwn(ratios, name);
}

/** The declaration of a ratio, with the type that all share. */
export function ratioOf(name: RatioName): Ratio {
  return ratios[name];
}

/**
 * A ratio over the units of a branch and some months. Where both figures are of months, each month of each unit counts when it gives both; else each
 * unit counts by its two figures of the whole period.
 */
export function ratioOver({ part, whole }: Pick<Ratio, 'part' | 'whole'>, period: BranchPeriod): Share {
  return shareOf(
    isMonthly({ part, whole }) ? pairsOfMonths(part, whole, period) : pairsOfUnits(part, whole, period),
  );
}

/** Whether both figures are of months, so that its units are reports. */
export function isMonthly({ part, whole }: Pick<Ratio, 'part' | 'whole'>): boolean {
  return isOfMonths(indicatorOf(part)) && isOfMonths(indicatorOf(whole));
}

interface Pair {
  readonly part: AnswerContent | undefined;
  readonly whole: AnswerContent | undefined;
}

function pairsOfMonths(part: IndicatorCode, whole: IndicatorCode, period: BranchPeriod): readonly Pair[] {
  return unitMonths(period)
    .filter(({ unit }) => [part, whole].every((code) => indicatorOf(code).sectors.includes(unit.sector)))
    .map(({ unit, month }) => ({
      part: contentIn(part, period, month, unit.id),
      whole: contentIn(whole, period, month, unit.id),
    }));
}

function pairsOfUnits(part: IndicatorCode, whole: IndicatorCode, period: BranchPeriod): readonly Pair[] {
  const wholes = new Map(figuresOfUnits(whole, period).map(({ unit, content }) => [unit.id, content]));
  return figuresOfUnits(part, period).map(({ unit, content }) => ({
    part: content,
    whole: wholes.get(unit.id),
  }));
}

/** How many units did something at least once, of those that answered. */
export function unitsAtLeastOnce(
  code: IndicatorCode,
  period: BranchPeriod,
): { readonly did: number; readonly answered: number } {
  const amounts = figuresOfUnits(code, period).flatMap(({ content }) =>
    content ? [amountOf(content) ?? 0] : [],
  );
  return { did: amounts.filter((amount) => amount > 0).length, answered: amounts.length };
}
