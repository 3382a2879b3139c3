import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';
import { formOf } from '../form-of.ts';
import { leaveDraft } from '../leave-draft.ts';

/** `/huy`: parks what is being filled. Nothing is deleted, and what was sent stays as it is. */
export const cancel: Command = {
  isFor: ({ turn }) => turn.open !== undefined,
  run: (context) => {
    const { open } = context.turn;
    if (!open) return problem(context, { code: 'nothing-to-cancel' });
    return leaveDraft(context, formOf(context, open.draft), open.draft, 'cancelled');
  },
};
