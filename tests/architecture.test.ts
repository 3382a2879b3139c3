import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** One import of one file. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** What each place may import: other places of this project (by prefix), and packages. The first prefix that fits a file rules it. */
const table: readonly {
  readonly place: string;
  readonly may: readonly string[];
  readonly mayTypes?: readonly string[];
  readonly packages: readonly string[];
}[] = [
  { place: 'src/domain/', may: ['src/domain/'], packages: [] },
  { place: 'src/vietnamese/', may: ['src/vietnamese/'], packages: [] },
  { place: 'src/engine/', may: ['src/engine/', 'src/domain/', 'src/vietnamese/'], packages: ['zod'] },
  {
    place: 'src/app/',
    may: ['src/app/', 'src/engine/', 'src/domain/', 'src/vietnamese/'],
    packages: ['zod'],
  },
  {
    place: 'src/adapters/channels/telegram/',
    may: [
      'src/adapters/channels/',
      'src/app/ports/',
      'src/app/delivery/back-off.ts',
      'src/engine/prompt.ts',
      'src/vietnamese/',
      'src/domain/',
    ],
    packages: ['zod', 'grammy', 'grammy/', 'node:'],
  },
  {
    place: 'src/adapters/channels/zalo/',
    may: [
      'src/adapters/channels/',
      'src/app/ports/',
      'src/app/one-at-a-time.ts',
      'src/app/delivery/back-off.ts',
      'src/engine/prompt.ts',
      'src/vietnamese/',
      'src/domain/',
    ],
    packages: ['zod', 'axios', 'node:'],
  },
  {
    place: 'src/adapters/channels/',
    may: [
      'src/adapters/channels/',
      'src/app/ports/',
      'src/engine/prompt.ts',
      'src/vietnamese/',
      'src/domain/',
    ],
    packages: ['zod', 'node:'],
  },
  {
    place: 'src/adapters/storage/',
    may: [
      'src/adapters/storage/',
      'src/app/ports/',
      'src/app/session.ts',
      'src/engine/draft.ts',
      'src/engine/draft-formats.ts',
      'src/engine/prompt.ts',
      'src/domain/',
      'prisma/',
    ],
    packages: ['zod', 'node:', '@prisma/', '@libsql/', 'libsql'],
  },
  {
    place: 'src/adapters/spreadsheets/',
    may: ['src/adapters/spreadsheets/', 'src/app/ports/', 'src/domain/'],
    packages: ['zod', 'node:', 'yauzl', 'saxes', 'csv-parse/', 'write-excel-file/'],
  },
  { place: 'src/adapters/scheduler.ts', may: ['src/app/ports/', 'src/domain/'], packages: ['node-cron'] },
  {
    place: 'src/adapters/metrics/',
    may: ['src/adapters/metrics/', 'src/app/ports/'],
    packages: ['prom-client'],
  },
  {
    place: 'src/adapters/http/',
    may: ['src/adapters/http/', 'src/app/ports/'],
    packages: ['hono', 'hono/', '@hono/', 'node:'],
  },
  { place: 'src/adapters/log.ts', may: ['src/app/ports/'], packages: ['pino'] },
  {
    place: 'src/adapters/',
    may: ['src/app/ports/', 'src/engine/prompt.ts', 'src/vietnamese/', 'src/domain/'],
    packages: ['zod', 'node:'],
  },
  // The demo organisation fills the form itself, so that its reports stay right when the form changes.
  {
    place: 'prisma/demo',
    may: [
      'prisma/',
      'src/domain/',
      'src/vietnamese/',
      'src/engine/',
      'src/app/calendar/standard-calendar.ts',
      'src/app/ports/',
      'src/app/session.ts',
      'src/adapters/storage/',
      'conversations/index.ts',
      'conversations/enrolment/vi.ts',
    ],
    packages: [],
  },
  {
    place: 'prisma/',
    may: ['prisma/', 'src/domain/', 'src/app/ports/', 'src/app/session.ts', 'src/adapters/storage/'],
    packages: ['zod', 'node:', '@prisma/', '@libsql/', 'libsql'],
  },
  {
    place: 'conversations/',
    may: ['conversations/', 'src/vietnamese/', 'src/domain/calendar-date.ts'],
    mayTypes: ['src/engine/form.ts', 'src/domain/', 'src/app/phrases.ts', 'src/engine/question-type.ts'],
    packages: [],
  },
  {
    place: 'src/cli/',
    may: [
      'src/cli/',
      'src/app/',
      'src/adapters/',
      'src/domain/',
      'src/vietnamese/',
      'src/config.ts',
      'src/program.ts',
      'src/demo.ts',
      'src/serving/open-channels.ts',
      'src/serving/lease.ts',
    ],
    packages: ['node:'],
  },
  { place: 'src/', may: ['src/', 'conversations/', 'prisma/'], packages: ['zod', 'node:'] },
];

