import * as fc from 'fast-check';
import { lastMonthByLines } from '../../../support/answers-by-lines.ts';
import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../../conversations/phrases/vi/index.ts';
import { presentReply } from '../../../../src/app/present.ts';
import { numberAnswer, sameContent, textAnswer } from '../../../../src/domain/answer.ts';
import { draftSchema } from '../../../../src/engine/draft.ts';
import type { Event } from '../../../../src/engine/events.ts';
import type { Question } from '../../../../src/engine/form.ts';
import { draftView, placesOf, samePlace } from '../../../../src/engine/outline.ts';
import { attachmentKinds } from '../../../../src/engine/prompt.ts';
import { grassrootsSectors, months, periodOf } from '../../../support/asked-fields.ts';
import { Filling } from '../../../support/filling.ts';

/** What chairs type, sensible or not. */
const texts = [
  ['251, nữ 139', '245', '0', '6', '12', '2 người 50 triệu', '15 lượt, 3 triệu 8', '3.800', '1tr5'],
  ['không', 'ko', 'không có ai', 'có', 'co', 'rồi', 'rồi, ngày 15/3', 'chưa', 'chưa, dự kiến 20/12'],
  ['đúng', 'dung', 'đúng, do mở xưởng', 'chưa đúng', 'ok', 'vâng ạ', '1', '2', '3'],
  ['như tháng trước', 'cả báo cáo như tháng trước', 'mục này như tháng trước', 'mục này không có'],
  ['không phát sinh', 'không phát sinh gì', 'từng câu', 'tháng này không có gì'],
  ['tiếp', 'quay lại', 'bỏ qua', 'xem lại', 'gửi', 'vẫn gửi', 'câu 1', 'câu 7', 'câu 30', 'trợ giúp'],
  ['làm lại từ đầu', 'còn mấy câu', 'chưa gửi', 'tạm dừng', 'gặp cán bộ'],
  ['câu 2 là 5', 'câu 7 không có', 'câu 9 có', 'câu 5 là 2 cuộc 90 lượt', 'à quên 6', 'nhầm, nữ 140'],
  ['kết nạp 6, giảm 2', 'vay vốn 2 người 50 triệu', 'tai nạn lao động 1 vụ', 'nữ 140', 'đối thoại 1 cuộc'],
  ['kết nạp 5, giảm 2, tuyên truyền 1 cuộc 40 người, thăm hỏi 3', 'khó khăn: đơn hàng giảm'],
  ['Đoàn viên: 251 người; Đoàn viên nữ: 139 người; Kết nạp mới: 6 người', 'tổng 251 nữ 193'],
  ['dự kiến 20/12', 'ngày 15/3', '15/3', 'hoàn thành tốt', '95', '120 triệu, dùng 90 triệu', '31/12/2027'],
  ['chưa rõ', 'không áp dụng', 'hỏi chị Lan', '99999999999', '-5', '1.234.567,89', '2,5', 'vài chục'],
  [
    '',
    '   ',
    '😀',
    '?',
    '???',
    '\n\n',
    '1) 5\n2) 6\n3) 7',
    '0912 345 678',
    '\u0000',
    'constructor',
    '__proto__',
  ],
  ['toString: 5', 'Đơn hàng giảm, kết nạp khó\nkiến nghị: tăng lương', 'ÁÀẢÃẠ 5', '५', '５'],
  [
    '251 nữ 139\n6 giảm 2\ntất cả',
    '1. 251 2. 5 3. không',
    '2. 7\n4. ko',
    '5 / không / - / 3 thăm 3',
    'ko\nko\nko',
  ],
  ['dòng 2 là 7', 'câu 2: 7', '3. đúng', 'đúng hết', '1\n\n2', 'nữ 139\n251', 'Chào em\n251 nữ 139\n6'],
  ['BÁO CÁO THÁNG 9/2026\nKết nạp 5', 'CĐCS Trường Hoa Sen\nKết nạp 5', 'a '.repeat(2500)],
].flat();

type Act =
  | { readonly does: 'types'; readonly text: string; readonly forwarded: boolean }
  | { readonly does: 'taps'; readonly choice: number; readonly isOld: boolean }
  | { readonly does: 'sends'; readonly of: (typeof attachmentKinds)[number] };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('types' as const),
      text: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...texts) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
      ),
      forwarded: fc.integer({ min: 0, max: 19 }).map((roll) => roll === 0),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('taps' as const),
      choice: fc.nat(7),
      isOld: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 0),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('sends' as const), of: fc.constantFrom(...attachmentKinds) }),
  },
);

const report = fc.record({
  sector: fc.constantFrom(...grassrootsSectors),
  month: fc.constantFrom(...months),
  hasHistory: fc.boolean(),
  bySection: fc.boolean(),
  acts: fc.array(fc.tuple(fc.constantFrom('chair', 'deputy'), act), { minLength: 30, maxLength: 30 }),
});

