import { describe, expect, it } from 'vitest';
import { printPeriod, readReportHeading } from '../../../src/vietnamese/index.ts';

const october = { today: '2026-10-24', reportMonth: { year: 2026, month: 10 } } as const;

function heading(text: string): string {
  const { period, unit } = readReportHeading(text, october);
  return [period ? printPeriod(period) : '-', unit ?? '-'].join(' | ');
}

describe('what a pasted report says about itself', () => {
  it.each([
    ['Báo cáo tháng 9/2026\n1. Kết nạp: 5', 'tháng 9/2026 | -'],
    ['BÁO CÁO THÁNG 10 NĂM 2026', 'tháng 10/2026 | -'],
    ['BC T9', 'tháng 9/2026 | -'],
    ['bc thang 9', 'tháng 9/2026 | -'],
    ['BC T9: kết nạp 5, giảm 2', 'tháng 9/2026 | -'],
    ['Em gửi báo cáo tháng 10 ạ\nkết nạp 5', 'tháng 10/2026 | -'],
    ['Dạ em xin báo cáo tháng 10: kết nạp 5', 'tháng 10/2026 | -'],
    ['📋 BÁO CÁO HOẠT ĐỘNG CÔNG ĐOÀN THÁNG 10/2026', 'tháng 10/2026 | -'],
    ['BÁO CÁO\nKết quả hoạt động công đoàn tháng 10', 'tháng 10/2026 | -'],
    ['Tháng 10 năm 2026\nkết nạp 5', 'tháng 10/2026 | -'],
    ['Tháng 9:\nkết nạp 5', 'tháng 9/2026 | -'],
    ['Kỳ báo cáo: tháng 9/2026', 'tháng 9/2026 | -'],
    ['Báo cáo quý 3/2026', 'quý III năm 2026 | -'],
    ['Báo cáo tháng 12', 'tháng 12/2025 | -'],
    ['CĐCS Công ty TNHH Giày Hoa Sen\nBáo cáo tháng 9/2026', 'tháng 9/2026 | CĐCS Công ty TNHH Giày Hoa Sen'],
    ['CĐCS CÔNG TY TNHH GIÀY HOA SEN', '- | CĐCS CÔNG TY TNHH GIÀY HOA SEN'],
    ['Đơn vị: Trường THCS Long Điền\nTháng 10/2026', 'tháng 10/2026 | Trường THCS Long Điền'],
    ['Tên đơn vị: CĐCS May An Phú', '- | CĐCS May An Phú'],
    ['CĐCS: Công ty May 10, tháng 9/2026', '- | Công ty May 10'],
    ['CĐCS Công ty May An Phú tháng 9/2026', '- | CĐCS Công ty May An Phú'],
    ['Công đoàn cơ sở cty may An Phú\nbc t10', 'tháng 10/2026 | Công đoàn cơ sở cty may An Phú'],
    [
      'LĐLĐ TP HỒ CHÍ MINH\nCĐCS Công ty Hoa Mai\n---\nBÁO CÁO\nTình hình hoạt động công đoàn tháng 10 năm 2026\nI. ĐOÀN VIÊN\n1. Tổng số: 251',
      'tháng 10/2026 | CĐCS Công ty Hoa Mai',
    ],
    ['CĐCS Công ty May có 251 đoàn viên', '- | CĐCS Công ty May'],
    ['CĐCS cong ty co khi Binh Minh hien co 60 doan vien', '- | CĐCS cong ty co khi Binh Minh'],
  ])('%j', (text, expected) => {
    expect(heading(text)).toBe(expected);
  });

  it.each([
    'dự kiến tháng 12',
    'chưa tổ chức, dự kiến tháng 12',
    'tháng 12 mới tổ chức',
    'tháng này kết nạp 5',
    'như tháng 9',
    'kết nạp 5, giảm 2',
    'CĐCS có 251 đoàn viên',
    'CĐCS kiến nghị tăng lương',
    'cđcs mình kết nạp 5',
    'đơn vị em không phát sinh',
    'đơn vị: 251 người',
    'báo cáo như tháng trước',
    'báo cáo kết quả: kết nạp 5 trong tháng 9',
    '12',
    '',
  ])('%j says nothing of the kind', (text) => {
    expect(heading(text)).toBe('- | -');
  });

  it('looks at the first lines only', () => {
    expect(heading(`${'kết nạp 5\n'.repeat(12)}Báo cáo tháng 9/2026`)).toBe('- | -');
  });
});
