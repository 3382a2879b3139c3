import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnitOf, parseRequest, requestChoice } from '../../../../src/app/overview/request.ts';
import { commandNames } from '../../../../src/app/commands/index.ts';
import { indicatorCodes } from '../../../../src/domain/indicators/index.ts';
import { readSummaryPeriodKey } from '../../../../src/domain/summary-period-key.ts';

const period = (key: string) => {
  const read = readSummaryPeriodKey(key);
  if (!read) throw new Error(`no period ${key}`);
  return read;
};
const argumentOf = (id: string) => id.split(' ').slice(1).join(' ');

describe('the request a choice carries', () => {
  it('is read back whole', () => {
    const request = { period: period('2026-q3'), view: 'care', page: 2, unit: 'BR-ANPHU' };
    const { id } = requestChoice('summary', 'Chăm lo', request);
    expect(id).toBe('summary 2026-q3 care 2 BR-ANPHU');
    expect(parseRequest(argumentOf(id))).toEqual(request);
  });

  it('may name no unit, and a code with blanks in it', () => {
    const { id } = requestChoice('missing', 'Chưa nộp', { period: period('2026-11'), view: '-' });
    expect(parseRequest(argumentOf(id))).toEqual({ period: period('2026-11'), view: '-', page: 1 });
    expect(parseRequest('2026-11 - 1 BR AN PHU')?.unit).toBe('BR AN PHU');
  });

  it('is no request when it is words', () => {
    for (const words of [
      '',
      'tháng 9',
      'quý 3 phường Bà Rịa',
      '2026-11',
      '2026-13 - 1',
      '2026-11 - x',
      'may an phu 3 4',
    ]) {
      expect(parseRequest(words), words).toBeUndefined();
    }
  });

  it('fits a button, whatever the command, the figure, the period and the code of the unit', () => {
    const keys = ['2026-11', '2026-q3', '2026-ytd-10', '2025-12_2026-05', '2026-school'];
    fc.assert(
      fc.property(
        fc.constantFrom(...commandNames),
        fc.constantFrom(...keys),
        fc.constantFrom(...indicatorCodes),
        fc.integer({ min: 1, max: 99 }),
        fc
          .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
          .filter((code) => code.trim() === code && !/[\n\r]/.test(code)),
        (command, key, view, page, code) => {
          const { id } = requestChoice(command, 'x', { period: period(key), view, page, unit: code });
          expect(Buffer.byteLength(`menu:${id}`)).toBeLessThanOrEqual(64);
          const read = parseRequest(argumentOf(id));
          expect(read).toMatchObject({ period: period(key), view, page });
          expect(isUnitOf(read?.unit ?? '', code)).toBe(true);
        },
      ),
      { seed: 20_261_128 },
    );
  });

  it('tells long codes apart', () => {
    const long = (end: string) => `CDCS-CONG-TY-TRACH-NHIEM-HUU-HAN-${end}`;
    const { id } = requestChoice('detail', 'x', {
      period: period('2026-11'),
      view: 'mem_new',
      unit: long('MOT'),
    });
    const unit = parseRequest(argumentOf(id))?.unit ?? '';
    expect(isUnitOf(unit, long('MOT'))).toBe(true);
    expect(isUnitOf(unit, long('HAI'))).toBe(false);
  });
});
