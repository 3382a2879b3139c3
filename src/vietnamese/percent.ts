import { timesScale } from './number-literal.ts';
import { ask, confirm, none, value, type Doubt, type Reading } from './reading.ts';
import { readSentence, type Amount, type Item } from './sentence.ts';
import { has } from './sentence-roles.ts';

/**
 * Reads a percentage as a share: 0.855 for "85,5 %", 1.21 for "121%". In a percent field a bare 100 is 100 %.
 *
 * @example readPercent('85,5%') // value 0.855
 * @example readPercent('0,95')  // ask [0.95, 0.0095]: 95 %, or less than one?
 */
export function readPercent(text: string): Reading<number> {
  const items = readSentence(text, { money: false, spaceGroups: false });
  const amounts = items.filter((item): item is Amount => item.kind === 'amount');
  const [first, ...more] = amounts;
  if (!first) return withoutNumber(items);
  const marked = has(items, 'percent');
  const readings = amounts.map((amount) => shareOf(amount, marked));
  if (more.length > 0)
    return ask(
      'several-numbers',
      readings.flatMap((reading) =>
        reading.kind === 'value' || reading.kind === 'confirm' ? [reading.value] : [],
      ),
    );
  const [reading = none()] = readings;
  if (items.some((item) => item.kind === 'sign' && item.text === '-')) return ask('negative');
  if (has(items, 'no', 'vague', 'minus', 'change')) return ask('vague');
  return withDoubts(reading, items, first);
}

function withoutNumber(items: readonly Item[]): Reading<number> {
  if (has(items, 'half')) return confirm(0.5, 'vague', true);
  if (has(items, 'all')) return confirm(1, 'everything');
  if (has(items, 'vague')) return ask('vague');
  if (has(items, 'no', 'unsure')) return none('state');
  const foreign = items.find((item) => item.kind === 'foreign');
  return none(foreign?.what);
}

function shareOf({ number }: Amount, marked: boolean): Reading<number> {
  const { literal } = number;
  if (!literal) {
    const [percent] = number.options;
    if (percent === undefined || number.choose)
      return ask(
        number.doubt ?? 'spoken-number',
        number.options.map((option) => option / 100),
      );
    // A word for percent settles "năm" and "sau".
    return number.doubt && !marked ? confirm(percent / 100, number.doubt) : value(percent / 100);
  }
  if (number.options.length === 0 || literal.form === 'odd') return ask(number.doubt ?? 'grouping');
  if (literal.form === 'one-comma-group') return ask('thousands-or-decimal', [timesScale(literal, 1, 5)]);
  const share = timesScale(literal, 1, literal.decimals + 2);
  // Spreadsheets write 95 % as 0,95.
  if (!marked && share > 0 && share <= 0.01 && literal.form === 'decimal')
    return ask('percent', [share * 100, share]);
  if (share > 10) return confirm(share, 'scale');
  return number.doubt ? confirm(share, number.doubt) : value(share);
}

function withDoubts(reading: Reading<number>, items: readonly Item[], amount: Amount): Reading<number> {
  if (reading.kind !== 'value' && reading.kind !== 'confirm') return reading;
  const approximate = has(items, 'about', 'bound') ? true : undefined;
  const foreign = items.find((item) => item.kind === 'foreign');
  const doubt: Doubt | undefined =
    (reading.kind === 'confirm' ? reading.because : undefined) ??
    foreign?.what ??
    (amount.measure ? 'other-measure' : undefined) ??
    (has(items, 'unsure') ? 'unsure' : undefined) ??
    (has(items, 'target') ? 'target' : undefined) ??
    (has(items, 'bound') ? 'bound' : undefined) ??
    (has(items, 'planned', 'other-period') ? 'other-period' : undefined) ??
    (items.some((item) => item.kind === 'unknown' || (item.kind === 'sign' && item.text === '/'))
      ? 'extra-words'
      : undefined);
  return doubt ? confirm(reading.value, doubt, approximate) : value(reading.value, approximate);
}
