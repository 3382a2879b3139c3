import { describe, expect, it } from 'vitest';
import { forms } from '../../../conversations/index.ts';
import { vietnamesePhrases as phrases } from '../../../conversations/phrases/vi/index.ts';
import { phrasesFor } from '../../../src/app/form-phrases.ts';

describe('the phrases of a form', () => {
  it('are those of a report for the report', () => {
    expect(phrasesFor(phrases, forms['monthly-report'])).toBe(phrases);
  });

  it('speak of saving a profile, not of sending a report', () => {
    const { report, general } = phrasesFor(phrases, forms['unit-profile']);
    const progress = { answered: 3, of: 12 };
    for (const sentence of [
      report.notSent,
      report.reviewAgain,
      report.paused({ progress, changes: [] }),
      report.cancelled({ progress, changes: [] }),
      report.sendIncomplete({ open: ['Ngành nghề'] }),
      report.noSuchQuestion({ number: 30, of: 12 }),
      report.moves.send,
      report.moves['send-anyway'],
    ]) {
      expect(sentence).not.toMatch(/báo cáo|gửi/i);
    }
    expect(report.moves.send).toBe('Lưu');
    expect(general).toBe(phrases.general);
  });

  it('leave what they do not change as it was', () => {
    const { report } = phrasesFor(phrases, forms['unit-profile']);
    expect(report.moves.back).toBe(phrases.report.moves.back);
    expect(report.question).toBe(phrases.report.question);
  });
});
