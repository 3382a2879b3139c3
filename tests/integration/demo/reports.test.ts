import { describe, expect, it } from 'vitest';
import { forms } from '../../../conversations/index.ts';
import { begunDraft } from '../../../prisma/demo/begun-draft.ts';
import { demoOrganisation } from '../../../prisma/demo/demo-organisation.ts';
import { reportsOf } from '../../../prisma/demo/reports.ts';
import { numberOf } from '../../../src/domain/answer.ts';
import { isIndicatorCode, type IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { addMonths, periodKey } from '../../../src/domain/period.ts';
import { redFlagsOf } from '../../../src/domain/red-flags.ts';
import type { Answers } from '../../../src/domain/report.ts';
import { judge } from '../../../src/engine/checks.ts';
import { viewOf } from '../../../src/engine/context.ts';
import { isAnswered, outlineOf, placesOf } from '../../../src/engine/outline.ts';
import { demoSeenOn, type SeenReport } from '../../support/demo-reports.ts';

const form = forms['monthly-report'];
const hardChecks = form.checks.filter(({ kind }) => kind === 'hard');
const yearToDate = ['informed_ytd', 'benefit_members_ytd', 'culture_ytd', 'skill_ytd'] as const;

/** A month of each kind (Tết, the Workers' Month, the end of a school year, of a quarter, of a year) on days before, in and after the reporting window. */
describe.each(['2026-01-28', '2026-02-20', '2026-05-10', '2026-06-20', '2026-10-01', '2026-12-28'])(
  'the demo organisation on %s',
  (day) => {
    const { now, window, current, made, organisation, reports } = demoSeenOn(day);
    const inBaRia = made.filter(({ unit }) => unit.above === 'br');

    it('has 65 units of all sectors in Bà Rịa with about 4,400 members, and two more wards', () => {
      expect(inBaRia).toHaveLength(65);
      expect(new Set(inBaRia.map(({ unit }) => unit.sector)).size).toBe(4);
      expect(new Set(made.map(({ unit }) => unit.above)).size).toBe(3);
      const members = inBaRia.reduce((sum, of) => sum + (figure(of.reports.at(-1), 'mem_total') ?? 0), 0);
      expect(members).toBeGreaterThan(4_400 * 0.95);
      expect(members).toBeLessThan(4_400 * 1.05);
    });

    it('tells two years: 24 periods before the current one', () => {
      const periods = new Set(reports.map(({ report }) => report.period));
      for (let back = 1; back <= 24; back += 1)
        expect(periods).toContain(periodKey(addMonths(window.period, -back)));
    });

    it('has only reports that a chair could have sent: all that is asked is answered, and nothing is refused or asked back', () => {
      const faults = reports.flatMap((seen) => {
        const verdict = verdictOf(seen);
        return [
          ...unanswered(seen).map((question) => `${question} is not answered`),
          ...(verdict.verdict === 'fine' ? [] : [JSON.stringify(verdict.why)]),
          ...broken(seen),
        ].map((why) => `${seen.report.id}: ${why}`);
      });
      expect(faults).toEqual([]);
    });

    it('keeps its books: members follow who came and left, people since January never become fewer', () => {
      const faults = made.flatMap(({ reports: own }) =>
        own.slice(1).flatMap((report, index) => slips(own[index], report)),
      );
      expect(faults).toEqual([]);
    });

    it('sends nothing before its period opens or after it closed, and nothing from tomorrow', () => {
      for (const { report, correction } of reports) {
        expect(report.sentAt, report.id).toBeLessThanOrEqual(now);
        expect(correction?.at ?? now, report.id).toBeLessThanOrEqual(now);
        expect(report.sentAt, report.id).toBeGreaterThan(report.answers.mem_total?.at ?? now);
      }
    });

    it('is as untidy as life: gaps, late reports, corrections with a reason, figures left open', () => {
      const expected = inBaRia.reduce((sum, { unit }) => sum + unit.months.length, 0);
      const closed = reports.filter(({ unit, report }) => unit.above === 'br' && report.period < current);
      expect(closed.length).toBeLessThan(expected * 0.99);
      expect(closed.length).toBeGreaterThan(expected * 0.9);
      const late = closed.filter(({ report }) => report.late);
      expect(late.length).toBeGreaterThan(30);
      expect(late.length).toBeLessThan(closed.length * 0.1);
      const corrected = reports.flatMap(({ correction }) => correction ?? []);
      expect(corrected.length).toBeGreaterThan(20);
      for (const { reason, changes } of corrected) {
        expect(reason).not.toBe('');
        expect(changes).toHaveLength(1);
        expect(changes[0]?.before).not.toEqual(changes[0]?.after);
      }
      const states = reports.flatMap(({ report }) =>
        contentsIn(report.answers).map(({ said }) => said.content.state),
      );
      expect(new Set(states)).toEqual(new Set(['value', 'no', 'not-yet', 'unknown', 'skipped']));
    });

    it('raises red flags: a strike, a death at work, wages that are owed, the last of them now', () => {
      const flags = reports.flatMap(({ report }) =>
        redFlagsOf(contents(report.answers)).map(({ indicator }) => ({ indicator, period: report.period })),
      );
      expect(new Set(flags.map(({ indicator }) => indicator))).toEqual(
        new Set<IndicatorCode>(['strikes', 'accident_deaths', 'wage_debt', 'fires']),
      );
      expect(flags).toContainEqual({ indicator: 'wage_debt', period: current });
    });

    it('has sent, begun and untouched reports of the current period', () => {
      const isSent = new Map(
        inBaRia.map(({ unit, reports: own }) => [unit.key, own.at(-1)?.report.period === current]),
      );
      expect(isSent.get('anphu')).toBe(false);
      expect(isSent.get('songngu')).toBe(false);
      const sent = [...isSent.values()].filter(Boolean).length;
      expect(sent).toBeGreaterThan(20);
      expect(sent).toBeLessThan(62);
      const begun = inBaRia.filter(({ unit, reports: own }) => begunDraft(form, unit, own, now));
      expect(begun.map(({ unit }) => unit.key)).toContain('yte');
      expect(begun.map(({ unit }) => unit.key)).not.toContain('anphu');
      const late = inBaRia.filter(
        ({ reports: own }) => own.at(-1)?.report.period === current && own.at(-1)?.report.late,
      );
      expect(late).toHaveLength(now >= window.lateFrom + 86_400_000 ? 3 : 0);
    });

    it('asks its chair 14 to 22 questions, with the figures of last month beside them', () => {
      const chair = inBaRia.find(({ unit }) => unit.key === 'anphu');
      const last = chair?.reports.at(-1);
      expect(figure(last, 'mem_total')).toBe(245);
      expect(figure(last, 'mem_female')).toBe(190);
      expect(last?.report.period).toBe(periodKey(addMonths(window.period, -1)));
      const asked =
        chair?.reports.map(({ draft }) => outlineOf(form, viewOf(draft.context, {})).length) ?? [];
      expect(Math.min(...asked)).toBeGreaterThanOrEqual(11);
      expect(Math.max(...asked)).toBeLessThanOrEqual(23);
    });

    it('reaches everybody it should, at numbers that nobody has', () => {
      const phones = organisation.people.flatMap(({ phone }) => phone ?? []);
      expect(new Set(phones).size).toBe(phones.length);
      for (const phone of phones) expect(phone).toMatch(/^0900000\d{3}$/);
      const chats = organisation.people.flatMap((person) => person.chats);
      expect(new Set(chats).size).toBe(chats.length);
      expect(organisation.people.some((person) => person.chats.length > 1)).toBe(true);
      expect(organisation.people.some(({ offices }) => offices.length > 1)).toBe(true);
      expect(
        organisation.people.filter(({ offices }) => offices.some(({ role }) => role === 'deputy')).length,
      ).toBeGreaterThan(10);
    });
  },
);

describe('the seasons of the demo', () => {
  const { now, window, organisation, made, reports } = demoSeenOn('2026-12-28');
  const sum = (code: IndicatorCode, period: string) =>
    reports
      .filter(({ report }) => report.period === period)
      .reduce((all, seen) => all + (figure(seen, code) ?? 0), 0);
  const areAsked = (code: IndicatorCode) =>
    new Set(
      reports.filter(({ draft }) => draft.answers[code]).map(({ report }) => Number(report.period.slice(5))),
    );

  it('give presents and send buses in the weeks before Tết, whichever month that is', () => {
    // Tết was on 29 January 2025 and on 17 February 2026.
    expect(sum('tet_people', '2025-01')).toBeGreaterThan(2_500);
    expect(sum('tet_people', '2026-01')).toBe(0);
    expect(sum('tet_people', '2026-02')).toBeGreaterThan(3_500);
    expect(sum('tet_bus_trips', '2026-02')).toBeGreaterThan(5);
  });

  it('ask the quarter at its end, women in March and October, workers in May', () => {
    expect(areAsked('kpcd_total_vnd')).toEqual(new Set([3, 6, 9, 12]));
    expect(areAsked('women_day')).toEqual(new Set([3, 10]));
    expect([...areAsked('workers_month_held')].every((month) => month === 5 || month === 6)).toBe(true);
    expect(areAsked('workers_month_people')).toContain(5);
  });

  it('hold the conferences of the year mostly in its first quarter, of a school in autumn', () => {
    const held = reports.flatMap(({ unit, draft }) => {
      const content = (draft.answers.worker_conf_held ?? draft.answers.cadre_conf_held)?.content;
      const date =
        content?.state === 'value' && content.value.type === 'yes' ? content.value.date : undefined;
      return date === undefined ? [] : [{ basis: unit.yearBasis, month: Number(date.slice(5, 7)) }];
    });
    const early = held.filter(({ basis, month }) => basis === 'calendar' && month <= 3);
    expect(early.length).toBeGreaterThan(60);
    expect(early.length).toBeGreaterThan(held.length * 0.6);
    for (const { month } of held.filter(({ basis }) => basis === 'school')) expect([9, 10]).toContain(month);
  });

  it('are the same whenever they are told, and their words are many', () => {
    const again = demoOrganisation(window.period);
    expect(JSON.stringify(again)).toBe(JSON.stringify(organisation));
    for (const { unit, reports: own } of made.slice(0, 5))
      expect(JSON.stringify(reportsOf(form, unit, now))).toBe(JSON.stringify(own));
    const said = reports.flatMap(({ report }) => {
      const content = report.answers.difficulties?.content;
      return content?.state === 'value' && content.value.type === 'text' ? [content.value.text] : [];
    });
    expect(said.length).toBeGreaterThan(100);
    expect(new Set(said).size).toBeGreaterThan(40);
  });
});

function contents(answers: Answers) {
  return Object.fromEntries(contentsIn(answers).map(({ code, said }) => [code, said.content]));
}

function contentsIn(answers: Answers) {
  return Object.entries(answers).flatMap(([code, { content }]) =>
    isIndicatorCode(code) ? [{ code, said: { content } }] : [],
  );
}

function figure(seen: Pick<SeenReport, 'report' | 'correction'> | undefined, code: IndicatorCode) {
  return numberOf((seen?.correction?.answers ?? seen?.report.answers)?.[code]?.content);
}

function unanswered({ draft }: SeenReport): readonly string[] {
  return placesOf(form, viewOf(draft.context, draft.answers))
    .filter((place) => !isAnswered(form, draft, place))
    .map(({ question }) => question);
}

/** What the form would have said if the chair had typed all of it at once. */
function verdictOf({ draft }: SeenReport) {
  return judge(form, draft, draft.answers, contentsIn(draft.answers), []);
}

/** The hard checks that a report breaks, as it was sent first or as it was corrected. */
function broken({ draft, report, correction }: SeenReport): readonly string[] {
  return [report.answers, ...(correction ? [correction.answers] : [])].flatMap((answers) => {
    const view = viewOf(draft.context, answers);
    return hardChecks.filter((check) => check.broken(view)).map(({ id }) => id);
  });
}

/** What does not follow from one report of a unit to the next. */
function slips(
  before: SeenReport | Omit<SeenReport, 'unit'> | undefined,
  now: Omit<SeenReport, 'unit'>,
): readonly string[] {
  const was = (code: IndicatorCode) => figure(before, code);
  const is = (code: IndicatorCode) => figure(now, code);
  const total = (was('mem_total') ?? NaN) + (is('mem_new') ?? NaN) - (is('mem_left') ?? NaN);
  const isSameYear = before?.report.period.slice(0, 4) === now.report.period.slice(0, 4);
  return [
    ...(is('mem_total') === total ? [] : ['mem_total']),
    ...((is('mem_female') ?? NaN) <= (is('mem_total') ?? NaN) ? [] : ['mem_female']),
    ...yearToDate.filter((code) => isSameYear && (is(code) ?? Infinity) < (was(code) ?? 0)),
  ].map((code) => `${now.report.id}: ${code}`);
}
