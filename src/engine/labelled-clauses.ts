import { indicatorOf } from '../domain/indicators/index.ts';
import {
  isCourtesy,
  readCount,
  hasLabelled,
  readLabelled,
  readMoney,
  readReportHeading,
  readState,
  whatItTells,
  type Label,
} from '../vietnamese/index.ts';
import {
  beginningOf,
  beginsWithAny,
  isCommaOf,
  opensWith,
  ownLabelsOf,
  saidUnder,
  sharedLabelOf,
  startsWithAny,
} from './field-labels.ts';
import type { Field, Step } from './form.ts';
import type { ReadingContext } from './question-type.ts';
import { tellsOfPeople, textTold, withTextApart } from './text-told.ts';
import type { LabelScope } from './read-labelled-message.ts';
import { readStep } from './read-step.ts';
import { behaviourOf } from './question-types/index.ts';
import { ownWordsOf } from './question-types/own-words.ts';
import { mentions } from './question-types/words-in-text.ts';

/** A part of a message that is about one step; about none, when it names nothing and follows nothing. */
export interface Clause {
  readonly step: Step | undefined;
  readonly text: string;
  /** it names several questions at once, so each figure is taken by its own label */
  readonly mixed?: true;
  /** whole words for a text, which do not begin with its name */
  readonly told?: true;
}

/**
 * Cuts a message where a new question begins. Within a line a part without a label of its own goes on with the one before it when there is
 * a figure in it ("251, nữ 193"); the first part of a message with what is asked. Words for a text run to the end of their line.
 */
export function clausesOf(
  { steps, asked, near }: LabelScope,
  text: string,
  context: ReadingContext,
): readonly Clause[] {
  const labels = ownLabelsOf(steps);
  const clauses: Clause[] = [];
  const spokenBy = (part: string) => {
    const codes = readLabelled(part, labels).items.map(({ id }) => id);
    const named = steps.filter(({ fields }) =>
      fields.some((field) => codes.includes(field.indicator) && !behaviourOf(field).takesFreeText),
    );
    return [...near, ...named];
  };
  for (const line of text.split('\n')) {
    if (isHeading(line, labels, context)) continue;
    let isFirst = true;
    const parts = partsOf(line, steps, labels).flatMap((part) =>
      withTextApart(part, steps, spokenBy(part)).map((words, index) => ({
        part: words,
        isCutOff: index > 0,
      })),
    );
    for (const { part, isCutOff } of parts) {
      const codes = readLabelled(part, labels).items.map(({ id }) => id);
      const headed = steps.filter(({ fields }) =>
        fields.some((field) => saidUnder(part, field) !== undefined),
      );
      const own = isReason(part)
        ? []
        : steps.filter((step) => namesWith(codes, step) && !(isTextStep(step) && tellsOfPeople(part)));
      // "kết nạp" is of the Party where the Party is asked about, and "chăm lo 5 lượt" never of what only shares its "lượt".
      const ours = own.filter((step) => near.includes(step) || !isOursToName(part, step, near));
      const last = clauses.at(-1);
      const opener = own.length > 0 ? undefined : openedBy(part, steps)[0];
      // "lao động 265, nữ 202": the women of whom was spoken last, whatever is asked.
      const isOfLast = own.length === 0 && last?.step !== undefined && namesShared(part, last.step);
      const sharing =
        ours.length > 0 || isOfLast || opener ? [] : near.filter((step) => namesShared(part, step));
      const meant = sharing.find((step) => step === asked) ?? (sharing.length === 1 ? sharing[0] : undefined);
      const told =
        headed.length > 0 || meant || own.length > 0 || opener || isReason(part)
          ? undefined
          : textTold(part, steps, last?.step ? [...near, last.step] : near);
      const named = headed.length > 0 ? headed : meant ? [meant] : told ? [told] : ours;
      if (named.length > 1) {
        clauses.push(...named.map((step): Clause => ({ step, text: part, mixed: true })));
      } else if (named[0]) {
        if (last && last.step === named[0] && !last.mixed) extend(clauses, part);
        else clauses.push({ step: named[0], text: part, ...(told && !isCutOff && { told: true as const }) });
      } else if (isCourtesy(part)) {
        // Politeness says nothing, and is not reported as unread.
      } else if (
        last?.step &&
        !last.mixed &&
        (!isFirst || namesShared(part, last.step)) &&
        goesOn(part) &&
        !isProse(part, last.step.fields) &&
        !isMoneyBeside(part, last.step) &&
        !opener &&
        !isOfOther(part, last, steps, context)
      ) {
        extend(clauses, part);
      } else {
        const isAnswer = last === undefined && asked !== undefined && !isProse(part, asked.fields);
        const step = opener ?? onlySharing(part, steps) ?? (isAnswer ? asked : undefined);
        clauses.push({ step, text: part });
      }
      isFirst = false;
    }
  }
  return clauses;
}

/** "vì công ty gặp khó khăn": why a figure is what it is, which no question asks. */
function isReason(part: string): boolean {
  return !/\p{N}/u.test(part) && startsWithAny(part, reasons);
}

const reasons: readonly string[] = [
  'do',
  'vì',
  'bởi',
  'bởi vì',
  'tại vì',
  'lý do',
  'nguyên nhân',
  'vì lý do',
];

function namesWith(codes: readonly string[], { fields }: Step): boolean {
  return fields.some(({ indicator }) => codes.includes(indicator));
}

function isTextStep({ fields }: Step): boolean {
  return fields.every((field) => behaviourOf(field).takesFreeText);
}