const history = { ...lastMonthByLines, loan_members: numberAnswer(2) } as const;

describe('thirty messages of two people, whatever they are', () => {
  it('lose no answer, hide no change, and always ask something', () => {
    fc.assert(
      fc.property(report, ({ sector, month, hasHistory, bySection, acts }) => {
        const filling = new Filling({
          sector,
          period: periodOf(month),
          bySection,
          ...(hasHistory && {
            previous: history,
            usual: { care_amount_vnd: 3_500_000, emp_total: 260 },
            facts: { block: textAnswer('Khối doanh nghiệp') },
          }),
        });
        for (const [who, one] of acts) {
          const before = filling.draft;
          perform(filling, who, one);
          const context = `${who} ${JSON.stringify(one)}`;
          expect(() => draftSchema.parse(JSON.parse(JSON.stringify(filling.draft))), context).not.toThrow();
          expect(unexplained(filling, before), context).toEqual([]);
          expect(isAskedSomething(filling, who), context).toBe(true);
        }
      }),
      { seed: 20261121, numRuns: 100 },
    );
  });
});

function perform(filling: Filling, who: string, one: Act): void {
  switch (one.does) {
    case 'types':
      filling.does({ kind: 'text', text: one.text, ...(one.forwarded && { forwarded: true }) }, who);
      break;
    case 'taps': {
      const choices = replyTo(filling, who)?.choices ?? [];
      const choice = choices[one.choice % Math.max(choices.length, 1)]?.id ?? 'none';
      filling.does({ kind: 'choice', prompt: one.isOld ? 'TESTDRAF.1' : filling.prompt(who), choice }, who);
      break;
    }
    case 'sends':
      filling.does({ kind: 'attachment', of: one.of }, who);
      break;
  }
}

/** Codes whose answer went or changed without an event that says so. */
function unexplained({ form, draft, events }: Filling, before: Filling['draft']): readonly string[] {
  const questions = form.sections.flatMap((section) => section.questions);
  const said = events.flatMap((event) => codesIn(event, questions));
  const touched = questions.filter(({ id, steps }) => {
    const codes = steps.flatMap(({ fields }) => fields.map(({ indicator }) => indicator));
    const wasOpened = draft.opened.includes(id) && !before.opened.includes(id);
    return wasOpened || codes.some((code) => said.includes(code));
  });
  const mayGo = touched.flatMap(({ steps }) =>
    steps.flatMap(({ fields }): readonly string[] => fields.map(({ indicator }) => indicator)),
  );
  const after = new Map(Object.entries(draft.answers));
  const gone = Object.keys(before.answers).filter((code) => !after.has(code) && !mayGo.includes(code));
  const was = new Map(Object.entries(before.answers));
  const hasSkipped = events.some(({ type }) => type === 'skipped');
  const changed = Array.from(after).filter(([code, { content }]) => {
    if (sameContent(was.get(code)?.content, content)) return false;
    return !said.includes(code) && !(hasSkipped && content.state === 'skipped');
  });
  return [...gone, ...changed.map(([code]) => code)];
}

/** What an event says was answered; carrying over names the questions at which there was nothing by their titles. */
function codesIn(event: Event, questions: readonly Question[]): readonly string[] {
  if (event.type === 'answered-lines')
    return event.lines.flatMap(({ items }) => items.map(({ code }) => code));
  if (event.type === 'answered') return event.items.map(({ code }) => code);
  if (event.type !== 'carried') return [];
  const none = questions.filter(({ title }) => event.none.includes(title)).flatMap(({ steps }) => steps);
  return [
    ...event.kept.map(({ code }) => code),
    ...none.flatMap(({ fields }): readonly string[] => fields.map(({ indicator }) => indicator)),
  ];
}

function isAskedSomething(filling: Filling, who: string): boolean {
  const { form, draft } = filling;
  const focus = draft.cursors[who]?.focus;
  if (!focus) return false;
  const places = placesOf(form, draftView(draft));
  const asks = focus.at === 'lines' ? focus.lines.map(({ asking }) => asking) : [focus];
  const isThere = asks.some((one) => !('question' in one) || places.some((place) => samePlace(place, one)));
  const reply = replyTo(filling, who);
  const ids = reply?.choices.map(({ id }) => id) ?? [];
  return isThere && reply !== undefined && reply.text.trim() !== '' && new Set(ids).size === ids.length;
}

function replyTo(filling: Filling, who: string) {
  const { form, draft, events } = filling;
  const { account, today } = filling.context(who);
  if (!draft.cursors[who]) return undefined;
  return presentReply({ form, draft, account, today, phrases: vietnamesePhrases }, events);
}
