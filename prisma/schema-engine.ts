import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { SchemaEngine, __wbg_set_wasm } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { z } from 'zod';
import { datamodelOf, type Provider } from './providers.ts';

/** Not in TypeScript's library without the browser's. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

const require = createRequire(import.meta.url);
/** The module's own constructor of its tables. */
const start = '__wbindgen_start';
const wasmExports = z.looseObject({ [start]: z.custom<() => void>((it) => typeof it === 'function') });
let loading: Promise<void> | undefined;

/**
 * Prisma's schema engine as WebAssembly: it writes and applies migrations without the native engine, which the Prisma CLI
 * downloads from a host of its own at first use and which therefore fails behind a firewall.
 */
export async function openSchemaEngine(
  provider: Provider,
  models: string,
  database: SqlMigrationAwareDriverAdapterFactory,
): Promise<SchemaEngine> {
  loading ??= load();
  await loading;
  const datamodels: [string, string][] = [['schema.prisma', datamodelOf(provider, models)]];
  return await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(database));
}

/** The engine gives its lock ten seconds and never clears that alarm; a command that has done its work must not wait for it to go off. */
function unattendedTimeout(callback: () => void, milliseconds: number): unknown {
  return setTimeout(callback, milliseconds >>> 0).unref();
}

/** What the package's own entry does with `import … from '….wasm'`, which Node only does behind a flag. */
async function load(): Promise<void> {
  const glue: unknown = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const imports = Object.entries(z.looseObject({}).parse(glue)).map(([name, value]) => [
    name,
    name.startsWith('__wbg_setTimeout') ? unattendedTimeout : value,
  ]);
  const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(entry.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': Object.fromEntries(imports),
  });
  __wbg_set_wasm(instance.exports);
  wasmExports.parse(instance.exports)[start]();
}
