import { describe, expect, it } from 'vitest';
import { withoutMention } from '../../../../../src/adapters/channels/zalo/mention.ts';

describe('a mention of the bot', () => {
  const union = { account: 'bot.VDKyGxQvc', display: 'Bot Công đoàn An Phú' };

  it.each([
    ['@Bot Công đoàn An Phú tổng hợp', 'tổng hợp'],
    ['  @bot công đoàn an phú, tổng hợp', 'tổng hợp'],
    ['@Bot Công đoàn An Phú tổng hợp'.normalize('NFD'), 'tổng hợp'],
    ['@Bot  Công   đoàn An Phú\ntổng hợp', 'tổng hợp'],
    ['@bot.VDKyGxQvc tổng hợp', 'tổng hợp'],
    ['@Bot Công đoàn An Phú', ''],
  ])('is taken off: %j', (text, rest) => {
    expect(withoutMention(text, union)).toBe(rest);
  });

  it.each(['tổng hợp', '@Lan ơi', '@Bot Công đoàn', '@Bot Công đoàn An Phúc ơi', 'lan@congdoan.vn', ''])(
    'is not seen in: %j',
    (text) => {
      expect(withoutMention(text, union)).toBeUndefined();
    },
  );

  it('is any @ at the beginning where the name people see is unknown', () => {
    expect(withoutMention('@Bot Công đoàn tổng hợp', { account: 'bot.VDKyGxQvc' })).toBe(
      '@Bot Công đoàn tổng hợp',
    );
    expect(withoutMention('@bot.VDKyGxQvc tổng hợp', { account: 'bot.VDKyGxQvc' })).toBe('tổng hợp');
    expect(withoutMention('tổng hợp', {})).toBeUndefined();
  });

  it.each(['***', ''])('is nothing where the name is %j', (display) => {
    expect(withoutMention('@nobody', { display })).toBeUndefined();
  });

  it('may hold any signs', () => {
    expect(withoutMention('@Bot (1+1)* [x] /tonghop', { display: 'Bot (1+1)* [x]' })).toBe('/tonghop');
    expect(withoutMention('@Bot 1 1 x /tonghop', { display: 'Bot (1+1)* [x]' })).toBe('/tonghop');
  });
});
