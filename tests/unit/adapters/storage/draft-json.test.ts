import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDraft, writeDraft } from '../../../../src/adapters/storage/prisma/turns/draft-json.ts';
import { draftFormat } from '../../../../src/engine/draft.ts';
import { step } from '../../../../src/engine/step.ts';
import { upgradeDraft } from '../../../../src/engine/upgrade.ts';
import { Filling } from '../../../support/filling.ts';
import { lastMonth } from '../../../support/last-month.ts';
import { placeNow } from '../../../support/places.ts';
import { novemberLines, novemberOpened } from '../../../support/whole-report.ts';

const anyObject = z.record(z.string(), z.unknown());

const context = {
  period: '2026-11',
  cutoff: '2026-11-20',
  dueDate: '2026-11-25',
  closeDate: '2026-12-05',
  unit: {
    id: 'unit',
    name: 'CĐCS Công ty May',
    sector: 'private-enterprise',
    profile: { yearBasis: 'calendar' },
  },
  previous: { mem_total: { state: 'value', value: { type: 'number', number: 245 } } },
  settled: {},
  yearToDate: { mem_new: 12 },
};

/** A row as the first version of the program wrote it: the context as text inside the text, no number. */
function rowOfFormat1(focus: object): string {
  const number = (value: number) => ({
    content: { state: 'value', value: { type: 'number', number: value } },
    by: 'person',
    at: 1,
  });
  return JSON.stringify({
    form: 'monthly-report',
    formVersion: 1,
    context: JSON.stringify(context),
    answers: { mem_total: number(251), mem_female: number(193) },
    retired: {},
    tag: 'OLDDRAFT',
    prompts: 7,
    cursors: { account: { focus, prompt: 'OLDDRAFT.7' } },
  });
}

const places = [
  ['a question', { at: 'step', question: 'workforce', step: 0 }, 'step workforce/0'],
  [
    'a question that was asked back',
    {
      at: 'confirm',
      question: 'workforce',
      step: 0,
      items: [
        { code: 'emp_total', said: { content: { state: 'value', value: { type: 'number', number: 1 } } } },
      ],
      why: { because: 'check', check: 'workers-jump' },
      confirmed: [],
    },
    'step workforce/0',
  ],
  [
    'a choice between figures',
    { at: 'pick', question: 'workforce', step: 0, options: [], because: 'several-numbers' },
    'step workforce/0',
  ],
  ['the review', { at: 'review' }, 'review'],
  ['"gửi luôn ạ?"', { at: 'send-incomplete' }, 'review'],
] as const;

describe('a stored draft of the first layout', () => {
  it.each(places)('is read with everything in it, and its person at %s', (_, focus, place) => {
    const draft = readDraft(rowOfFormat1(focus), 'draft 1');
    expect(draft.format).toBe(draftFormat);
    expect(draft.context).toMatchObject({
      ...context,
      unit: { profile: { yearBasis: 'calendar', facts: {} } },
    });
    expect(Object.keys(draft.answers)).toEqual(['mem_total', 'mem_female']);
    const filling = new Filling();
    filling.draft = draft;
    expect(placeNow(filling)).toBe(place);
  });

  it('stays what it is once it is written in the present one', () => {
    const draft = readDraft(rowOfFormat1({ at: 'review' }), 'draft 1');
    expect(readDraft(writeDraft(draft), 'draft 1')).toEqual(draft);
  });

  it('goes on with the present form: the next answer is read at the question it was typed for', () => {
    const filling = new Filling(lastMonth);
    const stored = readDraft(rowOfFormat1({ at: 'step', question: 'workforce', step: 0 }), 'draft 1');
    filling.draft = upgradeDraft(filling.form, stored).draft;
    filling.types('265, nữ 202');
    expect(filling.answers()).toEqual({ mem_total: 251, mem_female: 193, emp_total: 265, emp_female: 202 });
  });
});

describe('a stored draft of the present layout', () => {
  it('comes back as it was, whatever waits in it', () => {
    const filling = new Filling(lastMonth);
    for (const text of ['245, nữ 190', 'kết nạp 8, giảm 2', 'câu 7', 'có', 'xem lại']) {
      filling.types(text);
      expect(readDraft(writeDraft(filling.draft), 'draft 2'), text).toEqual(filling.draft);
    }
  });

  it('is read where its context still stands unpacked, as it was written before', () => {
    const { draft } = novemberOpened();
    const unpacked = JSON.stringify({ ...draft, context: JSON.stringify(draft.context) });
    expect(readDraft(unpacked, 'draft 4')).toEqual(draft);
    expect(writeDraft(draft).length).toBeLessThan(unpacked.length / 2);
  });

  it('is exactly what was written, after each message of a whole report', () => {
    const filling = novemberOpened();
    for (const text of novemberLines) {
      filling.types(text);
      expect(readDraft(writeDraft(filling.draft), 'draft 3'), text).toStrictEqual(filling.draft);
    }
  });

  it('is never changed, only replaced: the one that was read last is kept and used again', () => {
    const filling = novemberOpened();
    for (const text of [...novemberLines, 'câu 3', 'quay lại', 'à quên 250', 'câu 5 là 3', 'xem lại']) {
      const draft = frozen(filling.draft);
      filling.draft = step(filling.form, draft, { kind: 'text', text }, filling.context()).draft;
    }
    expect(filling.at()).toBe('review');
  });
});

/** Throws where somebody changes something in it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('what is no draft of this program', () => {
  const stored = () => anyObject.parse(JSON.parse(writeDraft(new Filling(lastMonth).draft)));

  it.each([
    ['no JSON', () => '{"form":'],
    ['no draft', () => '{"form":"of another time"}'],
    ['a context that is no JSON', () => JSON.stringify({ ...stored(), context: '{' })],
    ['a context of something else', () => JSON.stringify({ ...stored(), context: '{"period":1}' })],
  ])('throws, naming the row and nothing that was written in it: %s', (_, json) => {
    expect(() => readDraft(json(), 'draft 99')).toThrow(/^draft 99 (is not JSON|does not fit its schema)/);
  });

  it.each([
    ['a layout of the future', () => JSON.stringify({ ...stored(), format: draftFormat + 1 }), /format 4/],
    [
      'a packed context that was cut',
      () => JSON.stringify({ ...stored(), context: 'q1Yq' }),
      /^draft 99 holds a text/,
    ],
    ['a cursor without a prompt', () => rowOfFormat1({}).replace('"prompt"', '"asked"'), /expected string/],
  ])('throws for %s', (_, json, message) => {
    expect(() => readDraft(json(), 'draft 99')).toThrow(message);
  });
});
