import { describe, expect, it } from 'vitest';
import {
  readCount,
  readFields,
  readState,
  readYesNo,
  type FieldOfSeveral,
} from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

const members = ['kết nạp mới', 'kết nạp', 'người'];
const score = ['điểm tự chấm', 'tự chấm', 'điểm'];
const meetings = ['hội nghị người lao động', 'tổ chức', 'họp'];
const checks = ['kiểm tra của ubkt', 'kiểm tra', 'cuộc', 'tổ chức'];

describe('a state beside words of what is asked, or of something else', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['không', members, 'none'],
    ['chưa', members, 'not-yet'],
    ['không có ai', members, 'absent'],
    ['không có người nào', members, 'absent'],
    ['không có trường hợp nào', members, 'absent'],
    ['không kết nạp ai', members, 'none'],
    ['chưa kết nạp được đồng chí nào', members, 'not-yet'],
    ['chưa làm', members, 'not-yet'],
    ['chưa có gì', members, 'not-yet'],
    ['chưa có gì mới', members, 'nothing-arose'],
    ['không có gì mới', members, 'nothing-arose'],
    ['không có ai ốm', members, 'absent? extra-words'],
    ['khong co ai om dau', members, 'absent? extra-words'],
    ['chưa họp', members, 'not-yet? extra-words'],
    ['chua hop', members, 'not-yet? extra-words'],
    ['chưa tổ chức', members, 'not-yet? extra-words'],
    ['chưa giới thiệu được đồng chí nào', members, 'not-yet? extra-words'],
    ['chưa chấm', members, 'not-yet? extra-words'],
    ['không có vụ nào', members, 'absent? extra-words'],
    ['không có sáng kiến nào', members, 'absent? extra-words'],
    ['để kiểm tra lại', members, 'skip'],
    ['như tháng trước', members, 'unchanged'],
    ['đang làm', members, 'not-yet'],
    ['chưa chấm', score, 'not-yet'],
    ['chưa chấm điểm', score, 'not-yet'],
    ['chưa họp', score, 'not-yet? extra-words'],
    ['chưa tổ chức', meetings, 'not-yet'],
    ['chưa họp', meetings, 'not-yet'],
    ['tổ chức rồi', meetings, 'done'],
    ['chưa ký', meetings, 'not-yet? extra-words'],
    ['chưa kiểm tra', checks, 'not-yet'],
    ['chưa kiểm tra', members, 'unknown'],
    ['chưa kiểm tra cuộc nào', checks, 'not-yet'],
  ])('%s', (text, own, expected) => {
    expect(notation(readState(text, own))).toBe(expected);
  });

  it('every word of a report may stand there when nobody says what is asked', () => {
    expect(notation(readState('không có ai ốm'))).toBe('absent');
  });

  it('a plan keeps its day', () => {
    const dates = { today: '2026-11-21', reportMonth: { year: 2026, month: 11 } } as const;
    expect(notation(readYesNo('chưa tổ chức, dự kiến 20/12', dates, meetings))).toBe(
      'not-yet «20/12» 2026-12-20',
    );
    expect(notation(readYesNo('chưa tổ chức', dates, members))).toBe('not-yet? extra-words');
  });
});

describe('all of them, said of what is not counted yet', () => {
  it.each([
    'ca het roi',
    'cả hết rồi',
    'đủ hết r',
    'xong hết rồi',
    'tất cả rồi',
    'đã cập nhật hết',
    'nhập hết rồi',
  ])('%s', (text) => {
    expect(notation(readState(text))).toBe('everything');
    expect(notation(readCount(text, { stock: 251 }))).toBe('251 (1 of 251)? everything');
  });
});

describe('a figure in words is no state', () => {
  it.each(['ba người, đã thăm ba', 'đã thăm ba', 'có hai người', 'đã xong bốn'])('%s', (text) => {
    expect(readState(text).kind).toBe('none');
  });
});

