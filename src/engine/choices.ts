import type { Draft, Focus } from './draft.ts';
import type { SaidOf } from './events.ts';
import type { Form } from './form.ts';
import { draftView, nextOpen, placesOf, samePlace, stepAt } from './outline.ts';
import { behaviourOf } from './question-types/index.ts';
import type { ReadingContext } from './question-type.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';

/** Ways to move that a prompt offers as a choice. */
export const moves = ['back', 'skip', 'right', 'wrong', 'send', 'send-anyway', 'fill-open', 'pause'] as const;
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
  | { readonly id: string; readonly kind: 'option'; readonly items: readonly SaidOf[] };

/** What can be tapped at a focus, and how it is answered by typing. */
export interface Offer {
  readonly answer: 'choose' | 'type';
  readonly choices: readonly OfferedChoice[];
}

export function offerAt(form: Form, draft: Draft, focus: Focus, today: IsoDate): Offer {
  const context: ReadingContext = { today, view: draftView(draft) };
  switch (focus.at) {
    case 'step':
      return offerOfStep(form, focus, context);
    case 'confirm':
      return { answer: 'type', choices: [move('right'), move('wrong')] };
    case 'pick':
      return {
        answer: 'type',
        choices: focus.options.map((items, index) => ({ id: `o${index}`, kind: 'option', items })),
      };
    case 'detail':
      return {
        answer: 'type',
        choices: [{ id: 'no-detail', kind: 'field', codes: [focus.code] }],
      };
    case 'review': {
      const open = nextOpen(form, draft) !== undefined;
      return { answer: 'type', choices: [...(open ? [move('fill-open')] : []), move('send'), move('pause')] };
    }
    case 'send-incomplete':
      return { answer: 'choose', choices: [move('fill-open'), move('send-anyway')] };
  }
}

function offerOfStep(form: Form, focus: Focus & { at: 'step' }, context: ReadingContext): Offer {
  const fields = stepAt(form, focus)?.fields ?? [];
  const codes = fields.map(({ indicator }) => indicator);
  const own = fields.map((field) => behaviourOf(field).choices(context));
  const shared = (own[0] ?? []).filter(({ id }) =>
    own.every((options) => options.some((option) => option.id === id)),
  );
  const isFirst = placesOf(form, context.view).findIndex((place) => samePlace(place, focus)) <= 0;
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
      ...(isFirst ? [] : [move('back')]),
      move('skip'),
    ],
  };
}

function move(move: Move): OfferedChoice {
  return { id: move, kind: 'move', move };
}
