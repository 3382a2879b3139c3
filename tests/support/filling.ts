import { forms } from '../../conversations/index.ts';
import { asId, type AccountId, type PersonId, type UnitId } from '../../src/domain/ids.ts';
import type { ReportContext, StepContext } from '../../src/engine/context.ts';
import { draftSchema, newDraft, type Draft } from '../../src/engine/draft.ts';
import type { Event } from '../../src/engine/events.ts';
import { enter } from '../../src/engine/focus.ts';
import type { Form } from '../../src/engine/form.ts';
import type { Input } from '../../src/engine/prompt.ts';
import { step } from '../../src/engine/step.ts';
import { nextPeriod, parsePeriodKey, periodKey } from '../../src/domain/period.ts';
import type { Sector } from '../../src/domain/unit.ts';

const start = Date.UTC(2026, 10, 21, 2, 0);

export interface FillingOptions {
  readonly form?: Form;
  readonly sector?: Sector;
  readonly previous?: ReportContext['previous'];
  readonly settled?: ReportContext['settled'];
  readonly usual?: ReportContext['usual'];
  readonly yearToDate?: ReportContext['yearToDate'];
  readonly facts?: ReportContext['unit']['profile']['facts'];
  readonly yearBasis?: 'calendar' | 'school';
  /** YYYY-MM; today is the 21st of it */
  readonly period?: string;
  /** a section is asked in one message */
  readonly bySection?: boolean;
  /** all that the report is filled against, instead of the other options */
  readonly context?: ReportContext;
}

/** Somebody filling a report, one message after the other; the draft is read back from JSON between any two of them. */
export class Filling {
  readonly form: Form;
  draft: Draft;
  events: readonly Event[] = [];
  #now = start;
  readonly #today: string;
  readonly #bySection: boolean;

  constructor({
    form = forms['monthly-report'],
    sector = 'private-enterprise',
    previous = {},
    settled = {},
    usual = {},
    yearToDate = {},
    facts = {},
    yearBasis = 'calendar',
    context: whole,
    bySection = false,
    period = whole?.period ?? '2026-11',
  }: FillingOptions = {}) {
    this.form = form;
    this.#bySection = bySection;
    this.#today = `${period}-21`;
    const context: ReportContext = whole ?? {
      period,
      cutoff: `${period}-20`,
      dueDate: `${period}-25`,
      closeDate: `${periodKey(nextPeriod(parsePeriodKey(period)))}-05`,
      unit: {
        id: asId<UnitId>('unit'),
        name: 'CĐCS Công ty May',
        sector,
        profile: { yearBasis, facts },
      },
      previous,
      previousFrom: {},
      settled,
      usual,
      yearToDate,
    };
    this.draft = newDraft({ form: form.id, formVersion: form.version, context, tag: 'TESTDRAF' });
    this.draft = enter(form, this.draft, this.context());
  }

  /** What happened when the person typed this. */
  types(text: string, as = 'account'): readonly Event['type'][] {
    return this.does({ kind: 'text', text }, as);
  }

  /** What happened when the person tapped a choice of what is asked now. */
  taps(choice: string, as = 'account'): readonly Event['type'][] {
    return this.does({ kind: 'choice', prompt: this.prompt(as), choice }, as);
  }

  does(input: Input, as = 'account', more: Partial<StepContext> = {}): readonly Event['type'][] {
    this.draft = draftSchema.parse(JSON.parse(JSON.stringify(this.draft)));
    this.#now += 1000;
    const result = step(this.form, this.draft, input, { ...this.context(as), ...more });
    this.draft = result.draft;
    this.events = result.events;
    return result.events.map(({ type }) => type);
  }

  prompt(as = 'account'): string {
    return this.draft.cursors[as]?.prompt ?? '';
  }

  /** Where the account is, e.g. `step members-total`. */
  at(as = 'account'): string {
    const focus = this.draft.cursors[as]?.focus;
    if (!focus) return 'nowhere';
    return 'question' in focus ? `${focus.at} ${focus.question}` : focus.at;
  }

  /** The answers in short: a number, a text, or the state. */
  answers(): Readonly<Record<string, string | number>> {
    return Object.fromEntries(
      Object.entries(this.draft.answers).map(([code, { content }]) => {
        if (content.state === 'not-yet') return [code, `not-yet ${content.planned ?? ''}`.trim()];
        if (content.state !== 'value') return [code, content.state];
        const { value } = content;
        switch (value.type) {
          case 'number':
            return [code, value.number];
          case 'yes':
            return [code, `yes ${value.date ?? ''}`.trim()];
          case 'date':
            return [code, value.date];
          case 'choice':
            return [code, value.choice];
          case 'text':
            return [code, value.text];
        }
      }),
    );
  }

  context(as = 'account'): StepContext {
    return {
      now: this.#now,
      today: this.#today,
      account: asId<AccountId>(as),
      person: asId<PersonId>(`person of ${as}`),
      ...(this.#bySection && { bySection: true }),
    };
  }
}
