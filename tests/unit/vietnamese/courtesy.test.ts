import { describe, expect, it } from 'vitest';
import { isCourtesy } from '../../../src/vietnamese/index.ts';

describe('politeness and small talk answer nothing', () => {
  it.each([
    'cảm ơn em',
    'cam on nhe',
    'Cảm ơn em nhiều nhé',
    'cám ơn bạn đã nhắc',
    'tks em',
    'ok em',
    'oke e',
    'dạ vâng ạ',
    'vâng',
    'chào em',
    'xin chào',
    'alo em ơi',
    '👍',
    '👍🏻👍🏻',
    '❤️',
    '🙏🙏',
    'cảm ơn em 🌹',
    'chúc em ngày tốt lành',
    'chúc cả nhà cuối tuần vui vẻ nhé',
    'ok em, chúc em buổi tối vui vẻ',
    'vâng để chị xem',
    'de chi xem da',
    'đợi chị chút',
    'hay quá',
    'em giỏi quá',
    'hihi',
    'chị nhận được rồi',
    'hiểu rồi em',
    'dạ rõ ạ',
    'phiền em nhé',
    'không sao đâu em',
    'em khỏe không',
  ])('%s', (text) => {
    expect(isCourtesy(text)).toBe(true);
  });
});

describe('whatever may be an answer is none', () => {
  it.each([
    'không',
    'ko',
    'k',
    'có',
    'dạ có',
    'dạ rồi ạ',
    'dạ không ạ',
    'dạ chưa',
    'rồi',
    'đúng',
    'đúng rồi em',
    'sai',
    'không có gì đâu',
    'cảm ơn em, 12',
    'ok 5',
    'vâng 12 người',
    'chúc tết công nhân',
    'chúc Tết 20 gia đình',
    'chào đón công nhân mới',
    'cảm ơn công nhân đã gắn bó',
    'tình hình ổn định',
    'công nhân yên tâm làm việc',
    'dạ em gửi báo cáo',
    '-',
    '...',
    '?',
    'x',
    '❓5',
    '',
    'dạ nữ',
    'để lại 5',
    'tốt',
    'ổn',
    'bình thường',
  ])('%s', (text) => {
    expect(isCourtesy(text)).toBe(false);
  });
});
