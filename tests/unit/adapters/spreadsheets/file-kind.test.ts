import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../../src/adapters/spreadsheets/file-kind.ts';

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('the kind of a file', () => {
  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['.xls', Buffer.from([...oldOffice, ...Buffer.from('Workbook', 'utf16le')]), 'old-excel'],
    [
      '.xlsx with a password',
      Buffer.from([...oldOffice, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'password',
    ],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'no-table'],
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x10]), 'no-table'],
    ['anything else that is no text', Buffer.from([1, 2, 3, 4]), 'no-table'],
  ])('%s', (_, bytes, fault) => {
    expect(fileKind(bytes)).toEqual({ kind: 'fault', fault });
  });

  it('does not go by the name: what is text is read as text, what is packed as a workbook', () => {
    expect(fileKind(Buffer.from('Mã;Tên'))).toEqual({ kind: 'text' });
    // "Đ" and "ế" have bytes that are control characters elsewhere.
    expect(fileKind(Buffer.from('Mã;Đơn vị;đến', 'utf16le'))).toEqual({ kind: 'text' });
    expect(fileKind(Buffer.from('\ufeffĐ', 'utf16le'))).toEqual({ kind: 'text' });
    expect(fileKind(Buffer.from('PK\u0003\u0004…', 'latin1'))).toEqual({ kind: 'zip' });
  });
});
