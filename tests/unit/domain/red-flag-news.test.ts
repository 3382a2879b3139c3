import { describe, expect, it } from 'vitest';
import { numberAnswer, textAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from '../../../src/domain/indicators/index.ts';
import { knownFrom, newsOf, redFlagsInWords, redFlagsOf, type Told } from '../../../src/domain/red-flags.ts';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';

type Contents = { readonly [C in IndicatorCode]?: AnswerContent };

const read = (text: string): readonly IndicatorCode[] => (text.includes('đình công') ? ['strikes'] : []);
const flags = (answers: Contents) => [...redFlagsOf(answers), ...redFlagsInWords(answers, read)];

/** What is told while a draft goes through these answers, in short. */
function story(...drafts: readonly Contents[]): readonly (readonly string[])[] {
  let told: Told = {};
  return drafts.map((answers) => {
    const { news, told: now } = newsOf(told, flags(answers));
    told = now;
    return news.map((item) => `${item.about} ${item.news} #${item.times}`);
  });
}

const strikes = (number: number): Contents => ({ strikes: numberAnswer(number) });
const none: Contents = {};

describe('what the union above is told', () => {
  it('is told once, whatever else is answered', () => {
    expect(story(strikes(1), strikes(1), { ...strikes(1), mem_new: numberAnswer(3) })).toEqual([
      ['strikes new #1'],
      [],
      [],
    ]);
  });

  it('is told again when it becomes more, and not when it becomes less', () => {
    expect(story(strikes(1), strikes(3), strikes(2), strikes(3), strikes(4))).toEqual([
      ['strikes new #1'],
      ['strikes more #2'],
      [],
      [],
      ['strikes more #3'],
    ]);
  });

  it('is told once that there was none after all, and anew when there is one again', () => {
    expect(story(strikes(1), strikes(0), none, strikes(0), strikes(1))).toEqual([
      ['strikes new #1'],
      ['strikes taken-back #2'],
      [],
      [],
      ['strikes new #3'],
    ]);
  });

  it('is told of each matter by itself', () => {
    expect(
      story(
        { ...strikes(1), wage_debt: { state: 'value', value: { type: 'yes' } } },
        { wage_debt: { state: 'no' } },
      ),
    ).toEqual([
      ['strikes new #1', 'wage_debt new #1'],
      ['strikes taken-back #2', 'wage_debt taken-back #2'],
    ]);
  });

  it('hears of words, unless the question for it says the same; and of the figure when it comes', () => {
    const words: Contents = { mood: textAnswer('có đình công') };
    expect(story(words, { ...words, ...strikes(2) }, words)).toEqual([
      ['mood strikes new #1'],
      ['strikes new #1'],
      [],
    ]);
    expect(story({ ...words, ...strikes(2) }, none)).toEqual([['strikes new #1'], ['strikes taken-back #2']]);
    expect(story(words, { ...words, ...strikes(2) }, none)[2]).toEqual(['strikes taken-back #2']);
  });

  it('hears of a matter once, though two texts speak of it', () => {
    const both: Contents = { difficulties: textAnswer('đình công'), mood: textAnswer('đình công') };
    expect(story(both)).toHaveLength(1);
    expect(story(both)[0]).toHaveLength(1);
  });

  it('knows what a report that was sent says', () => {
    const told = knownFrom({}, flags(strikes(1)));
    expect(newsOf(told, flags(strikes(1))).news).toEqual([]);
    expect(newsOf(told, flags(strikes(2))).news).toMatchObject([{ news: 'more', before: 1, times: 1 }]);
  });
});

describe('words for red flags', () => {
  it('exist for each of them, and for nothing else', () => {
    const declared = indicatorCodes.filter((code) => indicatorOf(code).redFlag);
    expect(vietnamesePhrases.redFlags.matters.map(({ id }) => id).toSorted()).toEqual(declared.toSorted());
  });
});
