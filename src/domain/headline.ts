import { indicatorCodes, indicatorOf, type IndicatorCode } from './indicators/index.ts';

/** The figures that leaders ask for first, in the order in which they are shown (domain notes, 6). */
export const headline: readonly IndicatorCode[] = [
  'mem_total',
  'mem_new',
  'mem_left',
  'party_referred',
  'prop_sessions',
  'care_people',
  'care_amount_vnd',
  'dialogue_count',
  'accidents',
];

/** What the union above must hear of at once. */
export const watched: readonly IndicatorCode[] = indicatorCodes.filter((code) => indicatorOf(code).redFlag);
