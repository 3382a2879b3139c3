import { describe, expect, it } from 'vitest';
import { readAmendment } from '../../../src/vietnamese/index.ts';

const context = { today: '2026-11-22', reportMonth: { year: 2026, month: 11 } };
const november = { kind: 'month', year: 2026, month: 11 };
const october = { kind: 'month', year: 2026, month: 10 };

describe('the wish to correct a sent report', () => {
  it.each([
    'sửa',
    'Sửa lại ạ',
    'sua bao cao',
    'cho em sửa lại báo cáo với',
    'em muốn chỉnh sửa số liệu',
    'dạ sửa báo cáo đã gửi giúp em',
    'đính chính',
    'nộp bổ sung',
  ])('%s: nothing else is said', (text) => {
    expect(readAmendment(text, context)).toEqual({ text: '' });
  });

  it.each([
    ['sửa lại tháng này kết nạp 6 chứ không phải 5', november, 'kết nạp 6 chứ không phải 5'],
    ['sua bao cao thang 10', october, ''],
    ['sửa báo cáo tháng trước, kết nạp 6', october, 'kết nạp 6'],
    ['sửa 10/2026 câu 3 là 12', october, 'câu 3 là 12'],
    ['nộp bổ sung tháng 10', october, ''],
    ['sửa kỳ trước', { kind: 'previous' }, ''],
    ['sửa tháng 12/2025', { kind: 'month', year: 2025, month: 12 }, ''],
  ])('%s: of a period', (text, period, rest) => {
    expect(readAmendment(text, context)).toEqual({ period, text: rest });
  });

  it.each([
    ['sửa câu 3', 'câu 3'],
    ['sửa câu 3 thành 12', 'câu 3 thành 12'],
    ['em sửa kết nạp 6', 'kết nạp 6'],
    ['sửa lại số đoàn viên là 250', 'đoàn viên là 250'],
  ])('%s: what is to be changed', (text, rest) => {
    expect(readAmendment(text, context)).toEqual({ text: rest });
  });

  it.each([
    'sửa hồ sơ',
    'em muốn sửa số điện thoại',
    'sửa nhà 2 cái',
    'sửa chữa 3 căn',
    'kết nạp 6',
    'báo cáo',
    '6',
    'nhà sửa 2',
    '',
    'không sửa nữa',
  ])('%s is none', (text) => {
    expect(readAmendment(text, context)).toBeUndefined();
  });
});