/** "2 cuộc, 90 lượt, thăm ốm 3": all figures of a step are told, and what follows has a word of another question. */
function isOfOther(
  part: string,
  { step, text }: Clause,
  steps: readonly Step[],
  context: ReadingContext,
): boolean {
  if (!step) return false;
  const sharing = onlySharing(part, steps);
  if (!sharing || sharing === step) return false;
  // "thăm hỏi 1, giảm 2": what opens with a word of one question only, and none of the one before.
  const isFlow = step.fields.every(({ indicator }) => indicatorOf(indicator).nature === 'flow');
  if (isFlow && opensWithShared(part, sharing)) return true;
  const reads = readStep(step, text, context);
  return (
    reads.length === step.fields.length &&
    reads.every(({ reading: { result } }) => result === 'understood' || result === 'needs-confirmation')
  );
}

/** The steps that a part begins with a word of, which names a figure only at the beginning: "lao động 265". */
export function openedBy(part: string, steps: readonly Step[]): readonly Step[] {
  if (!/\p{N}/u.test(part)) return [];
  const start = beginningOf(part);
  return steps.filter(({ fields }) =>
    fields.some(({ openingWords }) => openingWords && beginsWithAny(start, openingWords)),
  );
}

/** Whether what names a step in a part is also a word of the question that is asked: there it means that question. */
export function isOursToName(part: string, { fields }: Step, near: readonly Step[]): boolean {
  const shared = new Set(near.flatMap((step) => step.fields.flatMap(({ sharedWords = [] }) => sharedWords)));
  const named = fields.flatMap(({ words }) => words.filter((word) => mentions(part, [word])));
  return named.length > 0 && named.every((word) => shared.has(word.replace(/:$/, '')));
}

/** The one step whose shared words a part names, when there is only one: "thi đua 1 đợt". */
function onlySharing(part: string, steps: readonly Step[]): Step | undefined {
  if (!/\p{N}/u.test(part)) return undefined;
  const [only, another] = steps.filter((step) => namesShared(part, step));
  return another ? undefined : only;
}

function extend(clauses: Clause[], part: string): void {
  const last = clauses.pop();
  if (last) clauses.push({ ...last, text: `${last.text}, ${part}` });
}

/** The parts of a line: one, when it begins with the label of a text, and else what commas, semicolons and full stops leave. */
function partsOf(line: string, steps: readonly Step[], labels: readonly Label[]): readonly string[] {
  const content = withoutListMark(line, labels).replaceAll('\t', ' ').trim();
  if (content === '') return [];
  const isText = steps.some(({ fields }) =>
    fields.some((field) => behaviourOf(field).takesFreeText && opensWith(content, field)),
  );
  if (isText) return [content];
  return content.split(';').flatMap((sentence) => {
    const parts: string[] = [];
    for (const part of sentence.split(/[,.](?=\s|$)/).map((one) => one.trim())) {
      const last = parts.at(-1);
      const belongs =
        last !== undefined &&
        steps.some(({ fields }) => fields.some((field) => isCommaOf(last, part, field)));
      if (belongs) parts[parts.length - 1] = `${last}, ${part}`;
      else if (part !== '') parts.push(part);
    }
    return parts;
  });
}

/** "1. ", "a) ", "- " at the beginning of a line that names a figure. */
function withoutListMark(line: string, labels: readonly Label[]): string {
  const marked = /^\s*(?:(?:\d{1,2}|[a-zđ]|[IVX]{1,4})\s*[.)/:]|[-–•*+])\s*(?=\S)/iu.exec(line);
  const rest = marked ? line.slice(marked[0].length) : line;
  return marked && hasLabelled(rest, labels) ? rest : line;
}

/**
 * "II. HOẠT ĐỘNG", "CĐCS Công ty May": capitals only, or the report's month or unit, and no figure is named. What it says of them is looked at
 * for the whole message.
 */
function isHeading(line: string, labels: readonly Label[], context: ReadingContext): boolean {
  const hasCapitals = /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
  return !hasLabelled(line, labels) && (hasCapitals || namesReport(line, context));
}

/** Whether a text says which month or unit a report is of. */
export function namesReport(text: string, { today, view }: ReadingContext): boolean {
  const { period, unit } = readReportHeading(text, { today, reportMonth: view.period });
  return period !== undefined || unit !== undefined;
}

/** A figure in digits or words, or a state: something that can be an answer to what came before it. */
function goesOn(part: string): boolean {
  return /\p{N}/u.test(part) || part.split(/\s+/).length <= 6;
}

/** "kết nạp 1, giám đốc hứa thưởng": words that say nothing of the figure before them, neither yes nor no nor how sure. */
export function isProse(part: string, fields: readonly Field[]): boolean {
  if (/\p{N}/u.test(part) || readState(part).kind !== 'none' || mentions(part, denials)) return false;
  return whatItTells(part, fields.map(ownWordsOf)).words >= fewestOfProse;
}

const denials = ['không', 'chưa', 'chẳng', 'chả', 'đâu'];
/** One word that nobody knows may belong to the figure. */
const fewestOfProse = 2;

/** "đối thoại 1 cuộc, chăm sóc sức khoẻ 2tr": money is never what a question without money goes on with. */
function isMoneyBeside(part: string, { fields }: Step): boolean {
  if (fields.some(({ indicator }) => indicatorOf(indicator).value === 'money')) return false;
  const [count, money] = [readCount(part), readMoney(part)];
  return count.kind === 'confirm' && count.because === 'scale' && money.kind !== 'ask';
}

function opensWithShared(part: string, { fields }: Step): boolean {
  return fields.some(({ sharedWords }) => sharedWords && startsWithAny(part, sharedWords));
}

function namesShared(part: string, { fields }: Step): boolean {
  return fields.some((field) => field.sharedWords && hasLabelled(part, sharedLabelOf(field)));
}
