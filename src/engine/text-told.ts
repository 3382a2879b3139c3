import { behindLastFigure, isCourtesy, readState } from '../vietnamese/index.ts';
import type { Field, Step } from './form.ts';
import { behaviourOf } from './question-types/index.ts';
import { ownWordsOf } from './question-types/own-words.ts';
import { mentions, wordsOfText } from './question-types/words-in-text.ts';

/** Fewer words are no sentence of their own. */
const shortest = 3;

/**
 * The step of a text that some words are about, although they do not begin with its name: "đời sống anh em còn khó khăn" among figures. Undefined
 * where the words may say whom a figure is of ("công nhân khó khăn"), or belong to one of the steps that are spoken of.
 */
export function textTold(part: string, steps: readonly Step[], spoken: readonly Step[]): Step | undefined {
  if (/\p{N}/u.test(part) || wordsOfText(part).length < shortest) return undefined;
  // Most parts have no word of any text, which is the quickest to see.
  const named = steps.filter(({ fields }) => fields.some((field) => namesText(part, field)));
  if (named.length === 0 || tellsOfPeople(part)) return undefined;
  if (isCourtesy(part) || readState(part).kind !== 'none') return undefined;
  const [only, another] = named.filter(({ fields }) => fields.some((field) => isAbout(part, field, spoken)));
  return another ? undefined : only;
}

function namesText(part: string, field: Field): boolean {
  return behaviourOf(field).takesFreeText ? mentions(part, field.words) : false;
}

/** A part with a figure, cut where such words stand behind it. */
export function withTextApart(
  part: string,
  steps: readonly Step[],
  spoken: readonly Step[],
): readonly string[] {
  const behind = behindLastFigure(part);
  if (behind === '' || !part.endsWith(behind) || !textTold(behind, steps, spoken)) return [part];
  return [part.slice(0, -behind.length).trim(), behind];
}

/** "công nhân khó khăn": who is in need, which tells nothing of how the unit fares. */
export function tellsOfPeople(part: string): boolean {
  return mentions(part, ofPeople);
}

function isAbout(part: string, field: Field, spoken: readonly Step[]): boolean {
  if (!namesText(part, field)) return false;
  const said = field.words.filter((word) => mentions(part, [word]));
  const own = spoken.flatMap(({ fields }) => fields.flatMap((other) => ownWordsOf(other)));
  return !said.some((word) => mentions(word, own));
}

/** Who is in need; the words that go before "khó khăn" where it tells of people. */
const ofPeople = [
  'công nhân',
  'đoàn viên',
  'người lao động',
  'lao động',
  'hoàn cảnh',
  'đặc biệt',
  'gia đình',
  'người',
  'hộ',
  'trường hợp',
  'đv',
  'nlđ',
].map((who) => `${who} khó khăn`);
