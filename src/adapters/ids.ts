import { randomInt, randomUUID } from 'node:crypto';
import type { Ids } from '../app/ports/ids.ts';

/** Characters that cannot be taken for each other when read aloud or on a small screen: no 0/O, 1/I/L. */
const readable = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Identifiers from the machine's random source. */
export const randomIds: Ids = {
  next: () => randomUUID(),
  readable: (length) => Array.from({ length }, () => readable[randomInt(readable.length)]).join(''),
};