describe('a figure of something else', () => {
  it.each<readonly [string, { readonly measure: string; readonly own?: readonly string[] }, string]>([
    ['15 người', { measure: 'vụ' }, '[]? other-measure'],
    ['15 lượt', { measure: 'vụ' }, '[]? other-measure'],
    ['1 người', { measure: 'vụ' }, '1? other-measure'],
    ['2 vụ', { measure: 'vụ' }, '2'],
    ['2 vụ', { measure: 'người' }, '2? other-measure'],
    ['2 trường hợp', { measure: 'vụ' }, '2'],
    ['15 người', { measure: 'lượt' }, '15'],
    ['15 lượt', { measure: 'người' }, '15'],
    ['2 người', { measure: 'nhà' }, '2? other-measure'],
    ['một triệu rưỡi', { measure: 'người' }, '[]? other-measure'],
    ['5 triệu', { measure: 'người' }, '[]? other-measure'],
    ['5 người 3 triệu', { measure: 'người' }, '5? other-measure'],
    ['lo thiếu việc dịp cuối năm', { measure: 'người' }, 'unread'],
    ['3 người ốm', { measure: 'người', own: members }, '3? extra-words'],
    ['kết nạp 3 người', { measure: 'người', own: members }, '3'],
    ['đang có 3 người', { measure: 'người', own: members }, '3'],
    ['6 vay', { measure: 'người', own: members }, '6'],
  ])('%s %j', (text, options, expected) => {
    expect(notation(readCount(text, options))).toBe(expected);
  });
});

describe('two figures in the words of chairs', () => {
  const changes: readonly FieldOfSeveral[] = [
    { words: ['kết nạp', 'tăng', 'mới', 'thêm'], measure: 'người', nature: 'flow', counts: 'gains' },
    { words: ['giảm', 'nghỉ việc', 'nghỉ'], measure: 'người', nature: 'flow', counts: 'losses' },
  ];
  const care: readonly FieldOfSeveral[] = [
    { words: ['gặp khó khăn', 'ốm đau'], measure: 'người', nature: 'flow' },
    { words: ['đã thăm', 'thăm', 'hỗ trợ'], measure: 'người', nature: 'flow' },
  ];
  const sessions: readonly FieldOfSeveral[] = [
    { words: ['tuyên truyền', 'số cuộc'], measure: 'cuộc', nature: 'flow' },
    { words: ['số lượt', 'người dự'], measure: 'lượt', nature: 'flow' },
  ];
  const workers: readonly FieldOfSeveral[] = [
    { words: ['tổng số lao động', 'tổng số'], measure: 'người', nature: 'stock' },
    { words: ['lao động nữ', 'nữ'], measure: 'người', nature: 'stock' },
  ];
  it.each<readonly [string, readonly FieldOfSeveral[], string, string]>([
    ['6 người, không giảm', changes, '6', '0'],
    ['6, không ai giảm cả', changes, '6', '0'],
    ['6 người, không có ai nghỉ', changes, '6', '0'],
    ['kết nạp 6 không giảm', changes, '6', '0'],
    ['không kết nạp, không ai nghỉ', changes, '0', '0'],
    ['không kết nạp ai, nghỉ 2', changes, '0', '2'],
    ['kết nạp 5 trong đó 3 nữ', changes, '5', 'unread missing'],
    ['5 người (3 nữ), giảm 2', changes, '5', '2'],
    ['4 nguoi, 1 trieu 2', changes, '4? other-measure', 'unread missing'],
    ['60 triệu, 45 triệu', changes, '[]? other-measure', '[]? other-measure'],
    ['3 ca, đã thăm hết', care, '3', '3? everything'],
    ['3 người, thăm đủ', care, '3', '3? everything'],
    ['ba người, đã thăm cả ba', care, '3', '3'],
    ['ba người, đã thăm ba', care, '3', '3'],
    ['3 ca, chưa thăm được ai', care, '3', '0'],
    ['3 người, không thăm', care, '3', '0'],
    ['có 2 chị thai sản và 1 anh bị ốm, thăm cả 3 người', care, '3? computed', '3'],
    ['2b tuyên truyền 90 lượt', sessions, '2', '90'],
    ['2 buổi, mỗi buổi 45 người', sessions, '2? per-head', '[90 or 45]? per-head'],
    ['tuyên truyền Luật Công đoàn 2024 cho 120 công nhân', sessions, 'unread missing', '120? law-name'],
    ['Toàn công ty hiện có 265 lao động, nữ là 202 người', workers, '265', '202'],
    ['toàn công ty 265 người, 202 nữ', workers, '265', '202'],
  ])('%s', (text, fields, first, second) => {
    expect(readFields(text, fields).map(notation)).toEqual([first, second]);
  });
});
