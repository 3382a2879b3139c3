import { fold, isCourtesy, readState, type State } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { SaidOf } from './events.ts';
import { currentFocus, moveTo, placeOf } from './focus.ts';
import type { Field, Form, Question, Step } from './form.ts';
import { isText } from './gate-words.ts';
import { questionById } from './form-index.ts';
import { answerableSteps, draftView, gateAt, stepAt } from './outline.ts';
import { ownWordsOf } from './question-types/own-words.ts';
import { mentions, withoutPhrases, wordsOfText, type TextWord } from './question-types/words-in-text.ts';
import type { ReadingContext } from './question-type.ts';
import { readField } from './read-step.ts';
import { askToConfirm, record, refusalOf } from './record.ts';
import type { StepResult } from './step-result.ts';

/** A no that names more than this many words is a sentence, and read as one. */
const longest = 24;

/**
 * A no to matters of other questions, wherever the person is: "không có tai nạn, đình công" at the care for members. It answers what it names. A
 * matter that the question asks for as well ("tai nạn" of who fell ill or was hurt) is asked about. Undefined for everything else.
 */
export function answerDeniedElsewhere(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  const place = focus.at === 'step' ? placeOf(focus) : undefined;
  // "Hội nghị NLĐ: chưa" is an answer under its label.
  if (!place || /[\p{N}:]/u.test(text)) return undefined;
  const typed = wordsOfText(text);
  const isPlain = typed.length > longest || typed.every(({ folded }) => small.has(folded));
  if (isPlain || !mentions(text, nos)) return undefined;
  // "không tăng không giảm" says how things stand.
  const whole = readState(text);
  if (whole.kind === 'value' && !denials.includes(whole.value)) return undefined;
  // "có họp đối thoại chưa" asks.
  if (whole.kind === 'none' && whole.because === 'question') return undefined;
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const asked = gateAt(form, place) ? questionById(form, place.question)?.steps : undefined;
  const asking = asked ?? [stepAt(form, place)].flatMap((step) => step ?? []);
  const near = questionById(form, place.question)?.steps ?? [];
  const named = namedIn(form, reading, text).filter(
    ({ step, words, isGated }) =>
      !asking.includes(step) && (isGated || !words.every((word) => isSharedBy(near, word))),
  );
  if (named.length === 0 || !deniesAll(text, named)) return undefined;
  const no = mentions(text, ['không', 'chẳng', 'chả', 'hổng', 'hông']) ? 'không có' : 'chưa';
  const items = named.flatMap(({ fields }) => noneOf(fields, no, reading));
  if (items.length === 0 || refusalOf(form, draft, items, context)) return undefined;
  const own = asking.flatMap((step) => step.fields.flatMap((field) => ownWordsOf(field)));
  const isOwn = named.every(({ words }) => words.every((word) => mentions(word, own)));
  if (!isOwn) return record(form, draft, items, context);
  const here = asking.flatMap(({ fields }) => noneOf(fields, no, reading));
  // At a gate the figures behind it are no one answer.
  if (here.length === 0 || asked)
    return askToConfirm(form, draft, items, { because: 'reading', doubt: 'other-question' }, context);
  return {
    draft: moveTo(draft, context, {
      ...place,
      at: 'pick',
      options: [items, here],
      because: 'other-question',
    }),
    events: [],
  };
}

const denials: readonly State[] = ['none', 'absent', 'zero', 'nothing-arose', 'not-yet'];
/** The words of a plain "không có gì", which names nothing. */
const small = new Set(
  'khong chua co ai gi nao ca het luon nua cung deu da a vang nhe nha em anh chi minh thang nay'.split(' '),
);
const nos = ['không', 'chưa', 'chẳng', 'chả', 'hổng', 'hông'];

interface Named {
  readonly step: Step;
  readonly fields: readonly Field[];
  /** the words of them that stand in the text */
  readonly words: readonly string[];
  readonly isGated: boolean;
}

