import { beforeAll, expect, test } from 'vitest';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import { indicatorCodes } from '../../../src/domain/indicators/index.ts';
import { submissionsOf } from '../../../src/domain/submission.ts';
import type { TestDatabases, TestStore } from '../../support/databases.ts';
import {
  addChair,
  addUnit,
  answer,
  draftOf,
  form,
  noon,
  period,
  sendReport,
  withOpenDraft,
} from '../../support/storage-organisation.ts';

export function reportContract(databases: TestDatabases): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await databases.open();
  });

  /** everything that some units said in one period, and what they said before that may hold */
  const said = (units: readonly UnitId[], of: string) =>
    opened.store.reports.reported({ form, units, from: of, to: of, codes: indicatorCodes });

  test('what does not exist is absent', async () => {
    const { reports } = opened.store;
    const key = { form, unit: await addUnit(opened), period };
    expect(await reports.draft(key)).toBeUndefined();
    expect(await reports.report(key)).toBeUndefined();
    expect(await reports.answersBetween(form, key.unit, '2020-01', '2030-12')).toEqual([]);
    const nothing = { answers: new Map(), lastKnown: new Map() };
    expect(await said([key.unit], period)).toEqual(nothing);
    expect(await said([], period)).toEqual(nothing);
  });

  test('a draft is found with the version at which it may be taken up', async () => {
    const { unit, address } = await addChair(opened);
    const { open } = await withOpenDraft(opened, address, unit);
    const found = await opened.store.reports.draft({ form, unit, period });
    expect(found).toEqual({ id: open?.id, draft: open?.draft, version: 0, sent: false });
  });

  const contents: readonly AnswerContent[] = [
    numberAnswer(0),
    { state: 'value', value: { type: 'yes' } },
    { state: 'value', value: { type: 'yes', date: '2026-03-28' } },
    { state: 'value', value: { type: 'date', date: '2026-02-29' } },
    { state: 'value', value: { type: 'choice', choice: 'good' } },
    textAnswer('Không có gì đặc biệt'),
    textAnswer(''),
    { state: 'no' },
    { state: 'not-yet' },
    { state: 'not-yet', planned: '2026-12-20' },
    { state: 'unknown' },
    { state: 'not-applicable' },
    { state: 'skipped' },
  ];
  test.each(contents.map((content) => [JSON.stringify(content), content] as const))(
    'an answer comes back as it was: %s',
    async (_, content) => {
      const chair = await addChair(opened);
      await sendReport(opened, chair, period, { difficulties: content });
      const { reports } = opened.store;
      const stored = await reports.report({ form, unit: chair.unit, period });
      expect(stored?.answers.difficulties?.content).toEqual(content);
      const between = await reports.answersBetween(form, chair.unit, period, period);
      expect(between).toEqual([{ period, answers: { difficulties: content } }]);
      const { answers } = await said([chair.unit], period);
      expect(answers.get(period)?.get(chair.unit)).toEqual({ difficulties: content });
    },
  );

  test('answers between two periods come oldest first, both ends included, of one unit and form', async () => {
    const chair = await addChair(opened);
    const other = await addChair(opened);
    for (const [month, number] of [
      ['2026-10', 4],
      ['2025-12', 1],
      ['2026-01', 2],
      ['2026-09', 3],
      ['2026-11', 5],
    ] as const) {
      await sendReport(opened, chair, month, { mem_new: numberAnswer(number) });
    }
    await sendReport(opened, other, '2026-09', { mem_new: numberAnswer(99) });
    const between = (from: string, to: string) =>
      opened.store.reports.answersBetween(form, chair.unit, from, to);
    expect(await between('2026-01', '2026-10')).toEqual([
      { period: '2026-01', answers: { mem_new: numberAnswer(2) } },
      { period: '2026-09', answers: { mem_new: numberAnswer(3) } },
      { period: '2026-10', answers: { mem_new: numberAnswer(4) } },
    ]);
    expect(await opened.store.reports.answersBetween('another', chair.unit, '2020-01', '2030-01')).toEqual(
      [],
    );
  });

  const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };

  test('figures bring this period, and per stock the last statement before it, at most twelve periods back', async () => {
    const [a, b, c] = [await addChair(opened), await addChair(opened), await addChair(opened)];
    await sendReport(opened, a, '2026-11', { mem_total: numberAnswer(99) });
    await sendReport(opened, a, '2026-12', { mem_total: numberAnswer(100) });
    await sendReport(opened, a, '2026-09', {
      mem_total: numberAnswer(80),
      mem_female: numberAnswer(30),
      mem_new: numberAnswer(7),
      cba_status: yes,
      meal_value_vnd: numberAnswer(20_000),
      informed_ytd: numberAnswer(75),
    });
    await sendReport(opened, a, '2026-10', {
      mem_total: numberAnswer(90),
      mem_female: { state: 'unknown' },
      cba_status: { state: 'no' },
      meal_value_vnd: { state: 'not-applicable' },
      informed_ytd: { state: 'skipped' },
    });
    await sendReport(opened, b, '2025-11', { mem_total: numberAnswer(50) });
    await sendReport(opened, c, '2025-10', { mem_total: numberAnswer(60) });
    const units = [a.unit, b.unit, c.unit];
    const { answers, lastKnown } = await said(units, '2026-11');
    expect(answers).toEqual(new Map([['2026-11', new Map([[a.unit, { mem_total: numberAnswer(99) }]])]]));
    expect(lastKnown).toEqual(
      new Map([
        [
          a.unit,
          {
            mem_total: { period: '2026-10', content: numberAnswer(90) },
            mem_female: { period: '2026-09', content: numberAnswer(30) },
            cba_status: { period: '2026-10', content: { state: 'no' } },
            meal_value_vnd: { period: '2026-10', content: { state: 'not-applicable' } },
            informed_ytd: { period: '2026-09', content: numberAnswer(75) },
          },
        ],
        [b.unit, { mem_total: { period: '2025-11', content: numberAnswer(50) } }],
      ]),
    );
  });

  test('figures bring what was settled: of a year by the last value, once or for a term however long ago', async () => {
    const chair = await addChair(opened);
    const held: AnswerContent = { state: 'value', value: { type: 'yes', date: '2025-12-28' } };
    await sendReport(opened, chair, '2019-03', { women_committee: yes, action_plan_issued: yes });
    await sendReport(opened, chair, '2025-10', { finance_disclosed: yes });
    await sendReport(opened, chair, '2025-12', { worker_conf_held: held });
    await sendReport(opened, chair, '2026-02', {
      worker_conf_held: { state: 'not-yet' },
      women_committee: { state: 'not-yet' },
      action_plan_issued: yes,
    });
    const { lastKnown } = await said([chair.unit], '2026-11');
    expect(lastKnown.get(chair.unit)).toEqual({
      worker_conf_held: { period: '2025-12', content: held },
      women_committee: { period: '2019-03', content: yes },
      action_plan_issued: { period: '2026-02', content: yes },
    });
  });

  test('the latest value of a figure is found however old, of one unit and form, before a period', async () => {
    const [chair, other] = [await addChair(opened), await addChair(opened)];
    await sendReport(opened, chair, '2009-03', { women_committee: yes, mem_total: numberAnswer(5) });
    await sendReport(opened, chair, '2026-10', { women_committee: { state: 'not-yet' } });
    await sendReport(opened, chair, '2026-11', { dialogue_reg_issued: yes });
    await sendReport(opened, other, '2026-10', { dialogue_reg_issued: yes });
    const { reports } = opened.store;
    const codes = ['women_committee', 'dialogue_reg_issued'] as const;
    expect(await reports.latestValues(form, chair.unit, codes, '2026-11')).toEqual({
      women_committee: { period: '2009-03', content: yes },
    });
    expect(await reports.latestValues('another', chair.unit, codes, '2026-11')).toEqual({});
    expect(await reports.latestValues(form, chair.unit, [], '2026-11')).toEqual({});
  });

  test('what was reported in several months comes by month, only the figures that are wanted', async () => {
    const [a, b] = [await addChair(opened), await addChair(opened)];
    await sendReport(opened, a, '2026-08', { mem_total: numberAnswer(70), mem_new: numberAnswer(9) });
    await sendReport(opened, a, '2026-09', {
      mem_total: numberAnswer(80),
      difficulties: textAnswer('Một; hai value'),
    });
    await sendReport(opened, b, '2026-10', { care_people: numberAnswer(3) });
    const wanted = { form, units: [a.unit, b.unit], from: '2026-09', to: '2026-11' } as const;
    const codes = ['mem_total', 'difficulties', 'self_rank'] as const;
    const { answers, lastKnown } = await opened.store.reports.reported({ ...wanted, codes });
    expect(answers).toEqual(
      new Map([
        [
          '2026-09',
          new Map([[a.unit, { mem_total: numberAnswer(80), difficulties: textAnswer('Một; hai value') }]]),
        ],
        // It was sent, and says nothing of what is wanted.
        ['2026-10', new Map([[b.unit, {}]])],
      ]),
    );
    expect(lastKnown).toEqual(
      new Map([[a.unit, { mem_total: { period: '2026-08', content: numberAnswer(70) } }]]),
    );
    const sentOnly = await opened.store.reports.reported({ ...wanted, codes: [] });
    expect([...sentOnly.answers.keys()].toSorted()).toEqual(['2026-09', '2026-10']);
    expect(sentOnly.lastKnown.size).toBe(0);
  });

  test('submissions are reports with their time, and drafts with what they hold', async () => {
    const [a, b, c] = [await addChair(opened), await addChair(opened), await addChair(opened)];
    await sendReport(opened, a, period, { mem_new: numberAnswer(1) }, { late: true, sentAt: noon + 7 });
    const answers = { mem_total: answer(numberAnswer(5), b.person) };
    await withOpenDraft(opened, b.address, b.unit, draftOf(b.unit, answers));
    const wanted = { form, units: [a.unit, b.unit, c.unit], from: period, to: period };
    const { reports } = opened.store;
    const all = await reports.submissions(wanted);
    expect(submissionsOf(all).get(period)).toEqual(
      new Map([
        [a.unit, { unit: a.unit, period, kind: 'sent', at: noon + 7, isLate: true }],
        [b.unit, { unit: b.unit, period, kind: 'begun', answers: 1 }],
      ]),
    );
    expect(await reports.submissions({ ...wanted, to: '2026-10', from: '2026-01' })).toEqual([]);
    expect(await reports.submissions({ ...wanted, units: [] })).toEqual([]);
  });

  test('figures of more units than one statement takes are complete', async () => {
    const chair = await addChair(opened);
    await sendReport(opened, chair, period, { mem_new: numberAnswer(3) });
    const nobody = Array.from({ length: 12_000 }, (_, index) => asId<UnitId>(`nobody ${index}`));
    const { answers } = await said([...nobody, chair.unit], period);
    expect([...(answers.get(period) ?? [])]).toEqual([[chair.unit, { mem_new: numberAnswer(3) }]]);
  });
}
