import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fold,
  hasLabelled,
  matchName,
  meaningOf,
  moneyInWords,
  mustNotBeAnswer,
  nameKey,
  normalise,
  numberInWords,
  printCount,
  printDate,
  printMoney,
  printMoneyShort,
  printPercent,
  printPeriod,
  readAgreement,
  readCount,
  readDate,
  readFields,
  readLabelled,
  readMoney,
  readNavigation,
  readPercent,
  readPeriod,
  readPersonName,
  readRatio,
  readState,
  readYesNo,
  sameName,
  type PeriodName,
} from '../../../src/vietnamese/index.ts';

// The same inputs each time, so that a run tells something about the change and not about chance; FUZZ_SEED=n tries others.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20261121) });

const october = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } } as const;
const labels = [
  { id: 'mem_new', words: ['kết nạp mới', 'kết nạp'] },
  { id: 'mem_left', words: ['giảm'] },
  { id: 'care', words: ['chăm lo', 'thăm hỏi'] },
];
const withTexts = [...labels, { id: 'mood', words: ['công ty, đường', 'tháng:', 'em'], text: true }] as const;
const pair = [{ words: ['tổng'], measure: 'người' }, { words: ['nữ'] }] as const;

/** Every reader, as something to compare. */
const readAll = (text: string): readonly unknown[] => [
  readCount(text, { stock: 245, measure: 'người' }),
  readMoney(text),
  readPercent(text),
  readRatio(text),
  readDate(text, { ...october, lean: 'past' }),
  readDate(text, { ...october, lean: 'planned' }),
  readPeriod(text, october),
  readState(text),
  readYesNo(text, october),
  readAgreement(text),
  readNavigation(text),
  readLabelled(text, labels),
  readFields(text, pair),
  readFields(text, [{ words: ['người'] }, { words: ['tiền'], kind: 'money' }]),
  readPersonName(text),
  mustNotBeAnswer(text),
];

/** Pieces of what chairs type, put together at random. */
const pieces =
  `5 12 1.250 1,250 1.5 2tr3 500k 15/3 31/11 0912 345 678 05/BC-CĐCS % + - / ( ) , . ; : ? \n không ko k chưa có rồi
  một hai ba năm nam mười mươi lăm trăm nghìn triệu tỷ rưỡi chục linh nửa khoảng hơn vài mấy à quên nhầm không phải mà người đv cuộc
  lượt nữ nam đồng tháng ngày quý mùng tết rằm hôm qua kết nạp giảm chăm lo tất cả như tháng trước bỏ qua câu sửa thành dạ ạ em ơi
  khoong kho6ng tha1ng muwowif công ty đường Nguyễn ½ ² 1️⃣ １２ ٣ x X IV 💪 👍`
    .split(' ')
    .filter(Boolean);
