import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import type { Turn } from '../../../src/app/ports/turn-store.ts';
import { presentReply } from '../../../src/app/present.ts';
import { typedChoice } from '../../../src/app/typed-choice.ts';
import { asId, type AccountId, type DraftId } from '../../../src/domain/ids.ts';
import type { Input } from '../../../src/engine/prompt.ts';
import { Filling } from '../../support/filling.ts';
import { lastMonth } from '../../support/last-month.ts';
import { goTo } from '../../support/places.ts';

/** The turn of somebody who was shown what their draft asks. */
function turnAt(filling: Filling): Turn {
  const { form, draft } = filling;
  const { account, today } = filling.context();
  const prompt = presentReply({ form, draft, account, today, phrases: vietnamesePhrases }, []);
  return {
    account: { id: account, address: { channel: 'terminal', bot: 'demo', chat: 'chair' } },
    session: { runs: 'nothing' },
    open: { id: asId<DraftId>('draft'), draft },
    record: { seen: [], reply: { event: 'e', at: 1, prompt: { ...prompt, choices: [...prompt.choices] } } },
    versions: { session: 0, draft: 0 },
  };
}

const text = (words: string): Input => ({ kind: 'text', text: words });

describe('a text that is a choice of what is shown', () => {
  it.each([
    ['Như tháng trước (245 / 190)', 'same'],
    ['Như tháng trước', 'same'],
    ['nhu thang truoc', 'same'],
    ['  NHƯ THÁNG TRƯỚC.  ', 'same'],
    ['Như tháng trước!', 'same'],
    ['bỏ qua', 'skip'],
    ['Cả báo cáo như tháng trước', 'all-as-last-month'],
  ])('is that choice: %s', (words, choice) => {
    const filling = new Filling(lastMonth);
    expect(typedChoice(turnAt(filling), text(words))).toEqual({
      kind: 'choice',
      prompt: filling.prompt(),
      choice,
    });
  });

  it.each(['như tháng', 'như tháng trước nhé em', '245', '', '(245 / 190)'])(
    'stays words where it is not: %s',
    (words) => {
      const input = text(words);
      expect(typedChoice(turnAt(new Filling(lastMonth)), input)).toBe(input);
    },
  );

  it('does, when it is taken, what tapping it does', () => {
    const typed = goTo(new Filling(lastMonth), 'support');
    const tapped = goTo(new Filling(lastMonth), 'support');
    typed.does(typedChoice(turnAt(typed), text('Không có')));
    tapped.taps('close');
    expect(typed.answers()).toEqual(tapped.answers());
    expect(typed.answers()).toMatchObject({ loan_members: 0, shelter_houses_new: 0 });
  });
});

describe('what is no choice of what is asked now', () => {
  it('stays words while something else is asked than was shown last', () => {
    const filling = new Filling(lastMonth);
    const turn = turnAt(filling);
    goTo(filling, 'care');
    const later: Turn = { ...turn, open: { id: asId<DraftId>('draft'), draft: filling.draft } };
    const input = text('Như tháng trước');
    expect(typedChoice(later, input)).toBe(input);
  });

  it('stays words for an account that was shown nothing, or has no draft open', () => {
    const turn = turnAt(new Filling(lastMonth));
    const input = text('Như tháng trước');
    expect(typedChoice({ ...turn, record: { seen: [] } }, input)).toBe(input);
    const { open: _, ...closed } = turn;
    expect(typedChoice(closed, input)).toBe(input);
    const other = { id: asId<AccountId>('other'), address: turn.account.address };
    expect(typedChoice({ ...turn, account: other }, input)).toBe(input);
  });

  it('stays what it is when it is no text', () => {
    const turn = turnAt(new Filling(lastMonth));
    const photo: Input = { kind: 'attachment', of: 'photo' };
    const tap: Input = { kind: 'choice', prompt: 'p', choice: 'skip' };
    expect(typedChoice(turn, photo)).toBe(photo);
    expect(typedChoice(turn, tap)).toBe(tap);
  });

  it('is the option of a figure by the name of it', () => {
    const filling = goTo(new Filling(lastMonth), 'opinions');
    filling.types('tự chấm 92 điểm');
    const prompt = filling.prompt();
    expect(typedChoice(turnAt(filling), text('điểm tự chấm'))).toEqual({
      kind: 'choice',
      prompt,
      choice: 'o0',
    });
    expect(typedChoice(turnAt(filling), text('khó khăn'))).toEqual({ kind: 'choice', prompt, choice: 'o1' });
  });
});
