import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAnswer, type AnswerContent } from '../../../../src/domain/answer.ts';
import { indicatorCodes, type IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import { isAnswered } from '../../../../src/engine/outline.ts';
import { nextLine } from '../../../../src/engine/lines/next-line.ts';
import {
  answeredAlone,
  codesOfLine,
  linesNow,
  plainAnswer,
  reportBySection,
  toPage,
} from '../../../support/answers-by-lines.ts';
import { Filling } from '../../../support/filling.ts';
import { lastMonth } from '../../../support/last-month.ts';

const start = () =>
  new Filling({
    ...lastMonth,
    previous: { ...lastMonth.previous, mem_in_software: numberAnswer(237), mem_left: numberAnswer(2) },
    bySection: true,
  });

/** What waits for a "đúng", by the number of its line. */
function held(filling: Filling): Readonly<Record<number, readonly (number | string)[]>> {
  const lines = linesNow(filling).flatMap(({ number, asking }) =>
    asking.at === 'confirm' ? [[number, asking.items.map(({ said }) => short(said.content))] as const] : [],
  );
  return Object.fromEntries(lines);
}

function short(content: AnswerContent): number | string {
  return content.state === 'value' && content.value.type === 'number' ? content.value.number : content.state;
}

/** The number of the line that is asked next. */
function next(filling: Filling): number | undefined {
  const cursor = filling.draft.cursors['account'];
  return cursor?.focus.at === 'lines' ? nextLine(cursor.focus, cursor.last)?.number : undefined;
}

function says(filling: Filling, ...texts: readonly string[]): Filling {
  for (const text of texts) filling.types(text);
  return filling;
}

describe('the number of the line that is asked', () => {
  it.each(['5 ko', '5 không có'])('before a no is no figure: %s', (text) => {
    const filling = says(start(), '251 nu 193', 'kn 6', '242', '265 nu 202');
    expect(next(filling)).toBe(5);
    filling.types(text);
    expect(filling.answers()).toMatchObject({ party_referred: 0 });
  });

  it('before a no is doubted where another line is asked', () => {
    const filling = says(start(), '251 nu 193', 'kn 6', '242', '265 nu 202');
    filling.types('3 không');
    expect(filling.answers()).not.toHaveProperty('party_referred');
  });
});

describe('answers that come one by one', () => {
  it('go to their lines in order, and nothing takes the place of what waits', () => {
    const filling = says(start(), '251 nu 193', 'kn 6', '242', '265 nu 202', 'ko');
    expect(held(filling)).toEqual({ 1: [251, 193], 3: [242], 4: [265, 202], 5: [0] });
    expect(filling.answers()).toEqual({ mem_new: 6 });
  });

  it('are confirmed all at once when every line has one', () => {
    const filling = says(start(), '251 nữ 193', '8 giảm 2', '245', '264 nữ 201', '1', '0');
    expect(next(filling)).toBeUndefined();
    expect(filling.answers()).toMatchObject({});
    filling.types('đúng rồi em');
    expect(filling.answers()).toMatchObject({
      mem_total: 251,
      mem_new: 8,
      mem_left: 2,
      mem_in_software: 245,
      emp_total: 264,
      party_referred: 1,
      party_admitted: 0,
    });
    expect(linesNow(filling)[0]?.number).toBe(7);
  });

  it('are asked about the line that was passed over behind the others', () => {
    const filling = says(start(), '251 nữ 193', '265 nữ 202');
    expect(held(filling)).toEqual({ 1: [251, 193], 4: [265, 202] });
    expect(next(filling)).toBe(5);
    says(filling, 'ko', 'ko');
    expect(next(filling)).toBe(2);
  });

  it('may be many figures unlike last month: what was asked gets the answer', () => {
    const filling = says(start(), '251 nữ 193', '60');
    expect(held(filling)).toMatchObject({ 2: [60] });
  });

  it.each(['à quên 252', 'sửa thành 252', 'không phải, 252', 'nhầm, 252', '252 mới đúng'])(
    'are corrected at the line that was echoed: %j',
    (text) => {
      const filling = says(start(), '251 nữ 193', text);
      expect(held(filling)).toEqual({ 1: [252, 193] });
      expect(next(filling)).toBe(2);
    },
  );

  it.each(['sai rồi', 'không phải', 'quay lại'])('are taken back: %j', (text) => {
    const filling = says(start(), '251 nữ 193', text);
    expect(held(filling)).toEqual({});
    expect(next(filling)).toBe(1);
  });

  it('a recorded one is corrected after a yes', () => {
    const filling = says(start(), '251 nữ 193', 'đúng', '8 giảm 2', 'đúng');
    expect(filling.answers()).toMatchObject({ mem_new: 8, mem_left: 2 });
    filling.types('à quên 9');
    expect(filling.answers()).toMatchObject({ mem_new: 8 });
    expect(held(filling)).toMatchObject({ 2: [9] });
  });

  it('a yes takes what was echoed, and what follows it is the next answer', () => {
    const filling = says(start(), '251 nữ 193', 'đúng, kn 8 giảm 2');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193, mem_new: 8, mem_left: 2 });
    expect(next(filling)).toBe(3);
  });

  it('a "có" answers the question that is asked, not the one that waits', () => {
    const filling = says(start(), 'bỏ qua', '2 cuộc 90 lượt', '3, thăm 3', '5 lượt 1tr5');
    expect(next(filling)).toBe(10);
    filling.types('có');
    expect(filling.draft.opened).toContain('support');
    expect(Object.keys(held(filling))).toHaveLength(3);
  });

  it.each([
    ['bỏ qua', 'skipped'],
    ['-', 'skipped'],
  ])('%j leaves open the next line only', (text, state) => {
    const filling = says(start(), '251 nữ 193', '8 giảm 2', text);
    expect(filling.answers()).toEqual({ mem_in_software: state });
    expect(next(filling)).toBe(4);
  });

  it('a line by its number is that line, and the order goes on behind it', () => {
    const filling = says(start(), '251 nữ 193', 'câu 4 là 264 nữ 201');
    expect(filling.answers()).toEqual({ emp_total: 264, emp_female: 201 });
    expect(held(filling)).toEqual({ 1: [251, 193] });
    expect(next(filling)).toBe(5);
  });

  it('several lines in one message are read like anywhere', () => {
    const filling = says(start(), '251 nữ 193', 'đúng');
    filling.types('8 giảm 2\n245\n264 nữ 201\n1\n0');
    expect(filling.answers()).toMatchObject({ mem_new: 8, mem_in_software: 245, emp_total: 264 });
    expect(filling.answers()).toMatchObject({ party_referred: 1, party_admitted: 0 });
    expect(linesNow(filling).map(({ number }) => number)).toEqual([7, 8, 9, 10]);
  });

  it('what fits several lines that wait, and none that is open, takes no place', () => {
    const filling = says(start(), '251 nữ 193', '8 giảm 2', '245', '264 nữ 201', '1', '0');
    const before = held(filling);
    filling.types('252');
    expect(held(filling)).toEqual(before);
    expect(filling.events).toMatchObject([{ type: 'unplaced', why: 'which-line' }]);
  });

  it('a "sai" to the whole page says nothing of one line', () => {
    const filling = says(start(), '251 nữ 193', '8 giảm 2', '245', '264 nữ 201', '1', '0');
    const before = held(filling);
    says(filling, 'sai rồi', 'không');
    expect(held(filling)).toEqual(before);
  });

  it('what is doubted after the yes is asked among the next lines', () => {
    const filling = says(start(), '251 nữ 193', 'kn 6', '2', '245', '264 nữ 201', '1', '0', 'đúng hết');
    expect(linesNow(filling).map(({ number, asking }) => `${number} ${asking.at}`)).toEqual(
      expect.arrayContaining(['2 confirm', '7 step', '8 step']),
    );
  });

  it('a figure by its name takes no place of what waits at another line', () => {
    const filling = says(
      new Filling({ sector: 'public-service', period: '2026-07', bySection: true }),
      '396 nữ 3',
    );
    filling.types('giảm 6 274 người');
    expect(held(filling)[1]).toEqual([396, 3]);
  });

  it('a forwarded one waits as well', () => {
    const filling = says(start(), '251 nữ 193');
    filling.does({ kind: 'text', text: 'kết nạp 8 giảm 2', forwarded: true });
    expect(filling.answers()).toEqual({});
    expect(held(filling)).toEqual({ 1: [251, 193], 2: [8, 2] });
  });
});

