import { indicatorOf } from '../domain/indicators/index.ts';
import { closedContent, gatedFields, stepsOf } from './asked.ts';
import type { FormView, StepContext } from './context.ts';
import type { Draft, Focus } from './draft.ts';
import type { Event, SaidOf } from './events.ts';
import { currentFocus, moveOn, moveTo, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { sectionOf } from './form-index.ts';
import { draftView, outlineOf } from './outline.ts';
import { recordAsIs } from './record.ts';
import type { StepResult } from './step-result.ts';

export type Carrying = Focus & { readonly at: 'carry' };

/** What carrying over would do with the questions nobody has answered yet. */
export interface CarryPlan {
  /** stocks, and what is done once and is not done yet: they stay as they were */
  readonly kept: readonly SaidOf[];
  /** flows, each as "none"; they are never copied from last month */
  readonly flows: readonly SaidOf[];
  /** the questions that ask for them */
  readonly titles: readonly string[];
}

/**
 * Looks at a section or the whole report as if it were like last month. Texts and figures since the start of the year are left to be asked,
 * and so is a stock that was never reported. What is answered already stands.
 */
export function carryPlan(form: Form, view: FormView, section: string | undefined): CarryPlan {
  const kept: SaidOf[] = [];
  const flows: SaidOf[] = [];
  const titles = new Set<string>();
  for (const entry of outlineOf(form, view)) {
    if (section !== undefined && entry.section.id !== section) continue;
    for (const field of stepsOf(entry.question, view).flatMap((step) => gatedFields(step, view))) {
      const code = field.indicator;
      if (view.answer(code) !== undefined || field.askedAnyway) continue;
      const closed = closedContent(field, view);
      switch (indicatorOf(code).nature) {
        case 'flow':
          if (!closed) break;
          flows.push({ code, said: { content: closed } });
          titles.add(entry.question.title);
          break;
        case 'stock': {
          const isKnown = closed !== undefined && closed.state !== 'unknown' && closed.state !== 'skipped';
          if (isKnown) kept.push({ code, said: { content: closed, carried: true } });
          break;
        }
        case 'yearly':
        case 'once':
        case 'once-a-term': {
          const before = view.previous(code);
          if (before?.state === 'not-yet' || before?.state === 'no')
            kept.push({ code, said: { content: before, carried: true } });
          break;
        }
        case 'text':
        case 'year-to-date':
          break;
      }
    }
  }
  return { kept, flows, titles: Array.from(titles) };
}

/** Shows what carrying over would do and asks; says so when there is nothing it could do. */
export function startCarrying(
  form: Form,
  draft: Draft,
  as: Carrying['as'],
  of: 'report' | 'section',
  context: StepContext,
): StepResult {
  const here = placeOf(currentFocus(draft, context));
  const section = of === 'section' && here ? sectionOf(form, here.question)?.id : undefined;
  if (of === 'section' && section === undefined) return { draft, events: [{ type: 'nothing-to-carry' }] };
  const { kept, flows } = carryPlan(form, draftView(draft), section);
  const hasNothing = as === 'same' ? kept.length === 0 : kept.length + flows.length === 0;
  if (hasNothing) return { draft, events: [{ type: 'nothing-to-carry' }] };
  const focus: Carrying = {
    at: 'carry',
    as,
    ...(section !== undefined && { section }),
    ...(here?.back && { back: here.back }),
  };
  return { draft: moveTo(draft, context, focus), events: [] };
}

/** "Mục này không có": the flows of the section one is in are 0, each of them, at once; its stocks are asked as ever. */
export function sectionHasNone(form: Form, draft: Draft, context: StepContext): StepResult {
  const here = placeOf(currentFocus(draft, context));
  const section = here && sectionOf(form, here.question)?.id;
  const flows = section === undefined ? [] : carryPlan(form, draftView(draft), section).flows;
  if (flows.length === 0) return { draft, events: [{ type: 'nothing-to-carry' }] };
  return { draft: moveOn(form, recordAsIs(draft, flows, context), context), events: answered(flows) };
}

/** The answer to what carrying over has shown: nothing arose, or the flows one by one. */
export function finishCarrying(
  form: Form,
  draft: Draft,
  answer: 'none' | 'one-by-one',
  context: StepContext,
): StepResult {
  const focus = currentFocus(draft, context);
  if (focus.at !== 'carry') return { draft, events: [{ type: 'stale-choice' }] };
  const { kept, flows, titles } = carryPlan(form, draftView(draft), focus.section);
  const items = answer === 'none' ? [...kept, ...flows] : kept;
  const carried: Event = { type: 'carried', kept, none: answer === 'none' ? titles : [] };
  return {
    draft: moveOn(form, recordAsIs(draft, items, context), context),
    events: items.length > 0 ? [carried] : [],
  };
}

function answered(items: readonly SaidOf[]): readonly Event[] {
  return items.length > 0 ? [{ type: 'answered', items }] : [];
}
