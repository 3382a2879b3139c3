import { problem } from '../problem-reply.ts';
import type { Command } from './command.ts';
import { progressOf } from '../../engine/outline.ts';
import { formOf } from '../form-of.ts';
import { phrasesFor } from '../form-phrases.ts';
import { parkDraft } from '../park-draft.ts';

/** `/huy`: parks what is being filled. Nothing is deleted. */
export const cancel: Command = {
  isFor: ({ turn }) => turn.open !== undefined,
  run: (context) => {
    const { open } = context.turn;
    if (!open) return problem(context, { code: 'nothing-to-cancel' });
    const form = formOf(context, open.draft);
    const say = phrasesFor(context.phrases, form).report.cancelled;
    return parkDraft(context, open.draft, say({ progress: progressOf(form, open.draft) }));
  },
};