const speech = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', ', ')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const anything = fc.oneof(
  speech,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('whatever is typed', () => {
  it('no reader throws', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(readAll(text)).toHaveLength(16);
        expect(sameName(text, 'Công ty May 10 và một tên khác')).toBe(false);
        expect(matchName(text, ['Công ty May 10', text]).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 1500 },
    );
  });

  it('composed and decomposed letters are read alike', () => {
    fc.assert(
      fc.property(speech, (text) => {
        expect(readAll(text.normalize('NFD'))).toEqual(readAll(text.normalize('NFC')));
      }),
      { numRuns: 800 },
    );
  });

  it('something is said under a label exactly where taking the message apart finds it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const list of [labels, withTexts])
          expect(hasLabelled(text, list)).toBe(readLabelled(text, list).items.length > 0);
      }),
      { numRuns: 1500 },
    );
  });

  it('normalising and folding twice changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('odd spaces and polite words change no count', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999 }),
        fc.constantFrom('dạ {} ạ', '  {}\u00a0', 'Dạ em ơi {} nhé', '{}\u200b ạ', '\ufeff{}.'),
        (n, form) => {
          expect(readCount(form.replace('{}', String(n)))).toEqual({ kind: 'value', value: { number: n } });
        },
      ),
    );
  });

  it('a count is never negative or broken, and a sure one never comes from a text without a number', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readCount(text, { stock: 245 });
        const count = reading.kind === 'value' ? reading.value.number : 0;
        const speaksOfANumber =
          /\p{Nd}|m[oôộố]t|hai|ba|b[oố]n|n[aă]m|s[aá]u|b[aảâẩ]y|t[aá]m|ch[ií]n|m[uư][oơờ]i|tr[aă]m|ngh[iì]n|ch[uụ]c|tri[eệ]u|muwowif/iu;
        expect(Number.isInteger(count) && count >= 0).toBe(true);
        expect(reading.kind !== 'value' || speaksOfANumber.test(text.normalize('NFKC'))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('an amount of money is a whole number of đồng', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readMoney(text);
        const amounts =
          reading.kind === 'ask' ? reading.options : reading.kind === 'none' ? [] : [reading.value];
        expect(amounts.every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('what is printed reads back as itself', () => {
  const amount = fc.oneof(
    fc.nat({ max: 20_000 }),
    fc.integer({ min: 0, max: 2_000_000_000 }),
    fc.integer({ min: 0, max: 99_000_000_000_000 }),
  );

  it('counts in digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 99_999_999 }), (n) => {
        expect(readCount(printCount(n))).toEqual({ kind: 'value', value: { number: n } });
      }),
    );
  });

  it('numbers in words, beside what they count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        const reading = readCount(`${numberInWords(n)} người`);
        expect(reading).toEqual({ kind: 'value', value: { number: n } });
      }),
      { numRuns: 1000 },
    );
  });

  it('every number in words up to 3.000', () => {
    for (let n = 1; n <= 3000; n += 1) {
      expect({ n, reading: readCount(`${numberInWords(n)} người`) }).toEqual({
        n,
        reading: { kind: 'value', value: { number: n } },
      });
    }
  });

  it('every number in words up to 1.200 without diacritics, or it is asked with the right choice', () => {
    for (let n = 1; n <= 1200; n += 1) {
      const reading = readCount(`${fold(numberInWords(n))} nguoi`);
      const offered =
        reading.kind === 'ask' ? reading.options : reading.kind === 'none' ? [] : [reading.value];
      const numbers = offered.map(({ number }) => number);
      // A sure reading is the number; a doubtful one has it among its choices.
      const right = reading.kind === 'ask' ? numbers.includes(n) : numbers[0] === n;
      expect({ n, right }).toEqual({ n, right: true });
    }
  });

  it('money in digits', () => {
    fc.assert(
      fc.property(
        amount.filter((n) => n === 0 || n >= 1000),
        (n) => {
          expect(readMoney(printMoney(n))).toEqual({ kind: 'value', value: n });
        },
      ),
    );
  });

  it('money in words', () => {
    fc.assert(
      fc.property(
        amount.filter((n) => n >= 1000),
        (n) => {
          expect(readMoney(moneyInWords(n))).toEqual({ kind: 'value', value: n });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('money in its short form, within its rounding', () => {
    fc.assert(
      fc.property(
        amount.filter((n) => n >= 1000 && n < 1e12),
        (n) => {
          const short = printMoneyShort(n);
          const rounded = short.startsWith('khoảng');
          const reading = readMoney(short);
          const read = reading.kind === 'value' ? reading.value : Number.NaN;
          expect('approximate' in reading).toBe(rounded);
          expect(Math.abs(read - n)).toBeLessThanOrEqual(rounded ? n * 0.006 : 0);
        },
      ),
    );
  });

  it('percentages', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), (thousandths) => {
        expect(readPercent(printPercent(thousandths / 1000))).toEqual({
          kind: 'value',
          value: thousandths / 1000,
        });
      }),
    );
  });

  it('dates that have been', () => {
    const date = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-10-24'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (instant) => {
        const day = instant.toISOString().slice(0, 10);
        const reading = readDate(printDate(day), { ...october, lean: 'past' });
        const kind = day.startsWith('2026') ? 'value' : 'confirm';
        expect(reading).toMatchObject({ kind, value: day });
      }),
    );
  });

  it('periods', () => {
    const year = fc.integer({ min: 2020, max: 2030 });
    const period: fc.Arbitrary<PeriodName> = fc.oneof(
      fc.record({ kind: fc.constant('month' as const), year, month: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ kind: fc.constant('quarter' as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant('half' as const), year, half: fc.constantFrom(1 as const, 2 as const) }),
      fc.record({ kind: fc.constant('nine-months' as const), year }),
      fc.record({ kind: fc.constant('year' as const), year }),
      fc.record({ kind: fc.constant('year-to-date' as const), year }),
      fc.record({
        kind: fc.constant('year-to-date' as const),
        year,
        to: fc.integer({ min: 1, max: 12 }),
      }),
      fc.record({ kind: fc.constant('school-year' as const), start: year }),
      fc.record({ kind: fc.constant('statistics-year' as const), year }),
      fc.record({
        kind: fc.constant('months' as const),
        year: fc.constant(2025),
        from: fc.integer({ min: 1, max: 12 }),
        to: fc.integer({ min: 1, max: 12 }),
        toYear: fc.constant(2026),
      }),
      fc.constant<PeriodName>({ kind: 'same-period-last-year' }),
      fc.constant<PeriodName>({ kind: 'previous' }),
      fc.constant<PeriodName>({ kind: 'term' }),
      fc.constant<PeriodName>({ kind: 'term-to-date' }),
      fc.record({
        kind: fc.constant('months' as const),
        year,
        from: fc.constant(1),
        to: fc.integer({ min: 2, max: 12 }),
      }),
    );
    fc.assert(
      fc.property(period, (name) => {
        expect(readPeriod(printPeriod(name), october)).toEqual({
          kind: 'value',
          value: name,
        });
      }),
    );
  });
});

describe('names', () => {
  it('keep their key in any case, in either normal form and without diacritics', () => {
    const word = fc.constantFrom(
      'Hòa',
      'Hoà',
      'Phát',
      'Công',
      'ty',
      'Thủy',
      'Sản',
      'Đông',
      'Á',
      '26',
      'TNHH',
      'Ủy',
      'ban',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const name = words.join(' ');
        expect(nameKey(name.toUpperCase())).toBe(nameKey(name));
        expect(sameName(name.normalize('NFD'), name)).toBe(true);
        expect(sameName(fold(name), name)).toBe(true);
      }),
    );
  });
});

describe('states', () => {
  it('have a meaning in every kind of field', () => {
    const states = [
      'zero',
      'none',
      'absent',
      'nothing-arose',
      'not-yet',
      'unknown',
      'unchanged',
      'not-applicable',
      'skip',
      'yes',
      'done',
      'everything',
      'delegated',
      'unclear',
    ] as const;
    for (const state of states) {
      for (const field of ['flow', 'stock', 'year-to-date', 'yes-no'] as const)
        expect(meaningOf(state, field).kind).toBeTruthy();
    }
  });
});
