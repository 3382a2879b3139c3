import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAnswer, numberOf } from '../../../../src/domain/answer.ts';
import type { FieldReading, Said } from '../../../../src/engine/question-type.ts';
import { behaviourOf, type Field } from '../../../../src/engine/question-types/index.ts';
import { reading } from './answers.ts';

const fields: readonly Field[] = [
  { type: 'count', indicator: 'mem_total', words: ['đoàn viên'] },
  { type: 'count', indicator: 'mem_new', words: ['kết nạp'] },
  { type: 'money', indicator: 'care_amount_vnd', words: ['tiền'] },
  { type: 'score', indicator: 'self_score', words: ['điểm'] },
  { type: 'yes-no', indicator: 'wage_debt', words: ['nợ lương'] },
  { type: 'yes-no-date', indicator: 'worker_conf_held', words: ['hội nghị'] },
  { type: 'date', indicator: 'cba_expiry', lean: 'planned', words: ['hết hạn'] },
  {
    type: 'choice',
    indicator: 'self_rank',
    words: ['xếp loại'],
    options: [
      { choice: 'good', words: ['tốt'] },
      { choice: 'completed', words: ['hoàn thành'] },
    ],
  },
  { type: 'text', indicator: 'difficulties', words: ['khó khăn'], longest: 200 },
];

const context = reading({ mem_total: numberAnswer(245) });

/** What chairs type, in any order and number: the parts from which the worst sentences are made. */
const typed = oneof(
  string({ unit: 'grapheme', maxLength: 60 }),
  array(
    constantFrom(
      ...'không|chưa|rồi|có|như cũ|tăng|giảm|5|12|97|1tr9|2,5|15/3|31/2|tháng 12|dự kiến|điểm|%|/100|tốt|hoàn thành|nợ lương|hết|người|đồng|,|.|?|-|\n|ạ|năm|nam|bỏ qua|hỏi chị Lan|khoảng|à quên|tất cả|0|👍'.split(
        '|',
      ),
    ),
    { maxLength: 8 },
  ).map((parts) => parts.join(' ')),
);

const seeded = { seed: 20261024, numRuns: 400 } as const;

describe('whatever is typed', () => {
  it.each(fields)('$type reads $indicator without a wrong kind of value', (field) => {
    const behaviour = behaviourOf(field);
    assert(
      property(typed, (text) => {
        for (const said of saidIn(behaviour.read(text, context))) {
          expect(isOfType(said, field.type)).toBe(true);
        }
      }),
      seeded,
    );
  });

  it('a text that is stored is neither empty nor too long', () => {
    const field = fields.find(({ type }) => type === 'text');
    assert(
      property(typed, (text) => {
        for (const { content } of field ? saidIn(behaviourOf(field).read(text, context)) : []) {
          if (content.state !== 'value' || content.value.type !== 'text') continue;
          expect(content.value.text.length).toBeGreaterThan(0);
          expect(Array.from(content.value.text).length).toBeLessThanOrEqual(200);
        }
      }),
      seeded,
    );
  });
});

function saidIn(read: FieldReading): readonly Said[] {
  switch (read.result) {
    case 'understood':
    case 'needs-confirmation':
    case 'incomplete':
      return [read.said];
    case 'ambiguous':
      return read.options;
    case 'not-understood':
      return [];
  }
}

function isOfType({ content }: Said, type: Field['type']): boolean {
  if (content.state !== 'value') return true;
  const number = numberOf(content);
  switch (type) {
    case 'count':
    case 'money':
    case 'score':
      return number !== undefined && Number.isSafeInteger(number) && number >= 0;
    case 'yes-no':
    case 'yes-no-date':
      return content.value.type === 'yes';
    case 'date':
      return content.value.type === 'date' && /^\d{4}-\d\d-\d\d$/.test(content.value.date);
    case 'choice':
      return content.value.type === 'choice' && ['good', 'completed'].includes(content.value.choice);
    case 'text':
      return content.value.type === 'text';
  }
}