/** The figures a text names, each by words that are part of no longer ones of another step. */
function namedIn(form: Form, { view }: ReadingContext, text: string): readonly Named[] {
  const steps = answerableSteps(form, view);
  const words = wordsOfText(text);
  const names = namesOf(form, steps);
  const found = new Map<Step, { own: Name[]; ofGate: Name[] }>();
  for (const word of words) {
    for (const name of names.get(word.folded) ?? []) {
      if (isTooBare(word, name.word) || !mentions(text, [name.word])) continue;
      const known = found.get(name.step) ?? { own: [], ofGate: [] };
      found.set(name.step, known);
      (name.field ? known.own : known.ofGate).push(name);
    }
  }
  const named = [...found].map(([step, { own, ofGate }]): Named => {
    const said = own.length > 0 ? own : ofGate;
    const fields = step.fields.filter((field) => said.some((name) => name.field === field));
    return {
      step,
      fields: fields.length > 0 ? fields : step.fields,
      words: said.map(({ word }) => word),
      isGated: said.some(({ isGated }) => isGated),
    };
  });
  return named.filter((one) =>
    one.words.some(
      (word) => !named.some((other) => other !== one && other.words.some((longer) => isInside(word, longer))),
    ),
  );
}

/** One syllable without its diacritics is half a dozen words: "xay" may be xây, xảy and say. */
function isTooBare({ lower }: TextWord, word: string): boolean {
  return !word.includes(' ') && lower !== word.toLowerCase() && lower === fold(word);
}

/** A word for a figure, or of a gate for a whole step. */
interface Name {
  readonly word: string;
  readonly step: Step;
  readonly field?: Field;
  readonly isGated: boolean;
}

/** The words that name the figures of some steps, by the first of each: found once for the same steps. */
function namesOf(form: Form, steps: readonly Step[]): ReadonlyMap<string, readonly Name[]> {
  const known = indexes.get(steps);
  if (known) return known;
  const index = new Map<string, Name[]>();
  for (const question of form.sections.flatMap((section) => section.questions)) {
    if (isText(question)) continue;
    for (const step of question.steps.filter((one) => steps.includes(one))) {
      for (const name of namesOfStep(question, step, steps)) {
        const first = wordsOfText(name.word)[0]?.folded;
        if (first !== undefined) index.set(first, [...(index.get(first) ?? []), name]);
      }
    }
  }
  indexes.set(steps, index);
  return index;
}

const indexes = new WeakMap<readonly Step[], ReadonlyMap<string, readonly Name[]>>();

function namesOfStep({ gate }: Question, step: Step, steps: readonly Step[]): readonly Name[] {
  const isGated = gate !== undefined;
  const own = step.fields.flatMap((field) => {
    const shared = (field.sharedWords ?? []).filter((word) => gate || isOnlyOf(word, step, steps));
    return [...field.words, ...shared].map((word) => ({ word, step, field, isGated }));
  });
  const ofGate = step.id === undefined ? [] : (gate?.words[step.id] ?? []);
  return [...own, ...ofGate.map((word) => ({ word, step, isGated }))];
}

/** A word that several questions share names none of them ("nữ"), and what any figure may do names none either. */
function isOnlyOf(word: string, step: Step, steps: readonly Step[]): boolean {
  if (changing.has(word)) return false;
  const others = steps.filter((other) => other !== step);
  return (
    !isSharedBy(others, word) &&
    !others.some(({ fields }) => fields.some(({ words }) => words.includes(word)))
  );
}

const changing = new Set(['tăng', 'thêm', 'giảm', 'bớt', 'nghỉ', 'vào']);

/** "kết nạp" at the Party's question means the Party. */
function isSharedBy(steps: readonly Step[], word: string): boolean {
  return steps.some(({ fields }) => fields.some(({ sharedWords }) => sharedWords?.includes(word)));
}

function isInside(word: string, longer: string): boolean {
  return longer.length > word.length && mentions(longer, [word]);
}

/** Whether a text says nothing but that there was none of what it names. */
function deniesAll(text: string, named: readonly Named[]): boolean {
  const words = named.flatMap((one) => one.words);
  const parts = text.split(/[,;.\n]/).filter((part) => part.trim() !== '');
  return parts.every((part, index) => {
    const rest = withoutPhrases(part, words);
    if (isNo(rest) || isCourtesy(part)) return true;
    // "không có tai nạn, đình công, nợ lương gì cả"
    return (
      index > 0 && /^(?:gì|gi|cả|ca|hết|het|hay|hoặc|hoac|và|va|nào|nao|ạ|em|nhé|luôn|\s|…)*$/iu.test(rest)
    );
  });
}

function isNo(text: string): boolean {
  const state = readState(text);
  return state.kind === 'value' && denials.includes(state.value);
}

/** What a no says of some figures; nothing where one of them would have to be asked. */
function noneOf(fields: readonly Field[], no: string, context: ReadingContext): readonly SaidOf[] {
  const items = fields.flatMap((field) => {
    const { code, reading } = readField(field, no, context);
    return reading.result === 'understood' ? [{ code, said: reading.said }] : [];
  });
  return items.length === fields.length ? items : [];
}
