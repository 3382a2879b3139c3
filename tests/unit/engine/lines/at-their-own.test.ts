import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameContent } from '../../../../src/domain/answer.ts';
import { indicatorCodes, type IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import type { Draft, Line } from '../../../../src/engine/draft.ts';
import {
  answeredAlone,
  codesOfLine,
  linesNow,
  plainAnswer,
  reportBySection,
  toPage,
} from '../../../support/answers-by-lines.ts';
import { Filling } from '../../../support/filling.ts';

/** What somebody answers to one line. */
interface Given {
  readonly line: Line;
  readonly text: string;
}

/** A way of writing answers to some lines of a page in one message. */
type Layout = (answers: readonly Given[]) => string;

const numbered: Readonly<Record<string, Layout>> = {
  'a number before each': (answers) => answers.map(({ line, text }) => `${line.number}. ${text}`).join('\n'),
  'all in one row': (answers) => answers.map(({ line, text }) => `${line.number}. ${text}`).join(' '),
  'the last one first': (answers) =>
    answers
      .toReversed()
      .map(({ line, text }) => `${line.number}) ${text}`)
      .join('\n'),
  'with words': (answers) => answers.map(({ line, text }) => `Dòng ${line.number}: ${text}`).join('\n'),
};

const inOrder: Readonly<Record<string, Layout>> = {
  'one row each': (answers) => answers.map(({ text }) => text).join('\n'),
  'slashes between': (answers) => answers.map(({ text }) => text).join(' / '),
  'empty rows between': (answers) => answers.map(({ text }) => text).join('\n\n'),
  'bullets before them': (answers) => answers.map(({ text }) => `- ${text}`).join('\n'),
};

/** A page of a report, and an answer to each of its lines. */
const page = reportBySection.chain((options) =>
  fc.nat(3).chain((at) => {
    const filling = toPage(new Filling(options), at);
    const answers = linesNow(filling).map((line) =>
      plainAnswer(filling, line).map((text) => ({ line, text })),
    );
    return fc.record({
      filling: fc.constant(() => toPage(new Filling(options), at)),
      answers: fc.tuple(...answers),
      isGiven: fc.tuple(...answers.map(() => fc.boolean())),
    });
  }),
);

const runs = { seed: 20261128, numRuns: 60 } as const;

describe('answers land at their own questions, and never at others', () => {
  it.each(Object.entries({ ...numbered, ...inOrder }))('all lines of a page, %s', (_, layout) => {
    fc.assert(
      fc.property(page, ({ filling, answers }) => {
        fc.pre(answers.length > 1);
        const typed = whatBecameOf(filling(), answers, layout(answers));
        expect(typed.misplaced).toEqual([]);
        expect(typed.untold).toEqual([]);
        expect(typed.left).toEqual([]);
      }),
      runs,
    );
    expect(layout([])).toBe('');
  });

  it.each(Object.entries({ ...numbered, ...inOrder }))('some lines of a page, %s', (_, layout) => {
    fc.assert(
      fc.property(page, ({ filling, answers, isGiven }) => {
        const given = answers.filter((_answer, index) => isGiven[index]);
        fc.pre(given.length > 0 && given.length < answers.length);
        const typed = whatBecameOf(filling(), given, layout(given));
        expect(typed.misplaced).toEqual([]);
        expect(typed.untold).toEqual([]);
      }),
      runs,
    );
    expect(layout([])).toBe('');
  });
});

interface Outcome {
  /** recorded otherwise than the line it was meant for would have been, alone */
  readonly misplaced: readonly string[];
  /** recorded without a word */
  readonly untold: readonly string[];
  /** taken where each question is asked alone, and here neither recorded nor asked back */
  readonly left: readonly string[];
}

/** Types a message that answers some lines, and compares with what each text says to its question alone. */
function whatBecameOf(filling: Filling, answers: readonly Given[], message: string): Outcome {
  const before = filling.draft;
  const { expected, after } = oneByOne(filling, answers);
  filling.types(message);
  const told = filling.events.flatMap((event) =>
    event.type === 'answered-lines' ? event.lines.flatMap(({ items }) => items.map(({ code }) => code)) : [],
  );
  const written = changes(before, filling.draft);
  const misplaced = written.filter((code) => {
    const now = filling.draft.answers[code];
    return !(expected.get(code) ?? []).some((one) => now && sameContent(one()?.content, now.content));
  });
  const held = heldIn(filling.draft);
  const left = changes(before, after).filter(
    (code) => filling.draft.answers[code] === undefined && !held.includes(code),
  );
  const say = (code: IndicatorCode) => `${code} by ${JSON.stringify(message)}`;
  return {
    misplaced: misplaced.map(say),
    untold: written.filter((code) => !told.includes(code)).map(say),
    left: left.map(say),
  };
}

/** What waits for a word of the person. */
function heldIn({ cursors }: Draft): readonly IndicatorCode[] {
  const focus = cursors['account']?.focus;
  const asking = focus?.at === 'lines' ? focus.lines.map((line) => line.asking) : focus ? [focus] : [];
  return asking.flatMap((one) => (one.at === 'confirm' ? one.items.map(({ code }) => code) : []));
}

/** The texts one after the other, each where its question is asked alone; what stands above one may be held back, so it is also read without that. */
function oneByOne(filling: Filling, answers: readonly Given[]) {
  const { form, draft: before } = filling;
  const expected = new Map<IndicatorCode, readonly (() => Draft['answers'][IndicatorCode])[]>();
  let after = before;
  for (const { line, text } of answers.toSorted((a, b) => a.line.number - b.line.number)) {
    const said = answeredAlone({ form, draft: after }, line, text, filling.context());
    const context = filling.context();
    const unaided = () => answeredAlone({ form, draft: before }, line, text, context);
    const own = codesOfLine(filling, line);
    for (const code of own) expected.set(code, [() => said.answers[code], () => unaided().answers[code]]);
    if (changes(after, said).every((code) => own.includes(code))) after = said;
  }
  return { expected, after };
}

function changes(before: Draft, after: Draft): readonly IndicatorCode[] {
  return indicatorCodes.filter((code) => {
    const now = after.answers[code];
    return now && !sameContent(before.answers[code]?.content, now.content);
  });
}
