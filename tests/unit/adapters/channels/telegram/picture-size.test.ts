import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../../../../src/adapters/channels/telegram/picture-size.ts';

/** The beginning of a PNG of this size. */
function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.write('89504e470d0a1a0a0000000d49484452', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** JFIF header, a Huffman table (whose marker looks like that of a frame), then a progressive frame of 640 by 480. */
const jpeg = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc40006000000ffffc2001108 01e0 0280 03012200021101031101'.replaceAll(
    ' ',
    '',
  ),
  'hex',
);

describe('the size of a picture', () => {
  it('stands in its header', () => {
    expect(pictureSize(png(640, 480))).toEqual({ width: 640, height: 480 });
    expect(pictureSize(new Uint8Array(jpeg))).toEqual({ width: 640, height: 480 });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a PNG cut short', png(1, 1).subarray(0, 20)],
    ['a JPEG cut short', jpeg.subarray(0, 30)],
    ['a JPEG without a frame', Buffer.from('ffd8ffe000104a4649460001010000010001000000000000', 'hex')],
    ['text', Buffer.from('GIF89a is no picture here')],
  ])('is unknown of %s', (_, bytes) => {
    expect(pictureSize(new Uint8Array(bytes))).toBeUndefined();
  });
});
