import type { Draft, Focus } from '../../src/engine/draft.ts';
import type { SaidOf } from '../../src/engine/events.ts';
import type { Filling } from './filling.ts';

/** What waits for a "đúng", in short: figures, days, or what kind of answer it is. Empty while nothing does. */
export function heldNow(
  { draft }: { readonly draft: Draft },
  as = 'account',
): Readonly<Record<string, string | number>> {
  const focus = draft.cursors[as]?.focus;
  return focus?.at === 'confirm' ? inShort(focus.items) : {};
}

/** The event that says what was dropped without a "đúng", in short. */
export function droppedBy({ events }: Pick<Filling, 'events'>): readonly string[] {
  return events.flatMap((event) =>
    event.type === 'not-confirmed' ? event.items.map(({ code }) => code) : [],
  );
}

/** What is offered to choose from, in short; texts as they would be stored. */
export function pickNow(
  { draft }: { readonly draft: Draft },
  as = 'account',
): readonly Readonly<Record<string, string | number>>[] {
  const focus = draft.cursors[as]?.focus;
  if (focus?.at !== 'pick') return [];
  return focus.options.map((items) => {
    const words = items.flatMap(({ code, said: { content } }): readonly (readonly [string, string])[] => {
      if (content.state !== 'value') return [];
      if (content.value.type === 'text') return [[code, content.value.text]];
      return content.value.type === 'choice' ? [[code, content.value.choice]] : [];
    });
    return { ...inShort(items), ...Object.fromEntries(words) };
  });
}

/** Why something waits: the doubt, the check, or `history`. */
export function whyHeld({ draft }: { readonly draft: Draft }, as = 'account'): string | undefined {
  const focus: Focus | undefined = draft.cursors[as]?.focus;
  if (focus?.at !== 'confirm') return undefined;
  switch (focus.why.because) {
    case 'reading':
      return focus.why.doubt;
    case 'check':
      return focus.why.check;
    case 'history':
      return 'history';
  }
}

function inShort(items: readonly SaidOf[]): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    items.map(({ code, said: { content } }) => {
      if (content.state !== 'value') return [code, content.state];
      const { value } = content;
      switch (value.type) {
        case 'number':
          return [code, value.number];
        case 'date':
          return [code, value.date];
        case 'yes':
        case 'choice':
        case 'text':
          return [code, value.type];
      }
    }),
  );
}
