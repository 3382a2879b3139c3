import { carryPlan } from './carry-over.ts';
import { changesOfCorrection } from './correction.ts';
import type { Draft, Focus } from './draft.ts';
import { changedIn, type SaidOf } from './events.ts';
import type { Form } from './form.ts';
import { earlierAt } from './earlier-answers.ts';
import type { GateAnswer } from './gate.ts';
import { sectionOf } from './form-index.ts';
import { draftView, fieldsAt, gateAt, nextOpen, placesOf, samePlace } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import type { ReadingContext } from './question-type.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';

/** Ways to move that a prompt offers as a choice. */
export const moves = [
  'back',
  'skip',
  'right',
  'wrong',
  'send',
  'send-anyway',
  'fill-open',
  'pause',
  'all-as-last-month',
  'section-none',
  'as-sent',
  'all-right',
] as const;
export type Move = (typeof moves)[number];

/** One choice of a prompt: an id for the button, and what tapping it means. */
export type OfferedChoice =
  | { readonly id: string; readonly kind: 'move'; readonly move: Move }
  | {
      readonly id: string;
      readonly kind: 'field';
      readonly codes: readonly IndicatorCode[];
      /** words the form brings; the phrases have those of the common choices */
      readonly label?: string;
    }
  | { readonly id: string; readonly kind: 'gate'; readonly answer: GateAnswer; readonly label?: string }
  /** carrying over: nothing arose, or the flows one by one */
  | { readonly id: string; readonly kind: 'carry'; readonly answer: 'none' | 'one-by-one' }
  | { readonly id: string; readonly kind: 'option'; readonly items: readonly SaidOf[] }
  /** what the person may have meant instead, and what of it differs */
  | {
      readonly id: string;
      readonly kind: 'instead';
      readonly items: readonly SaidOf[];
      readonly changed: readonly SaidOf[];
    }
  /** what was answered to an older version of the form */
  | { readonly id: string; readonly kind: 'earlier'; readonly items: readonly SaidOf[] };

/** What can be tapped at a focus, and how it is answered by typing. */
export interface Offer {
  readonly answer: 'choose' | 'type';
  readonly choices: readonly OfferedChoice[];
}

export function offerAt(form: Form, draft: Draft, focus: Focus, today: IsoDate): Offer {
  const context: ReadingContext = { today, view: draftView(draft) };
  switch (focus.at) {
    case 'step':
      return gateAt(form, focus)
        ? offerOfGate(form, focus, context)
        : withEarlier(form, draft, focus, offerOfStep(form, focus, context));
    case 'lines':
      return offerOfLines(form, focus, context);
    case 'carry':
      return { answer: 'choose', choices: [carry('none'), carry('one-by-one'), move('back')] };
    case 'confirm':
      return {
        answer: 'type',
        choices: [
          move('right'),
          ...focus.instead.map((items, index): OfferedChoice => ({
            id: `o${index}`,
            kind: 'instead',
            items,
            changed: changedIn(items, focus.items),
          })),
          move('wrong'),
        ],
      };
    case 'pick':
      return {
        // Where the options are no figures, a bare number can only be one of them.
        answer: focus.because === 'which-text' ? 'choose' : 'type',
        choices: focus.options.map((items, index) => ({ id: `o${index}`, kind: 'option', items })),
      };
    case 'detail':
      return {
        answer: 'type',
        choices: [{ id: 'no-detail', kind: 'field', codes: [focus.code] }],
      };
    case 'review': {
      const open = nextOpen(form, draft) !== undefined;
      return {
        answer: 'type',
        choices: [
          ...(open ? [move('fill-open')] : []),
          move('send'),
          move('pause'),
          ...(changesOfCorrection(draft).length > 0 ? [move('as-sent')] : []),
        ],
      };
    }
    case 'send-incomplete':
      return { answer: 'choose', choices: [move('fill-open'), move('send-anyway')] };
    case 'reason':
      return { answer: 'type', choices: [move('back')] };
  }
}

