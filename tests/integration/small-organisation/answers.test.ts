import { describe, expect, it } from 'vitest';
import { forms } from '../../../conversations/index.ts';
import { reportsOf, type DemoReport } from '../../../prisma/demo/reports.ts';
import { addDays, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import { isIndicatorCode } from '../../../src/domain/indicators/index.ts';
import { addMonths, firstDay, month } from '../../../src/domain/period.ts';
import { judge } from '../../../src/engine/checks.ts';
import { viewOf } from '../../../src/engine/context.ts';
import type { Draft } from '../../../src/engine/draft.ts';
import { isAnswered, outlineOf, placesOf } from '../../../src/engine/outline.ts';
import { smallUnits } from '../../support/small-organisation/units.ts';
import { currentContext } from '../../support/whole-report.ts';

const form = forms['monthly-report'];

/** 24 months in a row, on days and at hours that differ. */
const moments = Array.from({ length: 24 }, (_, index) => {
  const day = addDays(firstDay(addMonths(month(2025, 5), index)), (index * 7) % 28);
  return { day, now: instantInVietnam(day, `${String((index * 5) % 24).padStart(2, '0')}:30`) };
});
const everyReport = moments.flatMap(({ day, now }) =>
  smallUnits.flatMap((unit) =>
    reportsOf(form, unit, now).map((made) => ({
      ...made,
      what: `${unit.key}, ${made.report.period}, seen on ${day}`,
    })),
  ),
);

describe('the reports of the small organisation, whatever day it is', () => {
  it('are many, and of every month of the year', () => {
    expect(everyReport.length).toBeGreaterThan(24 * 14);
    expect(new Set(everyReport.map(({ report }) => report.period.slice(5))).size).toBe(12);
  });

  it('answer everything the form asks', () => {
    const open = everyReport.filter(({ draft }) => unanswered(draft).length > 0);
    expect(open.map(({ what, draft }) => `${what}: ${unanswered(draft).join(', ')}`)).toEqual([]);
  });

  it('pass every check of the form, the soft ones too', () => {
    const faults = everyReport.flatMap(({ what, draft }) => {
      const verdict = verdictOf(draft);
      return verdict.verdict === 'fine' ? [] : [`${what}: ${JSON.stringify(verdict.why)}`];
    });
    expect(faults).toEqual([]);
    const broken = everyReport.flatMap(({ what, draft }) =>
      form.checks
        .filter((check) => check.broken(viewOf(draft.context, draft.answers)))
        .map(({ id }) => `${what}: ${id}`),
    );
    expect(broken).toEqual([]);
  });

  it('hold what was settled earlier in the year from the first report on', () => {
    const november = instantInVietnam('2026-11-21', '09:00');
    const [first] = made('anphu', november);
    expect(first?.report.period).toBe('2026-08');
    expect(first?.report.answers).toMatchObject({
      finance_disclosed: { content: { state: 'value' }, carried: true },
      finance_peer_checked: { content: { state: 'value' }, carried: true },
      ubkt_plan_issued: { content: { state: 'value' }, carried: true },
      workers_month_held: { content: { state: 'value' }, carried: true },
      action_plan_issued: { content: { state: 'value' }, carried: true },
    });
    expect(first?.report.answers).not.toHaveProperty('self_score');
    const [inspection] = made('xeom', november);
    expect(inspection?.report.answers).not.toHaveProperty('finance_peer_checked');
    expect(inspection?.report.answers).not.toHaveProperty('workers_month_held');
  });

  it('are asked as their month asks: the quarter in September, women in October', () => {
    const november = instantInVietnam('2026-11-21', '09:00');
    const [, september, october] = made('anphu', november);
    expect(september?.report.answers).toHaveProperty('kpcd_total_vnd');
    expect(september?.report.answers).not.toHaveProperty('women_day');
    expect(october?.report.answers).toHaveProperty('women_day');
    expect(october?.report.answers).not.toHaveProperty('kpcd_total_vnd');
  });

  it('leave the persona 14 questions in November and about 20 in December', () => {
    const asked = (day: string) => {
      const unit = smallUnits.find(({ key }) => key === 'anphu');
      if (!unit) throw new Error('no persona');
      return outlineOf(form, viewOf(currentContext(unit, instantInVietnam(day, '09:00')), {})).length;
    };
    expect(asked('2026-11-21')).toBeLessThanOrEqual(14);
    expect(asked('2026-12-21')).toBeLessThanOrEqual(21);
    expect(asked('2026-12-21')).toBeGreaterThanOrEqual(18);
  });

  it('are mostly quiet, and tell something', () => {
    const numbers = everyReport.flatMap(({ draft }) =>
      Object.values(draft.answers).flatMap(({ content }) =>
        content.state === 'value' && content.value.type === 'number' ? [content.value.number] : [],
      ),
    );
    const zeros = numbers.filter((number) => number === 0).length / numbers.length;
    expect(zeros).toBeGreaterThan(0.3);
    expect(zeros).toBeLessThan(0.7);
    for (const code of [
      'care_amount_vnd',
      'loan_members',
      'accidents',
      'proposals',
      'good_model',
      'cba_expiry',
    ] as const) {
      expect(
        everyReport.some(({ draft }) => draft.answers[code]?.content.state === 'value'),
        code,
      ).toBe(true);
    }
  });
});

function made(key: string, now: number): readonly DemoReport[] {
  const unit = smallUnits.find((one) => one.key === key);
  if (!unit) throw new Error(`no unit ${key}`);
  return reportsOf(form, unit, now);
}

function unanswered(draft: Draft): readonly string[] {
  const view = viewOf(draft.context, draft.answers);
  return placesOf(form, view)
    .filter((place) => !isAnswered(form, draft, place))
    .map(({ question }) => question);
}

/** What the form would have said if the chair had typed all of it at once. */
function verdictOf(draft: Draft) {
  const items = Object.entries(draft.answers).flatMap(([code, { content }]) =>
    isIndicatorCode(code) ? [{ code, said: { content } }] : [],
  );
  return judge(form, draft, draft.answers, items, []);
}
