import { viewOf, type FormView } from './context.ts';
import type { Draft } from './draft.ts';
import type { Notes } from './question-outline.ts';

const views = new WeakMap<
  Draft['answers'],
  { readonly context: Draft['context']; readonly opened: Draft['opened']; readonly view: FormView }
>();

/** The view of a draft: the same one as long as its answers, gates and context are the same, wherever its cursors stand. */
export function draftView({ context, answers, opened }: Draft): FormView {
  const known = views.get(answers);
  if (known?.context === context && known.opened === opened) return known.view;
  const view = viewOf(context, answers, opened);
  views.set(answers, { context, opened, view });
  contexts.set(view, context);
  return view;
}

const contexts = new WeakMap<FormView, Draft['context']>();
const notes = new WeakMap<Draft['context'], Notes>();

/** What is noted of the questions of a draft, with its context, which stays the same from message to message. */
export function notesFor(view: FormView): Notes {
  const context = contexts.get(view);
  if (!context) return new Map();
  const known = notes.get(context) ?? new Map();
  notes.set(context, known);
  return known;
}