describe('separate answers to the lines of any page, in their order', () => {
  const samePage = fc.tuple(reportBySection, fc.nat({ max: 4 }));

  it('land at their own line, or are asked about, and record nothing at another', () => {
    fc.assert(
      fc.property(samePage, fc.gen(), ([options, page], value) => {
        const filling = oneByOne(toPage(new Filling(options), page));
        const asked = linesNow(filling).length;
        for (let count = 0; count < asked; count += 1) {
          const line = linesNow(filling).find(({ number }) => number === next(filling));
          if (!line) return;
          const text = value(() => plainAnswer(filling, line));
          const own = codesOfLine(filling, line);
          const before = filling.draft;
          const alone = answeredAlone(filling, line, text, filling.context());
          filling.types(text);
          const said = (code: IndicatorCode) => heldOf(filling, code) ?? filling.draft.answers[code]?.content;
          const others = indicatorCodes.filter(
            (code) =>
              !own.includes(code) &&
              JSON.stringify(before.answers[code]) !== JSON.stringify(filling.draft.answers[code]),
          );
          expect(others).toEqual([]);
          const whole = isAnswered(filling.form, alone, line.asking)
            ? own.filter((code) => alone.answers[code])
            : [];
          expect(whole.map(said)).toEqual(whole.map((code) => alone.answers[code]?.content));
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

function heldOf(filling: Filling, code: IndicatorCode): AnswerContent | undefined {
  const items = linesNow(filling).flatMap(({ asking }) => (asking.at === 'confirm' ? asking.items : []));
  return items.find((item) => item.code === code)?.said.content;
}

/** Somebody who answered the page before line by line. */
function oneByOne(filling: Filling): Filling {
  const cursor = filling.draft.cursors['account'];
  if (cursor?.focus.at !== 'lines') return filling;
  const account = { ...cursor, focus: { ...cursor.focus, oneByOne: true as const } };
  filling.draft = { ...filling.draft, cursors: { account } };
  return filling;
}
