import { describe, expect, it } from 'vitest';
import { parseLine, type LineReading } from '../../../../../src/adapters/channels/terminal/parse-line.ts';

describe('a line at the terminal', () => {
  it.each<[line: string, reading: LineReading]>([
    ['128', { kind: 'text', text: '128' }],
    ['', { kind: 'text', text: '' }],
    ['  có khoảng trắng  ', { kind: 'text', text: '  có khoảng trắng  ' }],
    [String.raw`một\nhai\n`, { kind: 'text', text: 'một\nhai\n' }],
    ['!!!', { kind: 'text', text: '!!!' }],
    ['! có', { kind: 'text', text: '! có' }],
    ['!5', { kind: 'text', text: '!5' }],
    ['!tap 2', { kind: 'tap', number: 2 }],
    ['!TAP  12 ', { kind: 'tap', number: 12 }],
    ['!photo', { kind: 'attachment', of: 'photo' }],
    ['!voice', { kind: 'attachment', of: 'voice' }],
    ['!video', { kind: 'attachment', of: 'video' }],
    ['!sticker', { kind: 'attachment', of: 'sticker' }],
    ['!location', { kind: 'attachment', of: 'location' }],
    ['!contact', { kind: 'attachment', of: 'contact' }],
    ['!file ./bao cao.pdf', { kind: 'attachment', of: 'file' }],
    ['!edit 1 129', { kind: 'edit', back: 1, text: '129' }],
    [
      String.raw`!forward đoàn viên 251\nnữ 193`,
      { kind: 'text', text: 'đoàn viên 251\nnữ 193', forwarded: true },
    ],
    [String.raw`!edit 3 một\nhai`, { kind: 'edit', back: 3, text: 'một\nhai' }],
  ])('%s', (line, reading) => {
    expect(parseLine(line)).toEqual(reading);
  });

  it.each([
    '!tap',
    '!tap hai',
    '!tap -1',
    '!file',
    '!edit',
    '!edit 1',
    '!edit lại',
    '!forward',
    '!foto',
    '!constructor',
  ])('is not sent when it makes no sense: %s', (line) => {
    expect(parseLine(line).kind).toBe('mistake');
  });
});