/** Places that must give the same result for the same input. */
const pure = ['src/domain/', 'src/vietnamese/', 'src/engine/', 'src/app/', 'conversations/'];
const clocksAndChance = [
  /\bnew Date\(\)/,
  /\bDate\.now\b/,
  /\bMath\.random\b/,
  /\bcrypto\b/,
  /\bsetTimeout\b/,
  /\bperformance\b/,
];

const files = [...sources('src'), ...sources('prisma'), ...sources('conversations')];
const imports = files.flatMap(importsOf);

describe('the layers', () => {
  it('has files to look at', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('imports only what the table allows', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('sees what is imported only when it is needed', () => {
    expect(imports).toContainEqual({
      from: 'src/adapters/storage/prisma/database.ts',
      to: '@prisma/adapter-pg',
      isType: false,
    });
  });

  it('sees a forbidden import', () => {
    expect(isAllowed({ from: 'src/domain/x.ts', to: 'src/app/y.ts', isType: false })).toBe(false);
    expect(isAllowed({ from: 'src/app/x.ts', to: 'grammy', isType: true })).toBe(false);
    expect(isAllowed({ from: 'conversations/x.ts', to: 'src/engine/form.ts', isType: false })).toBe(false);
    expect(
      isAllowed({ from: 'src/adapters/storage/x.ts', to: 'src/adapters/channels/y.ts', isType: false }),
    ).toBe(false);
  });

  it('keeps clocks and chance out of what is pure', () => {
    const found = files
      .filter((file) => pure.some((place) => file.startsWith(place)))
      .flatMap((file) => {
        const code = withoutComments(readFileSync(join(root, file), 'utf8'));
        return clocksAndChance
          .filter((pattern) => pattern.test(code))
          .map((pattern) => `${file}: ${pattern.source}`);
      });
    expect(found).toEqual([]);
  });

  it('reads the environment at the edge only', () => {
    const readers = files.filter((file) =>
      withoutComments(readFileSync(join(root, file), 'utf8')).includes('process.env'),
    );
    expect(
      readers.filter(
        (file) => !/^src\/(main|cli\/[\w-]+)\.ts$|^prisma\/(generate|new-migration)\.ts$/.test(file),
      ),
    ).toEqual([]);
  });

  it('has no folder or file that says nothing', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|lib|shared|stuff)(\/|\.ts$)/.test(file)),
    ).toEqual([]);
  });

  it('keeps files short', () => {
    const lengths = files
      .map((file) => readFileSync(join(root, file), 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(120);
  });
});

function isAllowed({ from, to, isType }: Import): boolean {
  const rule = table.find(({ place }) => from.startsWith(place));
  if (!rule) return false;
  const isOurs = /^(src|prisma|conversations)\//.test(to);
  if (!isOurs)
    return rule.packages.some((name) => to === name || (/[:/]$/.test(name) && to.startsWith(name)));
  return [...rule.may, ...(isType ? (rule.mayTypes ?? []) : [])].some((place) => to.startsWith(place));
}

function importsOf(file: string): readonly Import[] {
  const text = withoutComments(readFileSync(join(root, file), 'utf8'));
  const place = (target: string) =>
    target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
  const found = [...text.matchAll(/^(import|export)\s+(type\s+)?([^;]*?\sfrom\s+)?'([^']+)';/gms)];
  const whenNeeded = [...text.matchAll(/\bimport\('([^']+)'\)/g)];
  return [
    ...found.map(([, , type, clause, target = '']) => ({
      from: file,
      to: place(target),
      isType: type !== undefined || /^\{\s*(type\s+\w+,?\s*)+\}\s+from/.test((clause ?? '').trim()),
    })),
    ...whenNeeded.map(([, target = '']) => ({ from: file, to: place(target), isType: false })),
  ];
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (path === 'prisma/generated') return [];
    if (statSync(join(root, path)).isDirectory()) return sources(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}
