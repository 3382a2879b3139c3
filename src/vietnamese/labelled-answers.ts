import { hasNumber, hasSaying, hasWords, isJoint, isPeriodOnly, sayings } from './answer-words.ts';
import type { Label } from './label-book.ts';
import { DEPENDENT, type Clause, type FoundLabel } from './label-clauses.ts';
import { fold } from './normalise.ts';
import type { NumberedAnswer } from './numbered-lines.ts';
import { withoutPoliteWords } from './polite-words.ts';
import { roleWords } from './sentence-words.ts';
import type { Token } from './tokens.ts';

export interface LabelledAnswer {
  readonly id: string;
  /** What was said for it, without the label: '1 cuộc 40 người'. */
  readonly text: string;
}

export interface LabelledAnswers {
  readonly items: readonly LabelledAnswer[];
  /** Lines such as "2) 12" and "câu 3 là 12" that name a question by its number. */
  readonly numbered: readonly NumberedAnswer[];
  /** Fields that were named twice with different answers; `items` holds all of them. */
  readonly contradictions: readonly string[];
  /** What no label claims. */
  readonly rest: string;
}

/** Collects answers while the clauses go by. */
export class Taken {
  private readonly source: string;
  private readonly labels: readonly Label[];
  private readonly answers: { index: number; text: string }[] = [];
  private readonly numbers: NumberedAnswer[] = [];
  private readonly rest: string[] = [];
  /** The answer that a clause without a label goes on with. */
  private open: { index: number; text: string } | undefined;
  /** The last answer, on whatever line. */
  private latest: { index: number; text: string } | undefined;
  /** The clause was added as a whole, to the open answer or to the rest. */
  private appended = false;
  /** A label whose answer has not come yet: "Kết nạp:" and the figure on the next line. */
  private pending: number | undefined;

  constructor(source: string, labels: readonly Label[]) {
    this.source = source;
    this.labels = labels;
  }

  number(number: number, tokens: readonly Token[]): void {
    this.numbers.push({ number, text: this.slice(tokens) });
    this.pending = undefined;
  }

  /** A label is still without its answer, which the next line may bring. */
  waits(): boolean {
    return this.pending !== undefined;
  }

  endLine(): void {
    this.open = undefined;
  }

  clause(clause: Clause, continues: boolean): void {
    if (clause.labels.length === 0) {
      this.withoutLabel(clause.tokens, continues);
      return;
    }
    const first = clause.labels[0];
    const head = clause.tokens.slice(0, first?.start ?? 0);
    const corrects = head.some((_, index) => roleWords.at(head, index)?.meaning === 'correction');
    // "chủ đề 2: ATVSLĐ" counts topics, and what stands behind a colon is none of what it counts.
    const behind = hasNumber(head) && !corrects && head.at(-1)?.text !== ':';
    this.appended = false;
    for (const [place, label] of clause.labels.entries()) {
      const before = clause.tokens.slice(clause.labels[place - 1]?.end ?? 0, label.start);
      const after = clause.tokens.slice(label.end, clause.labels[place + 1]?.start ?? clause.tokens.length);
      const last = place === clause.labels.length - 1;
      const parts = behind
        ? last && hasNumber(after)
          ? [before, after]
          : [before]
        : sayings(place === 0 ? before : [], after);
      if (behind && last && !hasNumber(after) && this.slice(after) !== '') this.leave(after);
      this.take(
        label,
        parts
          .map((part) => this.slice(part))
          .filter(Boolean)
          .join(' '),
        corrects,
        clause,
      );
    }
    if (
      !behind &&
      hasWords(withoutPoliteWords(head)) &&
      this.slice(head) !== '' &&
      !corrects &&
      hasSaying(clause, first)
    )
      this.leave(head);
  }

