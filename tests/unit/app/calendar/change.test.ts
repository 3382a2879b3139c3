import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../../conversations/phrases/vi/index.ts';
import { changeArgument, readChangeArgument } from '../../../../src/app/calendar/change-argument.ts';
import { readSettings } from '../../../../src/app/calendar/read-settings.ts';
import { readSettingsCode, settingsCode } from '../../../../src/app/calendar/settings-code.ts';
import { faultOfSettings } from '../../../../src/domain/calendar-settings.ts';
import { defaultSettings } from '../../../../src/domain/reporting-calendar.ts';

const words = vietnamesePhrases.calendar;

describe('what is to be changed', () => {
  it.each([
    ['hạn 23', { dueDay: 23 }],
    ['han 23', { dueDay: 23 }],
    ['hạn gửi ngày 23', { dueDay: 23 }],
    ['hạn nộp: ngày 23 hàng tháng', undefined],
    ['hạn nộp là ngày 23 hàng tháng', { dueDay: 23 }],
    ['chốt 18, hạn 22', { cutoffDay: 18, dueDay: 22 }],
    ['chốt số liệu ngày 18 và hạn ngày 22', { cutoffDay: 18, dueDay: 22 }],
    ['mở 10', { openDay: 10 }],
    ['mở kỳ ngày 10 lúc 9h30', { openDay: 10, openTime: '09:30' }],
    ['mở 10 lúc 9 giờ', { openDay: 10, openTime: '09:00' }],
    ['khoá 3', { closeDay: 3 }],
    ['khóa ngày 3 tháng sau', undefined],
    ['giờ 8-18', { messagesFrom: '08:00', messagesUntil: '18:00' }],
    ['giờ 8h-18h30', { messagesFrom: '08:00', messagesUntil: '18:30' }],
    ['giờ 8h - 18h', { messagesFrom: '08:00', messagesUntil: '18:00' }],
    ['giờ nhắn từ 7h30 đến 19:15', { messagesFrom: '07:30', messagesUntil: '19:15' }],
    ['giờ nhắn từ 8 giờ đến 18 giờ', { messagesFrom: '08:00', messagesUntil: '18:00' }],
    ['khoá 3, giờ 8-18', { closeDay: 3, messagesFrom: '08:00', messagesUntil: '18:00' }],
    ['hỏi cả phần', { asking: 'section' }],
    ['hoi tung cau', { asking: 'question' }],
    ['hạn 23, hỏi cả phần', { dueDay: 23, asking: 'section' }],
    ['hỏi cả nhà', undefined],
    ['hạn 31', { dueDay: 31 }],
    ['hạn', undefined],
    ['23', undefined],
    ['hạn 23/11', undefined],
    ['hạn 23 24', undefined],
    ['hạn hai ba', undefined],
    ['giờ 8', undefined],
    ['giờ 8 25', undefined],
    ['giờ 8:75 - 18', undefined],
    ['hạn 23 gì đó', undefined],
    ['', undefined],
  ])('%s', (text, settings) => {
    expect(readSettings(text, words)).toEqual(settings);
  });

  it.each([
    ['', { kind: 'show' }],
    ['x', { kind: 'refused' }],
    ['hạn 23', { kind: 'ask', settings: { dueDay: 23 } }],
    ['hạn 23 đúng', { kind: 'agreed', settings: { dueDay: 23 } }],
    ['hạn 23, đúng rồi', { kind: 'agreed', settings: { dueDay: 23 } }],
    ['hạn 23 sai', { kind: 'not-understood' }],
    ['?d23', { kind: 'ask', settings: { dueDay: 23 } }],
    ['!1121d23', { kind: 'agreed', settings: { dueDay: 23 } }],
    ['hỏi từng câu đúng', { kind: 'agreed', settings: { asking: 'question' } }],
    ['!1121d23a0', { kind: 'agreed', settings: { dueDay: 23, asking: 'section' } }],
    ['?a7', { kind: 'not-understood' }],
    // A button of yesterday.
    ['!1120d23', { kind: 'ask', settings: { dueDay: 23 } }],
    ['!1121z9', { kind: 'not-understood' }],
    ['!1121f9999', { kind: 'not-understood' }],
  ])('%j', (text, argument) => {
    expect(readChangeArgument(text, '2026-11-21', words)).toEqual(argument);
  });

  it('stands in a button and is read back', () => {
    const all = { ...defaultSettings, dueDay: 23, messagesUntil: '18:30' };
    expect(readSettingsCode(settingsCode(all))).toEqual(all);
    expect(changeArgument.agreed(all, '2026-11-21').length).toBeLessThan(40);
    expect(readSettingsCode('')).toBeUndefined();
  });
});

describe('settings that hold together', () => {
  it.each([
    ['the defaults', {}, undefined],
    ['all on one day', { openDay: 20, cutoffDay: 20, dueDay: 20 }, undefined],
    ['opens after the cut-off', { openDay: 21 }, 'order'],
    ['due before the cut-off', { dueDay: 19 }, 'order'],
    ['a day that February lacks', { dueDay: 29 }, 'day'],
    ['no day at all', { openDay: 0 }, 'day'],
    ['closes as the next one opens', { closeDay: 15 }, 'close'],
    ['closes the day before', { closeDay: 14 }, undefined],
    ['from the night', { messagesFrom: '06:59' }, 'hours'],
    ['into the night', { messagesUntil: '20:01' }, 'hours'],
    ['the wrong way round', { messagesFrom: '18:00', messagesUntil: '08:00' }, 'hours'],
    ['hardly any time', { messagesFrom: '08:00', messagesUntil: '09:59' }, 'hours'],
    ['two hours', { messagesFrom: '08:00', messagesUntil: '10:00' }, undefined],
  ] as const)('%s', (_, change, fault) => {
    expect(faultOfSettings({ ...defaultSettings, ...change })).toBe(fault);
  });
});
