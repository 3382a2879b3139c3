import { describe, expect, it } from 'vitest';
import {
  fold,
  normalise,
  readCount,
  readMoney,
  readPeriod,
  readState,
} from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

describe('one spelling for one text', () => {
  it.each([
    ['đoàn viên'.normalize('NFD'), 'đoàn viên'],
    ['1\u00a0250\u202f000', '1 250 000'],
    ['  5   người  ', '5 người'],
    ['５ người（３ nữ）', '5 người(3 nữ)'],
    ['5–6', '5-6'],
    ['−5', '-5'],
    ['“5”', '"5"'],
    ['1’250', "1'250"],
    ['5\u200bngười\ufeff', '5người'],
    ['a\tb', 'a b'],
    ['a \r\n b\r', 'a\nb'],
    ['…', '...'],
  ])('%j becomes %j', (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  // An invisible mark in it takes the long way.
  it('finds a text that needs nothing done as it is, letter by letter', () => {
    const letters = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
    const texts = letters.flatMap((letter) => [letter, `a${letter}`, `${letter} a`]);
    expect(texts.filter((text) => normalise(text) !== normalise(`\u200b${text}`))).toEqual([]);
  });

  it('folds to letters without diacritics', () => {
    expect(fold('Đoàn viên ƯU TÚ')).toBe('doan vien uu tu');
    expect(fold('hòa')).toBe(fold('hoà'));
  });
});

describe('Telex and VNI keystrokes left behind', () => {
  it.each([
    ['muwowif hai', '12'],
    ['muowif', '10'],
    ['mu7o7i2 hai', '12'],
    ['hai muwowi', '20'],
    ['5 ddoanf vieen', '5'],
    ['5 d9oa2n vie6n', '5'],
    ['12 nguwowif', '12'],
    ['ba tra8m', '300'],
    ['ba trawm', '300'],
    ['nam5 nu3', '8 f3 m5'],
  ])('%s counts %s', (text, reading) => {
    expect(notation(readCount(text))).toBe(reading);
  });

  it.each([
    ['2 trieeuj', '2000000'],
    ['2 trie6u5', '2000000'],
    ['500 nghifn', '500000'],
    ['1 tyr', '1000000000'],
    ['15 ngafn', '15000'],
  ])('%s is money: %s', (text, reading) => {
    expect(notation(readMoney(text))).toBe(reading);
  });

  it.each([
    ['khoong', 'none'],
    ['kho6ng', 'none'],
    ['kho6ng co1', 'absent'],
    ['khoong cos', 'absent'],
    ['chuwa', 'not-yet'],
    ['chu7a', 'not-yet'],
    ['rooif', 'done'],
    ['ro62i', 'done'],
    ['ddax toor chuwcs', 'done'],
    ['nhuw thangs truwowcs', 'unchanged'],
    ['khoong phats sinh', 'nothing-arose'],
  ])('%s is the state %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });

  it('never reads the digits inside a VNI word as numbers', () => {
    const october = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } };
    expect(notation(readPeriod('tha1ng 10', october))).toBe('month 2026 10');
    expect(notation(readPeriod('thang1 10', october))).toBe('month 2026 10');
    expect(notation(readCount('kho6ng'))).toBe('unread state');
    expect(notation(readCount('vie6n'))).toBe('unread');
    expect(notation(readCount('d9oa2n vie6n'))).toBe('unread');
  });

  it('asks where a last digit may be keystroke or number', () => {
    expect(readCount('sau1').kind).not.toBe('value');
    expect(readCount('cau6').kind).not.toBe('value');
  });

  it('leaves words alone that only look like keystrokes', () => {
    expect(notation(readCount('12 has'))).toBe('12? extra-words');
    expect(notation(readCount('5 box'))).toBe('5? extra-words');
  });
});
