import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { migrate } from '../../../prisma/migrate.ts';
import { migrationList, readKeptModels, readMigrations, type Migration } from '../../../prisma/migrations.ts';
import { datamodelOf, providers, readModels, type Provider } from '../../../prisma/providers.ts';
import { openSchemaEngine } from '../../../prisma/schema-engine.ts';
import { parseDatabaseUrl } from '../../../src/adapters/storage/database-url.ts';
import { adapterFor } from '../../../src/adapters/storage/prisma/database.ts';
import { eachDatabase, sqliteOnly } from '../../support/databases.ts';
import { addChair, newAddress, noon } from '../../support/storage-organisation.ts';

function migration(name: string, script: string): Migration {
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}

/** Four messages as the first versions kept them: about a unit that has sent its report, one that has not, both, and none. */
const waitingMessages = `
INSERT INTO "Unit" ("id","code","name","sector","validFrom","profile") VALUES
  ('a','A','A','private-enterprise','2020-01-01','{}'), ('b','B','B','private-enterprise','2020-01-01','{}');
INSERT INTO "Person" ("id","name") VALUES ('p','Chị Hoa');
INSERT INTO "Account" ("id","channel","bot","chat","personId","status") VALUES ('x','telegram','bot','1','p','active');
INSERT INTO "Report" ("id","form","unitId","period","receipt","status","formVersion","sentAt","sentById","late") VALUES
  ('r','monthly-report','a','2026-11','R','submitted',1,'2026-11-19T05:00:00.000+00:00','p',FALSE);
${['about-sent', 'about-owing', 'about-both', 'about-nothing']
  .map((id) => {
    const text = { 'about-both': 'Còn:\n• A\n• B', 'about-nothing': 'Chào' }[id] ?? 'Nhắc';
    const prompt = JSON.stringify({ id: 'menu', text, choices: [], answer: 'choose' });
    const report = id === 'about-nothing' ? 'NULL, NULL' : "'monthly-report', '2026-11'";
    return `INSERT INTO "Outgoing" ("id","key","accountId","personId","state","attempts","createdAt","notBefore","expiresAt",
      "form","period","prompt") VALUES ('${id}','${id}','x','p','planned',0,'2026-11-20T00:00:00.000+00:00',
      '2026-11-20T00:00:00.000+00:00','2099-01-01T00:00:00.000+00:00',${report},'${prompt}');`;
  })
  .join('\n')}
INSERT INTO "OutgoingUnit" ("outgoingId","unitId","line") VALUES
  ('about-sent','a',NULL), ('about-owing','b',NULL), ('about-both','a','• A'), ('about-both','b','• B');
`;

const filters = { externalTables: [], externalEnums: [] };

test.each(providers)('the models are those of the last migration of %s', (provider) => {
  expect(readKeptModels(), 'run npm run db:new -- name').toBe(readModels());
  expect(readMigrations(provider).map(({ name }) => name)).toEqual(
    readMigrations('sqlite').map(({ name }) => name),
  );
});

