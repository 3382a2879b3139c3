import type { Input } from '../engine/prompt.ts';
import { fold } from '../vietnamese/index.ts';
import type { Turn } from './ports/turn-store.ts';

/** A text that is, word for word, a choice of the prompt this account was shown last: where there are no buttons, that is how they are tapped. */
export function typedChoice({ record, open, account }: Turn, input: Input): Input {
  const prompt = record.reply?.prompt;
  const isAsked = prompt && open?.draft.cursors[account.id]?.prompt === prompt.id;
  if (input.kind !== 'text' || !isAsked) return input;
  const typed = plain(input.text);
  // "Như tháng trước (245 / 190)", "Điểm tự chấm: 92 điểm": nobody types what stands in brackets or behind a colon.
  const choice = prompt.choices.find(
    ({ label }) =>
      plain(label) === typed ||
      [' (', ':'].some((joint) => label.includes(joint) && plain(label.split(joint)[0] ?? '') === typed),
  );
  return choice ? { kind: 'choice', prompt: prompt.id, choice: choice.id } : input;
}

function plain(text: string): string {
  return fold(text)
    .replaceAll(/[.!…\s]+$/g, '')
    .trim();
}
