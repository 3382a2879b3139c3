import type { FileFault } from '../../app/ports/spreadsheets.ts';
import { utf16Of } from './csv/utf-16.ts';

/** What a file is by its first bytes; its name says nothing reliable. */
export type FileKind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'text' }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** The compound file of Office before 2007, in which newer files are wrapped when they have a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
/** A stream of this name holds the encrypted workbook: [MS-OFFCRYPTO] 2.3.4.4. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');
/** PDF, RTF, PNG, JPEG, GIF, RAR, 7z, gzip */
const others = [
  '%PDF',
  '{\\rtf',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'Rar!',
  '7z\u00bc\u00af',
  '\u001f\u008b',
];
/** Tab, line feed, form feed, carriage return */
const controls = new Set([0x09, 0x0a, 0x0c, 0x0d]);
/** How much of a file is looked at to tell text from anything else. */
const looked = 4096;

export function fileKind(bytes: Buffer): FileKind {
  if (bytes.length === 0) return { kind: 'fault', fault: 'empty' };
  if (startsWith(bytes, zip) || startsWith(bytes, emptyZip)) return { kind: 'zip' };
  if (startsWith(bytes, compoundFile)) {
    return { kind: 'fault', fault: bytes.includes(encryptedStream) ? 'password' : 'old-excel' };
  }
  const start = bytes.subarray(0, looked);
  if (others.some((mark) => start.toString('latin1').startsWith(mark)))
    return { kind: 'fault', fault: 'no-table' };
  // Half of a character of UTF-16 may be any byte: of "Đ" it is 0x10 and 0x01.
  const isText = utf16Of(bytes) !== undefined || !start.some((byte) => byte < 0x20 && !controls.has(byte));
  if (!isText) return { kind: 'fault', fault: 'no-table' };
  return { kind: 'text' };
}

function startsWith(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
