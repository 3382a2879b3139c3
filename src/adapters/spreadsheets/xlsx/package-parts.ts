import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { mostBytes } from '../limits.ts';

/** The parts of a workbook, which is a ZIP file of XML files; each is unpacked while it is read and never whole. */
export interface Parts {
  has(name: string): boolean;
  /** undefined when there is no such part; throws `TooLarge` for one that unpacks to more than anything sensible */
  open(name: string): Promise<Readable | undefined>;
  close(): void;
}

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Rejects when the bytes are no ZIP file. */
export async function openParts(bytes: Buffer): Promise<Parts> {
  const zip = await opened(bytes);
  const entries = await entriesOf(zip);
  return {
    has: (name) => entries.has(key(name)),
    open: async (name) => {
      const entry = entries.get(key(name));
      if (!entry) return undefined;
      if (entry.uncompressedSize > mostBytes) throw new TooLarge();
      return await stream(zip, entry);
    },
    close: () => zip.close(),
  };
}

/** Programs do not agree on the case of names, nor on whether they begin with a slash. */
function key(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

function opened(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry) => {
      entries.set(key(entry.fileName), entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

function stream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, readable) => {
      if (error) reject(error);
      else resolve(readable);
    });
  });
}
