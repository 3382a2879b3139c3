import { describe, expect, it } from 'vitest';
import { printPhone, readPhone, withoutPhone } from '../../../src/vietnamese/index.ts';

describe('a telephone number', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['0912 345 678', '0912345678'],
    ['0912.345.678', '0912345678'],
    ['(0254) 3852-123', '02543852123'],
    ['+84 912 345 678', '0912345678'],
    ['84912345678', '0912345678'],
    ['+84 (0)912 345 678', '0912345678'],
    ['912345678', '0912345678'],
    ['2543852123', '02543852123'],
    ['sđt của em là 0912 345 678 ạ', '0912345678'],
    ['0912345678 / 0987654321', undefined],
    ['01649123456', undefined],
    ['0912 345', undefined],
    ['0112345678', undefined],
    ['', undefined],
    ['chưa có', undefined],
  ])('%s', (text, phone) => {
    expect(readPhone(text)).toBe(phone);
  });

  it('is taken out of what was said beside it', () => {
    expect(withoutPhone('Trần Thị Mai 0912 345 678')).toBe('Trần Thị Mai');
  });

  it.each([
    ['0912345678', '0912 345 678'],
    ['02543852123', '02543 852 123'],
    ['113', '113'],
  ])('%s is printed in groups', (digits, printed) => {
    expect(printPhone(digits)).toBe(printed);
  });
});
