import type { Field, FormView, Question, Section, Step } from '../../src/engine/form.ts';
import type {
  AskedCode,
  GateId,
  LineId,
  MonthlyReportSentences,
  QuestionId,
  SectionId,
  StepId,
} from './sentences.ts';

/** Longest text an opinion may be, in characters (domain: at most 1.000 for each). */
const longestText = 1000;

const rankOrder = ['excellent', 'good', 'completed', 'not-completed'] as const;

/** Figures that go on from month to month and are often 0: not everybody has trained officers or new committee members. */
const mayBeNone: ReadonlySet<AskedCode> = new Set<AskedCode>([
  'mem_in_software',
  'informed_ytd',
  'benefit_members_ytd',
  'culture_ytd',
  'skill_ytd',
  'officers_trained',
  'bch_new_total',
  'bch_new_trained',
]);

/**
 * What is due only in some months, and what a year is judged by. Who carries a report over thinks of the ordinary month; these are asked one
 * by one all the same.
 */
const askedAnyway: ReadonlySet<AskedCode> = new Set<AskedCode>([
  'benefit_deals_new',
  'dialogue_reg_issued',
  'policy_inputs',
  'women_committee',
  'ubkt_plan_issued',
  'finance_peer_checked',
  'finance_disclosed',
  'kpcd_total_vnd',
  'kpcd_used_vnd',
  'action_plan_issued',
  'cultural_registered',
  'cultural_achieved',
  'self_score',
  'self_rank',
  'block_review_h1',
  'block_review_year',
  'tet_people',
  'tet_bus_trips',
  'workers_month_held',
  'women_day',
  'children_day',
  'mid_autumn',
  'union_meal_held',
]);

/** Who is admitted to the Party this month may have been referred last year. */
const standsAlone: ReadonlySet<AskedCode> = new Set<AskedCode>(['party_admitted']);

function isLine({ lines }: MonthlyReportSentences, id: StepId | GateId): id is LineId {
  return Object.hasOwn(lines, id);
}

type When = (view: FormView) => boolean;

/** What a section is written with: rules here, words from the sentences. */
export interface Writing {
  readonly section: (id: SectionId, questions: readonly Question[]) => Section;
  /** a question of one step with its own words needs no more than its id */
  readonly question: (
    id: QuestionId,
    steps: readonly Step[],
    more?: { readonly when?: When; readonly gate?: GateOf },
  ) => Question;
  readonly step: (
    id: StepId,
    fields: Step['fields'],
    more?: { readonly when?: When; readonly spared?: When },
  ) => Step;
  readonly count: (code: AskedCode, ...follows: readonly AskedCode[]) => Field;
  readonly money: (code: AskedCode, ...follows: readonly AskedCode[]) => Field;
  readonly yesNo: (code: AskedCode, ...follows: readonly AskedCode[]) => Field;
  readonly yesNoDate: (code: AskedCode, ...follows: readonly AskedCode[]) => Field;
  readonly date: (code: AskedCode, lean: 'past' | 'planned', ...follows: readonly AskedCode[]) => Field;
  readonly score: (code: AskedCode) => Field;
  /** one of the four ranks */
  readonly rank: (code: AskedCode, ...follows: readonly AskedCode[]) => Field;
  readonly text: (code: AskedCode) => Field;
}

interface GateOf {
  readonly id: GateId;
  readonly when?: When;
}

/** How people feel is told with "ổn định", what is planned with figures of the next month; of all else "ổn định" says that there is nothing. */
const kindsOfText: { readonly [C in AskedCode]?: { readonly plans?: true } } = {
  mood: {},
  plan_next_month: { plans: true },
};

export function writing(say: MonthlyReportSentences): Writing {
  const base = (code: AskedCode, ...follows: readonly AskedCode[]) => {
    const [first, ...others] = follows;
    const { own, shared, opening, alone } = say.words[code];
    return {
      indicator: code,
      words: own,
      ...(shared && { sharedWords: shared }),
      ...(alone !== undefined && { alone }),
      ...(opening && { openingWords: opening }),
      ...(first && { follows: [first, ...others] as const }),
      ...(standsAlone.has(code) && { standsAlone: true as const }),
      ...(askedAnyway.has(code) && { askedAnyway: true as const }),
      ...(mayBeNone.has(code) && { mayBeNone: true as const }),
    };
  };
  const lineOf = (id: StepId | GateId) => (isLine(say, id) ? { line: say.lines[id] } : {});
  return {
    section: (id, questions) => ({ id, title: say.sections[id], questions }),
    question: (id, steps, { when, gate } = {}) => ({
      id,
      title: say.titles[id],
      steps,
      ...(when && { when }),
      ...(gate && {
        gate: { ...say.gates[gate.id], ...lineOf(gate.id), ...(gate.when && { when: gate.when }) },
      }),
    }),
    step: (id, fields, more = {}) => ({ id, ...say.steps[id], ...lineOf(id), fields, ...more }),
    count: (code, ...follows) => ({ type: 'count', ...base(code, ...follows) }),
    money: (code, ...follows) => ({ type: 'money', ...base(code, ...follows) }),
    yesNo: (code, ...follows) => ({ type: 'yes-no', ...base(code, ...follows) }),
    yesNoDate: (code, ...follows) => ({ type: 'yes-no-date', ...base(code, ...follows) }),
    date: (code, lean, ...follows) => ({ type: 'date', lean, ...base(code, ...follows) }),
    score: (code) => ({ type: 'score', ...base(code) }),
    rank: (code, ...follows) => ({
      type: 'choice',
      options: rankOrder.map((rank) => ({ choice: rank, words: say.ranks[rank] })),
      ...base(code, ...follows),
    }),
    text: (code) => ({
      type: 'text',
      longest: longestText,
      ...base(code),
      ...(kindsOfText[code] ?? { allWellIsNone: true }),
    }),
  };
}
