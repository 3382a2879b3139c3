import { describe, expect, it } from 'vitest';
import { renderPrompt } from '../../../../../src/adapters/channels/telegram/render-prompt.ts';
import type { Choice, Prompt } from '../../../../../src/engine/prompt.ts';

describe('a prompt on Telegram', () => {
  it('is plain text without markup', () => {
    expect(renderPrompt(prompt({ text: '<b>5</b> * 3' }))).toEqual([{ text: '<b>5</b> * 3' }]);
  });

  it('has its choices as buttons that carry prompt and choice', () => {
    const [message] = renderPrompt(prompt({ choices: [choice('yes', 'Đúng rồi'), choice('no', 'Sửa lại')] }));
    expect(message?.reply_markup?.inline_keyboard).toEqual([
      [
        { text: 'Đúng rồi', callback_data: 'p1:yes' },
        { text: 'Sửa lại', callback_data: 'p1:no' },
      ],
    ]);
  });

  it.each<[what: string, labels: readonly string[], rows: readonly number[]]>([
    ['three short ones to a row', ['Có', 'Không', 'Chưa', 'Không biết'], [3, 1]],
    ['two middling ones to a row', ['Như tháng trước', 'Bỏ qua câu này', 'Có'], [2, 1]],
    ['a long one alone', ['Có', 'Không, tháng này đơn vị không phát sinh', 'Chưa'], [1, 1, 1]],
  ])('lays out %s', (_, labels, rows) => {
    const [message] = renderPrompt(
      prompt({ choices: labels.map((label, index) => choice(`${index}`, label)) }),
    );
    expect(message?.reply_markup?.inline_keyboard.map((row) => row.length)).toEqual(rows);
  });

  it('cuts a label no screen can show, between characters', () => {
    const [message] = renderPrompt(prompt({ choices: [choice('a', '👩‍👩‍👧‍👦'.repeat(70))] }));
    expect(message?.reply_markup?.inline_keyboard[0]?.[0]?.text).toBe(`${'👩‍👩‍👧‍👦'.repeat(59)}…`);
  });

  it('is split when it is long, with the buttons under the last part', () => {
    const lines = Array.from({ length: 400 }, (_, index) => `${index}. Công đoàn cơ sở số ${index}`);
    const messages = renderPrompt(prompt({ text: lines.join('\n'), choices: [choice('a', 'Xem tiếp')] }));
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.every(({ text }) => text.length <= 4096)).toBe(true);
    expect(messages.map(({ reply_markup }) => reply_markup !== undefined)).toEqual([
      ...messages.slice(1).map(() => false),
      true,
    ]);
  });
});

function prompt(parts: Partial<Prompt>): Prompt {
  return { id: 'p1', text: 'Câu 1', choices: [], answer: 'choose', ...parts };
}

function choice(id: string, label: string): Choice {
  return { id, label };
}