  result(): LabelledAnswers {
    if (this.pending !== undefined) this.rest.push(this.labels[this.pending]?.words[0] ?? '');
    const items: LabelledAnswer[] = [];
    const seen = new Map<string, Set<string>>();
    const contradictions = new Set<string>();
    for (const { index, text } of this.answers) {
      const id = this.labels[index]?.id ?? '';
      const said = seen.get(id) ?? new Set();
      seen.set(id, said);
      const folded = fold(text);
      if (said.has(folded)) continue;
      if (said.size > 0) contradictions.add(id);
      said.add(folded);
      items.push({ id, text });
    }
    return {
      items,
      numbered: this.numbers,
      contradictions: [...contradictions],
      rest: this.rest.filter(Boolean).join(', '),
    };
  }

  private withoutLabel(tokens: readonly Token[], continues: boolean): void {
    const text = this.slice(tokens);
    if (text === '') return;
    if (this.pending !== undefined) {
      this.answer(this.pending, text);
      this.pending = undefined;
    } else if (continues && this.open) {
      this.open.text = `${this.open.text}, ${text}`;
    } else {
      this.leave(tokens);
    }
  }

  private take(label: FoundLabel, text: string, corrects: boolean, clause: Clause): void {
    const index = this.fieldOf(label, clause);
    if (index === 'part-of-open') {
      if (this.open && !this.appended) this.open.text = `${this.open.text}, ${this.slice(clause.tokens)}`;
      this.appended = true;
      return;
    }
    if (index === undefined) {
      if (!this.appended) this.leave(clause.tokens);
      this.appended = true;
      return;
    }
    const earlier = corrects ? this.answers.findLast((answer) => answer.index === index) : undefined;
    if (earlier) earlier.text = `${earlier.text}, à quên ${text}`;
    else if (text !== '') this.answer(index, text);
    // "giảm 2 đoàn viên do nghỉ việc" names the same figure twice.
    else if (this.open?.index !== index) this.pending = index;
  }

  private answer(index: number, text: string): void {
    this.open = { index, text };
    this.answers.push(this.open);
    this.pending = undefined;
    this.latest = this.open;
  }

  /** Which field a label means: beside another field "nữ" is its women, unless the women are a field of their own. */
  private fieldOf(label: FoundLabel, clause: Clause): number | 'part-of-open' | undefined {
    const [only, ...others] = label.ids;
    const open = this.open?.index;
    const before = open ?? this.latest?.index;
    const next = before === undefined ? undefined : label.ids.find((index) => index === before + 1);
    if (next !== undefined) return next;
    const words = clause.tokens
      .slice(label.start, label.end)
      .filter(({ kind }) => kind !== 'sign')
      .map(({ key }) => key)
      .join(' ');
    const dependent = DEPENDENT.has(words);
    if (dependent && open !== undefined && !label.ids.includes(open)) return 'part-of-open';
    if (dependent && before !== undefined && words.startsWith('trong do')) {
      // On a line of its own, behind a figure that has no women of its own.
      this.open = this.latest;
      return 'part-of-open';
    }
    return others.length > 0 ? undefined : only;
  }

  private leave(tokens: readonly Token[]): void {
    const kept = withoutPoliteWords(tokens);
    if (
      hasWords(kept) &&
      !kept.every(
        (_, index) => roleWords.at(kept, index)?.meaning === 'plain' || kept[index]?.kind === 'sign',
      ) &&
      !isPeriodOnly(kept)
    ) {
      this.rest.push(this.slice(tokens));
    }
  }

  /** The text of tokens, without the colons and dashes around it. */
  private slice(tokens: readonly Token[]): string {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) return '';
    let [from, to] = [0, tokens.length - 1];
    while (from < to && isJoint(tokens[from]) && !(tokens[from]?.text === '-' && tokens[from + 1]?.glued))
      from += 1;
    while (to > from && isJoint(tokens[to]) && tokens[to]?.text !== ')') to -= 1;
    const [start, end] = [tokens[from], tokens[to]];
    if (!start || !end || (from === to && isJoint(start) && start.text !== '-')) return '';
    return this.source.slice(start.start, end.end).trim();
  }
}
