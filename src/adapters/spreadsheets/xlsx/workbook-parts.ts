import { posix } from 'node:path';
import type { Parts } from './package-parts.ts';
import { readXml } from './read-xml.ts';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** Where everything stands in a workbook. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly days: 1900 | 1904;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** Reads the table of contents; undefined when this is no workbook. */
export async function readWorkbookParts(parts: Parts): Promise<WorkbookParts | undefined> {
  const root = await relations(parts, '_rels/.rels', '');
  const workbook = [...root.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const part = workbook === undefined ? undefined : await parts.open(workbook);
  if (workbook === undefined || !part || !/\.xml$/i.test(workbook)) return undefined;
  const folder = posix.dirname(workbook);
  const related = await relations(
    parts,
    posix.join(folder, '_rels', `${posix.basename(workbook)}.rels`),
    folder,
  );
  const sheets: SheetPart[] = [];
  let days: 1900 | 1904 = 1900;
  let isWorkbook = false;
  await readXml(part, {
    open: (tag, attributes) => {
      isWorkbook ||= tag === 'workbook';
      if (tag === 'workbookPr' && isTrue(attributes['date1904'])) days = 1904;
      if (tag !== 'sheet') return;
      const id = Object.entries(attributes).find(([name]) => /(^|:)id$/.test(name))?.[1] ?? '';
      const relation = related.get(id);
      // Charts and macro sheets stand in the same list.
      if (!relation?.type.endsWith('/worksheet')) return;
      sheets.push({
        name: attributes['name'] ?? '',
        part: relation.target,
        isHidden: (attributes['state'] ?? 'visible') !== 'visible',
      });
    },
  });
  if (!isWorkbook) return undefined;
  const target = (kind: string) => [...related.values()].find(({ type }) => type.endsWith(kind))?.target;
  const [sharedStrings, styles] = [target('/sharedStrings'), target('/styles')];
  return {
    sheets,
    days,
    ...(sharedStrings !== undefined && { sharedStrings }),
    ...(styles !== undefined && { styles }),
  };
}

async function relations(parts: Parts, name: string, folder: string): Promise<ReadonlyMap<string, Relation>> {
  const found = new Map<string, Relation>();
  const part = await parts.open(name);
  if (!part) return found;
  await readXml(part, {
    open: (tag, { Id = '', Type = '', Target = '' }) => {
      if (tag !== 'Relationship') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      found.set(Id, { type: Type, target });
    },
  });
  return found;
}

/** `xsd:boolean` in all its spellings. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
