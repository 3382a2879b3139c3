/**
 * Generates one Prisma client per database engine from the same models. Runs after every `npm install`, without a network.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { datamodelOf, generatedFolder, providers, readModels, type Provider } from './providers.ts';

const require = createRequire(import.meta.url);
const stampFile = new URL('stamp', generatedFolder);
const stamp = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .update(readFileSync(new URL('./providers.ts', import.meta.url)))
  .update(readFileSync(require.resolve('prisma/package.json')))
  .update(readModels())
  .digest('hex');

if (!isUpToDate()) {
  rmSync(generatedFolder, { recursive: true, force: true });
  mkdirSync(generatedFolder, { recursive: true });
  await Promise.all(providers.map(generate));
  // Last, so that a run that was cut short is done again.
  writeFileSync(stampFile, stamp);
}

function isUpToDate(): boolean {
  const complete = providers.every((provider) =>
    existsSync(new URL(`${provider}/client.ts`, generatedFolder)),
  );
  return complete && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

async function generate(provider: Provider): Promise<void> {
  const schema = new URL(`${provider}.prisma`, generatedFolder);
  writeFileSync(schema, `${generatorOf(provider)}\n${datamodelOf(provider, readModels())}`);
  await runPrisma(['generate', '--no-hints', '--schema', fileURLToPath(schema)]);
}

function generatorOf(provider: Provider): string {
  return `generator client {
  provider            = "prisma-client"
  output              = "./${provider}"
  moduleFormat        = "esm"
  importFileExtension = "ts"
  runtime             = "nodejs"
}
`;
}

/** Quiet unless it fails. */
async function runPrisma(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [require.resolve('prisma/build/index.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // Without it the CLI downloads a native engine. `generate` only checks that the file exists and never runs it.
      PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(import.meta.url),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      // no telemetry: an installation must not call home
      CHECKPOINT_DISABLE: '1',
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`prisma ${args.join(' ')} ended with ${code}:\n${output}`);
}
