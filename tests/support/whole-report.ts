import { forms } from '../../conversations/index.ts';
import { demoOrganisation } from '../../prisma/demo/demo-organisation.ts';
import { currentContextOf, reportsOf } from '../../prisma/demo/reports.ts';
import type { DemoUnit } from '../../prisma/demo/unit.ts';
import { smallUnits } from './small-organisation/units.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';
import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import { instantInVietnam, type Instant } from '../../src/domain/calendar-date.ts';
import { latestOpened } from '../../src/domain/reporting-calendar.ts';
import type { FormView, ReportContext } from '../../src/engine/context.ts';
import { draftView, fieldsAt, gateAt, outlineOf, stepAt } from '../../src/engine/outline.ts';
import { Filling } from './filling.ts';

/** What a chair is asked right now: the first figure of it, or a gate by its question. */
export type Asked = IndicatorCode | `gate ${string}`;

type Line = string | ((view: FormView) => string);

/** What somebody types whose month was an ordinary one, by what is asked. A figure that follows from earlier ones does. */
const ordinary: { readonly [A in Asked]?: Line } = {
  mem_total: (view) => `${totalOf(view)}, nữ ${before(view, 'mem_female', 190) + 3}`,
  mem_new: 'kết nạp 8, giảm 2',
  mem_in_software: (view) => `${totalOf(view) - 8}`,
  emp_total: (view) => `${before(view, 'emp_total', 259) + 6}, nữ ${before(view, 'emp_female', 199) + 3}`,
  party_referred: ({ yearToDate }) =>
    (yearToDate('party_referred') ?? 0) > 0 ? 'giới thiệu 1, kết nạp 0' : '1',
  party_admitted: 'không',
  prop_sessions: ({ number }) => `2 cuộc, ${Math.round((number('emp_total') ?? 0) * 0.7)} lượt`,
  informed_ytd: ({ number }) => `${number('emp_total')}`,
  hardship_cases: '2, đã thăm 2',
  care_people: '5 lượt, 1 triệu rưỡi',
  loan_members: 'không',
  shelter_houses_new: 'không',
  benefit_members_ytd: ({ number }) =>
    `phúc lợi ${Math.round((number('mem_total') ?? 0) * 0.6)}, văn thể ${number('emp_total')}`,
  benefit_deals_new: 'không',
  cadre_conf_held: 'chưa',
  worker_conf_held: 'chưa',
  dialogue_reg_issued: 'chưa',
  dialogue_count: '1 cuộc',
  supervision_count: 'không',
  cba_status: 'chưa có',
  meal_value_vnd: '22 nghìn',
  meal_raised: 'không',
  skill_ytd: ({ number }) => `${Math.round((number('mem_total') ?? 0) * 0.6)}`,
  policy_inputs: '1',
  policy_vocational: 'không',
  strikes: 'không',
  accidents: 'không',
  wage_debt: 'không',
  fires: 'không',
  officers_total: '15, đã tập huấn 11',
  bch_new_total: '9, đã tập huấn 9',
  women_committee: 'chưa',
  ubkt_checks: '1 cuộc',
  ubkt_plan_issued: 'rồi',
  finance_peer_checked: 'rồi',
  finance_disclosed: 'rồi',
  kpcd_total_vnd: '120 triệu, dùng 90 triệu',
  emulation_events: 'không',
  upper_activities_joined: '1',
  block_meeting_attended: 'có',
  action_plan_issued: 'rồi',
  cultural_registered: 'có',
  cultural_achieved: 'rồi',
  self_score: '88',
  self_rank: 'hoàn thành tốt',
  block_review_h1: 'có',
  block_review_year: 'chưa',
  tet_people: '240 người, 72 triệu',
  tet_bus_trips: '2 chuyến, 80 người',
  workers_month_held: 'có',
  workers_month_people: '150 lượt, 15 triệu',
  women_day: 'có',
  children_day: 'có',
  mid_autumn: 'có',
  union_meal_held: 'có',
  union_meal_people: '180',
  difficulties: 'không',
  proposals: 'không',
  mood: 'không',
  good_model: 'không',
  plan_next_month: 'không',
};

/** New ones and those who left are 6 more than before. */
function totalOf(view: FormView): number {
  return before(view, 'mem_total', 245) + 6;
}

