import { textAnswer } from '../../../src/domain/answer.ts';
import { no, type Story, type Tellers } from '../story.ts';
import type { DemoTexts } from '../month.ts';

/** Section G: words, in the few months in which there is something to say. */
export const opinions: Tellers = {
  difficulties: said('difficulties'),
  proposals: said('proposals'),
  mood: said('mood'),
  good_model: said('goodModel'),
  plan_next_month: said('plan'),
};

function said(about: keyof DemoTexts) {
  return ({ month }: Story) => {
    const text = month.texts?.[about];
    return text === undefined ? no : textAnswer(text);
  };
}
