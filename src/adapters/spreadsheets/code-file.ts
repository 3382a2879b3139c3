import { link, open, rm } from 'node:fs/promises';
import type { CodeFile } from '../../app/ports/code-file.ts';

/** Read and written by its owner alone: whoever reads a code can use it. */
const ownerOnly = 0o600;

/** A file beside the one that was asked for, which gets its name once its codes are stored. */
export function codeFile(path: string): CodeFile {
  const draft = `${path}.part`;
  return {
    write: async (content) => {
      const file = await open(draft, 'w', ownerOnly);
      try {
        await file.writeFile(content);
        await file.sync();
      } finally {
        await file.close();
      }
    },
    finish: async () => {
      // Unlike a rename, a link never replaces what is there.
      await link(draft, path);
      await rm(draft);
    },
    discard: () => rm(draft, { force: true }),
  };
}
