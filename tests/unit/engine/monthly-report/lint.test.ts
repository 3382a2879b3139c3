import { describe, expect, it } from 'vitest';
import { forms } from '../../../../conversations/index.ts';
import { indicatorOf } from '../../../../src/domain/indicators/index.ts';
import type { Field, FormView, Step } from '../../../../src/engine/form.ts';
import { draftView, outlineOf } from '../../../../src/engine/outline.ts';
import { fold } from '../../../../src/vietnamese/index.ts';
import {
  askedCodes,
  grassrootsSectors,
  months,
  periodOf,
  stepsAsked,
  wellEquipped,
} from '../../../support/asked-fields.ts';
import { Filling } from '../../../support/filling.ts';

const form = forms['monthly-report'];
const questions = form.sections.flatMap((section) => section.questions);
const steps = questions.flatMap((question) => question.steps);
const fields = steps.flatMap((step): readonly Field[] => step.fields);

/** One screen of a telephone, without the line that says which question it is. */
const longestQuestion = 300;

const reports = grassrootsSectors.flatMap((sector) =>
  (['calendar', 'school'] as const).flatMap((yearBasis) =>
    months.map(
      (month) =>
        [
          `${sector}, ${yearBasis}, month ${month}`,
          new Filling({ ...wellEquipped, sector, yearBasis, period: periodOf(month) }),
        ] as const,
    ),
  ),
);

describe('the form of the monthly report', () => {
  it('gives every section, question, check and indicator one id', () => {
    for (const ids of [
      form.sections.map(({ id }) => id),
      questions.map(({ id }) => id),
      form.checks.map(({ id }) => id),
    ])
      expect(duplicatesIn(ids)).toEqual([]);
    // Supervision is asked by itself where there is no gate of labour relations.
    expect(duplicatesIn(fields.map(({ indicator }) => indicator))).toEqual([
      'party_referred',
      'party_admitted',
      'supervision_count',
    ]);
  });

  it('asks every figure of a check somewhere', () => {
    for (const { id, fields: codes } of form.checks)
      for (const code of codes) expect(askedCodes, id).toContain(code);
  });

  it('asks each figure with a question of its kind', () => {
    for (const { indicator, type } of fields) expect(type, indicator).toBe(indicatorOf(indicator).value);
  });

  it('offers all choices an indicator may have', () => {
    const offered = fields.flatMap((field) => (field.type === 'choice' ? [field] : []));
    expect(offered.map(({ options }) => options.map(({ choice }) => choice))).toEqual(offered.map(choicesOf));
  });

  it('lets a figure follow only one that is asked in the same question', () => {
    for (const { id, steps: own } of questions) {
      const codes = own.flatMap((step) => step.fields.map(({ indicator }) => indicator));
      for (const { follows } of own.flatMap((step): readonly Field[] => step.fields))
        for (const leader of follows ?? []) expect(codes, id).toContain(leader);
    }
  });

  it('can ask for the second of two figures alone', () => {
    const silent = steps.flatMap(({ fields: [, second] }) =>
      second && !second.alone ? [second.indicator] : [],
    );
    expect(silent).toEqual([]);
  });

  it('gives every gate words for steps it has', () => {
    for (const { id, gate, steps: own } of questions) {
      const named = Object.keys(gate?.words ?? {});
      const known = own.flatMap((step) => (step.id === undefined ? [] : [step.id]));
      for (const name of named) expect(known, id).toContain(name);
    }
  });

  it.each(reports)('has no two figures with one word: %s', (_, filling) => {
    const asked = stepsAsked(filling).flatMap((step): readonly Field[] => step.fields);
    expect(duplicatesIn(asked.flatMap(({ words }) => Array.from(new Set(words.map(fold)))))).toEqual([]);
  });

  it.each(reports)('asks what fits on one screen: %s', (_, filling) => {
    const view = draftView(filling.draft);
    for (const { question } of outlineOf(form, view))
      for (const text of textsOf(question.steps, question.gate, view)) {
        expect(text.length, text).toBeLessThanOrEqual(longestQuestion);
        expect(text, text).toMatch(/[?.]$/);
        expect(text, text).not.toMatch(/undefined|NaN|null|\[object/);
      }
  });
});

function textsOf(
  asked: readonly Step[],
  gate: (typeof questions)[number]['gate'],
  view: FormView,
): readonly string[] {
  return [
    ...(gate ? [gate.ask(view), gate.askRest(view), gate.help] : []),
    ...asked.flatMap((step) => [
      step.ask(view),
      step.help,
      ...step.fields.flatMap(({ alone }) => (alone === undefined ? [] : [alone])),
    ]),
  ];
}

function choicesOf({ indicator }: Field): readonly string[] {
  return indicatorOf(indicator).choices ?? [];
}

function duplicatesIn(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
