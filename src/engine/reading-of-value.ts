import type { Reading } from '../vietnamese/index.ts';
import type { FieldReading, ReadingDoubt, Said } from './question-type.ts';

/** What the language layer read, as an answer; "khoảng" goes along with the value. */
export function readingOfValue<V>(reading: Reading<V>, saidOf: (value: V) => Said): FieldReading {
  switch (reading.kind) {
    case 'value':
    case 'confirm': {
      const said: Said = {
        ...saidOf(reading.value),
        ...(reading.approximate && { approximate: reading.approximate }),
      };
      return reading.kind === 'value'
        ? { result: 'understood', said }
        : { result: 'needs-confirmation', said, because: reading.because };
    }
    case 'ask': {
      const { options, because } = reading;
      return options.length === 0
        ? { result: 'not-understood', because }
        : { result: 'ambiguous', options: options.map(saidOf), because };
    }
    case 'none':
      return { result: 'not-understood', ...(reading.because && { because: reading.because }) };
  }
}

/** The same reading, asked back once more where it was taken as certain. */
export function doubted(reading: FieldReading, because: ReadingDoubt): FieldReading {
  return reading.result === 'understood'
    ? { result: 'needs-confirmation', said: reading.said, because }
    : reading;
}
