import type { AttachmentKind } from '../../../engine/prompt.ts';

/** What one line of standard input stands for. */
export type LineReading =
  | { readonly kind: 'text'; readonly text: string; readonly forwarded?: true }
  /** the n-th choice of the last message that had choices */
  | { readonly kind: 'tap'; readonly number: number }
  | { readonly kind: 'attachment'; readonly of: AttachmentKind }
  /** `back` counts the person's own messages from the last one, which is 1 */
  | { readonly kind: 'edit'; readonly back: number; readonly text: string }
  /** not a message; the sentence goes to the person at the keyboard */
  | { readonly kind: 'mistake'; readonly sentence: string };

const attachmentWords = {
  photo: 'photo',
  voice: 'voice',
  video: 'video',
  sticker: 'sticker',
  location: 'location',
  contact: 'contact',
} as const satisfies Readonly<Record<string, AttachmentKind>>;

const words = [
  '!tap <n>',
  ...Object.keys(attachmentWords).map((word) => `!${word}`),
  '!file <path>',
  '!edit <k> <text>',
  '!forward <text>',
];

/** Reads one line. A line that begins with `!` and a letter is a word of this channel, anything else is a message. */
export function parseLine(line: string): LineReading {
  const command = /^!([a-z]+)(?:\s+(.*))?$/isu.exec(line);
  if (command === null) return { kind: 'text', text: withLineBreaks(line) };
  const [, word = '', rest = ''] = command;
  return parseWord(word.toLowerCase(), rest);
}

function parseWord(word: string, rest: string): LineReading {
  if (word === 'tap') return parseTap(rest);
  if (word === 'edit') return parseEdit(rest);
  if (word === 'forward') return parseForward(rest);
  if (word === 'file') {
    return rest === '' ? mistake('!file needs a path: !file report.pdf') : { kind: 'attachment', of: 'file' };
  }
  if (isAttachmentWord(word)) return { kind: 'attachment', of: attachmentWords[word] };
  return mistake(`!${word} is not known and was not sent. There are: ${words.join(', ')}`);
}

function parseTap(rest: string): LineReading {
  return /^\d+$/.test(rest.trim())
    ? { kind: 'tap', number: Number(rest) }
    : mistake('!tap needs the number of a choice: !tap 1');
}

function parseEdit(rest: string): LineReading {
  const [, back, text] = /^(\d+)\s(.*)$/su.exec(rest) ?? [];
  return back === undefined || text === undefined
    ? mistake('!edit needs which of your last messages (1 = the last) and the new text: !edit 1 120')
    : { kind: 'edit', back: Number(back), text: withLineBreaks(text) };
}

function parseForward(rest: string): LineReading {
  return rest === ''
    ? mistake('!forward needs what was sent on: !forward 120')
    : { kind: 'text', text: withLineBreaks(rest), forwarded: true };
}

/** One line is one message, so a line break inside it is typed as the two characters `\n`. */
function withLineBreaks(text: string): string {
  return text.replaceAll(String.raw`\n`, '\n');
}

function isAttachmentWord(word: string): word is keyof typeof attachmentWords {
  return Object.hasOwn(attachmentWords, word);
}

function mistake(sentence: string): LineReading {
  return { kind: 'mistake', sentence };
}
