import { z } from 'zod';
import type { Button } from './chats.ts';

export const chatId = z.union([z.int(), z.string()]).transform(String);

const button = z.object({ text: z.string().min(1), callback_data: z.string() });

/** `reply_markup` with buttons under the message. */
export const markup = z.object({ inline_keyboard: z.array(z.array(button)) }).optional();

export function buttonsOf(keyboard: z.infer<typeof markup>): readonly (readonly Button[])[] {
  const rows = keyboard?.inline_keyboard ?? [];
  return rows.map((row) => row.map(({ text, callback_data: data }) => ({ label: text, data })));
}

/** Whether Telegram refuses the buttons: each carries 1 to 64 bytes. */
export function isTooMuchForButton(buttons: readonly (readonly Button[])[]): boolean {
  return buttons.flat().some(({ data }) => data === '' || Buffer.byteLength(data) > 64);
}
