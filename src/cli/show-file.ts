import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ShowFile } from '../adapters/channels/terminal/screen.ts';
import { programPhrases } from '../program.ts';

/** What the terminal does with a file: it says that there is one, and keeps it in a folder where one is named. */
export function showFileIn(folder?: string): ShowFile {
  const { fileLine } = programPhrases.channels;
  return async ({ name, bytes }) => {
    const line = (shown: string) => fileLine({ name: shown, bytes: bytes.byteLength });
    if (folder === undefined) return line(name);
    const path = join(folder, name);
    await mkdir(folder, { recursive: true });
    await writeFile(path, bytes);
    return line(path);
  };
}
