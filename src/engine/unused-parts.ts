import { numberOf } from '../domain/answer.ts';
import { normalise, whatItTells } from '../vietnamese/index.ts';
import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { Event, SaidOf } from './events.ts';
import { currentFocus, placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { fieldsOf, questionById } from './form-index.ts';
import { figureParts, messageParts, withoutPart, type MessagePart } from './message-parts.ts';
import { draftView } from './outline.ts';
import { namesReport } from './labelled-clauses.ts';
import { ownWordsOf } from './question-types/own-words.ts';
import type { ReadingDoubt } from './question-type.ts';
import type { StepResult } from './step-result.ts';

interface At {
  readonly form: Form;
  readonly before: Draft;
  readonly context: StepContext;
}

/** So many parts are left out to see what becomes of the message, at most; a page of lines is long to read. */
const mostTried = { alone: 5, ofLines: 2 };
/** Characters that are read again in all, at most; of a long message labels tell what was not used. */
const mostReadAgain = { alone: 4000, ofLines: 2000 };
/** One word that nobody knows may be a name, or a slip. */
const fewestWords = 2;

/**
 * Names what a message said and nothing came of: "251 nữ 193, đời sống anh em còn khó khăn" at the members. A part is unused where the message
 * says the same without it, for whatever reason; looked at are parts that tell something and that the reply does not repeat anyway.
 *
 * @param read how the message is taken, and how it would be in other words
 */
export function nameUnusedParts(
  { form, before, context }: At,
  text: string,
  read: (text: string) => StepResult,
): StepResult {
  const result = read(text);
  const message = normalise(text);
  const signed = messageParts(message);
  const parts = signed.length < 2 ? figureParts(message) : signed;
  if (parts.length < 2 || result.draft === before) return withYesOnly(result, before, message, context);
  // Of several lines each one is told what became of its figures.
  const where = currentFocus(before, context).at === 'lines' ? 'ofLines' : 'alone';
  const owns = wordsAround(form, before, result.draft, context);
  const came = outcomeOf(message === text ? result : read(message), context);
  // Of two figures that contradict each other neither is taken, and that is said.
  const hasTwo = result.events.some((event) => event.type === 'not-used' && event.contradictions.length > 0);
  // Of a gate that opened nothing was taken but the yes, whatever else made it one.
  const isOpened = result.events.length > 0 && result.events.every(({ type }) => type === 'opened');
  const isAlone = where === 'alone' && result.draft.answers === before.answers;
  const isRepeated = ({ text: words }: MessagePart) =>
    (hasTwo && /\p{N}/u.test(words)) ||
    result.events.some((event) => textsOf(event).some((said) => said.includes(words)));
  const unused = parts
    .filter((part) => !isRepeated(part) && !isNaming(part, before, context) && !isKnown(part, came))
    .map((part) => ({ part, tells: whatItTells(part.text, owns) }))
    .filter(
      ({ tells }) =>
        tells.words > 0 || tells.otherMatter || (tells.figures ? where === 'alone' : came.hasExtraWords),
    )
    .slice(0, Math.min(mostTried[where], Math.floor(mostReadAgain[where] / message.length)))
    .filter(({ part, tells }) => {
      if (isAlone && tells.figures && isPassedOver(part, came)) return true;
      if (isOpened && !tells.figures && tells.words >= fewestWords) return true;
      const without = outcomeOf(read(withoutPart(message, part)), context);
      if (without.said !== came.said) return false;
      // Words that raise a doubt are asked about with their figure, and then nothing comes of them.
      const isDoubt = came.hasExtraWords && !without.hasExtraWords;
      if (part.isBehind) return tells.otherMatter || isDoubt;
      if (without.asked !== came.asked) return tells.words > 0 || tells.otherMatter || isDoubt;
      return tells.words >= fewestWords || tells.otherMatter || tells.figures;
    })
    .map(({ part }) => part);
  const whole = unused.filter(
    (part) => !unused.some((other) => other !== part && other.start <= part.start && other.end >= part.end),
  );
  return whole.length === 0
    ? result
    : withUnused(
        result,
        whole.map((part) => part.text),
      );
}

/** "có 120 người dự" where it is asked whether there was a meeting: the yes is taken, the number is not, and that is said. */
function withYesOnly(result: StepResult, before: Draft, message: string, context: StepContext): StepResult {
  if (result.draft === before || result.events.some((event) => textsOf(event).length > 0)) return result;
  const figures = message.match(/(?<![\p{N}/.,-])\p{N}{2,}(?![\p{N}/.,-])/gu) ?? [];
  if (figures.length === 0 || !whatItTells(message, []).figures) return result;
  const focus = currentFocus(result.draft, context);
  const held =
    focus.at === 'detail'
      ? [focus.said.content]
      : focus.at === 'confirm'
        ? focus.items.map(({ said }) => said.content)
        : [];
  const answered = Object.entries(result.draft.answers).flatMap(([code, { content }]) =>
    content === Object.entries(before.answers).find(([other]) => other === code)?.[1].content
      ? []
      : [content],
  );
  const news = [...answered, ...held];
  const isYes =
    news.length > 0 &&
    news.every(
      (content) =>
        content.state === 'value' && content.value.type === 'yes' && content.value.date === undefined,
    );
  return isYes ? withUnused(result, [message]) : result;
}

/** "BÁO CÁO THÁNG 11 của CĐCS Công ty May": what a report says of itself is looked at for the whole message. */
function isNaming({ text }: MessagePart, draft: Draft, { today }: StepContext): boolean {
  return namesReport(text, { today, view: draftView(draft) });
}

/** "251, nữ 194" where 251 is recorded already: what stands as it was said is no news. */
function isKnown({ text }: MessagePart, { figures, chosen }: Outcome): boolean {
  const told = figuresOf(text);
  return chosen.size === 0 && told.length > 0 && told.every((figure) => figures.has(figure));
}

/** "1tr5" of "thăm 3 người 1tr5" where 3 waits for a "đúng": of several figures one was chosen. */
function isPassedOver({ text }: MessagePart, { chosen }: Outcome): boolean {
  return chosen.size > 0 && !figuresOf(text).some((figure) => chosen.has(figure));
}

function figuresOf(text: string): readonly number[] {
  return (text.match(/\p{N}[\p{N}.,]*/gu) ?? []).map((digits) => Number(digits.replaceAll(/\D/g, '')));
}

/** Among all that is said not to be used, where something of the message is already. */
function withUnused({ draft, events }: StepResult, texts: readonly string[]): StepResult {
  const before = events.find((event) => event.type === 'not-used');
  const text = [before?.text ?? '', ...texts].filter((part) => part !== '').join('; ');
  const event: Event = { type: 'not-used', text, contradictions: before?.contradictions ?? [] };
  return { draft, events: [...events.filter((other) => other !== before), event] };
}

/** The words of what is asked, and of all that the message has answered. */
function wordsAround(
  form: Form,
  before: Draft,
  after: Draft,
  context: StepContext,
): readonly (readonly string[])[] {
  const asked = placesIn(before, context).flatMap((question) => questionById(form, question) ?? []);
  const fields = form.sections
    .flatMap((section) => section.questions)
    .flatMap(fieldsOf)
    .filter(({ indicator }) => before.answers[indicator] !== after.answers[indicator]);
  return [...asked.flatMap(fieldsOf), ...fields].map(ownWordsOf);
}

function placesIn(draft: Draft, context: StepContext): readonly string[] {
  const focus = currentFocus(draft, context);
  if (focus.at === 'lines') return focus.lines.map(({ asking }) => asking.question);
  const place = placeOf(focus);
  return place ? [place.question] : [];
}

interface Outcome {
  /** what is recorded, held back or offered, and what is repeated as not taken */
  readonly said: string;
  /** what is asked about it */
  readonly asked: string;
  /** the numbers among it */
  readonly figures: ReadonlySet<number>;
  /** something waits because there are words beside it that nobody knows */
  readonly hasExtraWords: boolean;
  /** the numbers among what waits because the message has others too, of another kind or of the same */
  readonly chosen: ReadonlySet<number>;
}

function outcomeOf({ draft, events }: StepResult, context: StepContext): Outcome {
  const focus = currentFocus(draft, context);
  const later = draft.cursors[context.account]?.later ?? [];
  const askings = [...(focus.at === 'lines' ? focus.lines.map(({ asking }) => asking) : [focus]), ...later];
  const held = askings.flatMap((asking): readonly SaidOf[] => {
    if (asking.at === 'confirm') return asking.items;
    return asking.at === 'detail' ? [{ code: asking.code, said: asking.said }] : [];
  });
  const refused = events.flatMap((event) => (event.type === 'rejected' ? event.items : []));
  const contents: Record<string, unknown> = {};
  const figures = new Set(
    [...Object.values(draft.answers), ...[...held, ...refused].map(({ said }) => said)].flatMap(
      ({ content }) => numberOf(content) ?? [],
    ),
  );
  for (const [code, { content, approximate, reason }] of Object.entries(draft.answers))
    contents[code] = [content, approximate, reason];
  for (const { code, said } of [...held, ...refused])
    contents[code] = [said.content, said.approximate, said.reason];
  const inOrder = Object.entries(contents).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const isDoubted = (doubt: ReadingDoubt) =>
    askings.some(
      (asking) => asking.at === 'confirm' && asking.why.because === 'reading' && asking.why.doubt === doubt,
    );
  const options = askings.flatMap((asking) => (asking.at === 'pick' ? [asking.options] : []));
  return {
    said: JSON.stringify([inOrder, options, events.flatMap(textsOf)]),
    figures,
    asked: JSON.stringify([askings, draft.opened, events.map(({ type }) => type)]),
    hasExtraWords: isDoubted('extra-words'),
    chosen: new Set(
      held.length === 1 && (isDoubted('several-numbers') || isDoubted('other-measure'))
        ? held.flatMap(({ said }) => numberOf(said.content) ?? [])
        : [],
    ),
  };
}

/** The words of a message that an event repeats. */
function textsOf(event: Event): readonly string[] {
  if (event.type === 'not-used' || event.type === 'not-understood') return [event.text];
  if (event.type === 'unplaced') return event.texts;
  return event.type === 'unread-lines' ? event.lines.map(({ text }) => text) : [];
}
