import type { Prompt } from '../../engine/prompt.ts';

/**
 * The choices of a prompt as lines, for channels without buttons. In a `choose` prompt they are a numbered list, and
 * a bare number picks one ("1. Đúng rồi"). In a `type` prompt a bare number is the answer itself, so the lines are
 * handed to `word`, which must not look as if typing the number would pick it.
 */
export function numberedChoices(
  prompt: Pick<Prompt, 'choices' | 'answer'>,
  word: (label: string, number: number) => string,
): readonly string[] {
  return prompt.choices.map((choice, index) => {
    const number = index + 1;
    return prompt.answer === 'choose' ? `${number}. ${choice.label}` : word(choice.label, number);
  });
}
