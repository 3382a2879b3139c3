import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const conversations = resolve(import.meta.dirname, '../../conversations');

/** Every transcript, by path. */
export function transcriptFiles(form?: string): readonly string[] {
  return readdirSync(conversations, { recursive: true, encoding: 'utf8' })
    .filter((name) => /transcripts\/[^/]+\.txt$/.test(name))
    .filter((name) => form === undefined || name.startsWith(`${form}/`))
    .sort()
    .map((name) => join(conversations, name));
}
