import { sameContent } from '../domain/answer.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import { viewOf, type StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import { changedIn, type SaidOf } from './events.ts';
import type { Form, Step } from './form.ts';
import { isDoubtOfMessage } from './moves.ts';
import { answerableSteps, draftView } from './outline.ts';
import { readField, readStep, type ReadField } from './read-step.ts';
import { record } from './record.ts';
import type { StepResult } from './step-result.ts';

type Confirming = Focus & { readonly at: 'confirm' };

/** "3.800.000" typed where "hay là 3.800.000 đồng?" was offered beside a doubtful figure; undefined when it is none of what was offered. */
export function chooseByTyping(
  form: Form,
  draft: Draft,
  focus: Confirming,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const view = draftView(draft);
  const fields = answerableSteps(form, view).flatMap((step) => step.fields);
  for (const option of focus.instead) {
    const [only, another] = changedIn(option, focus.items);
    const field = fields.find(({ indicator }) => indicator === only?.code);
    if (!only || !field || another) continue;
    const { reading } = readField(field, text, { today: context.today, view });
    if (reading.result === 'understood' && sameContent(reading.said.content, only.said.content))
      return record(form, draft, option, context);
  }
  return undefined;
}

/**
 * Reads a text typed instead of a "đúng". It is about the figure that was doubted unless it names another one, and what it does not speak of
 * stays as it was said: "15 lượt, 3.800 đồng", and then "3 triệu 9".
 */
export function readInstead(
  form: Form,
  draft: Draft,
  focus: Confirming,
  step: Step,
  text: string,
  { today }: StepContext,
): readonly ReadField[] {
  if (isDoubtOfMessage(focus)) return readStep(step, text, { today, view: draftView(draft) });
  const held = focus.items.filter(({ code }) => step.fields.some(({ indicator }) => indicator === code));
  const doubted = doubtedIn(form, focus);
  const answers: Record<string, Pick<SaidOf['said'], 'content'>> = { ...draft.answers };
  for (const { code, said } of held) {
    if (doubted.includes(code)) delete answers[code];
    else if (doubted.length > 0) answers[code] = said;
  }
  const reads = readStep(step, text, { today, view: viewOf(draft.context, answers, draft.opened) });
  const says = reads.some(({ reading }) => reading.result !== 'not-understood');
  if (!says) return reads;
  return step.fields.flatMap(({ indicator: code }): readonly ReadField[] => {
    const read = reads.find((one) => one.code === code);
    const kept = held.find((item) => item.code === code);
    if (read && !(read.reading.result === 'not-understood' && read.reading.because === 'missing'))
      return [read];
    return kept ? [{ code, reading: { result: 'understood', said: kept.said } }] : read ? [read] : [];
  });
}

/** The figures that are asked about, where it is known which of several they are. */
function doubtedIn(form: Form, { why, items, instead }: Confirming): readonly IndicatorCode[] {
  const held = items.map(({ code }) => code);
  switch (why.because) {
    case 'reading':
      return [];
    case 'history':
      return [why.code];
    case 'check': {
      const touched = form.checks.find(({ id }) => id === why.check)?.fields ?? [];
      const own = held.filter((code) => touched.includes(code));
      if (own.length === 1) return own;
      const changed = instead.flatMap((option) => changedIn(option, items)).map(({ code }) => code);
      return held.filter((code) => changed.includes(code));
    }
  }
}
