import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf, type Item } from '../../../../src/app/overview/pages.ts';

const choice = (label: string) => ({ id: label, label });
const footer = ({ page, pages }: { page: number; pages: number }) => `Trang ${page}/${pages}`;
const around = {
  header: 'Đầu trang\nhai dòng',
  footer,
  choices: [choice('Tiếp (trang 99/99)'), choice('Tổng hợp')],
};

function allPages(items: readonly Item[]) {
  const { pages } = pageOf(items, { ...around, page: 1 });
  return Array.from({ length: pages }, (_, index) => pageOf(items, { ...around, page: index + 1 }));
}

describe('pages of a list', () => {
  it('are one page without a foot when all of it fits', () => {
    const page = pageOf([{ text: 'Một' }, { text: 'Hai' }], { ...around, page: 1 });
    expect(page).toMatchObject({ text: 'Đầu trang\nhai dòng\n\nMột\nHai', page: 1, pages: 1 });
  });

  it('repeat a heading on the page on which its entries go on, and not within a page', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ text: `Dòng ${index}`, heading: 'NHÓM' }));
    const pages = allPages(items);
    expect(pages.length).toBeGreaterThan(1);
    for (const { text } of pages) expect(text.match(/NHÓM/g)).toHaveLength(1);
  });

  it('past the last are the last', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({ text: `Dòng ${index}` }));
    const { pages } = pageOf(items, { ...around, page: 1 });
    expect(pageOf(items, { ...around, page: 500 })).toEqual(pageOf(items, { ...around, page: pages }));
    expect(pageOf([], { ...around, page: 3 })).toMatchObject({ page: 1, pages: 1 });
  });

  it('cut what is longer than a page between words, and lose nothing of it', () => {
    const long = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' ');
    const pages = allPages([{ text: 'Trước' }, { text: long }, { text: 'Sau' }]);
    const words = pages
      .map(({ text }) => text)
      .join(' ')
      .match(/từ\d+/g);
    expect(words).toHaveLength(900);
  });

  it('hold every entry once and in order, fit a message with their choices, and do not depend on which is asked for', () => {
    const item = fc.record(
      {
        text: fc.string({ minLength: 1, maxLength: 200, unit: fc.constantFrom('ă', 'b', ' ', '9') }),
        heading: fc.constantFrom('Một', 'Hai'),
        choice: fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom('c', 'd') }).map(choice),
      },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(fc.array(item, { maxLength: 80 }), (items) => {
        const numbered = items.map((one, index) => ({ ...one, text: `#${index}# ${one.text}` }));
        const pages = allPages(numbered);
        const found = pages.flatMap(({ text }) =>
          [...text.matchAll(/#(\d+)#/g)].map(([, number]) => Number(number)),
        );
        expect(found).toEqual(numbered.map((_, index) => index));
        for (const page of pages) {
          const lines = [...page.choices, ...around.choices].map(
            ({ label }, index) => `${index + 1}. ${label}`,
          );
          expect([page.text, ...lines].join('\n').length).toBeLessThanOrEqual(1_900);
          expect(page.text.split('\n').length).toBeLessThanOrEqual(25);
        }
      }),
      { seed: 20_261_128, numRuns: 200 },
    );
  });
});
