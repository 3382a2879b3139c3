import type { FileMaker } from './file-maker.ts';
import { missingFile } from './missing-file.ts';

/** Every file that can be made, by the name that stands in its source. */
export const fileMakers = { missing: missingFile } as const satisfies Record<string, FileMaker>;

export type FileName = keyof typeof fileMakers;

export function isFileName(name: string): name is FileName {
  return Object.hasOwn(fileMakers, name);
}
