/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a PNG or JPEG picture, from its header; undefined for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sizeOfPng(view) ?? sizeOfJpeg(view);
}

const pngStart = [0x89504e47, 0x0d0a1a0a] as const;

/** The first chunk begins behind eight bytes of signature, and with its length and name (ISO/IEC 15948, 5.2 and 11.2.2). */
function sizeOfPng(view: DataView): PictureSize | undefined {
  if (view.byteLength < 24 || pngStart.some((word, index) => view.getUint32(index * 4) !== word))
    return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments follow each other, each with its length, up to the frame header that holds the size (ITU T.81, B.1.1.2 and B.2.2). */
function sizeOfJpeg(view: DataView): PictureSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength;) {
    const marker = view.getUint16(at);
    if (marker < 0xff01) return undefined;
    if (isFrameHeader(marker & 0xff))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15, without the three markers between them that are no frames. */
function isFrameHeader(code: number): boolean {
  return code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
}
