import type { Count, Reading } from '../../../src/vietnamese/index.ts';

/**
 * A reading in a few characters, so that a table shows an input and its reading on one line:
 * `5` sure, `~5` approximate, `5? scale` to be confirmed, `[5 or 6]? range` to be chosen, `[]? vague` asked without choices,
 * `unread phone-number` not read at all.
 */
export function notation(reading: Reading<unknown>): string {
  switch (reading.kind) {
    case 'value':
      return `${reading.approximate ? '~' : ''}${show(reading.value)}`;
    case 'confirm':
      return `${reading.approximate ? '~' : ''}${show(reading.value)}? ${reading.because}`;
    case 'ask':
      return `[${reading.options.map(show).join(' or ')}]? ${reading.because}`;
    case 'none':
      return reading.because ? `unread ${reading.because}` : 'unread';
  }
}

function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (isCount(value)) return countNotation(value);
  if ('part' in value && 'whole' in value) return `${String(value.part)}/${String(value.whole)}`;
  if ('answer' in value) {
    const date = 'date' in value && isReading(value.date) ? ` ${notation(value.date)}` : '';
    return `${String(value.answer)}${'dateText' in value ? ` «${String(value.dateText)}»` : ''}${date}`;
  }
  return Object.values(value).join(' ');
}

function countNotation({ number, female, male, percentOf }: Count): string {
  const sexes = `${female === undefined ? '' : ` f${female}`}${male === undefined ? '' : ` m${male}`}`;
  return `${number}${sexes}${percentOf ? ` (${percentOf.share} of ${percentOf.stock})` : ''}`;
}

function isCount(value: object): value is Count {
  return 'number' in value;
}

function isReading(value: unknown): value is Reading<unknown> {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
