import { describe, expect, it } from 'vitest';
import { placesNamed } from '../../../../src/app/overview/place-names.ts';

const places = [
  'Công đoàn phường Bà Rịa',
  'CĐCS Công ty TNHH May An Phú',
  'CĐCS Công ty TNHH An Phú Gia',
  'CĐCS Trường TH-THCS-THPT Song Ngữ',
  'CĐCS Trung tâm Y tế Bà Rịa',
  'Nghiệp đoàn Xe ôm Bà Rịa',
  'CĐCS Công ty Cổ phần Hòa Phát',
  'CĐCS Trường Mầm non Hoa Phượng',
].map((name, index) => ({ name, code: `BR-${index}` }));

const named = (...ways: readonly string[]) => {
  const found = placesNamed(ways, places);
  return found.kind === 'none'
    ? 'none'
    : `${found.kind}: ${found.places.map(({ name }) => name).join(' | ')}`;
};

describe('a name that somebody typed', () => {
  it.each([
    ['May An Phú', 'exact: CĐCS Công ty TNHH May An Phú'],
    ['may an phu', 'exact: CĐCS Công ty TNHH May An Phú'],
    ['cdcs cty may an phu', 'exact: CĐCS Công ty TNHH May An Phú'],
    ['an phú may', 'exact: CĐCS Công ty TNHH May An Phú'],
    ['cty cp hoà phát', 'exact: CĐCS Công ty Cổ phần Hòa Phát'],
    ['trường mn hoa phượng', 'exact: CĐCS Trường Mầm non Hoa Phượng'],
    ['phường Bà Rịa', 'exact: Công đoàn phường Bà Rịa'],
    ['Bà Rịa', 'exact: Công đoàn phường Bà Rịa'],
    ['ba ria', 'exact: Công đoàn phường Bà Rịa'],
    ['br-3', 'exact: CĐCS Trường TH-THCS-THPT Song Ngữ'],
    ['Công đoàn phường Bà Rịa', 'exact: Công đoàn phường Bà Rịa'],
  ])('%s is found', (typed, expected) => {
    expect(named(typed)).toBe(expected);
  });

  it('that several places have is left open', () => {
    expect(named('an phú')).toBe('exact: CĐCS Công ty TNHH May An Phú | CĐCS Công ty TNHH An Phú Gia');
    expect(named('y tế').split('|')).toHaveLength(1);
    expect(named('công ty').split('|')).toHaveLength(3);
  });

  it('that is only like one is offered, never taken', () => {
    expect(named('may an fu')).toMatch(/^alike: .*May An Phú/);
    expect(named('xe om ba ria phuong 2')).toMatch(/^alike: /);
  });

  it.each(['phường Long Hương', 'công ty', 'công nhân', 'asdfgh', '', '???', 'trường tiểu học Lê Lợi'])(
    'that is nobody’s (%s) is never taken for one',
    (typed) => {
      expect(named(typed)).not.toMatch(/^exact: [^|]*$/);
    },
  );

  it('is taken as it stands before it is taken without small words', () => {
    expect(named('May An Phú', 'An Phú')).toBe('exact: CĐCS Công ty TNHH May An Phú');
    expect(named('chủ tịch trường song ngữ', 'trường song ngữ')).toBe(
      'exact: CĐCS Trường TH-THCS-THPT Song Ngữ',
    );
  });
});