function before(view: FormView, code: IndicatorCode, otherwise: number): number {
  return view.previousNumber(code) ?? otherwise;
}

/** One message of the bot and what somebody types at it. */
export interface Exchange {
  /** the question alone, without echo and choices */
  readonly ask: string;
  readonly line: string;
}

/**
 * What is asked and typed from where somebody is until the review, or until `goal` is asked. What is asked decides what is typed, so that it
 * stays right when questions come, go or move. Throws when a line is not taken at once.
 */
export function exchangesUntil(filling: Filling, goal: Asked | 'review' = 'review'): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  for (;;) {
    const asked = askedNow(filling);
    if (asked === undefined || asked === goal) return exchanges;
    const view = draftView(filling.draft);
    const answer = ordinary[asked] ?? (asked.startsWith('gate ') ? 'không' : undefined);
    if (answer === undefined) throw new Error(`nobody says what a chair types at ${asked}`);
    const line = typeof answer === 'string' ? answer : answer(view);
    const ask = sentenceAt(filling);
    const events = filling.types(line);
    const isTaken = events.some((event) => event === 'answered') && askedNow(filling) !== asked;
    if (!isTaken) throw new Error(`at ${asked}, '${line}' led to ${events.join(', ')} and ${filling.at()}`);
    exchanges.push({ ask, line });
  }
}

/** What is typed of that. */
export function linesUntil(filling: Filling, goal: Asked | 'review' = 'review'): readonly string[] {
  return exchangesUntil(filling, goal).map(({ line }) => line);
}

function sentenceAt({ form, draft }: Filling, as = 'account'): string {
  const focus = draft.cursors[as]?.focus;
  const place = focus?.at === 'step' ? focus : undefined;
  const asks = place && (gateAt(form, place) ?? stepAt(form, place));
  return asks?.ask(draftView(draft)) ?? '';
}

/** What the account is asked: nothing in the review. Throws where something is asked back. */
function askedNow({ form, draft }: Filling, as = 'account'): Asked | undefined {
  const focus = draft.cursors[as]?.focus;
  if (focus?.at === 'review') return undefined;
  if (focus?.at !== 'step') throw new Error(`a line was asked back: ${JSON.stringify(focus)}`);
  if (gateAt(form, focus)) return `gate ${focus.question}`;
  return fieldsAt(form, draftView(draft), focus)[0]?.indicator;
}

/** What the current report of a made-up unit is filled against. */
export function currentContext(unit: DemoUnit, now: Instant): ReportContext {
  return currentContextOf(unit, reportsOf(forms['monthly-report'], unit, now), now);
}

/** Somebody who fills the current report of a made-up unit: of the small organisation, if it is given by its key. */
export function demoFilling(of: string | DemoUnit, day: string): Filling {
  const unit = typeof of === 'string' ? smallUnits.find(({ key }) => key === of) : of;
  if (!unit) throw new Error('the small organisation has no such unit');
  const form = forms['monthly-report'];
  return new Filling({ form, context: currentContext(unit, instantInVietnam(day, '09:00')) });
}

/** The number a question of the form has in this report, as it stands. */
export function numberOf({ form, draft }: Filling, question: string): number {
  const entry = outlineOf(form, draftView(draft)).find((one) => one.question.id === question);
  if (!entry) throw new Error(`${question} is not asked in this report`);
  return entry.number;
}

/** The day on which the persona `chair` types their November. */
const november = '2026-11-18';

/** The persona's report of November when it is opened. */
export const novemberOpened = () => demoFilling('anphu', november);

/** The same after all of `novemberLines`. */
export const novemberFilled = novemberOpened();

/** A whole November of the persona `chair`, between "báo cáo" and "gửi". */
export const novemberLines = linesUntil(novemberFilled);

/** The first of them, up to where something is asked. */
export function novemberLinesUntil(goal: Asked): readonly string[] {
  return linesUntil(novemberOpened(), goal);
}

/** A whole report of the demo's chair, from "báo cáo" to "gửi", on a day on which it is open. */
export function demoChairLines(day: string): readonly string[] {
  const { period } = latestOpened(instantInVietnam(day, '09:00'), standardCalendar);
  const chair = demoOrganisation(period).units.find(({ key }) => key === 'anphu');
  if (!chair) throw new Error('the demo has no garment union');
  return ['/baocao', ...linesUntil(demoFilling(chair, day)), 'gửi'];
}
