import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../../conversations/phrases/vi/index.ts';
import { renderPrompt } from '../../../../src/adapters/channels/zalo/render-prompt.ts';
import { presentReply } from '../../../../src/app/present.ts';
import { grassrootsSectors, months, periodOf, wellEquipped } from '../../../support/asked-fields.ts';
import { linesNow } from '../../../support/answers-by-lines.ts';
import { Filling } from '../../../support/filling.ts';

describe('a page', () => {
  it.each(grassrootsSectors)('fits one message and one screen, whatever is asked: %s', (sector) => {
    for (const month of months) {
      const filling = new Filling({ ...wellEquipped, sector, period: periodOf(month), bySection: true });
      for (let page = 0; linesNow(filling).length > 0; page += 1) {
        expect(page).toBeLessThan(20);
        expect(linesNow(filling).length).toBeLessThanOrEqual(7);
        expect(zaloOf(filling), `month ${month}, page ${page}`).toHaveLength(1);
        const numbers = linesNow(filling).map(({ number }) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        filling.types('bỏ qua');
      }
      while (filling.at().startsWith('step') && !filling.at().includes('opinions')) filling.types('bỏ qua');
      expect(filling.at()).toBe('step opinions');
    }
  });
});

/** The messages in which Zalo would show where somebody is. */
function zaloOf(filling: Filling): readonly string[] {
  const { form, draft, events } = filling;
  const { account, today } = filling.context();
  const prompt = presentReply({ form, draft, account, today, phrases: vietnamesePhrases }, events);
  return renderPrompt(prompt, vietnamesePhrases.channels);
}
