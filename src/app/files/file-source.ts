import type { Instant } from '../../domain/calendar-date.ts';
import { asId, type PersonId } from '../../domain/ids.ts';
import { isFileName, type FileName } from './index.ts';

/** What a file is made from: which one, for whom, as asked when, and of what. */
export interface FileSource {
  readonly file: FileName;
  /** whose rights decide what stands in it, each time it is made */
  readonly person: PersonId;
  readonly askedAt: Instant;
  /** as the maker of the file writes and reads it */
  readonly request: string;
}

/**
 * As it stands in a prompt and, signed, in a link; short, because people see links.
 *
 * @example 'missing 5f3… mi0jc2o0 2026-11 - 1 CDP-BR'
 */
export function writeSource({ file, person, askedAt, request }: FileSource): string {
  return [file, person, askedAt.toString(36), request].join(' ');
}

/** Undefined for what was not written so, or by a version of the program that had other files. */
export function readSource(text: string): FileSource | undefined {
  const [, file = '', person = '', at = '', request = ''] =
    /^(\S+) (\S+) ([0-9a-z]{1,11}) (.*)$/s.exec(text) ?? [];
  if (!isFileName(file)) return undefined;
  return { file, person: asId<PersonId>(person), askedAt: parseInt(at, 36), request };
}
