import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../../conversations/phrases/vi/index.ts';
import { presentReply } from '../../../../src/app/present.ts';
import { indicatorOf, type IndicatorCode } from '../../../../src/domain/indicators/index.ts';
import { lastMonthByLines } from '../../../support/answers-by-lines.ts';
import { Filling } from '../../../support/filling.ts';
import { heldNow } from '../../../support/held.ts';
import { goTo } from '../../../support/places.ts';

function unusedOf({ events }: Filling): string {
  return events.flatMap((event) => (event.type === 'not-used' ? [event.text] : [])).join(' | ');
}

function replyOf(filling: Filling): string {
  const { form, draft, events } = filling;
  const { account, today } = filling.context();
  return presentReply({ form, draft, account, today, phrases: vietnamesePhrases }, events).text;
}

describe('words beside the figures that were asked', () => {
  it.each([
    '251 nữ 193, đời sống anh em còn khó khăn',
    '251 nữ 193 đời sống anh em còn khó khăn',
    '251 nữ 193\nđời sống anh em còn khó khăn',
    'đời sống anh em còn khó khăn, 251 nữ 193',
    '251 nu 193, đời sống anh em còn khó khăn ạ'.normalize('NFD'),
  ])('are kept where a text asks for them: %s', (text) => {
    const filling = new Filling();
    filling.types(text);
    expect(replyOf(filling).normalize('NFC')).toContain('đời sống anh em còn khó khăn');
    if (heldNow(filling).difficulties !== undefined) filling.types('đúng');
    const { difficulties, ...figures } = filling.answers();
    expect(figures).toEqual({ mem_total: 251, mem_female: 193 });
    expect(String(difficulties).normalize('NFC')).toMatch(/^đời sống anh em còn khó khăn/);
  });

  it.each([
    ['members-change', 'kết nạp 6, giảm 2 do công ty khó khăn', 'do công ty khó khăn'],
    [
      'members-change',
      'kết nạp 6, giảm 2, vì công ty đang gặp khó khăn về đơn hàng',
      'vì công ty đang gặp khó khăn về đơn hàng',
    ],
    ['care', '3 người ốm, thăm 3, chị Lan mổ ruột thừa', 'chị Lan mổ ruột thừa'],
    ['members-change', 'kết nạp 6, tuần trước trời mưa to, giảm 2', 'tuần trước trời mưa to'],
    ['propaganda', '2 cuộc, 90 lượt, về luật công đoàn mới', 'về luật công đoàn mới'],
    ['propaganda', '2 cuộc 90 lượt về luật công đoàn mới', 'về luật công đoàn mới'],
    ['incidents', 'có, 1 vụ tai nạn, công nhân bị đứt tay', 'công nhân bị đứt tay'],
    ['incidents', 'không có, anh em yên tâm làm việc', 'anh em yên tâm làm việc'],
    ['support', 'chào em, ok em, công ty vừa chuyển sang xưởng mới', 'công ty vừa chuyển sang xưởng mới'],
    ['incidents', 'ok em, dạ, tuần trước trời mưa to', 'tuần trước trời mưa to'],
  ])('are named where nothing comes of them: %s %s', (question, text, unused) => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), question);
    filling.types(text);
    expect(unusedOf(filling)).toBe(unused);
  });

  it.each([
    ['members-change', '6, giảm 2. Cảm ơn em nhé'],
    ['members-change', 'Chào em, tháng này bên chị kết nạp được 6, giảm 2 em nhé'],
    ['members-change', 'kết nạp 6, giảm 2 (1 nghỉ hưu, 1 chuyển công tác)'],
    ['party', 'giới thiệu 1 đồng chí ưu tú cho chi bộ xem xét kết nạp'],
    ['emulation', 'phát động 1 đợt thi đua chào mừng 20/11, có 2 sáng kiến'],
    ['support', 'có, 2 người vay 50 triệu'],
  ])('are not named where they say nothing else: %s %s', (question, text) => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), question);
    filling.types(text);
    expect(filling.events.map(({ type }) => type)).toEqual(['answered']);
  });

  it('belong to the texts that ask for them', () => {
    const filling = new Filling();
    filling.types('251 nữ 193. Đời sống anh em còn khó khăn, mong cấp trên quan tâm');
    expect(filling.answers()).toMatchObject({
      mem_total: 251,
      difficulties: 'Đời sống anh em còn khó khăn',
      proposals: 'mong cấp trên quan tâm',
    });
  });

  it('stay whole in a text, the name they begin with too', () => {
    const filling = new Filling();
    filling.types('251 nữ 193\nanh em đề nghị tăng lương');
    filling.types('đúng');
    expect(filling.answers().proposals).toBe('anh em đề nghị tăng lương');
  });

  it('tell of people in need, not of the unit', () => {
    const filling = new Filling();
    filling.types('tặng 10 suất quà cho công nhân khó khăn');
    expect(heldNow(filling)).not.toHaveProperty('difficulties');
  });
});

