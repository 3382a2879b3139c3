import { expect, it } from 'vitest';
import { sectors } from '../../../../src/domain/unit.ts';
import type { AnswerContent, AnswerValue } from '../../../../src/domain/answer.ts';
import { asId, type UnitId } from '../../../../src/domain/ids.ts';
import { viewOf } from '../../../../src/engine/context.ts';
import type { FieldReading, ReadingContext, Said } from '../../../../src/engine/question-type.ts';
import { behaviourOf, type Field } from '../../../../src/engine/question-types/index.ts';
import type { IndicatorCode } from '../../../../src/domain/indicators/index.ts';

type Known = { readonly [C in IndicatorCode]?: AnswerContent };

/** A report of October 2026, filled on the 24th. */
export function reading(previous: Known = {}): ReadingContext {
  const view = viewOf(
    {
      period: '2026-10',
      cutoff: '2026-10-20',
      dueDate: '2026-10-25',
      closeDate: '2026-11-05',
      unit: {
        id: asId<UnitId>('unit'),
        name: 'CĐCS Công ty May',
        sector: sectors[2],
        profile: { yearBasis: 'calendar', facts: {} },
      },
      previous,
      previousFrom: {},
      settled: {},
      usual: {},
      yearToDate: {},
    },
    {},
  );
  return { today: '2026-10-24', view };
}

/** Typed texts and how a field reads them, a line each; see `shown`. */
export function reads(
  field: Field,
  cases: readonly (readonly [string, string])[],
  previous: Known = {},
): void {
  it.each(cases)('«%s» is %s', (text, expected) => {
    expect(shown(behaviourOf(field).read(text, reading(previous)))).toBe(expected);
  });
}

/**
 * A reading in a few characters: `5` understood, `5? scale` to be confirmed, `5 | 7? scale` to be chosen, `yes …date?` incomplete,
 * `- vague` not understood. `~` is approximate, `=` carried over.
 */
export function shown(read: FieldReading): string {
  switch (read.result) {
    case 'understood':
      return said(read.said);
    case 'needs-confirmation':
      return `${said(read.said)}? ${read.because}`;
    case 'ambiguous':
      return `${read.options.map(said).join(' | ')}? ${read.because}`;
    case 'incomplete':
      return `${said(read.said)} …${read.lacks}?`;
    case 'not-understood':
      return read.because ? `- ${read.because}` : '-';
  }
}

function said({ content, approximate, carried }: Said): string {
  return `${approximate ? '~' : ''}${carried ? '=' : ''}${shownContent(content)}`;
}

function shownContent(content: AnswerContent): string {
  switch (content.state) {
    case 'value':
      return shownValue(content.value);
    case 'not-yet':
      return content.planned === undefined ? 'not-yet' : `not-yet ${content.planned}`;
    case 'no':
    case 'unknown':
    case 'not-applicable':
    case 'skipped':
      return content.state;
  }
}

function shownValue(value: AnswerValue): string {
  switch (value.type) {
    case 'number':
      return String(value.number);
    case 'yes':
      return value.date === undefined ? 'yes' : `yes ${value.date}`;
    case 'date':
      return value.date;
    case 'choice':
      return value.choice;
    case 'text':
      return `“${value.text}”`;
  }
}

/** The choices a field offers, by id. */
export function offers(field: Field, previous: Known = {}): readonly string[] {
  return behaviourOf(field)
    .choices(reading(previous))
    .map(({ id }) => id);
}

/** What tapping a choice says. */
export function chooses(field: Field, id: string, previous: Known = {}): string {
  return shown(behaviourOf(field).choose(id, reading(previous)));
}