eachDatabase((databases) => {
  const { engine } = databases;
  const known = readMigrations(engine);
  const later = migration(
    '99991231000000_later',
    'CREATE TABLE "Later" ("id" TEXT NOT NULL);\n-- a; comment\n',
  );

  test('applies what is missing, once', async () => {
    const url = await databases.empty();
    expect(await migrate(url)).toEqual(known.map(({ name }) => name));
    expect(await migrate(url)).toEqual([]);
    expect(await migrate(url, [...known, later])).toEqual([later.name]);
    expect(await migrate(url, [...known, later])).toEqual([]);
  });

  test('leaves what is stored alone', async () => {
    const opened = await databases.open();
    const { address } = await addChair(opened);
    const before = await opened.store.turns.openTurn(address, noon);
    await migrate(opened.url, [...known, later]);
    expect(await opened.store.turns.openTurn(address, noon)).toEqual(before);
  });

  test('messages that wait when their units move into their rows still know them', async () => {
    const url = await databases.empty();
    const units = known.findIndex(({ name }) => name.endsWith('_units-of-outgoing'));
    await migrate(url, known.slice(0, units));
    const old = await (await adapterFor(parseDatabaseUrl(url))).connect();
    await old.executeScript(waitingMessages);
    await old.dispose();
    await migrate(url);
    const { store } = await databases.open(url);
    const claimed = await store.outgoing.claim({ now: noon, channels: ['telegram'], limit: 10 });
    expect(claimed.map(({ id, prompt }) => [id, prompt.text])).toEqual([
      ['about-both', 'Còn:\n• B'],
      ['about-nothing', 'Chào'],
      ['about-owing', 'Nhắc'],
    ]);
  });

  test('of several processes that start at once, one migrates and all can go on', async () => {
    const url = await databases.empty();
    const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(url)));
    expect(applied.filter((names) => names.length > 0)).toEqual([known.map(({ name }) => name)]);
    const { store } = await databases.open(url);
    await store.turns.openTurn(newAddress(), noon);
  });

  test('a migration that fails leaves nothing behind, not even of those before it', async () => {
    const url = await databases.empty();
    const broken = migration('99991231000001_broken', 'CREATE TABLE "Half" ("id" TEXT);\nCREATE NONSENSE;\n');
    await expect(migrate(url, [...known, broken])).rejects.toThrow(/syntax error/);
    expect(await migrate(url)).toEqual(known.map(({ name }) => name));
    await migrate(url, [...known, migration(broken.name, 'CREATE TABLE "Half" ("id" TEXT);')]);
  });

  test('refuses a database that a newer program has migrated', async () => {
    const url = await databases.migrated();
    await migrate(url, [...known, later]);
    await expect(migrate(url)).rejects.toThrow(
      /^This database is newer than the program: it has the migration 99991231000000_later/,
    );
  });

  test('refuses a database whose migration had another text', async () => {
    const url = await databases.migrated();
    const [first, ...others] = known;
    const edited = migration(first?.name ?? '', `${first?.script} `);
    await expect(migrate(url, [edited, ...others])).rejects.toThrow(
      /applied to this database with another text/,
    );
  });

  test('Prisma itself finds the history in order', async () => {
    const url = await databases.migrated();
    const engineOfPrisma = await openSchemaEngine(
      engine,
      readModels(),
      await adapterFor(parseDatabaseUrl(url)),
    );
    const diagnosis = await engineOfPrisma.diagnoseMigrationHistory({
      migrationsList: migrationList(engine, known),
      optInToShadowDatabase: false,
      filters,
    });
    expect(diagnosis).toMatchObject({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
    });
    expect(diagnosis.history ?? null).toBeNull();
  });
});

// On PostgreSQL the engine cannot read a live database today; there the contract suite reads and writes every table.
sqliteOnly((databases) => {
  const known = readMigrations('sqlite');

  test('a migrated database is what the models say', async () => {
    const url = await databases.migrated();
    const provider: Provider = 'sqlite';
    const engine = await openSchemaEngine(provider, readModels(), await adapterFor(parseDatabaseUrl(url)));
    const files = [{ path: 'schema.prisma', content: datamodelOf(provider, readModels()) }];
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters,
    });
    expect(stdout?.trim()).toBe('-- This is an empty migration.');
  });

  // The engine changes a SQLite table by dropping it and putting a changed copy in its place.
  const rebuild = (columns: string) => `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Person" ("id" TEXT NOT NULL PRIMARY KEY, "name" TEXT NOT NULL, "asking" TEXT);
INSERT INTO "new_Person" ("id", "name") SELECT ${columns} FROM "Person";
DROP TABLE "Person";
ALTER TABLE "new_Person" RENAME TO "Person";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
`;

  test('a table that is rebuilt keeps the rows that point to it', async () => {
    const opened = await databases.open();
    const { person, address } = await addChair(opened);
    await migrate(opened.url, [...known, migration('99991231000002_rebuild', rebuild('"id", "name"'))]);
    const { person: found } = await opened.store.turns.openTurn(address, noon);
    expect(found).toMatchObject({ id: person, assignments: [{ role: 'chair' }] });
  });

  test('a rebuilt table that loses rows is undone', async () => {
    const opened = await databases.open();
    const { address } = await addChair(opened);
    const losing = migration('99991231000003_losing', rebuild(`'another', "name"`));
    await expect(migrate(opened.url, [...known, losing])).rejects.toThrow(/point to nothing/);
    expect((await opened.store.turns.openTurn(address, noon)).person?.assignments).toHaveLength(1);
  });
});
