import { viewOf, type FormView } from './context.ts';
import type { Draft } from './draft.ts';

/** What a view of a draft is made of. */
export type ViewSource = Pick<Draft, 'context' | 'answers' | 'opened'>;

const views = new WeakMap<Draft['answers'], { readonly source: ViewSource; readonly view: FormView }>();
const sources = new WeakMap<FormView, ViewSource>();

/** The view of a draft: the same one as long as its answers, gates and context are the same, wherever its cursors stand. */
export function draftView({ context, answers, opened }: ViewSource): FormView {
  const known = views.get(answers);
  if (known?.source.context === context && known.source.opened === opened) return known.view;
  const source = { context, answers, opened };
  const view = viewOf(context, answers, opened);
  views.set(answers, { source, view });
  sources.set(view, source);
  return view;
}

/** Undefined for a view that is of no draft. */
export function sourceOf(view: FormView): ViewSource | undefined {
  return sources.get(view);
}
