import { numberAnswer, numberOf } from '../../domain/answer.ts';
import { mapReading, normalise, readCount } from '../../vietnamese/index.ts';
import type { FieldBase, FieldReading, QuestionType } from '../question-type.ts';
import { doubted } from '../reading-of-value.ts';
import {
  choicesOfFigure,
  chooseFigure,
  previousFigure,
  readStateOfFigure,
  readingOfFigure,
} from './figure.ts';

/** Points out of 100. */
export type ScoreField = FieldBase;

/** A whole number of points. Points of another scale are asked back: nobody but the chair can say what they are of 100. */
export const score: QuestionType<ScoreField> = {
  answer: 'type',
  choices: choicesOfFigure,
  choose: chooseFigure,
  read: (field, text, context) => {
    const state = readStateOfFigure(field, text, context);
    if (state) return notYetRated(state);
    const points = withoutScale(normalise(text));
    if (/[%‰]|phần trăm|phan tram/iu.test(points)) return { result: 'not-understood', because: 'percent' };
    if (/\d\s*(?:\/|trên|tren)\s*\d/iu.test(points)) return otherScale;
    const decimal = decimalPoints(points);
    if (decimal) return decimal;
    const reading = mapReading(readCount(withoutPointWords(points)), ({ number }) => number);
    const said = readingOfFigure(field, reading, previousFigure(field, context));
    if (said.result !== 'understood') return said;
    const number = numberOf(said.said.content);
    return number !== undefined && number <= lowest ? doubted(said, 'other-scale') : said;
  },
};

/** Points are given in the end: "không" says that they have not been yet. */
function notYetRated(reading: FieldReading): FieldReading {
  const isNo = reading.result === 'understood' || reading.result === 'needs-confirmation';
  return isNo && reading.said.content.state === 'no' && reading.said.carried !== true
    ? { ...reading, said: { content: { state: 'not-yet' } } }
    : reading;
}

/** So few points are more likely of a scale of 10. */
const lowest = 10;

const otherScale: FieldReading = { result: 'not-understood', because: 'other-scale' };

/** "97/100", "97 trên 100 điểm", "97 (thang 100)" without what is said of the scale. */
function withoutScale(text: string): string {
  const points = '(?:\\s*(?:điểm|diem|đ)(?!\\p{L}))?';
  return text.replaceAll(
    new RegExp(
      `${points}\\s*(?:/|trên|tren|[(]?(?:theo )?thang(?: điểm| diem)?)\\s*100(?![\\d.,]\\d|\\d)${points}`,
      'giu',
    ),
    ' ',
  );
}

function withoutPointWords(text: string): string {
  return text
    .replaceAll(/(?<=\d)\s*(?:điểm|diem|đ|d)(?!\p{L})/giu, ' ')
    .replaceAll(/(?<!\p{L})(?:tự chấm|tu cham|tự đánh giá|chấm|điểm|diem)(?!\p{L})/giu, ' ');
}

/** "97,5" is one of two whole numbers, "97,0" is 97, and "9,7" points of another scale. */
function decimalPoints(text: string): FieldReading | undefined {
  const found = /(?<![\d.,])(\d{1,3})[.,](\d{1,2})(?![\d.,]*\d)/u.exec(text);
  if (!found) return undefined;
  const whole = Number(found[1]);
  if (whole <= lowest) return otherScale;
  const isWhole = Number(found[2]) === 0;
  const options = (isWhole ? [whole] : [whole, whole + 1]).filter((number) => number <= 100);
  const [only, ...others] = options.map((number) => ({ content: numberAnswer(number) }));
  if (!only) return otherScale;
  return others.length > 0
    ? { result: 'ambiguous', options: [only, ...others], because: 'decimal-count' }
    : { result: 'needs-confirmation', said: only, because: 'decimal-count' };
}
