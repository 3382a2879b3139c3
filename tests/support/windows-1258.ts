const decoder = new TextDecoder('windows-1258');
const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
);
/** The tone marks, which this encoding has as characters of their own: grave, hook, tilde, acute, dot below. */
const tones = /[\u0300\u0309\u0303\u0301\u0323]/;

/** A text as Excel for Vietnam writes it. */
export function inWindows1258(text: string): Buffer {
  return Buffer.from(Array.from(text.normalize('NFC')).flatMap(bytesOf));
}

function bytesOf(character: string): readonly number[] {
  const byte = bytes.get(character);
  if (byte !== undefined) return [byte];
  const parts = character.normalize('NFD');
  const tone = tones.exec(parts)?.[0] ?? '';
  const base = bytes.get(parts.replace(tone, '').normalize('NFC'));
  const mark = bytes.get(tone);
  if (base === undefined || mark === undefined) throw new Error(`'${character}' is not in Windows-1258`);
  return [base, mark];
}
