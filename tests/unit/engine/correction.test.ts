import { describe, expect, it } from 'vitest';
import { numberAnswer } from '../../../src/domain/answer.ts';
import { offerAt } from '../../../src/engine/choices.ts';
import { changesOfCorrection } from '../../../src/engine/correction.ts';
import { upgradeDraft } from '../../../src/engine/upgrade.ts';
import { Filling } from '../../support/filling.ts';
import { smallForm } from '../../support/small-form.ts';

/** A report that was sent and is open again, at the review. */
function correcting(more: { readonly afterClosing?: number } = {}): Filling {
  const filling = new Filling({ form: smallForm });
  for (const text of ['251, nữ 139', '6', 'chưa', 'không có']) filling.types(text);
  const { answers } = filling.draft;
  filling.draft = { ...filling.draft, corrects: { answers }, ...more };
  return filling;
}

const changed = (filling: Filling) => changesOfCorrection(filling.draft).map(({ indicator }) => indicator);
const offered = ({ draft, form }: Filling) => {
  const focus = draft.cursors['account']?.focus;
  return focus ? offerAt(form, draft, focus, '2026-11-21').choices.map(({ id }) => id) : [];
};

describe('a correction', () => {
  it('knows what differs from what was sent, and offers to take it back only while something does', () => {
    const filling = correcting();
    expect(changed(filling)).toEqual([]);
    expect(offered(filling)).not.toContain('as-sent');
    filling.types('kết nạp 7');
    expect(changed(filling)).toEqual(['mem_new']);
    expect(offered(filling)).toContain('as-sent');
    filling.types('kết nạp 6');
    expect(changed(filling)).toEqual([]);
    filling.types('kết nạp 8');
    expect(filling.taps('as-sent')).toEqual(['as-sent']);
    expect(filling.at()).toBe('review');
    expect(filling.answers()).toMatchObject({ mem_new: 6 });
    expect(changed(filling)).toEqual([]);
  });

  it('is sent like a report', () => {
    const filling = correcting();
    filling.types('kết nạp 7');
    expect(filling.types('gửi')).toEqual(['completed']);
  });

  it('of an ordinary report there is none', () => {
    const filling = new Filling({ form: smallForm });
    filling.types('251, nữ 139');
    expect(changed(filling)).toEqual([]);
    expect(filling.does({ kind: 'choice', prompt: filling.prompt(), choice: 'as-sent' })).toEqual([
      'stale-choice',
    ]);
  });
});

describe('after closing', () => {
  it('sending asks why, and any words are the reason', () => {
    const filling = correcting({ afterClosing: 1 });
    filling.types('kết nạp 7');
    expect(filling.types('gửi')).toEqual([]);
    expect(filling.at()).toBe('reason');
    expect(filling.types('câu 2 em ghi nhầm, kết nạp 7 chứ không phải 6')).toEqual(['completed']);
    expect(filling.events[0]).toMatchObject({ reason: 'câu 2 em ghi nhầm, kết nạp 7 chứ không phải 6' });
    expect(filling.answers()).toMatchObject({ mem_new: 7 });
  });

  it.each([
    ['quay lại', [], 'review'],
    ['xem lại', [], 'review'],
    ['tạm dừng', ['paused'], 'reason'],
    ['huỷ', ['cancelled'], 'reason'],
    ['trợ giúp', ['asked-for-help'], 'reason'],
    ['gặp cán bộ', ['wants-officer'], 'reason'],
    ['khoan gửi', ['not-sent'], 'reason'],
    ['chào em', ['not-understood'], 'reason'],
    ['.', ['not-understood'], 'reason'],
    ['12', ['not-understood'], 'reason'],
  ] as const)('"%s" is no reason', (text, events, at) => {
    const filling = correcting({ afterClosing: 1 });
    filling.types('kết nạp 7');
    filling.types('gửi');
    expect(filling.types(text)).toEqual(events);
    expect(filling.at()).toBe(at);
  });

  it('a button goes back, and a photo is no reason', () => {
    const filling = correcting({ afterClosing: 1 });
    filling.types('kết nạp 7');
    filling.types('gửi');
    expect(filling.does({ kind: 'attachment', of: 'photo' })).toEqual(['unsupported']);
    filling.taps('back');
    expect(filling.at()).toBe('review');
  });

  it('what changes nothing needs none', () => {
    const filling = correcting({ afterClosing: 1 });
    expect(filling.types('gửi')).toEqual(['completed']);
    expect(filling.events[0]).not.toHaveProperty('reason');
  });

  it('a report that was never sent needs one', () => {
    const filling = new Filling({ form: smallForm });
    for (const text of ['251, nữ 139', '6', 'chưa', 'không có']) filling.types(text);
    filling.draft = { ...filling.draft, afterClosing: 1 };
    filling.types('gửi');
    expect(filling.at()).toBe('reason');
  });
});

describe('a correction and a new version of the form', () => {
  it('that continues the old one compares what both of them ask', () => {
    const filling = correcting();
    const form = { ...smallForm, version: 2, continues: [1], sections: smallForm.sections.slice(1) };
    const { draft } = upgradeDraft(form, filling.draft);
    expect(Object.keys(draft.corrects?.answers ?? {}).toSorted()).toEqual([
      'difficulties',
      'worker_conf_held',
    ]);
    expect(changesOfCorrection(draft)).toEqual([]);
  });

  it('that does not compares with nothing, so that nothing is taken away', () => {
    const filling = correcting();
    const { draft } = upgradeDraft({ ...smallForm, version: 2 }, filling.draft);
    expect(draft.corrects).toEqual({ answers: {} });
    expect(draft.earlier['mem_new']?.content).toEqual(numberAnswer(6));
    expect(changesOfCorrection(draft)).toEqual([]);
  });
});
