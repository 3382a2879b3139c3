import { describe, expect, it } from 'vitest';
import { readVerdict } from '../../../src/vietnamese/index.ts';

describe('what is said to a request', () => {
  it.each(['đồng ý', 'Dong y', 'tôi đồng ý nhé', 'đồng ý cho sửa ạ', 'duyệt', 'nhất trí'])(
    '%s agrees',
    (text) => {
      expect(readVerdict(text)).toEqual({ agrees: true });
    },
  );

  it.each(['không đồng ý', 'ko dong y', 'chưa đồng ý ạ', 'từ chối'])('%s does not', (text) => {
    expect(readVerdict(text)).toEqual({ agrees: false });
  });

  it.each([
    ['không đồng ý vì số liệu chưa khớp', 'số liệu chưa khớp'],
    ['từ chối, lý do: đã chốt số', 'đã chốt số'],
    ['khong dong y do da bao cao tinh', 'da bao cao tinh'],
  ])('%s says why', (text, reason) => {
    expect(readVerdict(text)).toEqual({ agrees: false, reason });
  });

  it.each(['đồng ý nếu có biên bản', 'đồng ý không?', 'ừ', 'báo cáo', '12', ''])('%s is neither', (text) => {
    expect(readVerdict(text)).toBeUndefined();
  });
});
