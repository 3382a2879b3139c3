import { describe, expect, it } from 'vitest';
import { forms } from '../../../../conversations/index.ts';
import { numberAnswer, type AnswerContent } from '../../../../src/domain/answer.ts';
import type { IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import { viewOf } from '../../../../src/engine/context.ts';
import { record } from '../../../../src/engine/record.ts';
import { answersOf } from '../../../support/asked-fields.ts';
import { Filling, type FillingOptions } from '../../../support/filling.ts';

const form = forms['monthly-report'];

type Figures = { readonly [C in IndicatorCode]?: number | string };

/** A rule: figures that break it, and the nearest ones that do not. A text is a day, of a yes or of an expiry, or what was said instead. */
interface Case {
  readonly breaks: Figures;
  readonly holds: Figures;
  readonly before?: Figures;
  readonly options?: FillingOptions;
}

const cases: { readonly [check: string]: readonly Case[] } = {
  'members-female': [
    { breaks: { mem_total: 100, mem_female: 101 }, holds: { mem_total: 100, mem_female: 100 } },
  ],
  'workers-female': [
    { breaks: { emp_total: 100, emp_female: 101 }, holds: { emp_total: 100, emp_female: 100 } },
  ],
  'software-beyond-members': [
    { breaks: { mem_total: 100, mem_in_software: 101 }, holds: { mem_total: 100, mem_in_software: 100 } },
  ],
  'members-left-beyond': [
    { before: { mem_total: 10 }, breaks: { mem_new: 1, mem_left: 12 }, holds: { mem_new: 1, mem_left: 11 } },
  ],
  'members-jump': [
    { before: { mem_total: 245 }, breaks: { mem_total: 295 }, holds: { mem_total: 294 } },
    { before: { mem_total: 245 }, breaks: { mem_total: 195 }, holds: { mem_total: 196 } },
    { before: { mem_total: 8 }, breaks: { mem_total: 11 }, holds: { mem_total: 10 } },
  ],
  'members-female-jump': [
    { before: { mem_female: 3 }, breaks: { mem_female: 9 }, holds: { mem_female: 8 } },
    { before: { mem_female: 100 }, breaks: { mem_female: 121 }, holds: { mem_female: 120 } },
  ],
  'workers-jump': [{ before: { emp_total: 260 }, breaks: { emp_total: 313 }, holds: { emp_total: 312 } }],
  'members-many-new': [
    { before: { mem_total: 245 }, breaks: { mem_new: 50 }, holds: { mem_new: 49 } },
    { before: { mem_total: 5000 }, breaks: { mem_new: 201 }, holds: { mem_new: 200 } },
    { before: { mem_total: 8 }, breaks: { mem_new: 3 }, holds: { mem_new: 2 } },
  ],
  'members-balance': [
    {
      before: { mem_total: 245 },
      breaks: { mem_total: 250, mem_new: 6, mem_left: 2 },
      holds: { mem_total: 249, mem_new: 6, mem_left: 2 },
    },
  ],
  'members-beyond-workers': [
    { breaks: { mem_total: 101, emp_total: 100 }, holds: { mem_total: 100, emp_total: 100 } },
  ],
  'software-fewer': [
    {
      before: { mem_in_software: 240 },
      breaks: { mem_left: 0, mem_in_software: 239 },
      holds: { mem_left: 0, mem_in_software: 240 },
    },
    {
      before: { mem_in_software: 240 },
      breaks: { mem_left: 0, mem_in_software: 239 },
      holds: { mem_left: 1, mem_in_software: 239 },
    },
  ],
  'party-many': [
    { before: { mem_total: 1000 }, breaks: { party_referred: 11 }, holds: { party_referred: 10 } },
    { before: { mem_total: 40 }, breaks: { party_referred: 3 }, holds: { party_referred: 2 } },
  ],
  'informed-beyond': [
    { before: { emp_total: 260 }, breaks: { informed_ytd: 261 }, holds: { informed_ytd: 260 } },
  ],
  'activities-many': [
    { breaks: { emulation_events: 11 }, holds: { emulation_events: 10 } },
    { breaks: { ubkt_checks: 11 }, holds: { ubkt_checks: 10 } },
  ],
  'sessions-many': [{ breaks: { prop_sessions: 11 }, holds: { prop_sessions: 10 } }],
  'participants-beyond': [
    {
      before: { emp_total: 100 },
      breaks: { prop_sessions: 1, prop_participants: 201 },
      holds: { prop_sessions: 1, prop_participants: 200 },
    },
  ],
  'participants-or-people': [
    {
      before: { emp_total: 66 },
      breaks: { prop_sessions: 2, prop_participants: 66 },
      holds: { prop_sessions: 1, prop_participants: 66 },
    },
  ],
  'participants-per-session': [
    {
      breaks: { prop_sessions: 2, prop_participants: 9 },
      holds: { prop_sessions: 2, prop_participants: 10 },
    },
    {
      breaks: { prop_sessions: 2, prop_participants: 1001 },
      holds: { prop_sessions: 2, prop_participants: 1000 },
    },
  ],
  'informed-fewer': [
    { before: { informed_ytd: 200 }, breaks: { informed_ytd: 199 }, holds: { informed_ytd: 200 } },
  ],
  'benefits-beyond': [
    { before: { mem_total: 245 }, breaks: { benefit_members_ytd: 246 }, holds: { benefit_members_ytd: 245 } },
  ],
  'benefits-fewer': [
    {
      before: { benefit_members_ytd: 40 },
      breaks: { benefit_members_ytd: 39 },
      holds: { benefit_members_ytd: 40 },
    },
  ],
  'culture-beyond': [
    { before: { emp_total: 260 }, breaks: { culture_ytd: 261 }, holds: { culture_ytd: 260 } },
  ],
  'culture-fewer': [
    { before: { culture_ytd: 120 }, breaks: { culture_ytd: 119 }, holds: { culture_ytd: 120 } },
  ],
  'skills-beyond': [{ before: { mem_total: 245 }, breaks: { skill_ytd: 246 }, holds: { skill_ytd: 245 } }],
  'skills-fewer': [{ before: { skill_ytd: 35 }, breaks: { skill_ytd: 34 }, holds: { skill_ytd: 35 } }],
  'officers-trained': [
    { breaks: { officers_total: 7, officers_trained: 8 }, holds: { officers_total: 7, officers_trained: 7 } },
  ],
  'new-committee-trained': [
    { breaks: { bch_new_total: 3, bch_new_trained: 4 }, holds: { bch_new_total: 3, bch_new_trained: 3 } },
  ],
  'hardship-beyond': [
    {
      breaks: { hardship_cases: 3, hardship_supported: 4 },
      holds: { hardship_cases: 3, hardship_supported: 3 },
    },
  ],
  'care-per-head': [
    {
      breaks: { care_people: 10, care_amount_vnd: 499_999 },
      holds: { care_people: 10, care_amount_vnd: 500_000 },
    },
    {
      breaks: { care_people: 10, care_amount_vnd: 200_000_001 },
      holds: { care_people: 10, care_amount_vnd: 200_000_000 },
    },
  ],
  'loan-per-head': [
    {
      breaks: { loan_members: 2, loan_amount_vnd: 1_999_999 },
      holds: { loan_members: 2, loan_amount_vnd: 2_000_000 },
    },
    {
      breaks: { loan_members: 2, loan_amount_vnd: 400_000_001 },
      holds: { loan_members: 2, loan_amount_vnd: 400_000_000 },
    },
  ],
  'shelter-many': [
    {
      breaks: { shelter_houses_new: 3, shelter_houses_repaired: 3 },
      holds: { shelter_houses_new: 3, shelter_houses_repaired: 2 },
    },
  ],
  'shelter-per-house': [
    {
      breaks: { shelter_houses_new: 1, shelter_houses_repaired: 1, shelter_amount_vnd: 9_999_999 },
      holds: { shelter_houses_new: 1, shelter_houses_repaired: 1, shelter_amount_vnd: 10_000_000 },
    },
    {
      breaks: { shelter_houses_new: 1, shelter_amount_vnd: 150_000_001 },
      holds: { shelter_houses_new: 1, shelter_amount_vnd: 150_000_000 },
    },
  ],
  'tet-per-head': [
    {
      breaks: { tet_people: 100, tet_amount_vnd: 9_999_999 },
      holds: { tet_people: 100, tet_amount_vnd: 10_000_000 },
      options: { period: '2026-02' },
    },
    {
      breaks: { tet_people: 100, tet_amount_vnd: 500_000_001 },
      holds: { tet_people: 100, tet_amount_vnd: 500_000_000 },
      options: { period: '2026-02' },
    },
  ],
  'tet-bus-load': [
    {
      breaks: { tet_bus_trips: 2, tet_bus_people: 121 },
      holds: { tet_bus_trips: 2, tet_bus_people: 120 },
      options: { period: '2026-02' },
    },
  ],
  'fund-used': [
    {
      breaks: { kpcd_total_vnd: 60_000_000, kpcd_used_vnd: 60_000_001 },
      holds: { kpcd_total_vnd: 60_000_000, kpcd_used_vnd: 60_000_000 },
    },
  ],
  'conference-other-year': [
    { breaks: { worker_conf_held: '2025-12-31' }, holds: { worker_conf_held: '2026-01-01' } },
    {
      breaks: { cadre_conf_held: '2026-08-31' },
      holds: { cadre_conf_held: '2026-09-01' },
      options: { sector: 'public-service', yearBasis: 'school' },
    },
    {
      breaks: { cadre_conf_held: '2025-08-31' },
      holds: { cadre_conf_held: '2025-09-01' },
      options: { sector: 'public-service', yearBasis: 'school', period: '2026-03' },
    },
  ],
  'conference-contradicts': [
    {
      before: { worker_conf_held: 'no' },
      breaks: { worker_conf_held: '2026-10-20' },
      holds: { worker_conf_held: '2026-10-21' },
    },
    {
      before: { cadre_conf_held: 'not-yet' },
      breaks: { cadre_conf_held: '2026-09-10' },
      holds: { cadre_conf_held: '2026-11-02' },
      options: { sector: 'public-service', yearBasis: 'school' },
    },
  ],
  'dialogue-many': [{ breaks: { dialogue_count: 5 }, holds: { dialogue_count: 4 } }],
  'agreement-early': [
    {
      before: { cba_expiry: '2027-06-30' },
      breaks: { cba_signed_new: '2026-11-10' },
      holds: { cba_signed_new: '2026-12-10' },
    },
  ],
  'agreement-expired': [{ breaks: { cba_expiry: '2026-11-19' }, holds: { cba_expiry: '2026-11-20' } }],
  'deaths-per-accident': [
    { breaks: { accidents: 1, accident_deaths: 11 }, holds: { accidents: 1, accident_deaths: 10 } },
  ],
};

const all = form.checks.flatMap((check) =>
  (cases[check.id] ?? []).map((given, index) => [`${check.id} ${index + 1}`, check, given] as const),
);

describe('the checks of the monthly report', () => {
  it('have a case each', () => {
    expect(Object.keys(cases).toSorted()).toEqual(form.checks.map(({ id }) => id).toSorted());
  });

  it.each(all)('%s is broken, and not by the nearest figures that are right', (_, check, given) => {
    expect(check.broken(viewWith(given, given.breaks))).toBe(true);
    expect(check.broken(viewWith(given, given.holds))).toBe(false);
  });

  it.each(all)('%s says what is wrong with its figures', (_, check, given) => {
    const sentence = check.say(viewWith(given, given.breaks));
    expect(sentence).not.toMatch(/undefined|NaN|null/);
    expect(sentence.length).toBeLessThanOrEqual(240);
    // A hard one says what to type, a soft one is the middle of a question.
    expect(sentence).toMatch(check.kind === 'hard' ? /nhắn lại.*“.+”/ : /[^.?]$/);
  });

  it.each(all)('%s stays silent while nothing is known', (_, check, given) => {
    expect(check.broken(viewWith(given, {}))).toBe(false);
    expect(check.broken(viewOf(fillingOf({ ...given, before: {} }).draft.context, {}))).toBe(false);
  });
});

describe('a broken check', () => {
  it.each(all.filter(([, { kind }]) => kind === 'hard'))('that is hard refuses: %s', (_, check, given) => {
    const result = say(given, check.fields);
    expect(result.filling.events).toMatchObject([
      { type: 'rejected', why: { rule: 'check', check: check.id } },
    ]);
    for (const code of result.said) expect(result.filling.draft.answers, code).not.toHaveProperty(code);
  });

  it.each(all.filter(([, { kind }]) => kind === 'soft'))(
    'that is soft asks once and keeps the reason: %s',
    (_, check, given) => {
      const { filling, said } = say(given, check.fields);
      expect(filling.draft.cursors['account']?.focus).toMatchObject({
        at: 'confirm',
        why: { because: 'check', check: check.id },
      });
      expect(filling.types('đúng, vì có lý do riêng')).toEqual(['answered']);
      for (const code of said) expect(filling.draft.answers[code]?.reason, code).toBe('vì có lý do riêng');
    },
  );
});

describe('a figure that was confirmed', () => {
  it('is not asked about again when another figure of the same check is given', () => {
    const filling = new Filling();
    filling.types('đợt thi đua 12');
    expect(filling.types('đúng')).toEqual(['answered']);
    expect(filling.types('kiểm tra của UBKT 1')).toEqual(['answered']);
    expect(filling.answers()).toMatchObject({ emulation_events: 12, ubkt_checks: 1 });
  });
});

function fillingOf({ before = {}, options = {} }: Partial<Case>): Filling {
  return new Filling({ ...options, previous: contentsOf(before) });
}

function viewWith(given: Case, figures: Figures) {
  return viewOf(fillingOf(given).draft.context, answersOf(contentsOf(figures)));
}

/** Says the figures of a check to a report that holds the others of the case already. */
function say(given: Case, fields: readonly IndicatorCode[]) {
  const filling = fillingOf(given);
  const figures = Object.entries(contentsOf(given.breaks));
  const isOfCheck = (code: string) => fields.some((field) => field === code);
  const others = Object.fromEntries(figures.filter(([code]) => !isOfCheck(code)));
  filling.draft = { ...filling.draft, answers: answersOf(others) };
  const contents = contentsOf(given.breaks);
  const items = fields.flatMap((code) => {
    const content = contents[code];
    return content ? [{ code, said: { content } }] : [];
  });
  const result = record(form, filling.draft, items, filling.context());
  filling.draft = result.draft;
  filling.events = result.events;
  return { filling, said: items.map(({ code }) => code) };
}

function contentsOf(figures: Figures): { readonly [C in IndicatorCode]?: AnswerContent } {
  return Object.fromEntries(
    Object.entries(figures).map(([code, figure]) => [code, contentOf(code, figure)] as const),
  );
}

function contentOf(code: string, figure: number | string): AnswerContent {
  if (typeof figure === 'number') return numberAnswer(figure);
  if (figure === 'no' || figure === 'not-yet') return { state: figure };
  return code === 'cba_expiry'
    ? { state: 'value', value: { type: 'date', date: figure } }
    : { state: 'value', value: { type: 'yes', date: figure } };
}
