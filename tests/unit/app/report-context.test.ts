import { expect, it } from 'vitest';
import { standardCalendar } from '../../../src/app/calendar/standard-calendar.ts';
import { reportContext } from '../../../src/app/report-context.ts';
import { numberAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { month } from '../../../src/domain/period.ts';
import { windowOf } from '../../../src/domain/reporting-calendar.ts';
import { sqliteOnly } from '../../support/databases.ts';
import { addChair, form, sendReport } from '../../support/storage-organisation.ts';

const yes: AnswerContent = { state: 'value', value: { type: 'yes' } };

sqliteOnly((databases) => {
  it('puts together what a report is filled against, from reports before its period only', async () => {
    const opened = await databases.open();
    const chair = await addChair(opened);
    const facts = { bch_new_total: numberAnswer(3), women_committee: yes, has_shift_meal: { state: 'no' } };
    const profile = JSON.stringify({ yearBasis: 'calendar', facts });
    await opened.database.tables.unit.update({ where: { id: chair.unit }, data: { profile } });
    for (const [period, answers] of [
      ['2015-04', { dialogue_reg_issued: yes }],
      ['2025-10', { emp_total: numberAnswer(999), mem_new: numberAnswer(80) }],
      ['2025-11', { emp_female: numberAnswer(200), mem_new: numberAnswer(8), worker_conf_held: yes }],
      ['2026-01', { mem_new: numberAnswer(4), finance_disclosed: yes, mem_total: numberAnswer(240) }],
      ['2026-10', { mem_new: numberAnswer(0), mem_total: numberAnswer(245), difficulties: { state: 'no' } }],
      ['2026-11', { mem_new: numberAnswer(70), mem_total: numberAnswer(700), cadre_conf_held: yes }],
    ] as const) {
      await sendReport(opened, chair, period, answers);
    }
    expect(
      await reportContext(opened.store, form, chair.unit, windowOf(month(2026, 11), standardCalendar)),
    ).toEqual({
      period: '2026-11',
      cutoff: '2026-11-20',
      dueDate: '2026-11-25',
      closeDate: '2026-12-07',
      unit: {
        id: chair.unit,
        name: expect.stringContaining('CĐCS'),
        sector: 'private-enterprise',
        profile: { yearBasis: 'calendar', facts },
      },
      previous: {
        emp_female: numberAnswer(200),
        mem_total: numberAnswer(245),
        mem_new: numberAnswer(0),
        difficulties: { state: 'no' },
        bch_new_total: numberAnswer(3),
        has_shift_meal: { state: 'no' },
      },
      previousFrom: { emp_female: '2025-11' },
      settled: { dialogue_reg_issued: yes, finance_disclosed: yes, women_committee: yes },
      usual: { emp_female: 200, mem_new: 6, mem_total: 243 },
      yearToDate: { mem_new: 4 },
    });
  });
});
