/**
 * `npm run db:new -- name`: writes the migration from the models as the last migration left them to today's, for both engines.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { keptModelsFile, migrationFile, readKeptModels } from './migrations.ts';
import { noDatabase } from './no-database.ts';
import { datamodelOf, providers, readModels, type Provider } from './providers.ts';
import { openSchemaEngine } from './schema-engine.ts';

const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('usage: npm run db:new -- name   (small letters, digits and hyphens)');
  process.exit(2);
}
if (readKeptModels() === readModels()) {
  console.log('The models are as the last migration left them; nothing to write.');
  process.exit(0);
}

const scripts = await Promise.all(
  providers.map(async (provider) => ({ provider, script: await write(provider) })),
);
const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`;
for (const { provider, script } of scripts) {
  const file = migrationFile(provider, folder);
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, script);
  writeFileSync(new URL('../migration_lock.toml', file), `provider = "${provider}"\n`);
  console.log(`prisma/migrations/${provider}/${folder}/migration.sql`);
}
writeFileSync(keptModelsFile, readModels());

async function write(provider: Provider): Promise<string> {
  const engine = await openSchemaEngine(provider, readModels(), noDatabase(provider));
  const { stdout } = await engine.diff({
    from: models(provider, readKeptModels()),
    to: models(provider, readModels()),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? '';
}

function models(provider: Provider, text: string) {
  return {
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content: datamodelOf(provider, text) }],
  };
}
