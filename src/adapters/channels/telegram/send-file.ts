import { InputFile, type Api } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { SentFile } from '../../../app/ports/channel.ts';
import { readFailure } from './failure.ts';
import { pictureSize } from './picture-size.ts';

/** A file whose bytes are sent. */
export type Upload = Exclude<SentFile, { readonly kind: 'photo-at' }>;

/** "10 MB max size for photos, 50 MB for other files": https://core.telegram.org/bots/api#sending-files */
export const mostFileBytes = 50_000_000;
const mostPhotoBytes = 10_000_000;

/** "The photo's width and height must not exceed 10000 in total. Width and height ratio must be at most 20": https://core.telegram.org/bots/api#sendphoto */
const mostOfBothSides = 10_000;
const mostRatio = 20;

/** Sends a file with what stands beside it. A photo that Telegram does not show as one goes as a document: the person gets it all the same. */
export async function sendFile(
  api: Api,
  chat: string,
  { kind, name, bytes }: Upload,
  beside: { readonly caption: string; readonly reply_markup?: InlineKeyboardMarkup },
): Promise<void> {
  if (kind === 'photo' && fitsPhoto(bytes)) {
    try {
      await api.sendPhoto(chat, new InputFile(bytes, name), beside);
      return;
    } catch (error) {
      const failure = readFailure(error);
      const isRefused = failure.kind === 'refused' && failure.reason === 'bad-file';
      if (!isRefused) throw error;
    }
  }
  await api.sendDocument(chat, new InputFile(bytes, name), beside);
}

function fitsPhoto(bytes: Uint8Array): boolean {
  const size = pictureSize(bytes);
  if (!size || bytes.byteLength > mostPhotoBytes) return false;
  const { width, height } = size;
  const [short, long] = width < height ? [width, height] : [height, width];
  return width + height <= mostOfBothSides && long <= short * mostRatio;
}