interface Piece {
  readonly text: string;
  /** a figure it tells; prose tells none */
  readonly says?: { readonly code: IndicatorCode; readonly number: number };
}

const number = fc.integer({ min: 1, max: 9 });
const figures: fc.Arbitrary<Piece> = fc.oneof(
  number.map((n): Piece => ({ text: `kết nạp ${n}`, says: { code: 'mem_new', number: n } })),
  number.map((n): Piece => ({ text: `giảm ${n} người`, says: { code: 'mem_left', number: n } })),
  number.map((n): Piece => ({
    text: `giới thiệu cho Đảng ${n} đồng chí`,
    says: { code: 'party_referred', number: n },
  })),
  number.map((n): Piece => ({ text: `tuyên truyền ${n} cuộc`, says: { code: 'prop_sessions', number: n } })),
  number.map((n): Piece => ({ text: `đối thoại ${n} cuộc`, says: { code: 'dialogue_count', number: n } })),
  number.map((n): Piece => ({
    text: `thăm hỏi ${n} người`,
    says: { code: 'hardship_supported', number: n },
  })),
);
const prose = fc.constantFrom(
  'đời sống anh em còn khó khăn',
  'tuần trước trời mưa to',
  'công ty vừa chuyển sang xưởng mới',
  'chị Lan mổ ruột thừa',
  'giám đốc hứa thưởng cuối năm',
  'anh em phấn khởi trước đại hội',
  'máy may hỏng liên tục',
);
const smallTalk = fc.constantFrom('chào em', 'cảm ơn em nhé', 'dạ', 'ok em');
const piece: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 4, arbitrary: figures },
  { weight: 3, arbitrary: prose.map((text): Piece => ({ text })) },
  { weight: 1, arbitrary: smallTalk.map((text): Piece => ({ text })) },
);

const talk = new Set(['chào em', 'cảm ơn em nhé', 'dạ', 'ok em']);

describe('a message of several clauses', () => {
  it('has each of them recorded, asked about or named', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(piece, { minLength: 2, maxLength: 5, selector: ({ text }) => text.replace(/\d/, '') }),
        fc.constantFrom(', ', '; ', '. ', '\n'),
        fc.constantFrom('members-total', 'members-change', 'propaganda', 'care', 'support', 'incidents'),
        fc.boolean(),
        (pieces, joint, question, hasHistory) => {
          const filling = goTo(new Filling(hasHistory ? { previous: lastMonthByLines } : {}), question);
          const before = filling.answers();
          filling.types(pieces.map(({ text }) => text).join(joint));
          const reply = replyOf(filling).toLowerCase();
          // Who is told that nothing was understood knows that all of it is still to be said.
          const isRefused = filling.events.some(({ type }) => type === 'not-understood');
          if (isRefused && isDeepStrictEqual(filling.answers(), before)) return;
          const known: Readonly<Record<string, unknown>> = { ...filling.answers(), ...heldNow(filling) };
          const texts = Object.values(filling.answers()).join('\n').toLowerCase();
          const dropped = pieces.filter(({ text, says }) => {
            const words = text.toLowerCase();
            if (reply.includes(words) || texts.includes(words) || talk.has(text)) return false;
            if (!says) return true;
            const name = indicatorOf(says.code).shortName.toLowerCase();
            return known[says.code] !== says.number && !reply.includes(name);
          });
          expect(dropped, reply).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a figure that belongs to nothing that was told', () => {
  it('is asked about: who took part in what was spoken of before', () => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), 'relations');
    filling.types('đối thoại 1, 20 người dự');
    expect(filling.answers()).toEqual({ dialogue_count: 1 });
    expect(heldNow(filling)).toEqual({ prop_participants: 20 });
  });

  it('is named beside a yes', () => {
    const filling = goTo(new Filling({ previous: lastMonthByLines }), 'worker-conference');
    filling.types('có 120 người dự');
    expect(unusedOf(filling)).toBe('có 120 người dự');
  });
});
