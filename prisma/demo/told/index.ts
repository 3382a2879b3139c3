import { numberAnswer, type AnswerContent } from '../../../src/domain/answer.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { Story, Tellers } from '../story.ts';
import { care } from './care.ts';
import { democracy } from './democracy.ts';
import { emulation } from './emulation.ts';
import { members } from './members.ts';
import { occasions } from './occasions.ts';
import { officers } from './officers.ts';
import { opinions } from './opinions.ts';

const tellers: Tellers = {
  ...members,
  ...care,
  ...democracy,
  ...officers,
  ...emulation,
  ...occasions,
  ...opinions,
};

/** What a unit says of a figure: what its month says, else what is usual. Throws at a figure that nobody has thought of yet. */
export function told(story: Story, code: IndicatorCode): AnswerContent {
  const figure = story.month.figures?.[code];
  if (figure !== undefined) return typeof figure === 'number' ? numberAnswer(figure) : figure;
  const tell = tellers[code];
  if (!tell)
    throw new Error(`the form asks for '${code}', of which the demo organisation has nothing to tell`);
  return tell(story);
}