function offerOfStep(form: Form, focus: Focus & { at: 'step' }, context: ReadingContext): Offer {
  const asked = fieldsAt(form, context.view, focus);
  const open = asked.filter(({ indicator }) => context.view.answer(indicator) === undefined);
  // Where one of two is answered, only the other is asked, and a button says nothing of what was typed.
  const fields = open.length > 0 ? open : asked;
  const codes = fields.map(({ indicator }) => indicator);
  const own = fields.map((field) => behaviourOf(field).choices(context));
  const shared = (own[0] ?? []).filter(({ id }) =>
    own.every((options) => options.some((option) => option.id === id)),
  );
  const first = fields[0];
  return {
    answer: fields.length === 1 && first ? behaviourOf(first).answer : 'type',
    choices: [
      ...shared.map(({ id, label }): OfferedChoice => ({
        id,
        kind: 'field',
        codes,
        ...(label !== undefined && { label }),
      })),
      ...movesAt(form, focus, context),
    ],
  };
}

function offerOfGate(form: Form, focus: Focus & { at: 'step' }, context: ReadingContext): Offer {
  const none = gateAt(form, focus)?.none;
  const answers: readonly OfferedChoice[] = [
    { id: 'close', kind: 'gate', answer: 'close', ...(none !== undefined && { label: none }) },
    { id: 'open', kind: 'gate', answer: 'open' },
  ];
  return { answer: 'type', choices: [...answers, ...movesAt(form, focus, context)] };
}

/** What was said to an older version of the form comes first, where it answers all that is asked. */
function withEarlier(form: Form, draft: Draft, focus: Focus & { at: 'step' }, offer: Offer): Offer {
  const items = earlierAt(form, draft, focus);
  if (items.length === 0) return offer;
  return { ...offer, choices: [{ id: 'earlier', kind: 'earlier', items }, ...offer.choices] };
}

/** Ways on and back; at the first question of the report or of a section also what spares the rest of it. */
function movesAt(
  form: Form,
  focus: Focus & { at: 'step' },
  { view }: ReadingContext,
): readonly OfferedChoice[] {
  const places = placesOf(form, view);
  const isFirst = places.findIndex((place) => samePlace(place, focus)) <= 0;
  const section = sectionOf(form, focus.question);
  const ofSection = places.filter((place) => sectionOf(form, place.question) === section);
  const opensSection = ofSection.length > 1 && ofSection[0] !== undefined && samePlace(ofSection[0], focus);
  const asLastMonth = isFirst && carryPlan(form, view, undefined).kept.length > 0;
  const none = opensSection && section !== undefined && sparesMuch(form, view, section.id, ofSection.length);
  return [
    ...(asLastMonth ? [move('all-as-last-month')] : []),
    ...(none ? [move('section-none')] : []),
    ...(isFirst ? [] : [move('back')]),
    move('skip'),
  ];
}

/** "Không có" for a whole section is offered where it answers at least two questions of it and nothing there is answered yet. */
function sparesMuch(form: Form, view: ReadingContext['view'], section: string, questions: number): boolean {
  const { flows, kept } = carryPlan(form, view, section);
  return flows.length >= 2 && kept.length === 0 && flows.length >= questions;
}

/** Of several lines only what is about all of them. */
function offerOfLines(form: Form, focus: Focus & { at: 'lines' }, { view }: ReadingContext): Offer {
  const places = placesOf(form, view);
  const isFirst = focus.lines.some(
    ({ asking }) => places.findIndex((place) => samePlace(place, asking)) === 0,
  );
  const sections = new Set(focus.lines.map(({ asking }) => sectionOf(form, asking.question)?.id));
  const [section] = sections;
  const sparing =
    sections.size === 1 && section !== undefined && carryPlan(form, view, section).flows.length > 1;
  const waits = focus.lines.some(({ asking }) => asking.at === 'confirm');
  // Beside one line that is asked by itself, buttons about the whole page would only be in the way.
  if (focus.oneByOne && waits) return { answer: 'type', choices: [move('all-right')] };
  return {
    answer: 'type',
    choices: [
      ...(waits ? [move('all-right')] : []),
      ...(isFirst && carryPlan(form, view, undefined).kept.length > 0 ? [move('all-as-last-month')] : []),
      ...(sparing ? [move('section-none')] : []),
      ...(isFirst ? [] : [move('back')]),
    ],
  };
}

function carry(answer: 'none' | 'one-by-one'): OfferedChoice {
  return { id: answer, kind: 'carry', answer };
}

function move(move: Move): OfferedChoice {
  return { id: move, kind: 'move', move };
}
