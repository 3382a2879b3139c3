import { readNavigation, type Navigation } from '../../vietnamese/index.ts';
import { sectionHasNone, startCarrying } from '../carry-over.ts';
import type { StepContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Event } from '../events.ts';
import { moveTo } from '../focus.ts';
import type { Form } from '../form.ts';
import { sectionOf } from '../form-index.ts';
import { performMove } from '../moves.ts';
import { navigate, withPerhapsPause } from '../navigate.ts';
import { draftView, fieldsAt } from '../outline.ts';
import type { StepResult } from '../step-result.ts';
import { holdForAll } from './hold-for-all.ts';
import { leaveLines } from './leave-lines.ts';
import { nextLines } from './next-lines.ts';
import { plainLine, type LinesFocus } from './page.ts';
import { isOfListOnly, isSameQuestion } from './place-numbered.ts';
import { cutForPage } from './segments.ts';

/** Follows a message that is a way of moving while several questions are asked; undefined when it is anything else. */
export function moveFromLines(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  text: string,
  context: StepContext,
): StepResult | undefined {
  // Several numbered answers are no way of moving, whatever words stand before the numbers.
  if (cutForPage(focus, text).length > 1) return undefined;
  const navigation = readNavigation(text);
  switch (navigation?.to) {
    case undefined:
    case 'that-is-all':
    case 'one-by-one':
      return undefined;
    case 'next':
      return { draft, events: [] };
    case 'back':
      return backFromLines(form, draft, focus, context);
    case 'skip':
      return withPerhapsPause(skipLines(form, draft, focus, context), navigation);
    case 'section-none':
      return hasOneSection(form, focus)
        ? sectionOfLinesHasNone(form, draft, focus, context)
        : holdForAll(form, draft, focus, text, context);
    case 'same-as-last-month':
      if (navigation.of === 'report') return carryFromLines(form, draft, focus, 'same', context, 'report');
      return navigation.of === 'section' && hasOneSection(form, focus)
        ? carryFromLines(form, draft, focus, 'same', context, 'section')
        : holdForAll(form, draft, focus, text, context);
    case 'nothing-arose':
      return Object.keys(draft.answers).length === 0 && navigation.of !== 'here'
        ? carryFromLines(form, draft, focus, 'nothing', context, 'report')
        : holdForAll(form, draft, focus, text, context);
    case 'jump':
      return jumpFromLines(form, draft, focus, { navigation, text }, context);
    case 'review':
    case 'pause':
    case 'cancel':
    case 'restart':
    case 'help':
    case 'progress':
    case 'send':
    case 'hold':
    case 'officer':
      return navigate(form, draft, text, context);
  }
}

/** The question before the first of the page, by itself. */
export function backFromLines(form: Form, draft: Draft, focus: LinesFocus, context: StepContext): StepResult {
  return leaving(form, draft, focus, context, (at) => performMove(form, at, 'back', context));
}

/** Shows what carrying over a section, or the report, would do; nothing is recorded before the person has agreed. */
export function carryFromLines(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  as: 'same' | 'nothing',
  context: StepContext,
  of: 'report' | 'section',
): StepResult {
  return leaving(form, draft, focus, context, (at) => startCarrying(form, at, as, of, context));
}

/** "Mục này không có", where one section is shown: the flows of it are 0 at once, as they are where it is asked question by question. */
export function sectionOfLinesHasNone(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  context: StepContext,
): StepResult {
  return leaving(form, draft, focus, context, (at) => sectionHasNone(form, at, context));
}

function hasOneSection(form: Form, { lines }: LinesFocus): boolean {
  return new Set(lines.map(({ asking }) => sectionOf(form, asking.question)?.id)).size === 1;
}

/** Leaves open what is shown, as one question is skipped; what was asked back is dropped, and that is said. */
function skipLines(form: Form, before: Draft, focus: LinesFocus, context: StepContext): StepResult {
  const left = leaveLines(form, before, focus, context);
  const view = draftView(left.draft);
  const open = focus.lines
    .flatMap(({ asking }) => fieldsAt(form, view, asking))
    .filter(({ indicator }) => left.draft.answers[indicator] === undefined);
  const skipped = { content: { state: 'skipped' }, by: context.person, at: context.now } as const;
  const added = Object.fromEntries(open.map(({ indicator }) => [indicator, skipped] as const));
  const draft = { ...left.draft, answers: { ...left.draft.answers, ...added } };
  const lines = focus.lines.map(plainLine);
  const events: readonly Event[] = open.length > 0 ? [{ type: 'skipped', all: true }] : [];
  return {
    draft: nextLines(form, draft, focus, lines, context),
    events: [...left.events, ...events],
  };
}

/**
 * "câu 3": the line of that number, or the question of the report that has it. Where the two are different ones, it is asked which is meant; an
 * answer to the line itself is for whoever reads lines.
 */
function jumpFromLines(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  { navigation, text }: { readonly navigation: Navigation & { readonly to: 'jump' }; readonly text: string },
  context: StepContext,
): StepResult | undefined {
  const { question: number, answer } = navigation;
  const line = focus.lines.find((one) => one.number === number);
  if (!line) return answer === undefined ? navigate(form, draft, text, context) : undefined;
  const isLine =
    answer === undefined
      ? isSameQuestion(form, draft, line)
      : isOfListOnly({ form, draft, context }, line, answer);
  if (!isLine) return { draft, events: [{ type: 'unplaced', texts: [text], why: 'which-number' }] };
  if (answer !== undefined) return undefined;
  return leaving(form, draft, focus, context, (at) => ({
    draft: moveTo(at, context, plainLine(line).asking),
    events: [],
  }));
}

/** Moves from the first line of a page. Where that leads nowhere the page stays, with all that waits in it. */
function leaving(
  form: Form,
  draft: Draft,
  focus: LinesFocus,
  context: StepContext,
  move: (draft: Draft) => StepResult,
): StepResult {
  const [first] = focus.lines;
  if (!first) return { draft, events: [] };
  const left = leaveLines(form, draft, focus, context);
  const at = moveTo(left.draft, context, plainLine(first).asking);
  const moved = move(at);
  if (moved.draft === at) return { draft, events: moved.events };
  return { draft: moved.draft, events: [...left.events, ...moved.events] };
}
