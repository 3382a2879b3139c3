import { readLabelled, readState } from '../vietnamese/index.ts';
import { opensWith, ownLabelOf, saidUnder } from './field-labels.ts';
import type { Field } from './form.ts';

/** What one text says of one field: words, or that there is nothing. */
export interface TextPart {
  readonly field: Field;
  readonly text: string | undefined;
}

/**
 * Cuts words that belong to several texts where one of them is named: "không có khó khăn, kiến nghị cấp trên hỗ trợ" is none of the one and
 * the rest of the other. What stands before the first name belongs to `first`. Only whole clauses are cut off, so that "khó khăn" in the middle
 * of a sentence cuts nothing. Undefined when nothing is named.
 */
export function textParts(
  text: string,
  fields: readonly Field[],
  first: Field | undefined,
): readonly TextPart[] | undefined {
  const parts: { field: Field | undefined; text: string; readonly isNamed: boolean }[] = [];
  // Every sign stays where it was typed: "1.500.000 đồng", "…". The point behind the number of a list ends nothing.
  const clauses = text.split(/(?<=[,;\n]|(?<!^\s*\d{1,2})\.)/mu);
  for (const clause of clauses) {
    const words = withoutListMark(clause.trimStart());
    const named = fields.find((field) => isAbout(words, field));
    const last = parts.at(-1);
    if (named && named !== last?.field) parts.push({ field: named, text: words, isNamed: true });
    else if (last) last.text += clause;
    else if (words !== '') parts.push({ field: first, text: words, isNamed: false });
  }
  if (!parts.some(({ isNamed }) => isNamed)) return undefined;
  return parts.flatMap(({ field, text: words }, index) => {
    const own = index < parts.length - 1 ? withoutNextNumber(words) : words;
    return field ? [{ field, text: saysNone(own) ? undefined : withoutLabel(own, field) }] : [];
  });
}

/** "- Kiến nghị: …", "1) Khó khăn: …" */
function withoutListMark(clause: string): string {
  return clause.replace(/^\s*(?:\d{1,2}\s*[).:]|[-–•*+])\s*/u, '');
}

/** "khó khăn: ít đơn hàng 2. kiến nghị: …": the number of a list belongs to what comes next. */
function withoutNextNumber(words: string): string {
  return words.replace(/\s+\d{1,2}\s*[.)]\s*$/u, '');
}

/** "Kiến nghị: …", "không có khó khăn gì" */
function isAbout(clause: string, field: Field): boolean {
  if (opensWith(clause, field)) return true;
  const [item] = readLabelled(clause, ownLabelOf(field)).items;
  return item !== undefined && saysNone(clause);
}

function withoutLabel(text: string, field: Field): string {
  const words = text.replace(/[,;\s]+$/, '');
  return saidUnder(words, field) ?? words;
}

function saysNone(text: string): boolean {
  const state = readState(text.replace(/[,;\s]+$/, ''));
  const isState = state.kind === 'value' || state.kind === 'confirm';
  return isState && (state.value === 'none' || state.value === 'absent' || state.value === 'nothing-arose');
}
