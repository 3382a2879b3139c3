import { describe, expect, it } from 'vitest';
import { readAgreement, type Agreement } from '../../../src/vietnamese/index.ts';

describe('the answer to a question that shows a reading', () => {
  it.each<readonly [string, Agreement]>([
    ['đúng', { agrees: true }],
    ['dung', { agrees: true }],
    ['dạ đúng rồi ạ', { agrees: true }],
    ['đúng rồi', { agrees: true }],
    ['chính xác', { agrees: true }],
    ['ok', { agrees: true }],
    ['oke', { agrees: true }],
    ['ừ', { agrees: true }],
    ['uh', { agrees: true }],
    ['ừ đúng rồi', { agrees: true }],
    ['vâng', { agrees: true }],
    ['vang a', { agrees: true }],
    ['dạ', { agrees: true }],
    ['dạ vâng', { agrees: true }],
    ['có', { agrees: true }],
    ['rồi', { agrees: true }],
    ['phải', { agrees: true }],
    ['đồng ý', { agrees: true }],
    ['xác nhận', { agrees: true }],
    ['👍', { agrees: true }],
    ['đúng, gửi đi', { agrees: true, rest: 'gửi đi' }],
    ['đúng, mà nữ 120', { agrees: true, rest: 'nữ 120' }],
    ['đúng nhưng nữ 121', { agrees: true, rest: 'nữ 121' }],
    ['không', { agrees: false }],
    ['ko', { agrees: false }],
    ['chưa', { agrees: false }],
    ['sai', { agrees: false }],
    ['sai rồi', { agrees: false }],
    ['không đúng', { agrees: false }],
    ['chưa đúng', { agrees: false }],
    ['nhầm rồi', { agrees: false }],
    ['không phải', { agrees: false }],
    ['👎', { agrees: false }],
    ['không, 12', { agrees: false, rest: '12' }],
    ['ko 12', { agrees: false, rest: '12' }],
    ['không phải, 12 người', { agrees: false, rest: '12 người' }],
    ['sai 12', { agrees: false, rest: '12' }],
    ['sai rồi, 12 mới đúng', { agrees: false, rest: '12 mới đúng' }],
    ['không đúng, là 12', { agrees: false, rest: '12' }],
    ['nhầm, 12', { agrees: false, rest: '12' }],
    ['không phải 12 mà 13', { agrees: false, rest: 'không phải 12 mà 13' }],
    ['đúng rồi bạn ơi', { agrees: true }],
    ['được', { agrees: true }],
    ['không được', { agrees: false }],
    ['dạ đúng, 12', { agrees: true, rest: '12' }],
  ])('%s', (text, agreement) => {
    expect(readAgreement(text)).toEqual(agreement);
  });
});

describe('an answer of its own is no agreement', () => {
  it.each([
    '12',
    '12 người',
    'có 5 người',
    'có 12',
    'không có',
    'không có ai',
    'không phát sinh',
    'chưa có',
    'đúng không',
    'đúng không?',
    'đúng 12',
    'ok gửi đi',
    'hình như đúng',
    'chắc đúng',
    'xin chào',
    'đúng là 12 người',
    'ok 12',
    'vâng 12 ạ',
    'dạ 12 ạ',
    '',
  ])('%s', (text) => {
    expect(readAgreement(text)).toBeUndefined();
  });
});
